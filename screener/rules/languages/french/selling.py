"""What is said in French by someone who sells, after which a good sign says little."""

from itertools import chain
from typing import Final

from screener.rules.languages.french.asks import ASKS
from screener.rules.languages.french.claims import CLAIMS
from screener.rules.languages.french.favours import FAVOURS
from screener.rules.languages.french.hooks import HOOKS
from screener.rules.languages.french.openings import OPENINGS
from screener.rules.languages.french.safety import SAFETY
from screener.rules.languages.french.wares import WARES
from screener.rules.languages.french.words import YOUR
from screener.rules.languages.spelling import french
from screener.rules.scan import Phrases

_PLAIN_TOO: Final = frozenset(
    (
        "asks.advice",
        "asks.asks-nothing",
        "asks.buying-questions",
        "asks.call",
        "asks.favour",
        "asks.introduction",
        "asks.job-for-me",
        "asks.send-material",
        "asks.slot",
        "asks.survey",
        "asks.vague-talk",
        "note.acts-as-agreed",
        "note.almost-strangers",
        "note.closing-line",
        "note.denies-selling",
        "note.flattering-generic",
        "note.flattery",
        "note.found-profile",
        "note.go-look",
        "note.introduces-business",
        "note.like-yours",
        "note.mass-mail",
        "note.network-growth",
        "note.nudge",
        "note.price-quoted",
        "note.territory-rep",
        "note.who-decides",
    )
)
"""Rules whose words people say as well who sell nothing."""

_TELLING: Final = (
    spoken.phrases.written
    for rule, spoken in {**WARES, **CLAIMS, **HOOKS, **OPENINGS, **SAFETY, **ASKS, **FAVOURS}.items()
    if rule not in _PLAIN_TOO
)

SELLS: Final[Phrases] = Phrases(
    (
        *dict.fromkeys(chain.from_iterable(_TELLING)),
        *french(
            "(gratuit*|offert*|offerte*|sans engagement|remise|webinaire|newsletter|coaching|visibilité|potentiel|opportunité*|croissance|partenariat|abonnés|investi*|défiscal*|certifi* formation)",
            f"{YOUR} (chiffre|prospects|clients|salariés|trésorerie|visibilité|marque|communauté|argent|abonnés|newsletters)",
            "(que j'accompagne|je vous montre|chez les|notre outil|pas le nôtre|démo|moitié prix|commission|bons de)",
            "(je vends|nous vendons|nos tarifs|nos offres|nos clients|mes clients|notre solution|notre offre|notre agence|notre cabinet|notre plateforme|notre appli|conférencier|tarifs dégressifs|devis gratuit|brochure|plaquette|démonstration|prospects|leads|rentabilité)",
            "(coach|patrimoine|trophées|nominés|podcast qui|trading|crypto|whatsapp|telegram|complément de revenu|compléter vos revenus|fins de mois|revenu complémentaire|liberté financière|votez|hors série|double page|liste de diffusion|lien en retour|article invité)",
            "(synergies|synergie|collaboration|partenaires dans|prestataire|externalis*|sourire m'a|veuf|veuve|belle dame)",
            "(votre profil|profil inspirant|vivier|chasseur de têtes|l'un de mes clients|un de nos clients|ouvert aux|à l'écoute)",
        ).written,
    )
)
"""Words of someone who sells, presses or hunts."""
