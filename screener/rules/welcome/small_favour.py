"""Asks somebody it knows for a small thing, as people do who have done such things before.

Why it counts: the favour is small, named, and rests on something shared that is named too.
When it stays quiet: the favour is a vote, a review, a referral or an introduction, or comes from nobody.
Seen in: essays B and D; reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import WORDS, Seen, Span, phrases, rule
from screener.rules.selling import PITCHES, REFUSES, SELLS

FAVOUR = phrases(
    "(could|can|would|will|might) you [please|possibly|perhaps|mind|kindly] {favour_verb} .. (my|our|the|me|a|your|it|this|two|one|if|you|at|over|through|in|on|for|ours)",
    "(mind|fancy|chance youd|chance you could|please|and) {favour_verb} (my|our|the|me|it|two|this|over|through|at)",
    "(may|might|could|can) i (borrow|trouble|bother|pester|ask you) .. (your|you|for|to|the|a)",
    "(kind|good|able|willing|prepared|happy) [enough|as] to {favour_verb} .. (my|our|the|me|a|your|it|this|two|one|if|at|over|through)",
    "(read|look|glance|check|proofread|eye|opinion|look through|look over|thoughts) .. (my|our|a|the) [_] {paper_of_mine}",
    "(which|what) [_] [_] (did|do|was|were|is) (you|the|that|your) [_] [still] (use|used|send|sent|buy|bought|have|had|get|got|go|called|from|order)",
    "(need|want|like|love|value|appreciate) your (honest|expert|quick|frank|opinion|view|eye|eyes|take|thoughts)",
    "(small|little|tiny|wee) (favour|favor|request)",
    "a (favour|favor) (to|between|from|for|if|please)",
    "(trouble|bother|pester|ask) you (for|with|to|again|about)",
    "(lend|borrow|loan) (me|us|your|the|a)",
)
SHARED = phrases(
    "(as|like) (you did|last time|last year|before|i did|we did|in the old days|always|usual|ever|i do|then)",
    "(when|since|after|while|back when|as) (we|you) .. (shared|worked|were|had|left|taught|ran|supervised|sat|did|know|had)",
    "(old|former|ex|fellow) (workmate|workmates|colleague|colleagues|boss|friend|friends|mate|mates|teammate|classmate|neighbour|pupil|student)",
    "(boss|uncle|aunt|auntie|cousin|dad|mum|professor|mate)",
    "(you supervised|you taught|your old|our old|at the old|we worked|we shared|you had|you speak|you once|you always|you still|you used|you know everyone|you ran|you made|together|round here)",
    "(ill|i will|and i) (do yours|return|owe you|buy|bring|repay|cook|cover|swap|read yours)",
    "(just this once|when theres a minute|when you have a minute|if you have a minute|honestly|tonight|next month|whenever)",
    "^ {name} (would|could|can|will|mind|any|fancy) (you|reading|chance|if|looking|checking)",
    "{name} ?",
)
TOO_MUCH = phrases(
    "(vote|review|reviews|refer|referral|endorse|endorsement|recommend me|hiring manager|your network|your contacts|your followers|invest|donate|donation|crowdfund*|subscribe|like my|5 stars|five stars|introduce me|intro to|gift card|gift cards|money|pay|account|code|my app|our app|our product|prototype|landing page|survey|my business|my startup|start up|our event|retweet|repost|podcast|pitch|petition|link|decision maker|the right person|in charge of|your company currently|contact details|email of|number of your|supplier list|feedback on our|our tool|interview|my story|stock|shipper|voice note|blog owner|proposal|warranty)",
    "(your|the) (hr|boss|ceo|director|purchasing|procurement|manager)",
    "(about our|about the app|platform|this video|min video|minute video|feel something)",
    "(cost|free|pilot|demo|catalogue|sample|samples|brochure|quote)",
)


def judge(_case: Case, seen: Seen) -> Iterator[Span]:
    """What is asked, where something shared is named and the thing is small."""
    if not seen.has(SHARED, *WORDS) or seen.has(TOO_MUCH, *WORDS) or seen.has(PITCHES, *WORDS):
        return
    if not (seen.has(SELLS, *WORDS) or seen.has(REFUSES, "mine")):
        yield from seen.quotes(FAVOUR, *WORDS)


RULE = rule(
    __name__,
    __doc__,
    says="Asks a small favour on the strength of something you share",
    reads=WORDS,
    looks_for=(FAVOUR, SHARED, TOO_MUCH, PITCHES, SELLS, REFUSES),
    judge=judge,
    fires=[
        "«Could you check my» index as you did last time?",
        "«Mind reading my» speech tonight, Olu? I'll do yours in May.",
        "«Which kiln did you use» when we shared the shed?",
    ],
    quiet=[
        "I will buy you a coffee at the fair and tell you about our bed platform, Ana.",
        "Could you vote for our app? It takes a minute, Sam.",
        "Would you share my post with your network?",
        "Could you tell me who the right person is, Anna?",
    ],
)
