"""The marks of a sale, a scheme or a favour fished for, before which the rules of good signs stay quiet."""

from collections.abc import Callable, Iterator
from typing import Final

from screener.case import Case
from screener.models import Span
from screener.rules.kit import WORDS, Seen, phrases
from screener.rules.particulars import particulars
from screener.rules.scan import Phrases
from screener.rules.words import single_words
from screener.text import MARKS

_MYSELF: Final = single_words("myself")

SELLS: Final = phrases(
    "{we} [can|could|also|often|mostly|now] (help|helped|support|serve|advise|coach|partner with|work with|worked with) .. ({clientele}|{people})",
    "(book|grab|pick|schedule|arrange) .. (call|slot|demo|chat)",
    "(my|our) (calendar|calendly|booking link)",
    "{free} .. {bait}",
    "(demo|demos|masterclass|ebook|whitepaper|white paper|case study|case studies|one pager|lookbook|brochure)",
    "(our|my|short|pitch|slide|sales|attached|investor) deck",
    "(my|our|a weekly|a monthly|free) (newsletter|framework|letter|blueprint|playbook|method)",
    "(walk|take|talk) you through",
    "show you (how|what|why|exactly)",
    "our [own|new|latest|unique|award winning] {offer}",
    "(early bird|discount|discounts|coupon|promo|voucher|special offer|last chance|final call|price goes up)",
    "(seats|places|slots|spots) [are] (left|remaining|available|open|limited|going)",
    "limited (time|number|places|spots|seats|offer|availability)",
    "(save|hold|reserve|keep|saved|reserved) you a (seat|spot|place)",
    "{percent} .. (more|less|off|faster|higher|cheaper|growth|increase|reduction|return|returns|savings|profit|discount)",
    "{raise} .. your",
    "(more|new|qualified|quality|extra) (clients|leads|customers|patients|bookings|enquiries|revenue|sales|business|tenants)",
    "(more|warm|inbound|your|need|want|of) leads",
    "(lead gen|lead generation|sales pipeline|your pipeline|passive income|conversion rate|conversion rates|offshore team|offshore developers)",
    "(roi|revenue|cashflow|outsource|outsourcing|turnkey|cutting edge|proven|guaranteed|guarantee|guarantees)",
    "(who|whos) .. (handles|looks after|owns|manages|deals with|responsible for|in charge of|does|signs off|decides) .. your",
    "(invest|investing|investor|investors|investment|investments|bitcoin|forex|nft|tokens|staking)",
    "(crypto|day|copy|gold|options) trading",
    "(monthly|annual|high|steady|average|guaranteed|your) returns",
    "(synergy|synergies|mutually beneficial|mutual benefit|win win|add value|collaboration|collaborations|like minded|grow together)",
    "(grow|growing|expand|expanding|build|building|widen|extend) (my|our) .. (network|circle)",
    "{people} like (you|yours|yourself)",
    "(sign up|register|subscribe) (now|here|today|for|at|via|with|to)",
    "(apply now|membership|enrol|enroll|download|join our)",
    "(5 stars|five stars|5 star|five star|retweet|repost|endorse|endorsement|testimonial|hashtag|upvote)",
    "(vote|votes) [for] (me|us)",
    "refer me",
    "(interested|thoughts|curious|sound good|make sense|open to it|worth a look|worth a chat) ?",
    "(would|are|if) (you|youre|youd) [be] open to",
    "worth (a|an|exploring) [quick|short|brief] (chat|call|conversation|look)",
    "(quick|short|brief|introductory|discovery) (call|chat|zoom|intro|conversation|one|q|win|wins)",
    "(hop|jump|get) on a .. (call|zoom)",
    "{impressive} (profile|background|career|journey|content|experience|path|trajectory|track record)",
    "your (profile|background|journey|story|content|feed|expertise|track record) .. (caught|stood out|impressed|impressive|inspiring|amazing|resonated|speaks|deserves|fits)",
    "(income|earn|earning|earnings|per day|paid daily|paid weekly|side hustle|financial freedom)",
    "(honoured|honored|privileged|privilege|exclusive|exclusively|handpicked|hand picked|shortlisted|been selected|selected for)",
    "(no pressure|no obligation|no strings|no hard feelings|no commitment|zero obligation)",
    "your (network|audience|followers|readers|contacts|subscribers|budget|suppliers|provider|competitors|growth|pipeline|bottom line)",
    "(share|forward|pass|send) .. (with|to) .. (your colleagues|your friends|your contacts|your network|your team|10 people|everyone)",
    "marketing (agency|services|support|strategy|expert|help|needs|automation|partner|team)",
    "(followers|impressions|personal brand|branding|seo|google ranking|rankings|digital marketing|ghostwrite*|thought leader*)",
    "(most|many|every) {people} (i|we) (speak|talk|work|meet|know)",
    "(i|we) [also] (do|run|make|build|write|design|arrange|look after|cater) .. for ({clientele}|{people})",
    "(i|we) (provide|offer|supply|specialise|specialize|deliver|source)",
    "(i|we) [have] (built|launched|just launched|developed) .. (an|a|our|the|my)",
    "(my|our) (agency|company|startup|start up|firm|studio|business) (builds|makes|trains|helps|does|offers|provides|runs|specialises|specializes|works|designs|sells)",
    "(mockup|mock up|mock ups|mockups|on my books|on our books|price list)",
    "(only|just|from) {money}",
    "{money} (a|per) (month|head|person|place|ticket|seat|name|lead|week)",
    "(half price|cut you in|finders fee|kickback|referral fee|on the house|gift card|gift cards|prize draw|hamper)",
    "(second opinion|no cost to you|costs you nothing|wont cost|takes a minute|takes two minutes|only takes|takes 2 minutes)",
    "(let me|lets) (help|show|fix|sort|explore|grow|build|see how)",
    "(want|fancy|like) me to (send|walk|show|share|run|do|build|make)",
    "(want|send) [you] the (link|pdf|deck|video|details|info)",
    "{love} to (show|explore|offer|discuss|support|help|learn more|tell you more|feature|host|pick your)",
    "(i|we) (recruit|insure|finance|assist|represent|coach|place) .. (for|{clientele}|{people})",
    "(i|we) work with (a|several|senior|some|few|many|most|officers|google|families|{clientele}|{people})",
    "(could|should|you) be (raising|losing|saving|earning|making|getting|missing)",
    "(overpaying|underselling|missing out on|leaving money|underinsured)",
    "(worth|win|wins|prize) {money}",
    "(trade in scheme|leasing plan|remortgage|life cover|at renewal|renewal comes|renewal date|when youre renewing|if youre renewing)",
    "(telegram|hangouts|other account|locked out|text interview|in the chat now|text me on|message me on this)",
    "(donation|donations|petition|my poll) .. (link|share|gratefully|tonight|big or small|in my profile)",
    "({clientele}|{people}) [of] (your size|just like yours|like yours|on that journey)",
    "(in|on|see) my (profile|packages|bio|headline|featured section)",
    "(my|our) (packages|rates|services|masterclass|workshop|workshops|challenge|sessions|agent)",
    "(pick your brain|grow your|get you on page)",
    "(small|private|inner|closed) circle",
    "(when|could|can|lets) (can|could|we) [we] (speak|set up|jump|hop)",
    "(on|get on) your radar",
    "(thought it made sense|makes sense to connect|worth connecting|always good to know|have you in my network|love to add you|like to add you|lets not lose touch)",
    "(i|ive) noticed [that] you (are|have|lead|run|work|use|do|havent|dont|moved|only|were)",
    "(what|whats|hows) .. (working on|life treating|search going|business going)",
    "(sign in to|expires at|expires tonight|within 24 hours|within 48 hours|small cost|loyal person|verification of)",
    "(honouree*|nominee|nominees|nominated|spotlight|finalist|finalists|award winning)",
    "(happy|glad|pleased|delighted) to share (how|what has worked|where to look)",
    "love to share (how|my story|our)",
    "(pleased|glad|happy|love|delighted|able) to (make you an offer|have a look at your|look at yours|quote|introduce our|include you)",
    "(could|can|ill|would|to) show you (our|the new|the latest|one of our)",
    "(send|sent|give|make|offer) you [_] (a|our) [very|good|fair|new] (price|offer|proposal)",
    "(offer|give|get|do) you a (very|good|great|special|better|fair) (good|price|rate|deal)",
    "(half|below) the [usual|normal|regular|full] price",
    "(hold|freeze|keep) the price",
    "(my|our) (fee|commission|cut|percentage) (is|comes|on|of)",
    "(a small|only a|only add a|add a) commission",
    "(we|i) (take|charge|get) {percent}",
    "(contribution|registration|minimum ticket|placement|membership) .. (is|of|from|from only|only) {money}",
    "{percent} on (placement|placements|success|signing)",
    "(we|i) (deal|trade) in",
    "(we have|ive got|weve got|i have) ... (on bench|by the day|waiting in)",
    "(we|i) import _",
    "(weve|we have|ive|i have|we) [just|recently|now] (brought out|launched|released|rolled out) (a|an|our|the) (version|platform|app|tool|service|product|range|course)",
    "(app|software|tool|platform|course|service|solution|marketplace) [that|which] (we|i) (made|built|developed|offer|sell|created|designed|launched)",
    "(ive|weve|we|i) (made|built|developed|created|designed) (an app|a platform|a marketplace|software)",
    "(were|we are) building (something|an app|a tool|a platform|software) (that|which|for)",
    "(who|where) do you (get|buy|source|order) your _ [from]",
    "opposed to (seeing|hearing|having|a)",
    "(most|many) [of] _ [_] ... (overspend|overpay|underestimate|miss out|arent ready|are not ready|find {percent})",
    "(most|many) _ [_] struggle (with|to)",
    "(our|my) stand is",
    "(use|uses|using|chose|switched to) our (till|platform|software)",
    "(do follow|dofollow|backlink|backlinks|guest article|guest post|sponsored post|link insertion|casino)",
    "(reply yes|type amen|kindly connect|further discussions)",
    "(preorder|pre order|launch team|keep the credit link|press release service)",
    "(new|latest) catalogue",
    "(great|good|suitable|perfect|useful) (replacement|addition) (for|to|on)",
    "(make|be) a (great|good|suitable|perfect|useful) replacement",
    "(set up|start|arrange) a (trial|pilot)",
    "(a month|months|weeks) of our",
    "have you [ever] (thought of|considered|asked yourself|thought about) (what your|what would|putting your|selling your|starting your own)",
    "(practice|firm|business|house|company|property) is worth",
    "(note|jot|put) you down",
    "(started|joined) (something|a wellness|an exciting)",
    "(in the|into a|for) mastermind",
    "my mastermind",
    "(full report|our scan|risks for your)",
    "(our|my) (authors|honorary|acquisitions) (contribution|board|fee)",
    "(would fit|perfect fit|great fit|strong candidate) for (your|dads|mums|your readers)",
    "our fee",
)
"""Words of someone who sells, recruits for a scheme, or uses the owner as a channel."""

PRESSES: Final = phrases(
    "(ive|weve|ill|well|i|we|have) [already] (put you down|booked you|reserved|held|signed you up|added you|saved you|nominated you|blocked out|listed you|popped you|got you down)",
    "(pencilled|penciled|taken the liberty|unless i hear)",
    "(im|were|ive been|weve been) (holding|keeping|saving|reserving)",
    "(ive|i) (told|promised) .. (my boss|my manager|them|our ceo|the team|him|her|everyone) .. (you|youd|youre)",
    "shall (i|we) (put|pop|book|save|reserve|drop|show|add|sign|set|count|dm|pencil)",
    "(list|names|numbers|emails|contacts|mobiles|phone numbers|mobile numbers) of (your|everyone|all|people|clients|two|three|five|ten)",
    "what (is|are) your {contact}",
    "whats your {contact}",
    "(put in a word|put in a good word|good word for|say youre in|say you know me|recommend me)",
    "(be a legend|you legend|youd be a star|do me a|mean the world|means the world|huge help|big favour|big favor)",
    "(tweet|post|share|publish|repost) the following",
    "(introduce me|an introduction|connect me|put me in touch) (to|with) .. (your|who|whoever|decision)",
    "(tag us|tag me|press share|share the post|share this|like and share|copy and paste|go live|change your profile picture)",
    "(new|changed|different) (bank|account) details",
    "bank details [have] changed",
    "(account number|verification code|code you|usdt|inheritance|my principal|gold trading|messenger)",
    "(came to mind|popped into my head|first person i thought|sprang to mind|instantly thought)",
    "(mindset|abundance|life changing (opportunity|income|business|money|product|products|results)|(it|this|that|business|opportunity|company|team|products|system|mentor) [has|have|really|completely|totally|literally] changed (my|our) (life|whole)|game changer|next level|soul aligned|heart led|aura|my mentor)",
    "(i know|im sure|i bet|no doubt) .. (youd|youll|you would|you will|you care|you want|you get)",
    "(you|youve) (clearly|obviously|strike me|have a gift|deserve|owe it|radiate)",
    "(people|someone|somebody|folks|women|men) who (get|gets|want|wants|care|cares|think|thinks|lead|leads|value|values)",
    "(voucher|vouchers|gift cards) (today|for|and|are|to)",
    "(im|i am) [a|an] (widow|widower|lonely|single|divorced)",
    "you look (very|so|really) (nice|beautiful|handsome|kind|pretty)",
    "(serious|honest|sincere|true) (friend|friendship|relationship)",
    "did you (have|get) (a|the) chance to (look|see|read|review|check)",
    "(following up|circling back|checking in) on my (message|email|mail|request|last|previous|note|offer|proposal)",
    "(biggest challenge|magic wand|keeps you up|pain point|pain points)",
    "(my shipper|our shipper|shipping agent|do you accept credit|card by text|proof of funds|pay our printer|pay my driver|without viewing|sort code and)",
    "(my|your|our) (shipper|mover|printer|driver) .. from (it|the money|the card)",
    "(for|from|after) every .. (review|click|task|survey|like) .. (minutes|day|pay|assistant)",
    "(have|open|opened|got) a wallet (already|yet|with|for)",
)
"""Words of someone who takes the owner for granted, flatters on the way to something, or fishes for details."""

REFUSES: Final = phrases(
    "(no thanks|no thank you|not interested|not for me|not for us|rather not|leave it|still a no|please stop|please dont|not looking|not comfortable)",
    "(im|i am) (afraid|fine|happy|covered|all set|not sure|not able|out)",
    "(good luck|i wish you|all the best with)",
    "(thats|it|that|this) (wont|isnt|cant|wouldnt) .. (possible|work|right|agreed|discussed|be|mine|a)",
    "i (cant|dont|wont|couldnt|havent|never|didnt) .. (do|share|give|hand|lend|post|recommend|remember|know|think|want|have|offer|offered|agree|agreed|said|say|touch|write|pass|sign|order|ordered|ask|asked)",
    "(we|i) [already] (have|ve|already have) (a|an|our|my) (supplier|contractor|provider|agency|accountant|broker|printer|someone)",
    "(weve|ive) (a|an|our|got|no|spent|already|renewed) ",
    "(thats|it is|its|so) a no",
    "(take me off|unsubscribe|remove me)",
)
"""The owner's words of refusal, after which earlier courtesies count no more."""

PITCHES: Final = phrases(
    "{we} [can|could|also|mostly|have|would|will] {guidance} .. ({kinds_of_people}|{clientele}|you)",
    "(helping|enabling|empowering|assisting|supporting) .. ({kinds_of_people}|{clientele})",
    "(my|our) (platform|solution|solutions|software|tool|tools|app|product|products|service|services|agency|offer|offering|offers|clients|customers|programme|program|range|partners|investors|client|consultants|recruiters|candidates|academy|masterclass|webinar|podcast|channel|show|magazine|brand)",
    "(a|our|new|the) (platform|solution|saas|crm|masterclass|mastermind|webinar|franchise|academy|bootcamp)",
    "(partnership|partnerships|partnering|join forces|work together on something|business opportunity|opportunities|opportunity)",
    "(see|explore|discuss|chat about|talk about|learn|share) how (we|our|i) .. (can|could|might|help)",
    "(free|complimentary|no charge) (audit|trial|guide|consultation|review|quote|report|checklist|sample|session|demo|copy|assessment)",
    "(cut|cuts|save|saves|reduce|reduces|boost|boosts|grow|double|slash) .. (cost|costs|time|sales|bookings|revenue|leads|traffic|hours|spend|waste|bills)",
    "(sponsored|backlink|backlinks|do follow|dofollow|guest post|guest posts|guest article|paid mention|advertorial|link exchange|infographic|one link)",
    "(happy|glad|pleased|like|love|able) to (quote|make you an offer|have a look at your|take a look at your|send you a quote|offer|tell you more|send you some)",
    "(give|make|send) you (a|an|our) (quote|offer|price|proposal|estimate)",
    "(fifth|third|quarter|half|much|far|bit|lot) (less|cheaper)",
    "(my|our) (previous|last|earlier) (message|email|mail|note|proposal)",
    "(bumping|bump this|heard back|following up|circling back|touching base)",
    "(who|whom) .. (best|right|responsible) .. (speak|talk|contact|for|person)",
    "(i|we) (talk|speak|meet) [to|with] (a lot of|lots of|many|plenty of|several|most|other) {kinds_of_people}",
    "(i|we) (talk|speak|meet) .. (lot|lots|many|most) .. (of|with) {kinds_of_people}",
    "(in stock|closing the round|minimum ticket|my round|marketplace|boutique|six figure|6 figure|six figures|registration is|early rate|half the price)",
    "(most|many|usually|often) .. (find out|overspend|underestimate|lose|struggle|miss out)",
    "(if|should|when) you [ever|re ever] (need|require|are looking for|are hiring|re hiring|hiring) .. (a|an|any|in|help|some|us|someone)",
    "(we|i|ive|weve) [have] (written|moved|helped|placed|trained|built|done|designed|saved|fitted|insured|supplied) .. (several|many|other|dozens|hundreds|{number}) .. {kinds_of_people}",
    "(financial|wealth|mortgage|pension|investment) (adviser|advisor|planner|broker)",
    "(i|we) (sell|sells|place|headhunt|insure|broker)",
    "(show|give|walk) you (a|our|how|what|around|round) [_] (quick|short|brief|tour|demo|it|we|look|peek|works|can)",
    "(are|is) you [_] (hiring|budget|looking to)",
    "(your|the) (google|online presence|listing|landing page|web presence|reviews|conversion|visibility)",
    "(whatsapp|telegram|signals|investor|investors|passive|dollars a day|your resume|late client|bank account)",
    "(perfect|great|ideal|good|strong|right) (fit|match) for (a|an|our|the|my) .. (role|position|client|opportunity|opening)",
    "(i|we) (have|represent|am working|are working) .. (exclusive|confidential|exciting) .. (role|position|client|opportunity|opening)",
)
"""Words of an offer to anybody, before which a plain formula with a small anchor counts for nothing."""

SIGNS_OF_SELLING: Final = (SELLS, PRESSES, REFUSES)
"""What a rule must look for that stays quiet before a sale."""

SIGNS_OF_AN_OFFER: Final = (*SIGNS_OF_SELLING, PITCHES)
"""What a rule must look for that quotes a formula; see :func:`formula`."""

GROUNDED: Final = 0.08
"""The least share of particulars in a text that is about something; see :mod:`screener.rules.particulars`."""

SPEAKS_FOR_ITSELF: Final = -0.06
"""The least share asked for beside words that are about something by themselves; a question costs some."""


def sells(seen: Seen) -> bool:
    """Whether anything they wrote sells or presses, or the owner has refused."""
    return seen.has(SELLS, *WORDS) or seen.has(PRESSES, *WORDS) or seen.has(REFUSES, "mine")


def formula(what: Phrases, *, unless: Phrases | None = None) -> Callable[[Case, Seen], Iterator[Span]]:
    """A judge that quotes ``what``, a formula with an anchor of its own, where nothing is offered or sold.

    A match is passed over when ``unless`` matches in its sentence. What is quoted need not stand
    among particulars: "Piotr thinks we should know each other" is all there is to say.
    """

    def judge(_case: Case, seen: Seen) -> Iterator[Span]:
        quotes = tuple(seen.quotes(what, *WORDS, unless=unless))
        if quotes and not sells(seen) and not seen.has(PITCHES, *WORDS):
            yield from quotes

    return judge


def all_of(
    *signs: Phrases, unless: Phrases | None = None, longest: int = 60, least: int | None = None
) -> Callable[[Case, Seen], Iterator[Span]]:
    """A judge that quotes the first words of each of these signs, where a text has all, or ``least``, and nothing is sold.

    ``unless`` silences it wherever it matches; a text of more than ``longest`` words says too much else.
    """
    wanted = least or len(signs)

    def judge(case: Case, seen: Seen) -> Iterator[Span]:
        if len(seen.all_found.intersection(signs)) < wanted or sells(seen) or seen.has(PITCHES, *WORDS):
            return
        if case.length <= longest and not (unless and seen.has(unless, *WORDS)):
            yield from seen.together(*signs, fields=WORDS, least=wanted)

    return judge


def names_somebody(case: Case) -> bool:
    """Whether they wrote a name within a sentence."""
    return any(
        word.kind == "name" and len(word.form) > 2 and word.form not in _MYSELF and before.form not in MARKS
        for text in case.words
        for before, word in zip(text.words, text.words[1:], strict=False)
    )


def plainly(
    what: Phrases, *, unless: Phrases | None = None, least: float = GROUNDED
) -> Callable[[Case, Seen], Iterator[Span]]:
    """A judge that quotes ``what`` where someone writes of particular things and does not sell.

    A match is passed over when ``unless`` matches in its sentence. ``least`` is the share of
    particulars asked for in all that they wrote.
    """

    def judge(case: Case, seen: Seen) -> Iterator[Span]:
        quotes = tuple(seen.quotes(what, *WORDS, unless=unless))
        if quotes and particulars(case.words) >= least and not sells(seen):
            yield from quotes

    return judge
