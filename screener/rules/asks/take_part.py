"""Wants you for a study, a panel, a book or a film of theirs.

Why it counts: such invitations go to long lists, and many of them end in a form, a fee or a sale.
When it stays quiet: you agreed before, or they say what of yours they have read.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule
from screener.rules.together import said_or_together

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
    "(list|ranking|directory|yearbook|selection|who s who|whos who|roundup|edition) of [_] (top|best|leading|outstanding|most) [_] [_] [_] (and|you|qualify)",
    "(finalist|finalists|laureate|nominee|nominees|honouree|honoree|semi finalist|candidate) (of|for|in) (the|our|a|this)",
    "(help|assist|support) (us|me) (with|in|by) [a|my|our] [_] (study|survey|research|thesis|questionnaire|project|interview|investigation)",
    "(i|we|im|were|we are|i am) [a] [_] (collecting|gathering|compiling|after|seeking|looking for|hunting for) [_] (quotes|stories|opinions|statements|voices|views|testimonials|insights|anecdotes|experiences|case studies)",
    "(pay|pays|paying|reward|compensate) [you|well|experts|handsomely] [_] [_] (hour|conversation|call|interview|knowledge|expertise|insight|insights|opinion) [_] [_] (about|on|of|with|regarding|for)",
    "(come|be|appear|sit|talk|perform) (on|in) my [_] (show|podcast|channel|programme|program|series|stream)",
    "(join|among|with) {number} [other] (managers|leaders|experts|people|professionals|colleagues|founders|owners|directors|specialists|teachers|doctors|peers) (in|who|that|and|answering|from|already)",
    "(invite|inviting|ask|want|like|looking for|need) [you|experts|people|someone] [to] (review|reviewers|review papers|peer review|join the editorial|edit) [_] [_] (for|board|papers|journal|manuscripts)",
    "(new|our|international|esteemed|scientific) [_] (journal|editorial board|conference|congress|symposium)",
    "(developing|building|validating|testing|launching|creating|prototyping) (a|an|our|my|the|this) .. (app|idea|tool|product|platform|prototype|concept|service) ... (feedback|opinion|thoughts|talk|talking|speak|interview|test|input|views)",
    "{ask_you} [_] (be|act as|become|serve as|come as) (our|a|the|my) [_] (keynote|speaker|keynote speaker|panelist|panellist|guest|judge|juror|moderator|ambassador|jury member|case study|test person|interviewee)",
    "(interview|film|portray|record|photograph|quote|profile|feature|filming|interviewing) (you|your) [_] (for|in|on|about|as part) [_] [_] (channel|blog|documentary|magazine|cover|series|film|podcast|show|article|book|website|page|youtube|vlog|project|piece)",
    "being (filmed|interviewed|quoted|profiled|featured|recorded|photographed) (for|in|on|about)",
    "(hear|learn|know|understand|ask|talk) [_] [_] (your|you) [daily|biggest|main|everyday] (problems|pains|routine|routines|habits|frustrations|needs|challenges|workflow) [_] [_] [_] (for|project|app|product|study|research|idea)",
    "(submit|send|contribute|present) (your|a|an) [_] (paper|abstract|article|chapter|manuscript|talk|proposal) [_] (to|for|at|in) (our|the|my)",
    "(talk|talking|speak|speaking|speaking with|interviewing) [to|with] ({number}|{number_word}|a dozen|dozens of|a handful of|many|several) [_] ({people}|{audience}|{trade}|landlords|farmers|nurses|drivers)",
    "(rate|satisfied|likely|happy) [_] [_] [_] (from|on a scale|scale) [_] (one|1|0|zero|of)",
    "(selected|chosen|picked|proposed|considered|shortlisted|qualify|qualified|eligible|suggested) (for|as|to|by) (our|the|a|this) [_] (yearbook|list|ranking|directory|edition|prize|award|book|issue|panel|circle|jury|encyclopaedia|anthology|hall of fame|study|sample)",
    "(conversation|call|interview|questions|chat) about your (former|previous|old|ex|last) (employer|company|firm|job)",
    "(speak|talk|call) [_] [_] [_] (with|to) our (analyst|analysts|researcher|researchers|research team|client|clients|journalist|investors)",
    "(our|an|the) (expert|exclusive|international|invited) (circle|group|community|club|council) (on|for|of)",
    "(biography|bio|portrait|profile|name) (in|to|for|into) (our|the) [_] (whos who|directory|encyclopaedia|yearbook|book|list|magazine|register|gallery)",
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


RULE = rule(
    __name__,
    __doc__,
    says="Wants you for a study, a panel, a book or a list",
    reads=WORDS,
    ask="advice",
    looks_for=(SAID, PROJECT, INVITES, FAIR),
    judge=said_or_together(SAID, (PROJECT, INVITES), unless_anywhere=FAIR, longest=LONG),
    fires=[
        "We are «looking for participants» who sleep badly.",
        "«Would you like to be quoted» in our report on barns?",
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
