"""Sends the owner to the sender's page, calendar, link or inbox.

Why it counts: work is handed over before a word was exchanged.
When it stays quiet: the owner asked for the address.
Seen in: essay C.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Sends you to their page, calendar or link",
    reads=WORDS,
    phrases=phrases(
        "(link|links|calendar|diary|details) [_] (in|on|via) (my|bio|profile|comments) [bio|profile|page|comments]",
        "(info|booking link|diary link|video|everything) [_] (in|on|via) (my|bio|profile|comments) [bio|profile|page|comments]",
        "(link|details|info) in the (bio|profile|comments|first comment|post)",
        "link (in|below|is|to follow|after|underneath|follows|is below)",
        "(with|click|follow|use) the link",
        "link in (bio|profile|comments)",
        "(check|have a look) [out|over|at|on|to|and|by|a] [out|at|to|look] [at|to|on|visit|check] [_] (my|our) [_] (profile|page|website|site)",
        "(take a look|look|hop) [out|over|at|on|to|and|by|a] [out|at|to|look] [at|to|on|visit|check] [_] (my|our) [_] (profile|page|website|site)",
        "(pop|go|visit|feel free|swing) [out|over|at|on|to|and|by|a] [out|at|to|look] [at|to|on|visit|check] [_] (my|our) [_] (profile|page|website|site)",
        "(check|have a look|take a look|look|hop) [out|over|at|on|to|and|by|a] [out|at|to|look] [at|to|on|visit|check] [_] (my|our) [_] (channel|work)",
        "(check|have a look) [out|over|at|on|to|and|by|a] [out|at|to|look] [at|to|on|visit|check] [_] (my|our) [_] (portfolio|company page|packages)",
        "(take a look|look|hop) [out|over|at|on|to|and|by|a] [out|at|to|look] [at|to|on|visit|check] [_] (my|our) [_] (portfolio|company page|packages)",
        "(pop|go|visit|feel free|swing) [out|over|at|on|to|and|by|a] [out|at|to|look] [at|to|on|visit|check] [_] (my|our) [_] (channel|work)",
        "(pop|go|visit|feel free|swing) [out|over|at|on|to|and|by|a] [out|at|to|look] [at|to|on|visit|check] [_] (my|our) [_] (portfolio|company page|packages)",
        "(check|have a look) [out|over|at|on|to|and|by|a] [out|at|to|look] [at|to|on|visit|check] [_] (my|our) [_] (newsletter|link|case studies|podcast)",
        "(take a look|look|hop) [out|over|at|on|to|and|by|a] [out|at|to|look] [at|to|on|visit|check] [_] (my|our) [_] (newsletter|link|case studies|podcast)",
        "(pop|go|visit|feel free|swing) [out|over|at|on|to|and|by|a] [out|at|to|look] [at|to|on|visit|check] [_] (my|our) [_] (newsletter|link)",
        "(pop|go|visit|feel free|swing) [out|over|at|on|to|and|by|a] [out|at|to|look] [at|to|on|visit|check] [_] (my|our) [_] (case studies|podcast)",
        "(check|have a look) [out|over|at|on|to|and|by|a] [out|at|to|look] [at|to|on|visit|check] [_] (my|our) [_] (book|store|shop|content|services)",
        "(take a look|look|hop) [out|over|at|on|to|and|by|a] [out|at|to|look] [at|to|on|visit|check] [_] (my|our) [_] (book|store|shop|content|services)",
        "(pop|go|visit|feel free|swing) [out|over|at|on|to|and|by|a] [out|at|to|look] [at|to|on|visit|check] [_] (my|our) [_] (book|store)",
        "(pop|go|visit|feel free|swing) [out|over|at|on|to|and|by|a] [out|at|to|look] [at|to|on|visit|check] [_] (my|our) [_] (shop|content|services)",
        "(follow|like|subscribe to|share|repost|visit) (my|our) [_] (page|company page|channel|website|profile)",
        "(follow|like|subscribe to|share|repost|visit) (my|our) [_] (post|pinned post|newsletter|startup|podcast|shop)",
        "(want|fancy) the (link|pdf|report|guide|video|brochure|deck|list|playbook)",
        "(book|grab|pick|schedule|choose|select) [_] [a|your] (slot|time|spot|call|seat|session|day that) [_] [with|in|on|here|using|via|from|that]",
        "(here is|heres|this is) (my|our|the link to my) (calendar|link|website|diary|booking|site|page|catalogue)",
        "(comment|reply|type|say|message) [me] [with] [the] [word] (yes|below|info|kit|interested|care|holly|start|growth)$",
        "(dm|inbox|pm|ping) me",
        "(dm|send) (you|u|it) (the|a|my) (link|details)",
        "my (calendar|calendly|diary|booking) [_] (is|link)",
        "pinned (post|video)",
        "(pop|drop|send|share|dm|post) [you|u|over] [a|the|my] link",
        "(download|install) (the|our|my) app",
        "(more|info|details) (on|at) (my|our) (page|profile|website|site)",
    ),
    unless=phrases("{buys}", "you (asked|wanted|needed|mentioned)"),
    fires=[
        "The «link is in my bio».",
        "«Grab a slot in» my calendar.",
        "«Have a look at my website».",
        "«DM me» for details.",
    ],
    quiet=[
        "The link you wanted is on the parish page.",
        "Your page on bats has a dead link.",
        "I looked at the site with my boots on.",
        "Follow the path to the mill.",
    ],
)
