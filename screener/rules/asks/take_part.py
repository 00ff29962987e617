"""Wants you for a study, a panel, a book or a film of theirs.

Why it counts: such invitations go to long lists, and many of them end in a form, a fee or a sale.
When it stays quiet: you agreed before, or they say what of yours they have read.
Seen in: reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.models import Span
from screener.rules.kit import WORDS, Seen, phrases, rule

LONG = 60
"""Whoever writes more words than this says why it should be you."""
SAID = phrases(
    "(need|needs|looking for|seeking|seek|recruiting|want|searching for|inviting|recruit|short of|still missing) .. (participants|respondents|interviewees|testers|beta testers|panellists|panelists|panel members|contributors|volunteers for)",
    "(looking for|seeking|seek|recruiting|want|need|inviting|searching for) .. ({people}|{trade}|{audience}|vets|mayors|farmers) (to|who|for) .. (test|try|rate|interview|answer|share|take part|participate|complete|a study|a survey|our study|a panel)",
    "(take part|taking part|participate|participating|participation|be part|part|partake|join us|join) (in|of) (a|an|our|my|the|this) .. (study|survey|panel|focus group|benchmark|interview|interviews|poll|consultation|questionnaire|documentary|pilot|trial|jury|index|barometer|experiment)",
    "(will|would|could|can) you [be willing to|like to|kindly|care to] (participate|take part|contribute|be interviewed|be quoted|appear)",
    "(ask|interview|put) you .. (questions|question) (for|as part of) (a|an|my|our|the) .. (study|survey|report|thesis|book|project|research|dissertation|poll|series)",
    "(focus group|advisory (panel|board|council)|expert (panel|call|network|board|opinion|consultation|council|roundup|round up)|paid (interview|consultation|study|survey)|market research|industry (survey|study|benchmark|report|barometer)|annual (benchmark|survey|study|index|barometer))",
    "(quoted|quote you|featured|profiled|cited|interviewed|interview you|feature you|profile you|included|listed) (in|for|on) (our|my|a|the|this) .. (report|book|study|film|series|magazine|whitepaper|list|directory|ranking|roundup|anthology|issue|edition)",
    "your (nomination|listing|inclusion|trophy|laureate)",
    "(present|presenting|award|awarding|honour|honor) you (with) (the|a|an|our)",
    "(sit|seat|serve|place|join us) on (our|my) .. (panel|board|council|jury|committee)",
    "(chapter|contribution|essay|quote|testimony|soundbite) (from|by) (you|experts|leaders|{people})",
    "(i|we) (run|host|produce) (a|an|our) .. (series|podcast|show|channel|documentary)",
    "(want|like|love|care|agree|willing|happy|ready|up) (to|for) (appear|appearing|being a guest|be featured|be interviewed|be our guest|come on|share your story|tell your story|an interview)",
    "(consulting|consultancy|hedge fund|research|advisory|investor) (client|clients|engagement|projects) [_] [_] (expert|experts|opinion|insight|insights|call|?|who|needs)",
    "(available|sought|wanted|needed|looking) (as|for) (an|a) (expert|subject matter|industry expert|consultant|panellist|panelist|commentator|respondent|interviewee)",
    "(canvass*|polling|gathering|collecting|surveying|sounding out|compiling|seeking) [the] (opinions|views|voices|responses|answers|expert|perspectives|stories|experiences)",
    "(book|anthology|documentary|report|guide|ebook|white paper) (of|with|from|featuring|on) (expert|experts|leading|inspiring|successful|women|voices|leaders|founders|{people})",
    "(form|survey|questionnaire|poll|quiz|it|interview|answers|responses) (is|are|stays|remain|will be|remains) [fully|completely|strictly|all] (anonymous|anonymised|confidential|anonymized)",
    "(our|my) [_] (think tank|institute|research team|research firm|research agency|panel|survey team)",
    "(my|our) [_] (thesis|dissertation|study|research) [on|about|into] .. and (need|seek|am looking|looking for|want)",
)
PROJECT = phrases(
    "(a|an|our|my|the|this) [_] (survey|questionnaire|poll|focus group|panel|benchmark|ranking|index|barometer|white paper|whitepaper|anthology|podcast|documentary|interview series|video series|webinar series|roundtable|round table|round up|roundup|certificate|award|awards|advisory board|advisory council|expert network|expert interview|jury|directory|top 100|top 50|top 10|top {number}|magazine|expert board|research project|market study|user study|user research|case study|thesis|dissertation|research|study|report|book|film|series|show|trial|pilot|experiment)",
)
INVITES = phrases(
    "(take part|participate|participating|participation|be part|join|joining|contribute|contributing|be interviewed|interview you|interviewing you|be featured|feature you|featuring you|quote you|be quoted|sit on|serve on|appear|appearing|be a guest|guest|participant*|respondent*|volunteers|testers|interviewees|contributors|panellists|panelists|nominate*|nominated|nomination|shortlist*|selected|present you|honour you|honor you|include you|including you|profile you|list you|invite you|inviting you|fill in|fill out|complete|answer|share your|give us your|lend your|hear from|speak to people|your opinion|your opinions|your view|your views|your voice|your input|your insights|your perspective|your contribution|your story|your expertise|your experience|your answers|your responses|your participation|chapter from you|cite you|record you|film you)",
)
FAIR = phrases(
    "{buys}",
    "(phd|doctoral|researcher|research fellow|university|supervisor|student at|supervised by|ethics|travel is paid|public report|fee paid|expenses paid|respondent {number})",
    "(you (said|agreed|offered|applied|asked|registered|wrote|published|found|showed)|your (book|study|report|research|thesis|paper|article|film|talk|lecture|chapter|findings|dataset))",
    "(i read|ive read|we read|i used|we used|cited|i cite|quoted you in)",
)


def judge(case: Case, seen: Seen) -> Iterator[Span]:
    """The words that say it, or a project of theirs and an invitation to it, where little else is said."""
    said = tuple(seen.quotes(SAID, *WORDS, unless_anywhere=FAIR))
    short = sum(len(text.words) for text in case.words) <= LONG
    yield from said or (
        seen.together(PROJECT, INVITES, fields=WORDS, least=2, unless_anywhere=FAIR) if short else ()
    )


RULE = rule(
    __name__,
    __doc__,
    says="Wants you for a study, a panel, a book or a list",
    reads=WORDS,
    ask="advice",
    looks_for=(SAID, PROJECT, INVITES, FAIR),
    judge=judge,
    fires=[
        "We are «looking for participants» who sleep badly.",
        "Would you like to be «quoted in our report» on barns?",
        "«Your nomination» waits for a yes.",
        "There is a seat free, would you «sit on our advisory board»?",
    ],
    quiet=[
        "In your study of 2011 the wells are numbered by parish; is there a map?",
        "You agreed to take part in our study of snores, here is the pillow.",
        "The jury sat until nine, and the pie with the crow won.",
        "The anonymous donor was my aunt.",
    ],
)
