"""Gives without a hook: a correction, something found, a warning, a spare.

Why it counts: the giving is done in the message itself, nothing is owed for it.
When it stays quiet: the gift is an audit, a guide or a trial.
Seen in: reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import WORDS, Seen, Span, phrases, rule
from screener.rules.selling import SIGNS_OF_AN_OFFER, formula, plainly

GIFT = phrases(
    "(typo|misprint|wrong number|broken link|dead link|wrong date|misspelt|misspelled|spelled wrong|wrong way round|upside down|digits swapped|out by a)",
    "(found|picked up|handed in|rescued) .. your .. {found}",
    "(you|someone|somebody) (left|dropped|forgot|lost) (your|a|the|an|it|his|her)",
    "your .. {found} (is|was|are|were) (at|in|on|with|here|still|safe)",
    "(thought|figured|felt) (you should|youd want to|youd like to|you might like to|you ought to|id better|i should|you would want to) (know|tell|say|hear|see|have)",
    "(just so you know|in case (youre|nobody|no one|its|it is|youd)|nobody will tell you|nobody told you|wanted you to know|better you know|worth knowing|before you sign)",
    "(someone|somebody|an account|a page) .. (using|copied|copying|stealing|impersonating|pretending)",
    "yours (if|for the)",
    "do you want (it|them|the|him|her)",
    "would (you|he|she|they) like (it|them|a print|the|a copy|one)",
    "where (do|shall|can|should|may) (i|we) (post|send|drop|leave|bring)",
    "(you|they) (can|may) have (it|them|the|half|mine|ours|one)",
    "i can (lend|bring|drop|leave|read|collect|glue|post|translate|mend|show)",
    "(happy|glad) to (lend|send|give|post|translate|bring|read|help with)",
    "(no charge|no invoice|for nothing|costs nothing|theres no charge|dont want anything|not after anything|wont charge|nothing to pay)",
    "(ive|i have|weve|we have) (a spare|spares|spare|two spare|kept|still got|saved|scanned|fixed|corrected|moved) (it|them|the|a|one|your|yours)",
    "(i|we) found (it|them|your|the)",
)
PLAINLY_GIVEN = phrases(
    "(here is|heres|here are|attached is|attached are|enclosed is|find attached|ive attached|i attach|i enclose|sending you|i send you|i am sending|im sending|im passing|passing on|passing along|forwarding|im forwarding|sharing) .. (a|an|the|my|our|some|that|those|this|these|two|three|{number}) ... (your|you|for you|might|may|in case|if|from|with|which|on|of)",
    "(you can|you may|youre welcome to|you are welcome to|feel free to|do|please|just) (have|take|keep|use|copy|borrow|collect|help yourself to|pick) [up] (my|our|it|them|these|those|this|the|any|one|some|what|as)",
    "(i own|i kept|i found|i scanned|ive scanned|i made|ive made|we made|we translated|i translated|ive translated|i dug out|i typed up|i drew|i recorded|ive found|we found|ive kept) ... (spare|a copy|your|for you|you might|you could|you can|you may|unused|duplicate|it for you|for your|as well)",
    "(ive|i have|weve|we have|ive got|weve got|theres|there is|there are) .. (spare|spares|left over|going spare|unused|extra|duplicate|to give away|you could have|you can have|you may have)",
    "(is|are|theyre|its|free|goes|going|up) .. (for nothing|for free|free to a good home|to give away|giving away|gives away|free to collect|free for your|free for you|yours)",
    "(nothing|no strings|no catch|no thanks|dont want anything) (wanted|in return|attached|expected|needed)",
    "(nothing|anything|without a thing|not a thing) in return",
    "(saw|heard|read|noticed|understand|gather|hear|see|mentioned|said|wrote|posted) .. (you|youre|youve|you were|you are|your) .. (looking for|searching|missing|after|need|needed|lost|wanted|collect|short of|asked for|hunting|lacking|missing the)",
    "(thought|told myself|figured|reckoned|felt|wondered if|seemed) .. (you|of you|your) .. (like|know|useful|interested|interest|use|want|see|enjoy|need|of use|benefit|up your street)",
    "(might|may|could) (interest|suit|be useful|be of use|be handy|come in handy|save|work on|be worth|fit|want to see|like to see|like to know|want to know|want to ring|want to read|want to apply) .. (you|your|for)",
    "(right up|up) your street",
    "(in case|for) (you|nobody|no one|it|your|somebody) .. (missed|told|knew|know|didnt|hadnt|useful|helps|collection|thesis|class|project|next edition|book|lesson|exhibition|garden|records|files|use|talk)",
    "(a|the) (tender|grant|call|fund|vacancy|competition|auction|prize|course|job|scholarship|bursary|seminar) .. (has|just|is|opened|opens|closes|for) .. (you|your|might|would|right|street|deadline)",
    "(looking for|wants|seeks|needs|seeking|is after|asked for) (a|an|someone|somebody) .. (and|so|you|ask for|i told|thought|ring|call|their number|contact)",
    "(your|the) (link|page|list|form|certificate|phone number|number|date|map|caption|sign|poster|address|opening hours|recipe|video|spelling|formula|table|timetable) .. (is broken|is wrong|is dead|runs out|expired|should be|has expired|isnt|goes to|leads to|points to|has a|is misspelt|is missing|is out of date|is from|not a)",
    "(the|a) (person|man|woman|one|place|contact|office|shop|firm|book|form|page) (you|youre|you are) (want|need|looking|after|should)",
    "(no need to|dont need to|you dont have to|neednt) (return|thank|pay|send it back|reply|answer|credit)",
    "(use it|use them|yours to|take it or|do with it|keep it|keep them) (as|keep|leave|what|if|for)",
)
BAIT = phrases(
    "(free (audit|trial|guide|checklist|consultation|quote|ebook|report|webinar|review|sample|demo|session|valuation|masterclass|training|call)|ebook|e book|white paper|whitepaper|playbook|checklist|valuation|no obligation|no cost|comment below|comment guide|download|our guide|our report|our new|case study|price list|brochure|catalogue|deck|proposal|cv|resume|candidate|candidates|we help|our service|our services|our product|our platform|portfolio|google|seo|traffic|your ads|conversion|audit|your business|your revenue|clients|leads|quote|hiring|my book|my new|my podcast|my channel|my website|my services|newsletter|webinar|register|sign up|tickets|invest|franchise|dividend|beneficiary|opportunity|documents with your name)",
    "(my|our) (company|firm|agency|team|studio|app|tool|stand|principal|scan|research)",
    "(if|would|had) (you|someone|somebody) (left|dropped|forgot|lost)",
    "(in mind|some information|more information|great replacement|good replacement|suitable replacement|our live|which package|loan|insurer|provider|takes an hour|takes half an hour|your pension|your insurance|check out|checkout)",
    "(website|your site|domain|profile|packages|guest|announced|we develop|voucher|vouchers|funding|vulnerability|slow news|exciting|cloud costs|who decides|look after|photograph|widower|giving away an|use our|tested {number}|leadership weekend|scale)",
)

_with_a_matter, _by_itself = plainly(GIFT, unless=BAIT), formula(PLAINLY_GIVEN, unless=BAIT)


def judge(case: Case, seen: Seen) -> Iterator[Span]:
    """What is quoted where there is a matter to it, or the words need none."""
    yield from tuple(_with_a_matter(case, seen)) or _by_itself(case, seen)


RULE = rule(
    __name__,
    __doc__,
    says="Gives something without a hook",
    reads=WORDS,
    looks_for=(GIFT, PLAINLY_GIVEN, BAIT, *SIGNS_OF_AN_OFFER),
    judge=judge,
    fires=[
        "«Found your wallet» on the 17 tram at the zoo. The driver has it in the depot in Merksem.",
        "The surgery's night line has a «wrong number» on the door: it rings at the chip shop by the church.",
        "The oak from the old pier is in the yard until May. «Do you want it»?",
        "«I scanned the deed of your» mill, it «might be useful to you».",
    ],
    quiet=[
        "We send you guests and you give us a little in return.",
        "What would you do if you lost your licence?",
        "I understand that you were looking for an insurer.",
        "Your page has a broken link to the mill. Our guide would make a good replacement.",
        "Here is a free guide for your business, download it now.",
        "Found your site and spotted 7 errors. Want me to send the audit?",
        "I can show you how to double enquiries.",
        "Thought you'd like to know we have a limited offer on.",
    ],
)
