"""Says only that the profile turned up or was looked at.

Why it counts: it is the opening of a mailing: it holds for everyone who has a profile.
When it stays quiet: what was found there is named.
Seen in: essay D, reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Says only that they came across your profile",
    reads=WORDS,
    phrases=phrases(
        "(came|come|stumbled|ran|run|happened|chanced) (across|upon|on|over) your (profile|page|background|linkedin|company|website)",
        "(came|come|stumbled|ran|run|happened|chanced) (across|upon|on|over) your (business|details|account|experience|linkedin profile|store|shop)",
        "(came|come|stumbled) (across|upon) your name and",
        "(came|come|stumbled|ran|run|happened|chanced|landed|clicked) (across|upon|on|over|onto) [_] your [_] (profile|page|background)",
        "(found|saw|seen|viewed|noticed|visited|through|over|around|on|at) your [_] (profile|background) .. (and|today|yesterday|here|while|because)",
        "(found|saw|seen|viewed|reviewed|noticed|visited|looked at|looking at) your (profile|page|background|linkedin|linkedin profile|experience)",
        "(checked out|browsing|going through|went through) your (profile|page|background|linkedin|linkedin profile|experience)",
        "(reviewing|spotted|through|look at|visiting) your (profile|page|background|linkedin|linkedin profile|experience)",
        "your (profile|page|background|name) (came up|popped up|appeared|showed up|was suggested|was recommended|stood out|stands out)",
        "your (profile|page|background|name) (caught|tells me|says|gives|suggests|shows|was select*|was chosen|popped)",
        "you [just] (popped|showed) up (in|on|as|while)",
        "you came up (in|on|while)",
        "we found you (via|through|on|in|while)",
        "(got|have|found|obtained) your (contact|details|email|name|number) (from|through|on|via|in) [_] [_] (list|internet|linkedin|exhibitor)",
        "(got|have|found|obtained) your (contact|details|email|name|number) (from|through|on|via|in) [_] [_] (database|directory|web|online)",
        "(interested in your profile|nice profile|you viewed my profile|who check me out)",
        "(noticed|see|saw) you (viewed|had a look at|looked at|visited|checked) my profile",
        "you have [_] (good|nice|great|impressive|strong|interesting) (profile|background)",
        "(read|reading|loved|saw|checked) your (bio|summary|about section|headline)",
        "(noticed|saw|found) your profile (through|via|in|on|while|and)",
    ),
    unless=phrases("{buys}"),
    fires=[
        "I «came across your profile» today.",
        "«Your profile stood out» to me.",
        "«Nice profile».",
        "I was «looking at your profile».",
    ],
    quiet=[
        "I came across your thesis on flood walls, chapter 4.",
        "Your profile picture is our old bus stop!",
        "Came across your name on the war memorial plans.",
        "We looked at your drawings in the meeting.",
    ],
)
