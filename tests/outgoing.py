"""Notes to be sent, and what they lack; all persons are invented."""

from screener.outgoing import Lint

KIND = "Thank you for your talk on kilns in Ghent. Which glaze was on the third pot?"
CALL = "Could we have a quick call on Tuesday?"
TEMPLATE = (
    "Hi {name}, we help firms in {town} win more clients with a playbook that saves ten hours a week and"
    " pays for itself before the spring is over."
)


def lacks(found: Lint) -> list[str]:
    return [each.what for each in found.missing]
