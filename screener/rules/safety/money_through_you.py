"""Wants payments or parcels to pass through the owner's hands.

Why it counts: whoever passes on money or goods for strangers launders them.
When it stays quiet: payments, post or parcels are somebody's trade.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Wants money or parcels to pass through your hands",
    reads=WORDS,
    phrases=phrases(
        "(receive|accept|collect|process|receiving|accepting|collecting) (payments|funds|money|transfers|payment) (from|on behalf of) [our|the|my|overseas|foreign] (clients|customers|buyers|investors|abroad|partners)",
        "(receive|accept|collect|receiving|accepting|repack*) (parcels|packages|goods) .. (at home|at your|and forward|forward them|and send|from your)",
        "(parcels|packages|funds|payments|money) ... (forward them|send them on|pass them on|forward it|pass it on)",
        "you keep ({percent}|{number} percent|a share|a commission|a part|the rest)",
        "(use|using|need|through|into|rent) (your bank account|your personal account|your company account|a local bank account)",
        "(handling|handle|manage|move|look after) (customer|client|company|investor) funds",
        "local (representative|agent|partner) ... (payments|payment|funds|receive|transfers)",
        "(my|our) (shipper|freight agent|mover|shipping agent) ... (pick up|total|fee|card|paid|pay)",
        "include [the] shipper",
        "(overpay|overpaid|send the difference|keep the difference)",
        "(forward|send|pass|wire) the (rest|remainder|difference|balance) (of the (money|payment|cheque|check|funds)|on|to (my|our|the) (agent|partner|supplier|shipper|mover|client))",
        "(receive|accept|take in|collect) [a|the|some] (package|parcel|packages|parcels) (for me|for us|and|on my behalf)",
        "(send|sends|post|posts) a (cheque|check) and",
        "(transfer|transfers|send|sends|pay|wire|deposit|put|move) [the|a|some|this] [_] (amount|money|funds|sum|payment|payments|dollars|cash) .. (to|into|through|via) (you|your) ... (send|pass|forward|transfer|keep|wire|hand|move|withdraw|convert)",
        "you (send|pass|forward|transfer|wire|move|hand) (it|the rest|them|the remainder|the amount|the balance|most of it) [straight] (on|back|to|along|over)",
        "(keep|take|retain|pocket) (a|your|some|ten|five|{number}|{percent}) [_] (fee|percentage|cut|commission|share|percent|slice|bit) [for|of|as|and|from|yourself]",
        "(use|borrow|need|rent|lend|lending|open) [me|us|of] (your|an|a) [bank|personal|company|business|local|private] account (for|to|so|in|and|as|through)",
        "(run|pass|route|channel|flow|go|goes) [it|money|payments|funds|them] [_] through your (account|hands|company|firm|books|bank)",
        "(receive|collect|accept) and (forward|send|pass|ship|resend|repack|transfer) [on|the|our|some|a few] [parcels|packages|payments|money|mail|goods|letters]",
        "(payment|payments|payout|shipping|parcel|reshipping|collection|finance) (agent|agents|processor|handler|assistant|coordinator|representative) [_] [_] (keep|percent|share|commission|home|needed|wanted|in your)",
    ),
    fires=[
        "We need a person to «receive payments from clients» near you.",
        "You «collect parcels at home» for our shop abroad.",
        "It is easy, «you keep 8%».",
    ],
    quiet=[
        "We process payments for landlords and liked your note on deposits.",
        "Our depot handles parcels for your street; may I ask about the night gate?",
        "Please keep the change for the tea fund.",
        "Please forward the rest of the minutes.",
    ],
)
