"""What is said in French by someone who sells, after which a good sign says little."""

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
from screener.rules.languages.telling import SAID_BY_OTHERS_TOO, telling
from screener.rules.scan import Phrases

SELLS: Final[Phrases] = Phrases(
    (
        *telling(WARES, CLAIMS, HOOKS, OPENINGS, SAFETY, ASKS, FAVOURS, but=SAID_BY_OTHERS_TOO),
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
