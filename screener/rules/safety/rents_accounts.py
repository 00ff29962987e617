"""Wants to rent, buy or borrow the owner's account.

Why it counts: a rented profile lends its good name to the next fraud.
When it stays quiet: accounts at a bank, of a customer, or a writer for hire.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Wants to rent or buy your account",
    reads=WORDS,
    phrases=phrases(
        "(rent|renting|hire|lease|leasing|borrow|buy|buying|purchase|use of|access to|lend|lending) [your|a|an] [old|aged|real|verified|idle|unused] (linkedin|upwork|fiverr|freelance*) (account|accounts|profile|profiles|login)",
        "(rent|renting|lease|borrow|buy) [out] your (account|profile|page)",
        "(lend|sell|rent) (us|me|out) your [old|linkedin|upwork|unused] (account|profile|page)",
        "(linkedin|upwork|fiverr|paypal) (account|accounts|profile|profiles) (for rent|to rent|rental|for sale|needed|wanted)",
        "({money}|pay*|earn*|income) ... (for|from|by|with) (the use of|using|renting|your unused|your idle|lending|access to) [your|a] (account|profile|linkedin)",
        "your (account|profile) (stays|remains|is) (safe|yours|secure)",
        "(passive|extra|monthly) (income|money) (from|with) your (account|profile|linkedin)",
        "(let us|allow us to|let me|we|us) use your (linkedin|facebook|account|profile) .. (for|to|and|{money}|outreach|month*|week*)",
        "people with [a|an|old|real] (facebook|linkedin|instagram|google) accounts",
    ),
    fires=[
        "We want to «rent your LinkedIn account», nothing can happen.",
        "Did you know you can «sell us your profile»? Ask me.",
        "We «buy old LinkedIn accounts» at good prices.",
    ],
    quiet=[
        "I rent bikes to tourists and read your account of the coast path.",
        "We use your profile of the river in our geography lessons.",
        "Do you still rent out the studio on Mill Lane?",
    ],
)
