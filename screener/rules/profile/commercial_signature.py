"""A signature that sells, with a trade, a slogan or a link to book, under words that never say so.

Why it counts: it is the headline once more, put where one reads it last.
When it stays quiet: the words say openly what is offered, the headline sells already, or you know each other.
Seen in: reports of users.
"""

from collections.abc import Iterator
from typing import Final

from screener.case import Case
from screener.letter import signature
from screener.models import Span
from screener.rules.headline.coaches_owners import COACHING
from screener.rules.headline.finds_clients import FINDING
from screener.rules.headline.helps_you import HELPING
from screener.rules.headline.promises_results import PROMISES
from screener.rules.kit import SIGNATURE, WORDS, Example, Seen, Text, phrases, rule
from screener.rules.languages import LANGUAGES
from screener.rules.profile.commercial_role import CLOSE, LEFT, SALES
from screener.rules.profile.unsaid_product import SAYS_SO, SELLERS
from screener.rules.scan import Match, Phrases

BOOKS = phrases(
    "(book|schedule|grab|claim|reserve|arrange|request|get) (a|an|your|my|our|me|us|time|free|in|with) ... (call|calls|slot|spot|session|demo|meeting|chat|consultation|audit|trial|intro|time|calendar|discovery|assessment|quote)",
    "(book|schedule) (time|me|now|here|online)",
    "(calendly*|my calendar|our calendar|booking link|hubspot*|meetings link)",
    "(ask|contact|call|email|dm|message) (me|us) (for|about|how|today|now)",
    "(free|complimentary) (trial|audit|guide|ebook|consultation|demo|quote|webinar|masterclass|newsletter|training|session)",
    "(award winning|trusted by|as seen (in|on)|rated|number one) _",
    "(download|watch|join|read|get|grab|subscribe to) (our|my|the) [free|latest|new] (guide|ebook|newsletter|webinar|masterclass|community|report|playbook|brochure|whitepaper)",
    "(termin|gesprach|erstgesprach|beratungsgesprach|demo) [hier|jetzt|direkt|gleich] [kostenlos|online] (buchen|vereinbaren|reservieren|sichern)",
    "(jetzt|hier|gleich) [kostenlos|online] [einen] (termin|gesprach|erstgesprach|demo) _",
    "kostenlose* (beratung|erstberatung|demo|analyse|webinar|e book|leitfaden)",
    "(prenez|reservez|planifiez|prendre) [un|votre|une] (rendez vous|rdv|creneau|appel|demo|demonstration|seance)",
    "(agenda|reserva|reserve|agende|agendar|marque) [tu|su|una|uma|um|sua|aqui|ya|a sua] (llamada|reunion|demo|cita|sesion|reuniao|chamada|conversa|sessao|consulta)",
    "(prenota|prenotate|fissa|fissate|prenoti) [una|la tua|un|la sua|qui|ora] (call|chiamata|demo|consulenza|appuntamento|sessione|videochiamata)",
    "(plan|boek|reserveer) [een|je|uw|hier|direct|nu] [gratis|vrijblijvend] (gesprek|afspraak|demo|kennismaking|belafspraak|sessie|adviesgesprek)",
)
PUBLIC = phrases(
    "(council|hospital|school|university|nhs|charity|public|police|library|government|city|museum*|volunteer*|teacher|nurse|lecturer|parish|church)"
)
SAID_IN_HEADLINES: Final = ("headline.helps-you", "headline.promises-results", "headline.finds-clients")
SELLING: Final = (
    BOOKS,
    SALES,
    COACHING,
    FINDING,
    HELPING,
    PROMISES,
    *(language[rule].phrases for language in LANGUAGES for rule in SAID_IN_HEADLINES if rule in language),
)


def judge(case: Case, seen: Seen) -> Iterator[Span]:
    """The words of a signature that sell, where nothing else said so."""
    if case.tie >= CLOSE or any(seen.has(group, "headline", "position") for group in SELLERS):
        return
    for text in case.words:
        zone = signature(text)
        if not zone or any(_under(seen, text, group) for group in (LEFT, PUBLIC)):
            continue
        if len(_under(seen, text, SAYS_SO)) == len(seen.found[text.field].get(SAYS_SO, ())):
            yield from (text.quote(*match) for group in SELLING for match in _under(seen, text, group))


def _under(seen: Seen, text: Text, group: Phrases) -> tuple[Match, ...]:
    """The matches of ``group`` in the signature of this text."""
    zone = signature(text)
    return tuple(match for match in seen.found.get(text.field, {}).get(group, ()) if match[0] in zone)


RULE = rule(
    __name__,
    __doc__,
    says="Signs as a seller, and the words above do not say so",
    reads=(*WORDS, SIGNATURE),
    looks_for=(*SELLING, *SELLERS, LEFT, PUBLIC, SAYS_SO),
    judge=judge,
    fires=[
        "Your talk on eels was a joy. Kind regards,\nJory Pell\n«Account Executive», Larch Software",
        "I grew up by the same canal. Best,\nAna Brill\nBrill & Sons\n«Book a free call»: https://calendly.com/brill",
        "Ihr Beitrag über Moore hat mir gefallen.\nViele Grüße\nJana Holt\nHolt Beratung\n«Jetzt Termin buchen»: holt.example",
        "J'ai aimé votre article sur les moulins.\nBien cordialement,\nLéo Brun\nBrun & Fils\n«Réservez votre appel»",
        Example(message="Thanks for connecting!\n\nTom Reed\n«Helping bakers scale»\nreed.example"),
    ],
    quiet=[
        "I grew sweet peas as you showed. Yours,\nMilo Hart\nCurator, River Museum",
        "I sell software for mills, may I write to you? Regards,\nAda Crane\nSales Manager, Cranewell",
        "We book a call every week, and it is about otters. Best wishes,\nPia Lund",
        "Could we visit? Regards,\nOtto Brill\nHelping visitors find the right ward, City Hospital",
        Example(
            note="The bells were loud on Sunday. Sincerely,\nTess Rowan\nAccount Executive, Rowan Software",
            headline="Account Executive at Rowan Software",
        ),
    ],
)
