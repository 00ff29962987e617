"""What the rules on headlines look for in Polish."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.polish.words import ADVERTISES, FIRMS, HELP
from screener.rules.languages.spelling import accented

HEADLINE: Final[Mapping[str, Spoken]] = {
    "headline.helps-you": Spoken(
        phrases=accented(
            f"{HELP} {FIRMS}",
            f"{HELP} (ci|tobie|ludziom|osobom|kobietom|każdemu|w|zarabiać|rosnąć|budować) _",
            "(łączę|prowadzę|uczę|inspiruję) (ludzi|firmy|kobiety|liderów|biznes) (z|do|w|jak) _",
            "(od|z) _ do (wolności|sukcesu|pełnego|{number})",
        ),
        unless=accented("(hospicj*|dzieciom|szpital*|pomoc społeczna)"),
        fires=("«Pomagam firmom» rosnąć", "«Łączę ludzi z kapitałem»", "«Wspieram liderów» i zespoły"),
        quiet=("Pielęgniarka | pomagam dzieciom wracać do zdrowia",),
    ),
    "headline.promises-results": Spoken(
        phrases=accented(
            "(podwajam|podwoję|zwiększam|zwiększamy|zwiększę|obniżam|obniżamy|podniosę) [twoją|twoje|państwa] (sprzedaż|zyski|przychody|koszty|obroty|konwersję|rachunki)",
            "({number}|{percent}) (więcej|nowych) (klientów|pacjentów|leadów|sprzedaży|zleceń)",
            "(więcej|nowi|stały dopływ|stali) (klientów|pacjentów|zleceń|klienci|leadów)",
            "w {number} (dni|tygodni|miesięcy|miesiące)",
        ),
        unless=accented("(w branży|doświadczenia|stażu)"),
        fires=("«Zwiększam sprzedaż» w sklepach internetowych", "«Więcej klientów» dla gabinetów"),
        quiet=("30 lat w branży | sprzedaż części",),
    ),
    "headline.call-to-action": Spoken(
        phrases=accented(
            "(napisz|pisz|napisz do mnie|zadzwoń|umów się|umów|zapisz się|dołącz|kliknij|sprawdź|odbierz|pobierz|zobacz) (start|na|do|priv|po|jak|teraz|mnie|{link}|link|dziś|konsultację|{pointer}|rozmowę|spotkanie|_)",
            "(link|linku) (w|poniżej|pod) [opisie|komentarzu|profilu|bio]",
        ),
        fires=("Chwilówki dla każdego, «pisz priv»", "«Zobacz jak» zarabiam z telefonu"),
        quiet=("Redaktorka działu listów od czytelników",),
    ),
    "headline.easy-income": Spoken(
        phrases=accented(
            "(pasywny|dodatkowy) (dochód|przychód)",
            "(zarabiać|zarabiaj|zarabiam|zarobki|zarabiania) (w domu|z domu|online|z telefonu|przez internet|na)",
            "(pracuj|praca|pracę) z domu",
            "(rzuć|rzuciłam|rzuciłem) etat",
            "(wolność|niezależność) finansow*",
        ),
        fires=("«Pasywny dochód» z najmu", "Zbuduj zespół i «pracuj z domu»"),
        quiet=("Praca socjalna, Gliwice",),
    ),
    "headline.team-wanted": Spoken(
        phrases=accented(
            "(zbuduj|buduj) ze mną",
            "(budowniczy|lider|liderka) struktur",
            "(mlm|marketing sieciowy|network marketing)",
        ),
        fires=("«Zbuduj ze mną» zespół", "«Budowniczy struktur»"),
        quiet=("Zespół Szkół nr 8",),
    ),
    "headline.sells-service": Spoken(
        phrases=accented(
            "(biuro rachunkowe|agencja marketingowa|agencja interaktywna|agencja reklamowa|strony www|strony internetowe|pozycjonowanie|kampanie reklamowe|ubezpieczenia|kredyty|leasing|fotowoltaika|odszkodowania|szkolenia dla firm|tłumaczenia dla firm|software house|copywriting) (dla|i|w|na|firmowe|_)",
            "(coach|mentor|mentorka|mówca|mówczyni|trener|trenerka|strateg|doradca|doradczyni|konsultant|konsultantka) (biznesu|kariery|kobiet|sukcesu|motywacyjny|motywacyjna|sprzedaży|finansowy|finansowa|kredytowy|kredytowa|ubezpieczeniowy|ubezpieczeniowa|zarządów|rozwoju|marki|mentalny)",
        ),
        fires=("«Doradca kredytowy»", "«Mówczyni motywacyjna», wizjonerka"),
        quiet=("Doradca metodyczny w bibliotece pedagogicznej",),
    ),
    "headline.plain-role": Spoken(
        phrases=accented(
            "^ [emerytowana|emerytowany|starsza|starszy|główny|główna|młodszy|młodsza] (nauczyciel|nauczycielka|pielęgniarka|pielęgniarz|lekarz|lekarka|położna|ratownik medyczny|ratowniczka medyczna|fizjoterapeuta|fizjoterapeutka|logopeda|pedagog|psycholog|farmaceuta|farmaceutka|weterynarz|inżynier|architekt|architektka|geodeta|geodetka|elektryk|spawacz|hydraulik|mechanik|stolarz|cieśla|murarz|ślusarz|kierowca|maszynista|motorniczy|konduktor|piekarz|cukiernik|kucharz|kucharka|rolnik|ogrodnik|leśniczy|leśnik|pszczelarz|strażak|policjant|policjantka|bibliotekarz|bibliotekarka|archiwista|archiwistka|tłumacz|tłumaczka|dziennikarz|dziennikarka|redaktor|redaktorka|księgowa|księgowy|urzędnik|urzędniczka|inspektor|radca prawny|adwokat|adwokatka|sędzia|notariusz|naukowiec|badacz|badaczka|adiunkt|profesor|doktorant|doktorantka|chemik|chemiczka|biolog|biolożka|laborant|laborantka|magazynier|magazynierka|operator|kierownik budowy|majster|technolog|automatyk|programista|programistka|konserwator|konserwatorka|sołtys|wójt|recepcjonistka|sekretarka|fryzjerka|krawiec|krawcowa|zegarmistrz|organista|muzyk|skrzypaczka|dyrektorka dps|dyrektor szkoły|dyrektorka szkoły|przedszkolanka|opiekunka|pracownik socjalny|kadrowa|behapowiec|tokarz|suwnicowy|malarka|malarz|kartograf|hydrolog|geolog|toromistrz|zootechnik)"
        ),
        unless_anywhere=ADVERTISES,
        fires=("«Leśniczy» w Puszczy Knyszyńskiej", "«Bibliotekarka» objazdowa"),
        quiet=("Pedagog | Pomagam kobietom zarabiać",),
    ),
    "headline.learning-or-looking": Spoken(
        phrases=accented(
            "^ (student|studentka|doktorant|doktorantka|stażysta|stażystka|emeryt|emerytka|uczeń|uczennica|absolwent|absolwentka|rezydent|rezydentka|aplikant|aplikantka)",
            "(szukam|poszukuję) [nowej|pierwszej] (pracy|stażu|praktyk)",
        ),
        unless_anywhere=accented("(coach|mentor|pomagam|zarabia*|ambasador*|kwartał*)"),
        fires=("«Studentka» farmacji, Lublin", "«Szukam pracy»: kierowca C+E"),
        quiet=("Coach dla absolwentów",),
    ),
}
