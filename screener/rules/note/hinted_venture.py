"""Hints at a venture, plan or proposal in which you should have a part.

Why it counts: who has a real plan says what it is; a hint wants a reply before it can be judged.
When it stays quiet: the plan is named, or it is the owner's.
Seen in: essay B, reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Hints at a venture without saying which",
    reads=WORDS,
    phrases=phrases(
        "(a|an|this|some|little|new|big|exciting|international|confidential) [_] {project_vague} .. (you|youd|youll|youre|you might|you may|for you|of mine|of ours|in mind|up my sleeve|off you|by you|past you|with you|to you|before you|to us both)",
        "(got|have|ive|having|theres|there is|there was|bring you|pitch you|bounce|run|put|make you|share with you|discuss|talk about|tell you about) (a|an|one|some|this) .. (venture|concept|proposal|proposition|scheme|business idea|undertaking|big idea|business plan|business proposal|business proposition)",
        "(bounce|run|pitch|float|try) [you] (a|an|some|something|this|one) .. (off|past|by|with|idea|concept|plan|on|to) [you]",
        "(working on|cooking up|building|planning|starting|launching|preparing|sitting on|setting up|creating|plotting|brewing|hatching|onto|up to) something .. (and|that|big|new|special|exciting|huge|you|i|which|together)",
        "something (big|huge|special|exciting|interesting|great|new|fresh|unusual) .. (and|id|i|you|coming|for you|in the works|on the way|here|with|up|brewing|cooking|is|could)",
        "something (up|in) (my|our) (sleeve|sleeves|pocket)",
        "have something (up|in mind|to show|to share|to discuss|that|you|big|special|exciting)",
        "(putting together|assembling|building|forming|gathering|creating|looking for) (a|the) .. (team|group|crew|circle) .. (for|to|of|who|around)",
        "(looking for|need|needs|require|requires|seeking|want|searching for) (the right|serious|motivated|trustworthy|reliable|suitable|like minded|key|ambitious|sharp|honest|a few good|a few|somebody with|someone with|people with|somebody like|someone like|special)",
        "(starting|start|launching|setting up|founding|opening|planning) (a|an) [_] (enterprise|venture|project|company|business|undertaking|start up|startup) .. (you|your|require|need|people|persons|looking)",
        "(on|made|top of) my (shortlist|short list|wish list|wishlist|dream team)$",
        "(having|have|get|like|want|love|bring|welcome|see) you (on board|onboard|in it|involved|as part|be part|in on|on the team|take part|join)",
        "(right up your alley|straight up your street|be right up your street)",
        "(be|being|get|getting|come|coming|in) [in] (at|on|from) the (start|beginning|ground floor|very start|outset|birth|ground)",
        "(start|beginning|birth|ground floor) of something",
        "(once in a lifetime|one in a million|chance of a lifetime|golden opportunity|rare chance|rare opportunity|unique chance|unique opportunity|big chance)",
        "(details|more|particulars|the rest|specifics) (on request|in private|privately|if interested|if youre interested|upon interest|follow|to follow|when we speak|over a call|over coffee)",
        "(more|details) (in|by) (private|pm|dm|person|confidence)",
        "(send|share|give) [you] (details|the details|more) of the (proposal|project|plan|business|offer|venture)",
        "(profitable|lucrative|beneficial|rewarding|benefit|worthwhile|interesting) (to|for) (us both|both of us|both|you and me|the two of us|us all|all involved)",
        "(your|confirm your|indicate your|let me know your|state your|express your|know your) interest [_] [so|and|then|before|$]",
        "(reply|respond|answer|write back|let me know) if (willing|interested|youre interested|you are interested|keen|curious|youre in|that interests|this interests)",
        "(i have|ive got|we have) .. (proposal|proposition|business idea) (to put|to make|to share|to discuss|for|before|i|you|that|which|and)",
        "(tell you|talk to you|pitch|speak to you|discuss|let you in) .. (scheme|venture|concept|proposition|proposal|about it|project|on it|on something|plan im|plan were|adventure|big thing|idea ive|idea thats|idea that)",
        "(could|can|might|will|would|may) (change|transform) (how you|the way you|your [_] (life|future)|everything|your life|your business)",
        "(come across|found|discovered|stumbled on|stumbled across|onto) (a|an|some) thing",
        "(come across|found|discovered|stumbled on|got|have) something [that|which|i think] (you|youll|you might|you may|that|which|id|i think)",
        "(on my mind|been thinking|sitting on) (for ages|for a while|for months|a plan|an idea|for years|for weeks|a lot)",
        "(a|the) thing (im|were|we are|i am|ive been) (building|working on|cooking|planning|making|doing|preparing)",
        "(perfect|ideal|right|made|great|just the person|just right|cut out|born) for (a|this|the|my|our|it) [_] {project_vague}",
        "(project|venture|plan|idea|team) [i think] .. (youd be|you would be|you could be|you are) [_] (perfect|great|ideal|right|good|brilliant|suited|made|interested)",
        "(somebody|someone|people|person|a person) with your (energy|drive|skills|vision|talent|network|background|experience|mind|reach|spirit|flair|profile|eye)",
        "my business partner and",
        "(serious|sincere|trustworthy|honest|interested) (persons|person|parties|partners|people) [only|$]",
        "(project|venture|idea|concept|plan|plans|scheme|undertaking|initiative|startup|start up|enterprise|opportunity|thing|proposal|collaboration) .. (id love|id like|i think|we think|youd|you would|you could|you may|you might|suit you|in mind for you|with you|for you|needs you|needs someone|needs people|could use you|that could|which could|that may|that might|which may|which might)",
        "(part|piece|share|role|seat|place|stake) [for you|of|in] (in|of|for|at) (something|this|it|what|a new|my|our|the) [_] (big|new|venture|project|thing|exciting|were|im|adventure|story|coming|table|plan|idea|start up|startup)",
        "(cant|cannot|wont|not going to|rather not|ill not|not allowed to) (say|tell|share|reveal|write|go into|explain|put|disclose|give away|talk about) .. (yet|here|more|much|details|it all|in writing|too much|now|this way|by message|over text)",
        "(have|got|ive|with) [_] (a|an|some|this) [_] [_] (idea|plan|project|venture|vision|concept|scheme|dream) [_] [_] (and|need|needs|want|wants|looking|that|which|i want|could|id)",
        "(next big thing|big league|new chapter|new adventure|next chapter|bigger than|huge potential|great potential|enormous potential|massive potential|too good to miss|not to be missed|too good to)",
        "(hear me out|discuss it in person|explain it in person|tell you more over|explain more over|fill you in)",
        "(partners|partner|co founder|cofounder|co founders|associates|people|someone|somebody|minds|investors|allies) (for|to join|who share|who dare|to start|to build|to help build|to launch|in) (a|an|my|our|this|something|us|me) .. (project|venture|idea|new|start|launch|journey|startup|business|enterprise|mission|adventure|undertaking)",
        "(interested|curious|keen|intrigued) (to hear more|in hearing more|to know more|in joining me|in joining us|to be part of it|in something|in a new venture)",
    ),
    unless=phrases(
        "{buys}",
        "your (proposal|idea|plan|project|venture|concept)",
        "(thesis|dissertation|parish|school|museum|library|choir|garden|ward)",
    ),
    fires=[
        "«I have a proposition for» you.",
        "We're «working on something big».",
        "Can I «bounce a concept off you»?",
        "A «once in a lifetime» chance, «details on request».",
    ],
    quiet=[
        "I read your plan for the towpath.",
        "The project at the museum ends in May.",
        "Something of yours is in my van: the ladder.",
        "Your idea for the kiln worked.",
        "I have something for you: your mum's recipe cards.",
    ],
)
