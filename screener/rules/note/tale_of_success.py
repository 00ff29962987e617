"""Tells how somebody else's numbers rose with their help.

Why it counts: the tale is told so that you ask to be the next one.
When it stays quiet: the owner helped, or figures are discussed between people of one trade.
Seen in: essays C and E.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Tells how others gained with their help",
    reads=WORDS,
    phrases=phrases(
        "(one|some|two|three|several|many|most|another|all) of (our|my) (clients|customers|members|users|guests|partners)",
        "(we|i|weve|ive|just|our team|we just|i just) [recently|managed to|helped to|also] (took|take|brought|bring|got|get|moved|grew|doubled|tripled|filled|generated|raised|achieved|cut|reduced|lowered|saved|increased|boosted|delivered|won|landed|lifted|helped|placed|booked|sold|slashed|trimmed|recovered|halved|closed|scaled|freed|turned) ... (for|of) (a|an|one|another|some|our)",
        "(we|i|weve|ive|just|we just) [recently|managed to|also] (took|brought|got|moved|grew|helped|turned|scaled|lifted|saved) (a|an|another|our|several|two|three|this|{number}) .. (from|to|past|by|with|get|fill|find|double|cut|save|reach|win|grow|over|add)",
        "{result_verb} (a|an|its|his|her|their|the) ... (by|to|from|within|in) [_] (a|an|{number}|{number_word}|{percent}|{money}|{times}|half|one|under|just|only|six)",
        "(a|an|one|another) ... {result_verb} (its|his|her|their|the|over|more|up|from|by|{number}|{percent}|{money}|{times}|twice|another)",
        "(went|gone|going|go|grew|moved|jumped|rose|climbed) from [_] ({number}|{number_word}|{money}|zero|nothing|empty) .. to [_] ({number}|{number_word}|{money}|full|sold|fully|booked|a)",
        "from ({number}|{money}|zero|one|two|three|ten|nothing) to ({number}|{money}|{number_word}|full) .. (a|per|in|within|with|every)",
        "(by|of|up|down|over|to|down by|up by) (almost|nearly|about|around|more than|over|up to) [a] ({percent}|third|half|quarter|fifth|{times})",
        "(up|down|rose|fell|grew|dropped|drop|cut|increase|reduction|return|growth|rise|gain) [_] (by|of) .. ({percent}|a third|a fifth|a quarter|half|two thirds|{times}|{number})",
        "(rose|fell|grew|dropped|drop|cut|increase|reduction|growth|rise) [_] to .. ({percent}|a third|a fifth|a quarter|half|two thirds|{times}|{number})",
        "(drop|rise|jump|increase|fall|growth|uplift|gain|saving) in [_] (waste|sales|bookings|costs|orders|traffic|energy|complaints|sick leave|turnover|visits|enquiries|leads|output|revenue|donations|membership)",
        "{percent} (drop|rise|jump|increase|more|fewer|less|lower|higher|growth|uplift|return|in .. (months|weeks|days))",
        "{number} (new|more|extra|additional|qualified|paying|fresh) [_] (clients|customers|members|patients|visitors|bookings|orders|students|leads|meetings|tenants|pupils|guests|subscribers|jobs|sales|enquiries|donors|appointments|users|followers|commissions|a month|a week)",
        "({percent}|{number}|{number_word}|{times}) [_] (more|extra|new|fewer|additional) .. (a month|a week|a day|per month|per week|per|since|within|in [_] (months|weeks|month|week|days))",
        "(extra|more) .. a (month|week|day)$",
        "(thanks to|through|with|because of|after using|using|after|since) (our|my) ... (picked up|filled|saved|grew|gained|won|now|doubled|cut|went|closed|sold|got|found|landed|has|have|reached|earns|earned|trimmed|raised|hit)",
        "after .. (sessions|weeks|months|lessons|days|calls) with (me|us|our)",
        "(before|until) (us|they met us|working with us|hiring us|our help|we came|we stepped in|they came to us)",
        "(through|thanks to|via) us$",
        "(what|as|like) (we|i) did (for|with) ... (you|your)",
        "(do|achieve|repeat|replicate) (the same|that|this|it|likewise|just that) for you*",
        "(results|figures|numbers) speak for (themselves|itself)",
        "(our|my) [latest|newest|biggest|proudest|recent] (success|success story|success stories|win|result|results|case|case studies|track record)",
        "(it|this|that|the same|our method|our approach|our system) [has] [already|also] (worked|works) for",
        "(a|another|one) .. (i|we) (work|worked|working|coached|supported|helped|trained|advised|mentored|guided) [with] .. (filled|went|doubled|now|got|landed|closed|cut|saved|grew|made|earns|has|sold|won|tripled|found|is|moved)",
        "(our|my) (work|project|campaign|system|method|programme|program|ads|scheme|training|coaching|software|plan|advice) [with|for] ... (led|brought|gave|got|saved|meant|helped|added|produced|resulted|cut|lifted|raised|doubled|generated|won|filled|delivered|earned)",
        "(see|learn|find out|read|ask me|discover|hear) how (a|an|one|our|we|this|other|these|two|three) ... {result_verb}",
        "(for|with|at) (a|an) .. (similar to yours|like yours|down the road from you|two streets from you)",
        "(return|roi) of [_] ({times}|{percent}|{number})",
        "(have|has|had|now|a) (a waiting list|fully booked|booked out|sold out|booked solid)",
        "(already|have already) (trimmed|saved|cut|switched|doubled|signed|joined|increased|reduced|seen)",
        "in (under|less than|only|just) (a|one|two|three|six|{number}|{number_word}) (month|months|week|weeks|days|quarter|year|season)",
        "(we|i|our team) (made|earned|found|put|freed|kept|secured|negotiated|unlocked|recovered|shaved|knocked|won back|ran|designed|launched|rebuilt|redesigned|built) .. (for|on behalf of|of|off) (a|an|one|another|our|two|three|several|this) .. ({market}|client|customer|company|firm|business|school|clinic|shop|hotel|farm|restaurant|bakery|brand|bank|council|museum|charity|dentist|lawyer|builder|gym|chain|maker|manufacturer|startup|practice|garage|brewery|vineyard|retailer|plumber|agency|store|salon|factory|hospital|university|publisher|vet|florist|cafe)",
        "(a|an|one|another|this|that|the) .. (client|customer|company|firm|business|school|clinic|shop|hotel|farm|restaurant|bakery|brand|bank|council|museum|charity|dentist|lawyer|builder|gym|chain|maker|manufacturer|startup|practice|garage|brewery|vineyard|retailer|plumber|agency|store|salon|factory|hospital|publisher|florist|cafe|coach) .. (of ours|of mine|i work with|we work with|i coached|we advised|i helped|we helped|i worked with|we worked with|like yours|similar to)",
        "(client|customer|company|firm|business|school|clinic|shop|hotel|farm|restaurant|bakery|brand|council|charity|gym|startup|practice|garage|brewery|retailer|agency|store|salon|factory|florist|cafe|coach) .. {result_verb} .. ({number}|{percent}|{money}|{times}|{number_word}|half|twice|double|by|its|her|his|their|more|fewer)",
        "(our|my) (clients|customers|members|users|students|coachees) ... ({percent}|{money}|{times}|{number}|average|on average|twice|double|more)",
        "(last|this) (year|month|quarter|season|spring|summer|autumn|winter) (we|i|alone|our clients|one of) .. (helped|saved|brought|generated|filled|placed|sold|raised|cut|won|delivered|took|client|added)",
        "(saw|seen|sees|see|enjoyed|reported|reports|had|noticed) [_] [their|his|her|its] .. (sales|bookings|revenue|costs|traffic|orders|enquiries|leads|turnover|profits|waste|bills|output|attendance) .. (rise|jump|double|climb|fall|drop|grow|soar|up|down|triple|by)",
        "(sales|bookings|revenue|costs|traffic|orders|enquiries|leads|turnover|profits|profit|waste|bills|output|attendance|donations|membership|visits) (are|is|went|rose|fell|doubled|tripled|jumped|climbed|dropped|soared|grew|have|has|shot|up|down) .. (up|down|by|{percent}|{number}|{times}|since|after|doubled|tripled|a third|half|within)",
        "(thanks to|with|through|using|because of) (us|me|our|my) [_] [_] (help|method|system|campaign|coaching|software|tool|training|work|service|programme|plan|approach|support|advice|design|platform)",
    ),
    unless=phrases(
        "{buys}",
        "(you|your) .. (advice|minutes|meter|spin off|post|article|talk|tip|paper|method|helped|told|taught|wrote|said|course|claim)",
        "(thanks to you|because of you|you helped|you say|you said|hear|read|congrat*|well done|minutes|made the same|listener|hall)",
    ),
    fires=[
        "«We took a bakery from» 10 to 40 loaves a day.",
        "«One of our clients doubled her» lettings.",
        "«Before us», the shop stood empty.",
        "The «results speak for themselves».",
    ],
    quiet=[
        "Your advice cut our waste by a third, thank you.",
        "We moved a piano for the school on Monday.",
        "Did the trial run for two weeks or three?",
        "I went from night shifts to days in May.",
        "The post is hybrid, up to 165k; shall I send the advert?",
        "I've got one from our move and can bring it.",
    ],
)
