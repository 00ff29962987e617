"""What is said in German by someone who sells, after which a good sign says little."""

from typing import Final

from screener.rules.languages.german.asks import ASKS
from screener.rules.languages.german.claims import CLAIMS
from screener.rules.languages.german.favours import FAVOURS
from screener.rules.languages.german.hooks import HOOKS
from screener.rules.languages.german.openings import OPENINGS
from screener.rules.languages.german.safety import SAFETY
from screener.rules.languages.german.wares import WARES
from screener.rules.languages.german.words import YOUR
from screener.rules.languages.spelling import german
from screener.rules.languages.telling import SAID_BY_OTHERS_TOO, telling
from screener.rules.scan import Phrases

SELLS: Final[Phrases] = Phrases(
    (
        *telling(WARES, CLAIMS, HOOKS, OPENINGS, SAFETY, ASKS, FAVOURS, but=SAID_BY_OTHERS_TOO),
        *german(
            f"{YOUR} (umsatz|mitarbeiter|prozesse|geldanlage|zielgruppe|kunden|mandanten|follower|reichweite|vertrieb|marke)",
            "(unverbindlich*|frühbucher|zertifikatskurs|kostenlos*|kostenfrei*|rabatt|provision|neukunden|rendite|investor*|start up|startup|coaching|webinar|petition|testimonial|ungenutztes potenzial|ihr erfolg|ihren erfolg|deinen erfolg|mehr erfolg)",
            "(exklusiv*|premium|einkommen|unternehmern|entscheider*|lösung|angebot schicken|vermarkte|verkauft man|zufall ?)",
            "(angebot machen|angebot unterbreiten|gegenangebot|konditionen|unsere kunden|bedarf an|falls sie bedarf|vertrieb|verkaufe|sparringspartner|mein buch|speaker|keynote|gästeliste|early bird|whatsapp|telegram|dazuverdienen|verdienen|nebenberuflich|leads)",
            "(zusammenarbeit ausloten|kooperation|kooperationen|synergien|kooperationspartner|vertriebspartner|partnerprogramm|agentur|mehrwert|produktionspauschale|siegel|nominiert|altmetall|anlagemöglichkeit|exposé|mandant*|personalberat*|finanzberat*|unternehmensberat*)",
            "(witwe|witwer|lächeln|freundin finden|freundschaft|gott)",
            "(lassen sie uns vernetzen|lass uns vernetzen|unternehmer|unternehmerin|gründer|coach|berater für|geldanlage|wechselbereit|offen für)",
            f"(biete|bieten|zeige|zeigen|helfe|helfen|unterstützen|begleiten|begleite|entwickeln|vertreiben|vermitteln) (ich|wir) (ihnen|dir|euch|gern|gerne|sie|dich|{YOUR[1:-1]})",
            "(wir|ich) (bieten|biete|helfen|helfe|unterstützen|unterstütze|begleiten|begleite|beraten|berate|vermitteln|vermittle|vertreiben) _",
        ).written,
    )
)
"""Words of someone who sells, presses or hunts."""
