"""What the rules on how a note goes about it look for in Swedish."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.spelling import accented
from screener.rules.languages.swedish.words import YOUR

OPENINGS: Final[Mapping[str, Spoken]] = {
    "note.vague-job": Spoken(
        phrases=accented(
            "(spännande|intressant|unik|fantastisk|ny|rolig) (möjlighet|möjligheter|roll|tjänst|utmaning|uppdrag|karriärmöjlighet)",
            "(spännande|stor|ledande|växande) (kund|kunder|bolag|uppdragsgivare) (inom|som|till|och)",
            "(en av våra|åt en) [spännande] (kunder|kund)",
            "(tror att du|tror du|du) (kan vara|skulle passa|kommer gilla|passar) (rätt|perfekt|bra|det|in)",
            f"{YOUR} (profil|bakgrund|erfarenhet) (passar|matchar|stämmer) _",
            "(öppen|nyfiken) (för|på) (nya|en ny|nästa) (möjligheter|utmaningar|utmaning|möjlighet|steg)",
            "(söker|letar efter) [fler|några] (med driv|drivna|eldsjälar|ambitiösa)",
        ),
        unless_anywhere=accented("({money}|tillsvidare*|kollektivavtal|ob|natt|heltid|vikariat)"),
        fires=(
            "Jag har en «spännande möjlighet» till dig.",
            "Jag rekryterar «åt en kund» och «tror att du kan vara rätt».",
            "«Din profil matchar bra».",
        ),
        quiet=("Ny tjänst på natten i Köping, 29 900 kr.",),
    ),
    "note.teaser": Spoken(
        phrases=accented(
            "(har) (något|nåt|en idé|ett förslag|en sak) (som|till|för|jag) (dig|er|passar|kan|du|vill|ni|borde)",
            "kan inte (säga|berätta|skriva) (så mycket|mer|mycket|något|allt)",
            "(tror|tänker) (att det|det) (kan|skulle) (vara|bli) (intressant|relevant|något för) _",
        ),
        fires=("Jag «har något som passar».", "«Kan inte säga så mycket» här."),
        quiet=("Jag har något i skon.",),
    ),
    "note.found-profile": Spoken(
        phrases=accented(
            f"(såg|hittade|snubblade över|ramlade över|tittade på|sprang på|läste|kom över|stötte på) [precis|just] {YOUR} profil",
            f"{YOUR} profil (fångade|dök|såg|verkar|ser|är|stack)",
        ),
        unless_anywhere=accented("(artikel*|uppsats*|bok|samma skola|{number})"),
        fires=("«Såg din profil» och blev nyfiken.", "«Din profil fångade» mitt intresse."),
        quiet=("Såg din profil: samma skola i Växjö!",),
    ),
    "note.flattery": Spoken(
        phrases=accented(
            "(imponerande|inspirerande|beundransvärd|beundransvärt|otrolig|intressant|spännande) (profil|bakgrund|karriär|resa|erfarenhet|cv|person|innehåll|meritlista)",
            "(imponerad|imponeras|inspireras|inspirerad) (av|över)",
            "(människor|personer|ledare|kvinnor) som (du|dig|ni|er)",
            "(beundrar|stort fan av) (dig|ditt|din|hur|det)",
        ),
        unless_anywhere=accented("(artikel*|kapitel*|uppsats*|föreläsning*|{number})"),
        fires=("Vilken «imponerande bakgrund»!", "Jag blev «inspirerad av» dig."),
        quiet=("Inspirerande resa i kapitel 4 av din bok.",),
    ),
    "note.network-growth": Spoken(
        phrases=accented(
            "låt oss (connecta|hålla kontakten|nätverka|koppla upp)",
            "(utöka|bredda|bygga|utvidga|växa|utökar|breddar|bygger) (mitt|mina|vårt|ut mitt) (nätverk|professionella nätverk|kontaktnät|kontakter)",
            "(lägga till dig|ha dig|dig) i mitt [professionella] nätverk",
            "(likasinnade|intressanta människor|intressanta personer)",
            "(möjliga|framtida|eventuella|potentiella) (samarbeten|samarbete|affärer)",
        ),
        unless_anywhere=accented("(flyttat|nyinflyttad|ny i stan|samma)"),
        fires=("Jag vill «utöka mitt nätverk».", "Kanske «framtida samarbeten»?"),
        quiet=("Nätverket på kontoret ligger nere.",),
    ),
    "note.who-decides": Spoken(
        phrases=accented(
            "vem [är det som|hos er|är det] [som] (ansvarar|bestämmer|beslutar|sköter|köper) (för|om|över|hos|in|era|hos er)",
            "(vem|vilken) (hos er|hos dig|på företaget) (ansvarar|bestämmer|sköter|är)",
            "(rätt|ansvarig|beslutsfattande) (person|kontakt|kontaktperson) (för|att|hos)",
        ),
        unless_anywhere=accented("(patient*|min son|min dotter|skada*|olycka|vattenläcka)"),
        fires=("«Vem hos er ansvarar för» kaffemaskinerna?", "Är du «rätt person att» prata med?"),
        quiet=("Vem ansvarar för grinden? Min son klämde sig.",),
    ),
    "note.nudge": Spoken(
        phrases=accented(
            "(läst|sett|sett det|fått) [det|mitt] [mejl|meddelande] men inte svarat",
            "(ska|får) jag tolka (det|tystnaden|din)",
            "(inte hört|har inte hört) [något|nåt] (av|från) (dig|er)",
            "(lyfta|lyfter|bumpa|bumpar|puffa|puffar) (detta|det här|upp|mitt) _",
            "(högst|överst) (upp) i (din|er) inkorg",
            "(hann|hunnit) (du|ni) (kika|titta|läsa|kolla|fundera|se) [på|igenom]",
            "(följer|följa) upp (mitt|min|på mitt) _",
            "har (du|ni) hunnit _",
        ),
        unless_anywhere=accented("(manus*|utkast*|faktura*|korrektur*|betygen)"),
        fires=("«Hann du kika på» länken?", "«Följer upp mitt mejl»."),
        quiet=("Hann du läsa manuset?",),
    ),
    "note.denies-selling": Spoken(
        phrases=accented(
            "(säljer inget|säljer ingenting|inget sälj|ingen försäljning|vill inte sälja|detta är inte reklam|inget säljsnack|inte mlm)"
        ),
        fires=("Jag «säljer inget», jag lovar.", "«Inget säljsnack»."),
        quiet=("Vi säljer gården i vår.",),
    ),
    "note.event-pitch": Spoken(
        phrases=accented(
            "(boka|säkra|reservera) (din|er) plats",
            "(*seminarium|webbinarium|webinar|masterclass|konferens|event|lunchföreläsning) ... ({money}|anmäl*|boka|plats|platser|kostnadsfri*|stolar)",
            "{number} (platser|stolar) (kvar|återstår)",
        ),
        unless_anywhere=accented("(disputation*|uppsats*|kör|församling*|förening*)"),
        fires=("«Boka din plats» nu!", "«Frukostseminarium om ledarskap, anmäl» dig idag."),
        quiet=("Vi ses på årsmötet på torsdag.",),
    ),
    "note.honour": Spoken(
        phrases=accented(
            "(nominerat|nominerad|utsett|utsedd|utvald|valt ut) [dig|er] [till|som|att]",
            "nominera [er|dig] till (årets|priset|listan)",
        ),
        unless=accented("(valberedning*|styrelse*|kommun*|riksdag*)"),
        fires=("Vi har «nominerat dig till» priset.", "Du är «utvald att» delta."),
        quiet=("Valberedningen har nominerat dig till styrelsen.",),
    ),
}
