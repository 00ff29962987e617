"""Asks you to open a door to someone else.

Why it counts: an introduction spends your standing with a third person, for someone you may not know.
When it stays quiet: a mutual contact introduces, or you are offered an introduction.
Seen in: essay B.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Asks you to open a door to someone else",
    reads=WORDS,
    ask="introduction",
    phrases=phrases(
        "(introduce|introducing|connect|refer) (me|us) (to|with) (your|the|her|him|them|someone|somebody|anyone|a|an|{name}|people|some|whoever|one|two|three|other)",
        "(introduce|introducing|connect|connecting) (me|us) (to|with) [_] (investors|funders|donors|clients|customers|buyers|editors|publishers|recruiters|journalists|angels|agents)",
        "(introduction|introductions|intro|intros) (to|with) (your|the|her|him|them|someone|somebody|anyone|{name}|people|some|whoever|one|two|three|other|anybody)",
        "(make|arrange|making|broker|do|give|facilitate|get|need|love|appreciate) (a|an|the|some|warm|me an|me a|us an|any|two|three|few) [warm|quick|few|personal|short|brief|kind|email] (intro|intros|introduction|introductions|referral|referrals)",
        "(point|direct|steer|nudge) (me|us) (to|toward|towards|in|at) .. (right|person|people|someone|somebody|whoever|direction|colleague|department|team|contact)",
        "{ask_you} .. [put] in a [good|kind|quick] word",
        "(forward|pass|send|hand|show|give|share|mention) (this|it|my|our|that|me|us|the) ... to (your|the|whoever|someone|somebody|anyone|his|her) .. {colleague}",
        "(put|get) (me|us) in (touch|contact) with (your|the|someone|somebody|whoever|him|her|them|{name}|any|people|other)",
        "(walk|get|usher|sneak|bring) me in [to|with|this|front]",
        "vouch for me",
        "(refer|recommend|suggest|nominate) (me|us) [to|for|internally|your|within|as]",
        "(get|put|place) (me|us|my cv|my resume|my name|it) in front of",
        "(open|opening|opens) (a|some|any|the|me a|me some|your) [few] (door|doors) (for|to|with|?)",
        "(anyone|anybody|someone|somebody|people|contacts|investors|a person) ... (connect|introduce|put|refer|send|point) (me|us) [to|with|in|?]",
        "{ask_you} .. (pass|passed|send|forward|hand|show|put|share|give|submit|drop) (my|our) (profile|cv|resume|application|details|name|portfolio|work|file|letter|proposal) .. (to|on|in|with|along|through|before)",
        "(passed|forwarded|handed|showed|shared|gave|submitted|sent) (my|our) (profile|cv|resume|application|details|name|portfolio|work|file|proposal) .. (to|on|with) .. your",
        "(push|move|get|put|pull|help|speed|bring) my (application|file|case|cv|request|paper|submission) .. (through|up|forward|to the top|along|in front)",
        "(put in|say|drop|have) a [good|quick|kind|nice] word (for|with|about|to)",
        "pull (some|a few|the|any) strings",
        "(referral|referrals|refer|reference) (needed|wanted|required|please|for the post|for the role|for the job|for this|at your|in your)",
        "(job|req|requisition|vacancy|position) (id|number|code|reference) .. (refer|referral|submit|pass|forward)",
        "(refer|recommend|suggest|put forward|vouch for) (me|us) (internally|inside|at|there|please|$)",
        "introduce (me|us) (at|in|inside|within|around) your",
        "(get|bring|sneak|invite|put|smuggle|slip) (me|us) (into|in to|onto|on the list|on) (the|your|a) [_] (conference|event|match|show|festival|team|company|firm|panel|programme|program|list|guest list|meeting|summit|building|gala|party|network|group|journal|club)",
        "(get|give|find|send|spare|save|arrange|organise) (me|us) [_] [_] (tickets|ticket|pass|passes|scholarship|invitation|invite|grant|seat|seats|entry|access|login|licence|discount)",
        "(use|borrow|have|share|lend me|give me) your (login|password|access|account|subscription|library|car|flat|house|room|licence|card|id|office|place)",
        "{ask_you} [_] (ask|tell|speak to|talk to|write to|call|convince|persuade|phone|contact|mention me to|talk with|speak with) (your|the|him|her) [_] (boss|dean|manager|director|hr|consulate|embassy|rector|minister|editor|colleagues|board|landlord|ministry|friends|mayor|team|professor|chief|employer|department|president|ceo)",
        "^ [please|just|and] (tell|ask|show) your (dean|boss|manager|director|editor|friends|colleagues|team|professor|chief|board) [_] (about|for|if|whether|my|that|to)",
        "(speak|talk|write|vouch|sign|apply|plead|call) [_] [_] [_] for me [at|with|in|?]",
        "(help|guide|get|assist|support) me [_] [_] [_] (scholarship|visa|job offer|admission|job|funding|grant|internship|sponsor|sponsorship|work permit|interview|your editor|your publisher|your agent|your boss|contract)",
        "(stay|sleep|crash|live) (at|with|in) your [place|home|house|flat|family|you]",
        "(put|hang|display|leave|place) (my|our) [_] (flyer|flyers|poster|leaflet|card|cards|leaflets|books|product|products|sign) [_] (in|at|on) your",
    ),
    unless=phrases("{waiver}"),
    fires=[
        "Could you «introduce me to your» head of finance?",
        "I would «love an intro» to her team.",
        "«Please forward my CV to» your manager.",
        "«Point me to the right person» and I will be quick.",
        "Would you «introduce me to angel investors»?",
    ],
    quiet=[
        "Let me introduce you to Halina, who mends bellows.",
        "The introduction you wrote made my mother cry.",
        "Oonagh sends her love and says you two should meet.",
        "I pass your gate each morning on the red bicycle.",
    ],
)
