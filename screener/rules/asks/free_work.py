"""Wants your work for nothing.

Why it counts: exposure, thanks and shares in a hope pay no rent, and whoever offers them to a stranger offers them to all.
When it stays quiet: they give their own work away, or pay for yours.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule
from screener.rules.together import said_or_together

SAID = phrases(
    "({cannot}|dont|not in a position to|no money to|no budget to) [really|actually|currently|sadly|unfortunately|yet] (pay|afford to pay|reimburse|compensate|remunerate) [you|anyone|speakers|fees]",
    "({cannot}|dont) [really|actually|currently|sadly|unfortunately|yet] (offer|afford) [you|to offer] [a|any|much] (fee|fees|pay|payment|salary|honorarium|money|remuneration|compensation)",
    "(great|good|excellent|wonderful|huge|big|plenty of|lots of|loads of|valuable|gain|get|free|for|the|fantastic|amazing|nice|brilliant|bring you|of) [some] (exposure|publicity)",
    "(think of|imagine|gain|gain you|gives you|give you|good for) [all] [the|your] (visibility|exposure|publicity|attention|reputation|recognition)",
    "(unpaid|voluntary|honorary|pro bono) [expert|creative|design|board|advisory|part time] (seat|role|position|post|work|job|placement|internship|contribution|collaboration|project|gig|board|intern|trial|assignment|help|basis)",
    "(good|great|nice|look good|looks good|look great|look nice|addition|boost|excellent|perfect) (for|on|in|to) your (portfolio|cv|resume|reel|showreel|name|reputation)",
    "(equity|shares|stock|percent|royalties|sweat equity|options|stake|tokens) (instead of|rather than|in place of|in lieu of|and no|but no|only|for your) [a|any] [salary|pay|wages|cash|fee|work|money|first|time|help]",
    "(sweat equity|for exposure|for the exposure|paid in exposure)",
    "(split|share|divide|halve) (the|all|any) [future|later] (royalties|profits|proceeds|profit|earnings|winnings|income)",
    "(thank|credit|mention|name|thanking|crediting|list) you in (the|our|my) (booklet|programme|program|credits|brochure|leaflet|book|newsletter|acknowledgements|video|film|catalogue|preface)",
    "all (i|we) can (offer|give|pay) [you] [is|in return|back|right now]",
    "(fee|pay|payment|budget|honorarium|money|salary) (sadly|unfortunately|isnt|is not|is zero|cannot|is none|wont)",
    "(whole|entire|all the) (town|city|world|village|country|street|industry) (will|would|is going to) (know|see|hear|notice)",
    "(full|complete|finished|detailed|free|first) (concept|design|draft|strategy|plan|sketch|pitch|mockup|layout|sample) ... (decide|choose|see if|see whether|afterwards|then we|before we)",
    "(for free|for nothing|unpaid|without pay|without payment|free of charge|without a fee|without charging|gratis) .. (and|but|as|because|since|for) (youll|youd|you will|you would|it is|its|it|we|the|a)",
    "(check|look over|look at|review|proofread|rewrite|correct|fix|edit|assess|go through|improve|polish|translate|take a look at|glance at|cast an eye over|critique|mark) my [_] (thesis|contract|plan|pitch|essay|code|manuscript|paper|website|site|portfolio|x ray|tax return|homework|draft|lease|dissertation|statement|letter|book|script|design|accounts|novel|proposal|contracts)",
    "(waive|forget|drop|forgo|skip|without) [your|the|any] (fee|fees|usual fee|honorarium|charges)",
    "(first|one|trial) (job|project|piece|session|week|month|task) [_] (free|for free|unpaid|for nothing|without pay)",
    "(unpaid|free) (trial|week|test|sample work|labour|work|help|consulting|consultation from you|advice from you|translation|design|lecture|speaker|talk)",
    "(more|paid|lots of|plenty of|other|bigger) (work|jobs|projects|orders) (later|afterwards|will follow|to follow|may follow|could follow|might follow|down the line|after that)",
    "(prove|show|demonstrate) (us|me|your) [_] (skills|what you can|talent|worth|ability|abilities)",
    "(build|make|code|write|design|develop|program) (my|our|it|the|an|this) ... (percent|{percent}|stake|equity|shares|profits|cofounder|co founder|royalties)",
    "(use|borrow|have|get|take) your [_] (photos|photo|pictures|images|slides|template|templates|music|designs|recipes|notes|drawings|material|materials|equipment|studio|van|tools) .. (free|for free|for nothing|free of charge|credit|without)",
    "(sample|trial|test|first|demo) [_] (chapter|page|piece|design|translation|lesson|session|song|article|episode|drawing|draft) [_] [_] (see|judge|decide|check|know|find out) [if|whether|how]",
    "(use|copy|have|share|look at|see) your [_] (teaching materials|course materials|materials|lecture notes|notes|slides|templates|handouts|curriculum|lesson plans|drawings|photos|code|data) [_] [_] (in|for|and use|on|at) (my|our)",
    "(your|need your|some|want your|a) (legal|medical|tax|professional|technical|engineering|veterinary|dental) (opinion|advice|view|help) [_] [_] (my|our|quick|a|this|without)",
    "(as a|youre a|you are a) (doctor|lawyer|vet|dentist|nurse|engineer|accountant|solicitor|pharmacist|electrician|builder|mechanic|gardener|psychologist) [_] [_] [_] (think|tell|look|say|my|this|is|could|can)",
    "{ask_you} [mind] (fix|fixing|repair|repairing|proofread|proofreading|translate|translating|edit|editing|finish|debug|correct) my",
    "(help|helping) me (build|make|design|write|set up|create|develop|code|finish|translate|edit|film|record|launch|fix|do|with) my",
)
LABOUR = phrases(
    "(would|could|can|will|might|wont) you [please|kindly|possibly|perhaps|also|quickly|just|maybe|do us|do me] {labour}",
    "^ [please|just|kindly] {labour} (our|my|a|an|at|us|for|with|me|some|in|this|these|them)",
    "(and|just|to|you|youd|youll|simply|please) {labour} (our|my|a|an|at|us|for|with|me|some|it|this|these|them)",
    "(id|wed|we would|i would|we|i) [really] (like|love|want|need|hope) [for] (you|youd|youll|youll be) [to] {labour}",
    "(need|needs|looking for|seek|seeking|want|searching for|after|hoping for|hope for) (a|an|some|someone to|somebody to|your|one) .. [to] ({labour}|{trade}|{trade}|designer|lawyer|coder|developer|website|logo|writer|translator|speaker|volunteer|illustrator|video editor)",
    "(let|lend) (my|our|us|me) .. (use|have|borrow) your",
    "(hope|hoping|wish|like|love|want|need|wonder|wondering|wondered|ask|asking|invite|inviting|glad|grateful|nice|great) [for|if|whether|that|to have|it if] (you|youd|youll|you would|you could|you to|you can) [_] {labour}",
    "(your|youd|youll|youre|you|you would) [be|provide|do|get|bring|join|lend|put in|give us|give|contribute|with|of] [the|a|some|your|us] [_] (skills|services|expertise|talent|design|designs|music|art|photos|photographs|voice|labour|evenings|weekends|knowledge|advice|performance|gig|session|sessions|speech|lessons|code|translation|text|texts|studio|equipment|catering|cake|cakes|paintings|illustrations)",
    "(looking for|need|seek|seeking|want|searching for|could do with|in search of|calling all) [a|an|some|any] [_] (creative|creatives|artist|artists|photographer|photographers|designer|designers|developer|developers|coder|musician|musicians|band|writer|writers|translator|translators|speaker|speakers|lawyer|accountant|editor|illustrator|coach|expert|experts|cook|chef|tailor|programmer|consultant|mentor|mentors|intern|interns|teacher|tutor)",
    "(who|someone|somebody|anyone) (can|could|will|would|to|who) [_] {labour}",
    "(would|could|can|will|might) (you|a|an|someone) [_] [_] [_] [mind] [like you] (fixing|fix|proofread|proofreading|play|playing|spend|designing|writing|looking|checking|making|helping|reading|teaching|painting|building|drawing|doing|translating|recording|judging|singing|cooking|baking|filming|editing|coding|repairing|reviewing|train|give|lend|send)",
    "^ [please|so|then|just|come and|come] (help|work|build|play|make|design|write|paint|cook|bake|judge|shoot|film|translate|send|give|lend|teach|train|volunteer|draw|record|fix|repair|donate|perform|sing|do|let) (me|us|our|my|for|at|in|with|this|a|an|the|your|some|three)",
    "(need|invite|inviting|want|like|would like|look for|looking for|seek|seeking|searching for|asking|calling) [_] [_] (photographer|artists|artist|musician|musicians|designer|designers|legal opinion|opinion|someone|somebody|people|helpers|experts|creatives|doctor|lawyer|speaker|speakers|coder|developer|cook|writers|writer|editor|translator|advice)",
    "(if you|you|youd|youd be|thrilled if you|for you to) (gave|give|came|spoke|played|made|wrote|designed|doing|do|did|painted|built|helped|performed|shot|taught|ran|recorded|sang|cooked)",
)
FREE = phrases(
    "(nothing|little|no one|nobody|not) (to offer|we can pay|i can pay|to pay|to give|gets paid|is paid|paid|much to pay|in the budget)",
    "(isnt|is not|not|wont be|cant be|arent|are not|never) [a] paid",
    "(paid|pay|payment|reward|fee|compensation|wages|return) (in|with|is|would be|will be|comes in the form of|by way of) [_] (exposure|experience|smiles|hugs|beer|cake|thanks|lunch|dinner|food|karma|love|gratitude|goodwill|publicity|visibility|tickets|shares|equity|honour|the satisfaction|pizza|a mention|a credit|applause|contacts)",
    "(budget|funds|money|purse|pockets|resources|finances|kitty|coffers) (is|are|were) [very|really|quite|too|so] (tight|limited|small|empty|zero|none|short|slim|low|nil|stretched|non existent)",
    "(tight|limited|small|shoestring|zero|tiny|no) budget",
    "(later|future|next time|next one|after|once) ... (paid|pay you|fee|revenue|we will pay|well pay|reward you|profitable|funded|money comes|funding)",
    "(voluntary|volunteer|volunteers|goodwill|charitable|honorary|donate your|donating your|give your time|giving your time|your free time|in your spare time|pro bono)",
    "(as|for) (practice|a test|your own benefit|the experience|the cause|a good cause|goodwill)",
    "(equity|royalties|sweat|shares|a stake|percentage|profit share|revenue share) ... (instead|salary|pay|later|first year|start|success|succeeds|profit)",
    "(for free|for nothing|free of charge|unpaid|gratis|pro bono|voluntarily|on a voluntary basis|as a favour|as a favor|as a volunteer|out of kindness|from the goodness|for the good of it|for the love of it|for a good cause|at no charge|at no cost|cost free|for no money|for no pay)",
    "(without|no|zero|not any|sadly without|with no) [a|any|much] (fee|pay|payment|salary|wage|wages|honorarium|remuneration|charging|compensation|budget|money|funds|funding)",
    "some free (work|help|advice|design|legal|coaching|sewing|coding|consulting|labour|time|lessons|translation|{labour})",
    "(in exchange|in return) for (exposure|visibility|a mention|credit|equity|a meal|food|lunch|dinner|tickets|publicity|experience|a link|shares|beer|pizza)",
    "(only|nothing but|my|our) [eternal|deepest|sincere|undying] gratitude",
    "(not going to|cant|cannot|couldnt|dont|unable to|not able to) [really] (afford|pay)",
    "(wont|wouldnt|shouldnt|it wont|doesnt|only) (take|takes|cost) you [long|much|more than|a|an|five|ten|two|only|but] [minutes|minute|moment|time|hour|evening]",
    "we are [only|just] a [small|tiny|poor|young] (charity|non profit|nonprofit|start up|startup|club|association|ngo)",
    "(afterwards|then|after that|later) .. (hire you|pay you|decide|paid work|the paid)",
    "(exposure|publicity|visibility)",
    "(no|not|isnt|arent|without|never|nor|aint) [any|a|been|get|getting|be|being] (pay|paid|payment|fee|fees|wage|wages|salary|money|cash|budget|honorarium)",
    "(i|we) (can|could|will|would|ill|only) [only|just|happily] (offer|provide|give|pay with|pay in|throw in) [you] [a|some|free|nice|hot|home made|plenty of|nothing but] [_] (lunch|food|drinks|meal|dinner|cake|coffee|beer|pizza|tickets|thanks|gratitude|company|smile|hugs|experience|contacts|glory|copy|copies|bed)",
    "(recommend|mention|thank|remember|credit|tag|praise|name|introduce) you (to|in|on|at|as|when|forever|later|everywhere)",
    "(food and drinks|free food|lunch included|for tips|for glory|for fun|for the community|at your cost|at your own cost|on you|free of rights|passion project|labour of love|kind souls|kind soul|kind hearted|good deed|good cause|karma|for charity|the best one|if youre any good|if you are any good|get the job|may get|when we get funded|once we|early helpers|your reward|be remembered|i trust your taste|just a quick one|only a quick|its only|over the weekend|in your spare time|in an evening|shouldnt take|for an hour or so)",
    "(cant|cannot|couldnt|unable to|not able to) [_] (afford|pay)",
)
FAIR = phrases(
    "{buys}",
    "(i|we|ill|id|me|us|wed|weve|ive|will|can) [happily|gladly|also|often] {labour} ... (free|cost|pro bono|nothing|gratis)",
    "(you dont|dont) pay",
    "(i|we) [will|can|would|could|also|happily|gladly|often|have|always] [be] (offer|offering|give|giving|teach|speak|volunteer|did|do|play|work|provide|run) ... (for free|free of charge|pro bono|for nothing|gratis|unpaid)",
    "(we pay|paid role|well pay|we will pay|your usual fee|travel and fee|paid for)",
)


RULE = rule(
    __name__,
    __doc__,
    says="Wants your work for nothing",
    reads=WORDS,
    looks_for=(SAID, LABOUR, FREE, FAIR),
    judge=said_or_together(SAID, (LABOUR, FREE), unless_anywhere=FAIR),
    ask="money",
    only_from_strangers=True,
    fires=[
        "There is no budget, but «great exposure» for you.",
        "«Could you draw» our mascot «as a favour»?",
        "It is an «unpaid role» with a fine view.",
        "I have the idea, you «build it and we split the profits».",
    ],
    quiet=[
        "I play the organ at weddings for nothing, may I borrow your hymn list?",
        "Would you speak at our harvest supper? Your usual fee and the train, of course.",
        "The fee for the hall is paid, sing as long as you like.",
        "Our exposure to the north wind ruined the plums.",
    ],
)
