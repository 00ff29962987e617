"""Hands you a task: like, share, tag, post.

Why it counts: work handed out to people one hardly knows is the surest sign that they are a channel and not a person.
When it stays quiet: they ask leave to share something of yours, or tell you what they shared.
Seen in: essay A.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Hands you a task: like, share, tag, post",
    reads=WORDS,
    ask="promotion",
    phrases=phrases(
        "{ask_you} {spread} [it|us|this|our|my|the|to|with|on|about|and|me|in|at|your|for]",
        "(please|pls|kindly|just|to|and|then) (like|share|comment|repost|follow|tag|subscribe|upvote|retweet|vote) (and|our|my|us|it|this|the|on|as|five|three|page|channel)",
        "(like|share|comment|follow|tag|repost|subscribe|upvote|post|retweet) [it|us|this] (and|or|plus) (like|share|comment|follow|tag|repost|subscribe|post|upvote|invite|save|rate|review)",
        "(share|post|forward|pass|spread|announce|mention|circulate|promote|repost|plug|print|send) (this|it|that|our|my|us|the|on|word|out|round|around) .. (with|to|among|on|in|at|around|by|from) [all|both] your ({crowd}|{online_place}|{colleague}|peers|employees)",
        "(tag|tagging) (us|me|our|at|three|five|your|two)",
        "(follow|like|subscribe to|check out|support|join|visit) (my|our|us on|me on) [new|company|business] {online_place}",
        "(spread|get) the word",
        "(help|support) (us|me) (spread|reach|amplify|promote|go viral|get the word|hit|trend|grow|get traction|get it)",
        "(using|with|use) [the|our|this] [following] hashtag",
        "your (first|next) (mission|task|assignment|challenge)",
        "(host|announce|hang|display|pin) (a|our|my|the|one of our) (poster|banner|screening|stand|event|leaflet|badge|flyer|flyers)",
        "(please|pls|kindly|so) (pass|send|hand|share|post|forward) (it|this|them|that) (on|along|round|around|everywhere|widely|further)",
        "(every|each|one|your|any) (share|like|click|follow|follower|subscriber|view|repost|retweet|comment|rt|like and share) (counts|count|helps|matters|gets|takes|makes|brings|would|will|could|means|can|gets)",
        "(install|download|try|test|test out|beta test|try out) (our|my) [new|free|little|own|mobile|small|latest|first] (app|extension|game|plugin|plug in|tool|beta|browser extension|add on|software|site|demo)",
        "(like|follow|subscribe to|subscribe|visit|join|watch|stream|pre save|wishlist|comment on|comment under|react to|engage with|boost) (my|our|his|her) [_] (page|channel|podcast|post|posts|video|single|song|song on|blog|profile|account|newsletter|game|reel|photo|track|group|clip|film|music)",
        "(click|press|tap|hit|smash) (like|follow|subscribe|the like|the heart|the bell|the button|the follow|the thumbs up|the star|interested)",
        "(add|put|leave|drop|give) [us|me|it] (a|your|five) [quick|little] (like|heart|thumbs up|star|stars|emoji|clap|share)",
        "(follow|subscribe|like) (back|for follow|for a follow|for like|4 follow)",
        "(like|heart|comment|follow|share) [on|under|for] (my|our|this) [latest|last|new|recent] (post|video|article|reel|photo|page|channel)",
        "(thumbs up|thumb up|upvote|favourite|bookmark) [for] (my|our|the)",
        "(click|like|share|follow|thumbs up|retweet|shout|minute|seconds) from you [_] (would|will|could|helps|means|is)",
        "(have|take|give) [my|our|us|it] [a|an] [quick] (listen|stream|spin|play) [to|of] (my|our|the|it)",
        "(save|add|pin|stream|download|play) (it|me|us|my|our) [_] [_] (to|in|on) (your|my|the) (playlist|favourites|favorites|library|list|wishlist|story|bookmarks|calendar)",
        "(if you|you) [could|would|also|can] (followed|follow|liked|reposted|subscribed|subscribe|upvoted) (our|my|us|me|this)",
        "(reach|hit|get to|gain|need|missing|short of|towards) {number} [more|new] (followers|likes|subscribers|views|members|fans|shares|downloads|votes|connections|signatures|stars|backers|reviews)",
        "(repost|reshare|share|forward|circulate|retweet) (our|my|this|the) [_] (ad|advert|post|vacancy|job|opening|video|article|campaign|link|news|story|poster|appeal)",
        "(back|fund|support) (us|me|our|my) [_] (on|via|through) (kickstarter|indiegogo|patreon|gofundme|crowdfunding|launchpad|product hunt|startnext|ulule)",
        "(on|our|my|via) (product hunt|kickstarter|indiegogo|patreon|gofundme)",
        "(invite|tag|bring|tell|ask) (your|two|three|five|all your|some) [_] (friends|contacts|colleagues|followers|mates) (to|on|in|and|so|who)",
        "(dropping|leaving|writing|posting) (a|some|your) (comment|comments|like|line|emoji) [_] (under|on|below|for|beneath)",
    ),
    unless=phrases("{waiver}"),
    fires=[
        "«Please share it» with your followers.",
        "«Tag us» and three colleagues when you post!",
        "«Like and comment» so that it travels.",
        "«Help us spread» the word about the launch.",
    ],
    quiet=[
        "I shared your article with my class; is that all right?",
        "May I repost your photograph of the heron with your name?",
        "Your post on ferries was posted on our kitchen wall.",
        "The tag on the ewe says 212.",
    ],
)
