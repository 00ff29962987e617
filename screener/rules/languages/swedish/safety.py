"""What the rules on scams look for in Swedish."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.spelling import accented

SAFETY: Final[Mapping[str, Spoken]] = {
    "safety.easy-work": Spoken(
        phrases=accented(
            "(hemarbete|hemarbetande|hotellrecensioner|hotellrecensenter|produkttestare|deltidsjobb online)",
            "(jobb|jobba|arbete|arbeta|extrajobb|extraknäck|uppdrag|inkomst) .. (hemifrån|online|på distans|på nätet|med mobilen|via mobilen) ... (ingen erfarenhet|utan erfarenhet|per dag|om dagen|{money}|timme|minuter|telegram|whatsapp)",
            "(ingen erfarenhet|utan erfarenhet|inga förkunskaper|erfarenhet krävs inte) ... (dag|dagen|telegram|whatsapp*|hemifrån|{money}|tjäna*|krävs|behövs)",
            "(tjäna|tjänar|tjänade|dra in) ... (hemifrån|från soffan|med mobilen|på nätet)",
            "(gilla|betygsätta|recensera|betygsätt|klicka på) (videor|hotell|produkter|appar|restauranger|filmer)",
            "(enkelt|lätt) (jobb|extrajobb|arbete) (hemifrån|online|på)",
        ),
        unless=accented("(kollektivavtal|tillsvidare|månadslön|tjänst på)"),
        fires=(
            "«Jobba hemifrån utan erfarenhet»!",
            "«Tjäna pengar hemifrån».",
            "«Enkelt jobb hemifrån», svara ja.",
        ),
        quiet=("Jag jobbar hemifrån på fredagar.",),
    ),
    "safety.quick-pay": Spoken(
        phrases=accented(
            "({money}|{number} kronor) (per dag|om dagen|per dygn|i timmen skattefritt)",
            "{money} dag",
            "(tjäna|tjänar|lön|lönen|betalt|utbetalning) (upp till|minst|över|{money}|varje dag|dagligen|samma dag) [{money}]",
            "(daglig|omedelbar|snabb) (utbetalning|betalning|lön)",
        ),
        # "per dag" is Dutch as well.
        unless=accented(
            "(hyra|hyran|avtal|kollektivavtal|böter|parkering*|ob|traktamente|bruto|cao|huur|tarief)"
        ),
        fires=("Du får «900 kr per dag».", "«Tjäna upp till 5000 kr»!", "«Daglig utbetalning»."),
        quiet=(
            "Vi bakar 300 per dag.",
            "Hyran för stugan är 900 kr i veckan.",
        ),
    ),
    "safety.other-messenger": Spoken(
        phrases=accented(
            "(skriv|skicka|kontakta|kontaktar|hör av dig|lägg till|lägger|svara|fortsätt|fortsätta|prata|når) ... (whatsapp|whatsappgruppen|telegram|signal|wechat|messenger)",
            "(har|använder) (du|ni) (whatsapp|telegram|signal|wechat)",
            "(sällan|inte ofta) (inne|inloggad) här",
        ),
        unless=accented("(föräldragruppen|klassens|klassgruppen|laget)"),
        fires=("«Skriv till mig på Telegram».", "«Har du WhatsApp»?"),
        quiet=("Bilderna ligger i klassens grupp, skriv på WhatsApp i klassgruppen.",),
    ),
    "safety.account-alarm": Spoken(
        phrases=accented(
            "(ditt|er|din) (konto|profil|profilen) (kommer|har|är|blir) ... (spärras|spärrat|blockeras|blockerat|stängas|stängs|begränsats|rapporterats|avstängt)",
            "linkedin (support|supporten|säkerhet|säkerhetsteam|kundtjänst)",
            "(bekräfta|verifiera) (ditt|din|dina|er) (konto|identitet|uppgifter|lösenord|profil)",
        ),
        fires=("«Ditt konto kommer att spärras» i morgon.", "«Verifiera din identitet»."),
        quiet=("Mitt konto hos banken bytte nummer.",),
    ),
    "safety.trading-tip": Spoken(
        phrases=accented(
            "(investera|investerar|handla|handlar|trada|tradar) (i|med|på) (krypto|kryptovaluta|kryptovalutor|bitcoin|forex|guld|usdt|aktier med)",
            "(garanterad|månatlig|stabil|säker|hög|passiv) (avkastning|vinst|vinster)",
            "{percent} (avkastning|i månaden|per månad|i veckan|per vecka)",
            "(dubbla|tredubbla|dubblat) (dina|sina|era|mina) (pengar|sparpengar|besparingar)",
        ),
        unless=accented(
            "(pris*|stigit|sjunkit|hyran|hyror|elen)", "(uppsats*|bolån*|ränta*|artikel*|inflation*)"
        ),
        fires=("Jag «investerar i krypto» sedan i våras.", "«Garanterad avkastning» på 9 %."),
        quiet=(
            "Priset har stigit 2 % per månad.",
            "Uppsatsen handlar om garanterad avkastning.",
        ),
    ),
    "safety.second-income": Spoken(
        phrases=accented(
            "(extra|passiv) inkomst",
            "en (andra|sido) inkomst",
            "(passiva|extra) inkomster",
            "(ekonomisk|ekonomiskt|finansiell) (frihet|fri|fria|oberoende)",
            "(bli|vara|blev) (din|sin|min|er) egen (chef|lyckas smed)",
            "bygger [något|nåt] (stort|något stort|nåt stort) (inom|tillsammans|ihop|och|med)",
            "(extrapengar|en extra slant|sidoinkomst)",
        ),
        unless=accented("(deklar*|skatt*|skatteverket)"),
        fires=(
            "Vill du ha en «extra inkomst»?",
            "Så blev jag «ekonomiskt fri».",
            "Vi «bygger något stort inom» hälsa.",
        ),
        quiet=(
            "Vi bygger något stort av snö på skolgården.",
            "Hur deklarerar man extra inkomst från skogen?",
        ),
    ),
    "safety.strange-warmth": Spoken(
        phrases=accented(
            "(vackert|fint|underbart|vackra|fina|härligt) (leende|ögon|ansikte|profilfoto)",
            "(hej|hallå|hejsan) (vackra|sötnos|älskling|raring|snygging|gullet|skönhet)",
            "jag är (änkling|änka|singel|ensamstående|skild) _",
            "(lära känna) (dig|varandra) (bättre|närmare|mer)",
            "(du är) (så|väldigt|otroligt) (vacker|söt|snygg|fin)",
            "(söker|letar efter) (en|ett) (ärlig|seriös|äkta|sann) (relation|vän|kvinna|man|vänskap)",
            "(fredsbevarande|oljeplattform|oljerigg)",
        ),
        unless=accented(
            "(samtalsgrupp|staty*|bostad*|körövning*|barn|pension|stöd)", "(barnen|bebis*|tandläk*|hunden)"
        ),
        fires=("«Hej vackra», var bor du?", "«Jag är änkling och» reser mycket.", "«Du är så vacker»."),
        quiet=(
            "Jag är ensam ansvarig för biblioteket.",
            "Jag är änka och söker en samtalsgrupp.",
            "Barnen hälsar, de vill lära känna dig bättre.",
        ),
    ),
    "safety.codes-and-papers": Spoken(
        phrases=accented(
            "(kopia|foto|bild|skanning|kopian) (av|på) (ditt|din|er|passet|pass|körkort) [pass|körkort|id|legitimation|idkort]",
            "(koden|kod|verifieringskoden|engångskoden) (från|som|i) (sms|smset|kom|du fick|du får|bankid)",
            "(kortnummer|kortuppgifter|bankuppgifter|bankid|lösenord)",
        ),
        unless=accented("(aldrig|lämna inte|varning|bytte|glömt)"),
        fires=(
            "Skicka «koden från SMS».",
            "Vi behöver dina «kortuppgifter».",
            "Skicka en «bild på ditt pass».",
        ),
        quiet=("Banken ber aldrig om dina kortuppgifter.",),
    ),
    "safety.fee-for-honour": Spoken(
        phrases=accented(
            "(nominera*|nominer*|utvald*|utsedd*|utmärkels*|pris*|diplom|årets) ... ({money}|moms|avgift|anmälningsavgift|paket|licensavgift)",
        ),
        unless=accented(
            "(konsert*|julbord*|läger|middag*|fest*|kurs*|resa*)",
            "(lopp*|mästerskap*|tävling*|offert*|priset per|pris per)",
        ),
        fires=("«Nominera er till Årets Arbetsplats, 8 900 kr».", "Du är «utvald och betalar bara avgift»."),
        quiet=(
            "Årets julbord kostar 450 kr.",
            "Loppet har priser och en avgift.",
        ),
    ),
}
