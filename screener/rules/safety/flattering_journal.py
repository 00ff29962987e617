"""Invites to publish, edit or speak for a journal or summit that flatters before it charges.

Why it counts: journals and summits that write so live from fees; a place in them is worth nothing.
When it stays quiet: a real editor names the paper and the field, a real meeting pays for the journey.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Flatters you into a journal or summit that lives from fees",
    reads=WORDS,
    phrases=phrases(
        "(esteemed|eminent|valuable|outstanding|precious|prestigious) (manuscript|paper|article|contribution*|journal|standing|summit|forum)",
        "(submit|publish|contribute) (your|an|the) [_] [_] (manuscript|paper|article|papers|abstract|research|case report) ... (journal|issue|days|discount|indexed|scopus|apc|rapid|fast|proceedings)",
        "(manuscript|paper|abstract) (has been|is|was) accepted ... (confirm|fee|pay|link|register)",
        "(rapid|fast|express|guaranteed) (publication|publishing|acceptance|indexing)",
        "(invite|invites|invited|welcome|join|become|be|selected|position|privileged) .. (editorial board|guest editor|as editor|editor in chief|as reviewer)",
        "(editorial board member|guest editorship|honorary editor)",
        "(fast growing|growing|open access|esteemed) [international] journal",
        "editor of an international journal",
        "international journal ... (invite*|submit|paper|publication)",
        "(keynote|honourable|honorable|plenary) [_] (speaker|speech|guest|keynote) ... (world|summit|congress|global|registration|fee)",
        "(scientific|organising|organizing|selection) committee ... (unanimously|selected you|chosen you|eminent)",
        "(selected|chosen|invited) you as .. (keynote|speaker|chair|delegate)",
        "(publication|article processing|speaker*|author*|delegate) (fee|fees|charge|charges) [of|is|only|are|applies] ({money}|{number}|only|apply)",
        "registration of speakers",
        "speaker packages",
        "(add|put|include) your name (for|as|to|on) .. (fee|co author|author|paper|price)",
        "(let us|lets|we could) co author",
        "(authorship|author position*|author slot*) (for|available|sale|in)",
        "(scopus|sci|wos|web of science) (indexed|paper*|journal*|publication*)",
        "(add|put|include) me as [a|an|the] (co author|coauthor|author)",
    ),
    unless_anywhere=phrases(
        "(waived|no fee|no charge|free of charge|honorarium|travel is paid)", "expenses [are] (paid|covered)"
    ),
    fires=[
        "We would publish your «esteemed manuscript» next week.",
        "Be our «keynote speaker at the world» forum on soil.",
        "I pay, you write, «let us co-author» ten papers.",
    ],
    quiet=[
        "I edit a small journal on mills; would you review the paper on tide wheels by May?",
        "Come and speak to our village society, travel is paid and there is cake.",
        "Respected professor, I am a student of soil science with a question about your 2021 paper.",
    ],
)
