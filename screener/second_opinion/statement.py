"""What leaves the machine, said before anything does."""

from screener.case import PROFILE_FIELDS
from screener.settings.second_opinion import SecondOpinionSettings, is_this_machine


def statement(settings: SecondOpinionSettings) -> str:
    """One sentence or two on what is sent, to whom, and in which form."""
    place = "on this machine" if is_this_machine(settings.base_url) else "which is another machine"
    names = "names, addresses, links and numbers replaced" if settings.redact else "names as they are written"
    return (
        f"second opinion is on: of requests in doubt, their note, {', '.join(PROFILE_FIELDS)},"
        " the last messages between you, and what you do and welcome go to"
        f" {settings.model} at {settings.base_url}, {place}, with {names};"
        " screener opinion shows each letter and sends none"
    )
