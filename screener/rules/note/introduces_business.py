"""Introduces a business rather than a person.

Why it counts: a introduction that lists years, founding and clients is the first page of a brochure.
When it stays quiet: the sender introduces themselves for a stated reason about the owner.
Seen in: essay C.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Introduces their business",
    reads=WORDS,
    phrases=phrases(
        "a (bit|little) about (me|us|myself|what we)",
        "(let me|allow me to|kindly allow me to|permit me to|pleased to|writing to) introduce (myself|our|you to our|my company|my firm)",
        "(like|want|wanted) to introduce (our|you to our|my company|my firm|my services)",
        "my name is _ [_] and (i|im|we) (work|am with|help|represent|with|run|from)",
        "(i represent|reaching out from|reach out from|writing from|contacting you from) [_] [_] {provider}",
        "(we|our company) (are|is) [a|an|the] [_] (leading|specialist|specialised|boutique|small team|family run|network)",
        "(we|our company) (are|is) [a|an|the] [_] (manufacturer|startup|agency|consultancy|group|provider|supplier)",
        "(with|over|have|has) {number} years [of] [_] (experience|helping|in business|serving|expertise)",
        "(greetings|hello|hi) from (the team|all of us|everyone) (at|here)",
        "(idea of|tell you|share) [_] [_] what (we|i) do",
        "(founder|ceo|owner|director) of (a|an) [_] [_] (company|brand|agency|startup|platform|firm|practice|consultancy|studio|academy)",
        "(i|we) (founded|started|created|launched) [_] [_] (to help|so that)",
        "(i|we) (founded|started|created) _ [_] (because|after i|since i)",
        "i (now|now also) (help|work with|guide|mentor|coach|run a)",
        "(im|i am) (a|an) [_] [_] (speaker|trainer|strategist) _",
        "(speak|present) at your (next|event|conference|company)",
        "(left|leaving|quit) (corporate|my job|the corporate|my corporate)",
        "as (a|an) (certified|award winning|experienced|professional|executive) [_] (coach|consultant|trainer|speaker)",
        "as (a|an) (certified|award winning|experienced|professional|executive) [_] (strategist|mentor|advisor|adviser|therapist)",
        "as (a|an) (business|leadership|life|career|mindset|wellness) [_] (coach|consultant|trainer|speaker|strategist|mentor|advisor|adviser|therapist)",
        "(im|i am) (a|an) [_] [_] (coach|mindset|strategist|closer|consultant) [_] (and|who|helping|for|with|specialising)",
        "(im|i am) (a|an) [_] [_] (copywriter|ghostwriter|mentor|realtor|broker|healer) [_] (and|who|helping|for|with|specialising)",
        "{we} [also] (run|own|have|operate) (a|an|our own) [_] [_] (agency|consultancy|studio|clinic|marketplace|startup|software company|staffing firm|call centre|call center|academy|practice) [_] (that|which|focused|focusing|for|specialising|specializing|helping|in)",
        "(were|we are|im) [with] (a|an|the) [_] [_] (agency|bureau|lender|broker|recruiter|wholesaler|distributor) (with|in|of|based|for|that|and|focused)",
        "(quick|short|brief) intro",
        "{number} years (in|of) the [_] (industry|business|field|sector)",
        "(over|more than) {number} (languages|countries|employees|staff|people|engineers|projects|products)",
        "(certified|accredited|iso) (company|agency|supplier|partner|certification|certified)",
        "(were|we are) (a|an|the) [_] [_] [_] (firm|company|team|group) (and|that|specialising|specializing|offering|with|who|in|for|based)",
    ),
    unless=phrases("{buys}", "you have"),
    fires=[
        "«A bit about me»: I left the bank to coach.",
        "«We are a boutique agency in» Leeds.",
        "«Let me introduce our» firm.",
        "«With 12 years of experience» we know hotels.",
    ],
    quiet=[
        "Hello from the allotments!",
        "Let me introduce you to Noor, who asked about lime.",
        "I started because of your book.",
        "You have 20 years of experience with owls, may I ask one thing?",
    ],
)
