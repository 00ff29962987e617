"""Gives a reason for leaving this place, or for not talking, that makes no sense.

Why it counts: whoever can write here can go on here; the excuse hides that they must leave soon.
When it stays quiet: the reason is one of everyday life, such as the limit on a note's length.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, Example, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Gives an odd reason for not going on here",
    reads=WORDS,
    only_from_strangers=True,
    phrases=phrases(
        "(i|we) {seldom} (use|check|open|visit|come|log in|login|go) [in|on|to|onto] (linkedin|here|this app|this platform|this site|this account) ... ({messenger}|number|messenger)",
        "({messenger}|number) ... (i|we) {seldom} (use|check|open|visit|come|log in|login|go) [in|on|to|onto] (linkedin|here|this app|this platform|this site|this account)",
        "^ i {seldom} (come|log in|login) [in|on|to] (here|linkedin|this app|this platform)",
        "(i am|im) {seldom} [active] [on] (here|linkedin|this app|this platform|this site) ... ({messenger}|number)",
        "(linkedin|platform|app|site) (limits|eats|blocks|deletes|loses|censors|monitors) (my|our|me|us)",
        "(limits|eats|blocks|deletes|restricts) my (words|messages|message|account)",
        "(only|just) allowed {number} messages",
        "{cannot} (talk|speak|chat|share|discuss|send|use) ... (here|on linkedin|linkedin calls|on this platform|freely)",
        "(everybody|everyone|people|somebody|someone) [here] (is|are) (watching|listening)",
        "(my|our) (company|boss|employer|wife|husband|partner) .. (is suspicious|is jealous|monitors the inbox|watches the inbox|monitors my|watches my|reads my|monitors this|watches this)",
        "(pictures|photos|images|files) (load|arrive|open) (better|faster|quicker)",
        "my account [here] (will be|is being|may be|gets|was) [soon] (deleted|closed|restricted|limited|locked|hacked|suspended)",
        "(got|was|am|im|being) locked out of (here|linkedin|this app|this platform)",
        "(other|previous|old) (profile|account) (was|got|is|has been) (hacked|blocked|stolen|closed|locked)",
        "(assistant|niece|nephew|son|daughter|secretary) installed (it|this)",
        "(tablet|phone) of my (assistant|niece|nephew|secretary|friend)",
        "(for|because of) [the] (security|privacy|safety|speed) [reasons] ... ({messenger}|agent)",
        "{messenger} ... for (security|privacy|safety|speed|confidentiality)",
        "(warmer|safer|easier|more private|more comfortable) .. (on|through|via|over) {messenger}",
        "{messenger} is (better|safer|easier|warmer|more private) for (me|us|a _|business)",
        "only put [it] on {messenger}",
        "battery is ... (app|whatsapp|telegram)",
        "shy on _ [professional] (sites|platforms|apps)",
        "(lost|changed) my (phone|contacts) ... (talked|spoken|met) before i think",
        "(board meeting|in a meeting|in meetings) .. {cannot} (talk|take calls)",
        "{cannot} talk (now|here|right now|on the phone) ... (urgent*|favour|favor|text|quick*|need)",
        "(phone|app) (doesnt|does not|wont) (notify|show|tell|ring) me",
        "(i|we) (dont|do not|never) open (linkedin|this) [any more|anymore]",
        "(this is|its) my (new|other|second) (account|profile|number)",
    ),
    unless=phrases("(character|characters|invitations|invites|connection requests)"),
    fires=[
        "«I rarely log in here», write to me elsewhere.",
        "Kindly give your number, «everybody here is watching».",
        "This «platform limits my» words, sorry.",
        "I «can't speak freely» in this place.",
    ],
    quiet=[
        "LinkedIn limits me to 300 characters, so: may I ask you about kilns?",
        "Our office checks your newsletter every Monday.",
        "I'm not a coach, just a nurse with a question about night shifts.",
        Example(message="Can't talk right now, need a favour: feed the cat?", known_as="friend"),
        "It's Pam from the Reno office, new profile as I got locked out of the old one.",
    ],
)
