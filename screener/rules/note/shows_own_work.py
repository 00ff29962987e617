"""Points you to their own book, channel, blog or page.

Why it counts: a follower is wanted, not an acquaintance.
When it stays quiet: the owner asked, or something of the owner's is meant.
Seen in: essay A, reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Points you to their own book, channel or page",
    reads=WORDS,
    phrases=phrases(
        "(have a look at|take a look at|look at|check out|see|visit|peek at|browse|follow|read|watch|listen to|subscribe to|enjoy|go to|find|have a listen to|have a read of|give a listen to|tune in to|tune into|please see|buy|order|support|discover|share|like|stream|download) [_] (my|our) .. {own_thing}",
        "(my|our) .. {own_thing} (is out|is now|is called|is live|is available|is here|has just|just came|came out|comes out|appears|drops|launches|shows|tells|explains|covers|on|about|goes live|hits|can be|will be|out|every|each|where)",
        "(i|ive|i have|we|weve) [have|just|also|recently] [just|also] (dropped|released|published|launched|written|wrote|put out|recorded|self published|brought out|made|uploaded|posted) (a|an|my|our|my own|the) .. {own_thing}",
        "(i|we) [also] (vlog|blog|podcast|stream|youtube|tiktok|write a column|write a blog|run a channel|have a channel|have a podcast|have a blog|write a newsletter|host a podcast|post daily|post videos|make videos)",
        "(at|on|in|via|through|over on|on over) my [_] (blog|channel|website|site|page|podcast|substack|instagram|youtube|tiktok|vlog|etsy|portfolio|soundcloud|spotify|patreon|medium)",
        "follow me (on|at|for|here|over)",
        "(find|hear|learn|read|see|discover|know) [out] [more] (me|more about me|about me|more about my|about my work|about what i do|who i am|what i do|what drives me|more of me) [_] (at|on|in|by|here|via|and)",
        "(find|see|hear|watch|catch) me .. (on|at|live|play|here|every|in)",
        "(to|if you) [want to|like to] (learn|know|find out|hear|read) more about (me|my|what i do)",
        "(let me|allow me to) introduce myself$",
        "(new|next|latest) (video|episode|post|issue|sketch|recipe|story|song|track|article) (every|each|is up|is out|is live|just|now|on)",
        "(heres|here is|here are|this is) (the latest one|our latest|a link to my|the link to my)",
        "(give|gives) (it|this|my [_] [_]) a (listen|read|watch|follow|like|try|spin|look|stream|share)",
        "(my|our) [_] (autobiography|memoir|cookbook|mixtape|substack|vlog|tiktok|youtube|soundcloud|etsy|showreel|patreon|debut novel|photo book|portfolio|album|ep|podcast|blog)",
        "(tells the rest|shows everything|says it all|has all the details|has everything about me|tells you more)",
        "(please|kindly|do) (see|read|visit|view|check|look at) my",
        "(you may|you might|you could|youll|hope you|i hope you|maybe you) [_] (like|enjoy|love) my",
        "(thanks|thank you|thx|appreciate|happy|great|nice|delighted|glad|welcome) ... (connecting|accepting|add|connected|linked|aboard) .. (heres my|here is my|please see|follow me|check|have a look|you can find)",
        "(invite|encourage|welcome) you to (read|see|watch|follow|listen|visit|explore|discover|hear|check) (my|our)",
        "(coach|author|speaker|trainer|mentor|entrepreneur|podcaster|writer|influencer) [_] (author|speaker|coach|dad|mum|mom|podcaster|mentor|trainer|entrepreneur|creator|traveller)",
        "(my|our) [_] [_] {own_thing} .. (out now|available now|every week|each week|weekly|waiting for|might be)",
        "(follow|subscribe|listen|tune in|watch|read|stream|visit|browse|find out more) .. (my|me|our) (on|at|channel|page|blog|podcast|work|music|site|show|posts|account|stuff|newsletter|instagram|youtube|story|book)",
        "(i|we) (write|make|draw|paint|post|publish|share|record|upload|host|run|sing|play|film|sell|create|blog|perform) .. (on my|at my|my own|in my|every week|weekly|every day|daily|every monday|every friday|over at|on youtube|on instagram|on tiktok|on spotify|on substack|on etsy|on my page|over on)",
        "(author|writer|creator|host|maker|presenter|singer|founder) of (the|a|my|three|two|several|{number}) .. (book|books|novel|novels|podcast|blog|series|channel|album|show|bestseller|bestselling|cookbook|memoir)",
        "(latest|new|newest|debut|first|second|third) (book|album|single|novel|video|episode|show|song|film|ep|collection|podcast|exhibition|article|poem|track|memoir|release|painting|series|blog post|post) .. (out|live|online|here|available|on|is|just|about|called|came|now|launches|drops)",
        "(you can|youll|please|do|feel free to|hope youll|i invite you to|id love you to|be sure to|dont forget to|make sure you|why not|just) (find|check|visit|see|read|follow|watch|listen|hear|look|browse|buy|order|download|explore|subscribe|support|like|share|give) .. (my|me|our)",
    ),
    unless=phrases(
        "{buys}",
        "(you|your) [_] (asked|wanted|wrote|lent|page|book|post|talk|recommended|paper|essay)",
        "(in|from) my (class|ward|team|shop)",
    ),
    fires=[
        "«Thanks for connecting, have a look» «at my blog».",
        "«I also vlog» about barges.",
        "«My debut novel is out» on Friday.",
        "«You may like my» cookbook.",
    ],
    quiet=[
        "You lent me the book in May, I have it still.",
        "Here are the slides you asked for.",
        "My page 4 is missing, do you have the minutes?",
        "I read your blog on the train to Porto.",
        "I've started a new profile, the old one is gone.",
    ],
)
