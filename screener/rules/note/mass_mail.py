"""Reads like a mailing to many: newsletter, circular, list of contacts.

Why it counts: what was written to everyone was not written to the owner.
When it stays quiet: a real group is addressed, or the owner asked to be on the list.
Seen in: essays B and C.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Was written to many people at once",
    reads=WORDS,
    phrases=phrases(
        "(hi|hello|hey|hiya) [to] all",
        "(hi|hello|dear|hey|greetings|hiya|morning) [to] [all] [my] (everyone|friends|network|connections|leader|leaders|new friend|reader|subscriber|valued)",
        "(hi|hello|dear|hey|greetings|hiya|morning) [to] [all] [my] (lovely network|first degree|tribe|community|investor)",
        "(hi|hello|dear|hey|greetings|hiya|morning) [to] [all] [my] (investors|business owner|business owners|professional|partner|batchmates)",
        "(my|our) (valued|dear|lovely|whole|entire|first degree|amazing|precious|esteemed) (contacts|tribe|connections|network)",
        "(giving|offering|offer) [_] (contacts|network|connections)",
        "(all|each|every one|everyone|any) of you",
        "(as|being) a [valued|new|my] (contact|connection|subscriber|member of my network|friend of the)",
        "valued (connection|contact|contacts|connections|reader)",
        "(unsubscribe|opt out|youre receiving this|you are receiving this|you were added)",
        "you have been added",
        "(ive|i have|i|weve|we) [also] added you (to|as)",
        "added to (my|our) (list|mailing|newsletter|community|group)",
        "(letter issue {number}|read time)",
        "(in|from) (this|this weeks|this months) (issue|edition|newsletter|email)",
        "(vol|volume|edition) {number}",
        "(newsletter where|weekly newsletter)",
        "(my|our) [_] (newsletter|mailing list|weekly email|weekly letter)",
        "subscribe (to|here)",
        "(feel free to|please|kindly) (forward|circulate|spread the word)",
        "forward (this|it) (to|on)",
        "(ps|pps) [_] (know|you|forward|share)",
        "if (you know|a friend) (anyone|someone|forwarded)",
        "(exciting|big|quick|brief|important|company) (news|update|announcement) (from|for|about|everyone|friends|on)",
        "(need|asking) my (network|networks) [_]",
        "to (hear more|find out more|learn more|know more) .. (click|visit|see|link|below|reply|comment|profile)",
        "reply (yes|stop|interested|with|1)",
        "[and] (tag|invite) ({number}|{number_word}|your|a) [_] (friends|people|connections|colleagues|heads|friend|colleague)",
    ),
    unless=phrases("your newsletter", "you (asked|signed up|wanted)"),
    fires=[
        "«Dear friends», our candles are back.",
        "«As a valued connection» you get the first look.",
        "THE LETTER, «vol 41». «Read time» 6 minutes.",
        "«Hi everyone», «big news from» me.",
    ],
    quiet=[
        "Dear contacts at the depot gave me your number.",
        "I get your newsletter and love it.",
        "Everyone in the choir says hello.",
        "Each of us brought a dish.",
    ],
)
