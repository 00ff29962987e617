"""What leaves the machine, said before anything does."""

from screener.settings.second_opinion import SecondOpinionSettings, is_this_machine

FIELDS = "note, headline, position, company, about and last messages"


def statement(settings: SecondOpinionSettings) -> str:
    """One sentence or two on what is sent, to whom, and in which form."""
    place = "on this machine" if is_this_machine(settings.base_url) else "which is another machine"
    names = "names, addresses, links and numbers replaced" if settings.redact else "names as they are written"
    return (
        f"second opinion is on: of requests in doubt, what they wrote ({FIELDS}) and what you do and welcome"
        f" goes to {settings.model} at {settings.base_url}, {place}, with {names};"
        " screener opinion shows each letter and sends none"
    )
