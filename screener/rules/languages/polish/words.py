"""Words of Polish that several rules share, and the marks of a sale; each list a choice of the phrase language."""

from typing import Final

from screener.rules.languages.spelling import accented

YOUR = "(pana|pani|państwa|pańska|pański|pańskie|pańskiego|pańskiej|twój|twoja|twoje|twojego|twojej|twoją|twoim|twoich|wasz|wasza|wasze|waszej|waszego|waszych|waszą|waszym)"
YOU = "(pana|pani|panią|panu|państwa|państwu|cię|ci|ciebie|tobie|was|wam)"
YOU_DO = "(pan|pani|państwo|ty|wy)"
HELP = "(pomagam|pomagamy|pomożemy|pomogę|pomagam*|wspieram|wspieramy|doradzam|doradzamy|odciążam|odciążamy)"
FIRMS = "(firmom|firmy|przedsiębiorcom|przedsiębiorców|właścicielom|właścicieli|kancelariom|gabinetom|lekarzom|kobietom|mamom|liderom|liderów|zespołom|klientom|sklepom|restauratorom|restauracjom|menedżerom|ekspertom|trenerom|spółkom|startupom|markom|szkołom|producentom|hotelom|biznesom|freelancerom|handlowcom|dyrektorom|zarządom|deweloperom|autorytetom|organizacjom|instytucjom|fachowcom|specjalistom|salonom|klinikom|inwestorom|rodzicom|prezesom|małym|średnim|polskim|rodzinnym|biurom)"
SITE = "(strona|stronę|strony|stronie|witryna|witrynę|witryny|sklep|sklepu|wizytówka|wizytówkę)"
WORK = "(artykuł|artykułu|artykule|artykuły|tekst|tekstu|teksty|tekście|wpis|wpisu|wpisie|wpisy|post|postu|poście|książka|książkę|książki|książce|wykład|wykładu|wykładzie|film|filmu|filmie|opis|opisu|opisie|raport|raportu|raporcie|praca|pracę|pracy|publikacja|publikację|podcast|podcastu|odcinek|odcinku|rozmowa|rozmowę|wywiad|wywiadu|wywiadzie|kurs|kursu|kursie|kursach|warsztat|warsztaty|warsztatach|felieton|felietonu|zdjęcie|zdjęcia|mapa|mapę|przepis|przepisu|przekład|przekładu|prelekcja|prelekcję|prelekcji|poradnik|poradnika|badanie|badania|projekt|projektu|szkolenie|szkolenia|szkoleniu|zajęcia|zajęciach|lekcja|lekcję|wystawa|wystawę|list)"
KIN = "(mama|tata|żona|mąż|siostra|brat|córka|syn|teść|teściowa|szwagier|szwagierka|kuzyn|kuzynka|sąsiad|sąsiadka|kolega|koleżanka|szef|szefowa|kierownik|kierowniczka|promotor|promotorka|ksiądz|proboszcz|lekarz|fryzjerka|babcia|dziadek|ciocia|wujek|znajomy|znajoma)"
TOLD = "(powiedział|powiedziała|mówił|mówiła|mówi|polecił|poleciła|poleca|dał|dała|wspomniał|wspomniała|kazał|kazała|radził|radziła|poradził|poradziła|pisał|pisała|podał|podała|prosił|prosiła|twierdzi)"
DAYS = "(poniedziałek|wtorek|środę|środa|czwartek|piątek|sobotę|sobota|niedzielę|niedziela|jutro|pojutrze|dziś|dzisiaj)"
MINUTES = "({number}|pięć|dziesięć|piętnaście|dwadzieścia|trzydzieści|kilka|parę)"
MIN = "(min|minut|minuty|minutek|minutki)"

SELLS: Final = accented(
    f"{HELP} [wielu] {FIRMS}",
    "(bez zobowiązań|niezobowiązując*|bezpłatn*|gratis|rabat|rabatu|rabatem|zniżk*|promocj*|ofercie|demo|webinar|webinarze|masterclass|ebook|dochód|zarabiać|zarobki|inwestycj*|inwestor*|whatsapp|telegram|telegramie|krypto|kryptowalut*|synergi*|wizytówkę google)",
    "(nasze|nasza|naszej|naszą|naszym|moja|moje|mojej|moją) (ofert*|rozwiązani*|usług*|platform*|aplikacj*|narzędzi*|agencj*|system*|produkt*|metod*|program*|szkole*|katalog*|firma|firmy)",
    f"{MINUTES} {MIN} (rozmowy|na rozmowę|online|prezentacji)",
    "(umówić|umówmy|umówimy) .. (spotkanie|rozmowę|prezentację|call|zooma|demo)",
    "(chętnie|chciałbym|chciałabym|pozwolę sobie) (opowiem|pokażę|przedstawię|przedstawić|zaprezentować|pokazać|zaproponować|zaproponuję)",
    "(więcej|nowych|pozyskać|pozyskiwać|zdobyć|zdobywać) (klientów|klientek|pacjentów|zleceń|zapytań|leadów)",
    "(udostępni*|wesprzyj*|zagłosuj*|oznacz*) .. (post*|plakat*|znajomych|zbiórk*|stron*|nasz*)",
    "(recenzj*|opini*) .. google",
    "(gwiazdek|5 gwiazdek|markę osobistą|marki osobistej)",
)
"""Said in a note or message that sells or uses."""

ADVERTISES: Final = accented(
    f"{HELP} _",
    "(coach|mentor|mentorka|trener|trenerka|doradca|doradczyni|ekspert|ekspertka|strateg|sprzedaż*|marketing*|seo|inwestycj*|nieruchomości|ubezpieczen*|agencj*|franczyz*|freelancer*|mówca|mówczyni|przedsiębiorca|właściciel*|założyciel*|ceo|napisz|zapraszam|zbuduj*|zarabia*|klient*|rekrut*|headhunter|rozwój|kredyt*|dochód|zarob*)",
)
"""Said in a headline that sells."""
