"""Words of Swedish that several rules share, and the marks of a sale; each list a choice of the phrase language."""

from typing import Final

from screener.rules.languages.spelling import accented

YOUR = "(din|ditt|dina|er|ert|era)"
YOU = "(du|ni|dig|er)"
HELP = "(hjälper|hjälpa|hjälpt|stöttar|stödjer|coachar|avlastar|vägleder)"
FIRMS = "(företag|företagare|bolag|byråer|redovisningsbyråer|kliniker|vd*|chefer|ledare|ledningsgrupper|kvinnor|mammor|människor|kunder|konsulter|entreprenörer|hantverkare|mäklare|tandläkare|restauranger|butiker|ehandlare|skolor|kommuner|föreningar|säljare|säljteam|team|startups|fastighetsägare|lantbrukare|småföretagare|egenföretagare|organisationer|yrkesverksamma|industriföretag|verksamheter|teknikbolag|saasbolag)"
SITE = "(sida|sajt|hemsida|webbplats|webbsida|webshop|webbshop|webb)"
WORK = "(artikel|krönika|text|bok|blogg|blogginlägg|inlägg|föreläsning|föredrag|kurs|rapport|avhandling|uppsats|podd|poddavsnitt|avsnitt|film|video|intervju|karta|mall|recept|översättning|utställning|studie|bild|bilder|dikt|insändare|presentation|workshop|lektion|handbok|guide|kapitel|debattartikel)"
KIN = "(mamma|pappa|syster|bror|fru|man|sambo|dotter|son|mormor|morfar|farmor|farfar|moster|faster|farbror|kusin|granne|kollega|chef|lärare|handledare|svägerska|svåger)"
TOLD = "(sa|sade|säger|tipsade|tipsar|tyckte|tycker|berättade|hälsade|hälsar|rekommenderade|gav|bad|nämnde|skickade|menade)"
DAYS = "(måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|imorgon|ikväll|idag)"
MINUTES = "({number}|fem|tio|femton|tjugo|trettio|några)"
MIN = "(min|minuter|minuters)"

SELLS: Final = accented(
    f"{HELP} [också|idag|många|andra] {FIRMS}",
    "(hjälper|hjälpa|hjälpt) .. (att|med|{number}|kommuner|företag)",
    "(gratis|kostnadsfri*|förutsättningslöst|rabatt|rabatten|erbjudande*|erbjuder|webbinarium|webinar|demo|inkomst|investera|investering*|krypto|bitcoin|telegram|whatsapp*|passiv|synergi*|potential)",
    "(vår|vårt|våra|min|mitt) (lösning|plattform|tjänst|tjänster|produkt|byrå|metod|app|verktyg|program|katalog|modell|rådgivare)",
    "(boka|bokar|bokade) .. (möte|demo|samtal|tid i|genomgång)",
    f"{MINUTES} {MIN} (samtal|möte|i telefon|genomgång)",
    "(vill|får|kan) .. (visa|presentera|berätta|erbjuda) (dig|er|hur|vår*|vad)",
    "(fler|nya) (kunder|patienter|leads|bokningar|affärer|uppdrag)",
    "(dela|gilla|följ) .. (inlägg*|sida*|insamling*)",
)
"""Said in a note or message that sells or uses."""

ADVERTISES: Final = accented(
    "(hjälper|coach|mentor|säljare|sälj*|marknadsför*|seo|investera*|mäklare|försäkring*|byrå*|franchise|frilans*|föreläsare|entreprenör|grundare|founder|vd|boka|skriv|rådgivare|rekryter*|headhunter|tillväxt|frihet|inkomst|kunder|ledarskap*|konsult*)",
)
"""Said in a headline that sells."""
