"""What the rules on what a note sells look for in Swedish."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.spelling import accented
from screener.rules.languages.swedish.words import DAYS, FIRMS, HELP, MIN, MINUTES, SITE, YOUR

OFFERS: Final[Mapping[str, Spoken]] = {
    "note.website-fault": Spoken(
        phrases=accented(
            f"{YOUR} {SITE} (är|laddar|ser|syns|hamnar|kan|saknar|tappar|känns|rankar|ligger) .. (gammal|gammaldags|långsam|långsamt|omodern|dåligt|trött|google|inte|bättre|fel|sida)",
            f"(förbättra|modernisera|fräscha upp|optimera|snabba upp) {YOUR} {SITE}",
            f"{YOUR} {SITE} ser ut",
            "(syns|hittas|hamnar) .. (inte|dåligt|långt ner) .. (på|i) google",
        ),
        unless=accented("(beställ*|kassan|formulär*|patient*|öppettider*|biljett*)"),
        fires=("«Er hemsida laddar väldigt långsamt».", "Jag kan «modernisera er sajt»."),
        quiet=("Er hemsida är nere, jag kan inte beställa biljetter.",),
    ),
    "note.value-proposition": Spoken(
        phrases=accented(
            f"{HELP} [idag|också|varje dag|främst|många|andra|mindre|svenska|dig som] {FIRMS} _",
            "(hjälper|hjälpa|hjälpt|brukar hjälpa) ... (att|med att) (höja|öka|spara|sänka|korta|få|hitta|växa|sälja|slippa|automatisera|skapa|bygga|lyckas|minska|förbättra|fylla|nå|frigöra)",
            f"(jobbar|arbetar|samarbetar) [vi|jag|idag|ofta|mycket|nära] med [många|flera|andra] {FIRMS}",
            "(specialiserade på|specialiserad på|specialister på|specialist på|experter på|expert på)",
            "hjälpt {number} _",
        ),
        unless=accented("(ideellt|läxhjälp|barn|mormor|sjukhus*|flytta)"),
        fires=(
            "Vi «hjälper företag att växa».",
            "Vi «brukar hjälpa bolag att korta» säljcykeln.",
            "Vi är «specialiserade på» skatt.",
        ),
        quiet=("Jag hjälper barn med läxor i Rinkeby.",),
    ),
    "note.services-on-offer": Spoken(
        phrases=accented(
            "(vi har|jag har) en (produkt|lösning|tjänst|app|metod|plattform)",
            "(vi är|jag driver|vi driver|jag representerar) (en|ett) [litet|mindre|ledande|svensk|svenskt] (byrå|företag|bolag|agentur|konsultbolag|leverantör|rekryteringsbolag|bemanningsföretag|it bolag) (som|inom|med|i|för)",
            "(vi|jag) (erbjuder|levererar|tillhandahåller|säljer|tillverkar|utvecklar|sköter) _",
            "(därför|nu|just nu) erbjuder vi",
            "(våra|vår|vårt|min|mitt|mina) (tjänster|lösning|lösningar|tjänst|produkter|katalog|erbjudande|plattform|priser|verktyg|koncept|app|produkt|system|program|metod)",
            "(exklusivt|förmånligt|bra|specialpris|fantastiskt) (pris|erbjudande)",
            "(kostnadsfri|förutsättningslös) (offert|genomgång|presentation|rådgivning)",
        ),
        unless=accented("(vi söker|vi behöver|du bad om|ni bad om|vill beställa|vill köpa)"),
        fires=(
            "«Jag driver en byrå som» sköter LinkedIn.",
            "«Vi levererar kaffe» till kontor.",
            "Här är «vår katalog».",
        ),
        quiet=("Här är våra priser som du bad om.",),
    ),
    "note.client-results": Spoken(
        phrases=accented(
            "(våra|mina) kunder (sparar|ser|får|har|ökar|växer|tjänar|slipper|upplever)",
            "(redan|över|fler än|mer än|hjälpt) {number} (företag|bolag|kunder|kommuner|kliniker|butiker|kvinnor|chefer|byråer|föreningar|skolor)",
            "(kundcase|case på vår|kolla in casen|framgångssaga)",
        ),
        fires=("«Våra kunder sparar» tid varje vecka.", "Vi har «hjälpt 40 kommuner»."),
        quiet=("Det bor över 40 katter i ladan.",),
    ),
    "note.promised-results": Spoken(
        phrases=accented(
            "(garanterat|garanterar|garanterad|garanterade|resultatgaranti|pengarna tillbaka)",
            "(dubbla|fördubbla|öka|höja|sänka|halvera) (er|din|ditt|era|dina|sina|sin|försäljningen|omsättningen) [omsättning|försäljning|vinst|kostnader|resultat|priser|elkostnad|intäkter]",
            "(spara|sparar|besparing|ökning) [upp till|på|minst] {percent}",
            "{percent} (lägre|högre|mer|fler|billigare)",
            "(betalar bara|betala bara|ingen kostnad om|betalar först)",
        ),
        unless=accented("(garantin|reklam*|tvättmaskin*|lag|lagen|uppsats*)"),
        fires=("Sälj mer, «garanterat».", "Ni kan «spara upp till 30%».", "Vi kan «halvera era kostnader»."),
        quiet=("Enligt lagen är tiden garanterad.",),
    ),
    "note.lead-generation": Spoken(
        phrases=accented(
            "(fler|nya|flera) (kunder|leads|patienter|bokningar|uppdrag|affärer|möten|förfrågningar)",
            "(full|fullbokad|fyll) (kalender|kalendern)",
            "(leadsgenerering|bokade möten|mötesbokning|kvalificerade möten)",
        ),
        unless=accented("(tar ni emot|väntetid|kö|ta emot)"),
        fires=("Få «fler kunder» utan att ringa.", "Vi sköter «mötesbokning» åt er."),
        quiet=("Tar ni emot nya patienter?",),
    ),
    "note.free-hook": Spoken(
        phrases=accented(
            "(gratis|kostnadsfri|kostnadsfritt|kostnadsfria|förutsättningslös|förutsättningslöst) (analys|genomgång|demo|konsultation|rådgivning|test|provperiod|webbinarium|samtal|möte|guide|kurs|check|audit|seminarium|ebok|bok)",
            "(helt gratis|utan förpliktelser|helt förutsättningslöst|helt kostnadsfritt|kostar inget att)",
            "({percent} rabatt|rabatt på|rabattkod)",
        ),
        unless_anywhere=accented("(bibliotek*|församling*|ideell*)"),
        fires=("Ni får en «gratis analys».", "Det är «helt förutsättningslöst»."),
        quiet=("Biblioteket har öppet på söndag.",),
    ),
    "note.pain-question": Spoken(
        phrases=accented(
            "om (du|ni) [bara] (kunde|fick) (ändra|slippa|lösa|förbättra) en",
            f"(vad är|vilken är|vilka är) {YOUR} (största|viktigaste) (utmaning|utmaningar|problem|hinder)",
            "(visste|vet) (du|ni) att",
            "(trött|trötta|less) på (att|era|din|höga|dyra|krångliga)",
            "(har|skulle) (du|ni) [någonsin|nånsin] (funderat|tänkt) [någonsin] (på|över)",
            "(tänk om|tänk dig|tänk er|föreställ dig) _",
            "(hur) (jobbar|arbetar|hanterar|gör|löser|tänker) (ni|du) (med|kring|idag|med er) (friskvård|rekrytering|försäljning|marknadsföring|leads|elavtal|pension|kundtjänst|hållbarhet|ledarskap|er)",
            "(hur mycket|hur många) .. (förlorar|tappar|betalar|missar|lägger) (ni|du)",
            "(är ni|är du) (intresserad|intresserade) av",
        ),
        unless_anywhere=accented("(uppsats*|examensarbete*|hos oss på|helt grön|ny här)"),
        fires=(
            "«Vad är er största utmaning»?",
            "«Visste du att» det går att halvera?",
            "«Är ni intresserade av» företagshälsa?",
        ),
        quiet=("Vad är ert husnummer?",),
    ),
    "note.closing-line": Spoken(
        phrases=accented(
            "^ (ska vi höras|ska vi prata|låter det intressant|låter det spännande|intresserad|är det intressant|vad säger du|vad säger ni|vill du veta mer|vill ni veta mer|värt ett samtal) ?",
            "(när) (kan vi höras|passar det|passar det att|har du tid|har ni tid) [jag|vi] [visar|att]",
            f"{DAYS} eller {DAYS}",
        ),
        unless_anywhere=accented("(slipa|golv*|tvätt*|middag*|kalas*|examensarbete*|lön|{money}|kvadrat)"),
        fires=("«Ska vi höras?»", "Passar «tisdag eller torsdag»?"),
        quiet=("Kommer ni på kalaset lördag eller söndag?",),
    ),
    "note.competitor": Spoken(
        phrases=accented(
            "(era|dina) konkurrenter (gör|har|redan|använder|syns|växer|tar)",
            "(företag|bolag|byråer|kliniker) (som|liknande) (er|ert|ni)",
        ),
        fires=("«Era konkurrenter har» redan börjat.", "Vi jobbar med «bolag som ert»."),
        quiet=("Vi var konkurrenter i innebandy.",),
    ),
    "asks.call": Spoken(
        phrases=accented(
            f"(har|avvara|avsätta) [du|ni|dig|kan] [du|ni] [möjligtvis|kanske] ({MINUTES[1:-1]}) {MIN}",
            "(en kvart|en halvtimme) (på|i|nästa|över|för|till)",
            "(kort|snabbt|kortare|första|digitalt|inledande) (samtal|möte|videosamtal|zoom|teams|avstämning|telefonsamtal)",
            "(boka|bokar|boka in|bokar in) (ett|en|in) [kort|digitalt|ett|en] [kort] (möte|samtal|demo|tid|genomgång|teams|avstämning)",
            "(digital|virtuell) (kaffe|fika)",
            "(kaffe|fika) (på|över) (zoom|teams)",
            "(när|kan) (kan|vi|jag) (vi|jag|höras|ringa|prata) [ringa|höras|dig]",
            "(ska vi|vill du) (prata|höras|ses) (om|på|över) (din|er|zoom|teams|en|potential)",
            "kan ringa dig",
        ),
        unless=accented("(uppsats*|examensarbete*|hissen|golv*|mor|mamma|pappa|gå igenom den)"),
        fires=(
            "Har du «en kvart på» torsdag?",
            "Ska vi «boka ett kort möte»?",
            "Öppen för en «kaffe på Zoom»?",
        ),
        quiet=("Bussen tar 15 minuter till Falun.",),
    ),
    "asks.slot": Spoken(
        phrases=accented(
            f"(passar|funkar|fungerar) (det|tisdag|onsdag|torsdag|fredag|måndag|imorgon|det på) [på] [{DAYS[1:-1]}] [kl|klockan] {{number}}",
            "(ringer|ringa) [jag] dig (imorgon|på måndag|på tisdag|på onsdag|på torsdag|på fredag) [kl|klockan|{number}]",
            "(min kalender|mitt bokningsschema|bokningslänk|kalenderlänk|calendly)",
        ),
        unless_anywhere=accented("(golv*|hissen|hantverk*|rör*|mamma|pappa|middag*|lunch* hos)"),
        fires=("«Passar torsdag kl 10»?", "Kan «ringa dig imorgon 9.15»."),
        quiet=("Hissen lagas, passar torsdag kl 10?",),
    ),
    "asks.demonstration": Spoken(
        phrases=accented(
            "(visar|visa|presentera|demonstrera|berätta) [dig|er|gärna|mer] [dig|er|för] (hur|vår|vårt|våra|lösningen|plattformen|systemet|om vår|om våra|vad vi)",
            "när passar det att jag visar",
            "(en|kort|snabb) (demo|genomgång|presentation) (av|på|för|med)",
        ),
        unless=accented("(vägen|barnen|bilder från|du bad)"),
        fires=("Får jag «visa hur» vår plattform fungerar?", "«När passar det att jag visar»?"),
        quiet=("Kan du visa vägen till stugan?",),
    ),
    "asks.contact-details": Spoken(
        phrases=accented(
            "(skicka|ge|maila|mejla|får jag|kan jag få|vad är|vad har du) [mig] [jag] (ditt|din|er|dina) (nummer|telefonnummer|mejl|mail|mejladress|mailadress|mobilnummer|kontaktuppgifter|epost|e post)",
            "(maila|mejla|skicka) (cv|cvt|ditt cv)",
        ),
        unless=accented("(faktura*|order*|kundnummer|swish*|paket*)"),
        fires=("«Kan jag få ditt telefonnummer»?", "«Skicka din mejladress»."),
        quiet=("Vad är ditt nummer på fakturan?",),
    ),
    "asks.introduction": Spoken(
        phrases=accented(
            "(presentera|introducera|koppla ihop|sammanföra) (mig|oss) (för|med|till)",
            "(rekommendera|tipsa om) (mig|oss) (för|hos|till)",
            "(lägga|lägg) ett gott ord",
        ),
        fires=("Kan du «presentera mig för» er chef?", "Kan du «lägga ett gott ord» för mig?"),
        quiet=("Hon presenterade sin nya bok.",),
    ),
    "asks.referrals": Spoken(
        phrases=accented(
            "(känner|vet) (du|ni) [kanske|möjligtvis] (någon|nån|några|någon annan) .. (som|företag|chef) .. (behöver|söker|har nytta|kan|vill|är)",
            "(tipsa|tips) (om|på) (några|{number}|tre|två|någon|fem) (företag|företagare|personer|namn|kollegor|bolag|kunder)",
            "(per|för varje) (namn|tips)",
        ),
        unless=accented("(rum|lägenhet*|barnvakt|katt*|rörmokare)"),
        fires=("«Känner du någon som behöver» en genomgång?", "Kan du «tipsa om tre företagare»?"),
        quiet=("Känner du någon som behöver en barnvakt?",),
    ),
    "asks.endorsement": Spoken(
        phrases=accented(
            "(skriva|lämna|ge|skriv|lämna) [mig|oss] (ett|en|mig|oss|några) [kort|fint|fin|bra|en|ett] (omdöme|rekommendation|recension|betyg|stjärnor|referens)",
            "(byta|byter) (omdömen|recensioner|rekommendationer)",
        ),
        unless=accented("(kursen|handledare|hotell*)"),
        fires=("Kan du «lämna ett omdöme»?", "«Skriv en rekommendation» till mig."),
        quiet=("Min handledare ska skriva en rekommendation.",),
    ),
    "asks.spread-the-word": Spoken(
        phrases=accented(
            "(dela|gilla|kommentera|sprid|lägg upp|lägga upp) [gärna] (mitt|vårt|min|vår|det här|detta|bifogad|bifogat|länken|bilden) [bild] (inlägg|inlägget|post|länk|insamling|upprop|video|på|sida)",
            "(följ|gilla) (vår|min) (sida|kanal)",
            "(dela|sprid) .. i (ditt|ert) nätverk",
        ),
        fires=("«Dela gärna mitt inlägg»!", "«Gilla vår sida»."),
        quiet=("Vi delar trädgård med Karin.",),
    ),
}
