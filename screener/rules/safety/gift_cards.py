"""Wants vouchers, gift cards, coins or a wire, or money lent.

Why it counts: such payments cannot be called back, and no firm asks a stranger for them.
When it stays quiet: a voucher is offered as thanks, or a shop speaks of its own cards.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, Example, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Wants you to pay in a way that cannot be undone",
    reads=WORDS,
    only_from_strangers=True,
    phrases=phrases(
        "(buy|get|pick up|purchase|grab|fetch|order|need|scratch|send me|send us) .. (gift card*|giftcard*|vouchers|itunes|steam card*|google play card*|prepaid card*|amazon card*)",
        "(pay|payment|deposit|transfer|rent|fee) .. (by|in|with|via|through|using|as) [a] (gift card*|giftcard*|voucher*|bitcoin|crypto*|usdt|btc|western union|moneygram|itunes|zelle|cash app|paysafe*|prepaid card*)",
        "prepayment card",
        "(youll|you will|get) be (reimbursed|paid back) (today|tonight|tomorrow|soon)",
        "(reimburse|refund) you back",
        "reimburse you (later|tonight|tomorrow|today)",
        "(lend|borrow|loan) me ({money}|{number}|some money|money|a little)",
        "(lend|loan|wire|front) [me|us] ({money}|some money)",
        "(send|transfer|wire) (me|us) ({money}|some money|money) [today|now|please]",
        "wire transfer ... (today|urgent*|now)",
        "(urgent|quick) (payment|wire transfer|transfer) ... (today|now|confidential*|discreet*|meeting)",
        "(get|buy|few|some|pick up) .. (apple|steam|amazon|google|play|itunes|razer) cards",
        "(send|pay|transfer) ({number}|{money}) in (bitcoin|btc|crypto*|usdt|eth)",
        "sent you [the|some] money by (accident|mistake)",
        "(make|do|arrange) [me] a (discreet|quick|small|urgent|confidential) (transfer|payment)",
        "(money|it|them) back (by|via|through|with) (zelle|cash app|paypal|crypto*|wire)",
    ),
    unless_anywhere=phrases("thank you voucher", "(we|i) (accept|sell) gift cards"),
    fires=[
        "I'm in a meeting, please «buy some gift cards» for the team.",
        "The flat is yours if you «pay by voucher».",
        "Get them today, «you will be reimbursed tonight».",
    ],
    quiet=[
        "Participants get a £40 voucher; it's a university study on sleep.",
        "Our shop sells gift cards for the panto, shall I keep you two?",
        Example(message="Can you lend me £20 until Friday?", known_as="friend"),
        "Keep your train ticket, you will be reimbursed after the talk.",
    ],
)
