"""What the rules on how a note goes about it look for in Polish."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.polish.words import YOU_DO, YOUR
from screener.rules.languages.spelling import accented

OPENINGS: Final[Mapping[str, Spoken]] = {
    "note.vague-job": Spoken(
        phrases=accented(
            "(ciekawą|ciekawa|ciekawy|wyjątkową|atrakcyjną|świetną|nową|niezwykłą) (ofertę pracy|możliwość|możliwości|szansę|rolę|stanowisko|projekt|propozycję współpracy|współpracę|okazję)",
            f"{YOUR} profil (idealnie|świetnie|pasuje|odpowiada|zainteresował|bardzo|spodobał)",
            "(dla|od) [mojego|naszego|jednego] (renomowanego|kluczowego|dużego|międzynarodowego|wiodącego|prestiżowego) (klienta|pracodawcy|partnera)",
            f"(jesteś|jest) [{YOU_DO[1:-1]}] otwart* na (nowe|zmianę|propozycje|współpracę|rozmowę)",
            "(osób|osoby|ludzi) (ambitnych|z potencjałem|przedsiębiorczych|z wizją)",
            "(ambitnych|przedsiębiorczych) (ludzi|osób|kobiet)",
            "(mam|mamy) [dla ciebie|dla pana|dla pani] (projekt|ciekawy temat|propozycję)",
            "(podeślij|prześlij|wyślij|poproszę) [mi|swoje|o] cv",
        ),
        unless_anywhere=accented("({money}|brutto|netto|umow*|etat|zmianow*|widełki|magisterk*)"),
        fires=(
            "Mam «ciekawy projekt» dla Pana.",
            "«Twój profil idealnie» pasuje.",
            "Buduję sieć «ambitnych ludzi».",
        ),
        quiet=("Mam dla Pana projekt, umowa o dzieło, 6 tys.",),
    ),
    "note.teaser": Spoken(
        phrases=accented(
            "(mam|mamy) (coś|propozycję|pomysł|ofertę|model) (dla|nie do odrzucenia|który|co|o) _",
            "(szczegóły|szczegółów|więcej) (tylko|dopiero|wyłącznie|opowiem|zdradzę|na priv|prywatnie|w rozmowie|podczas)",
            "propozycj* nie do odrzucenia",
            "(zainteresuje|zainteresować|spodoba się) (pana|panią|państwa|cię|panu|pani|ci)",
            "(nie mogę|nie chcę|wolałbym nie|wolałabym nie) [tutaj|tu|na razie|jeszcze] (zdradzić|pisać|za dużo|więcej|podać szczegółów|powiedzieć)",
        ),
        fires=("Mam «propozycję nie do odrzucenia».", "«Szczegóły tylko» w rozmowie.", "«Mam coś dla Pani»."),
        quiet=("Mam coś w bucie i kuleję.",),
    ),
    "note.found-profile": Spoken(
        phrases=accented(
            f"(trafiłem|trafiłam|natrafiłem|natrafiłam|natknąłem|natknęłam|zobaczyłem|zobaczyłam|widzę|zauważyłem|zauważyłam|przeglądałem|przeglądałam|obejrzałem|obejrzałam|przejrzałem|przejrzałam|znalazłem|znalazłam) [się|na|właśnie] [na] {YOUR} profil",
            f"{YOUR} profil [bardzo|od razu] (przykuł|zwrócił|zaciekawił|wpadł|wyświetlił|ma|zrobił)",
        ),
        unless_anywhere=accented("(artykuł*|magisterk*|książk*|promotor*|uczeln*|{number})"),
        fires=("«Trafiłem na Pani profil».", "«Twój profil przykuł» moją uwagę."),
        quiet=("Zobaczyłam Pana profil, jest nazwisko z rocznika 1998!",),
    ),
    "note.flattery": Spoken(
        phrases=accented(
            "(imponując*|inspirując*|niesamowit*|podziwu godn*|wyjątkow*|niezwykł*) (profil*|ścieżk*|karier*|doświadczeni*|droga|drogę|osob*|dorobek|treści|historia|historię|osiągnięci*|postaw*|energi*)",
            "(podziwiam|z podziwem|jestem pod wrażeniem|pod wrażeniem) [śledzę|obserwuję|czytam] [rozwój|pana|pani|państwa|twojej|twoją|twojego|jak|ile|to]",
            "(ludzie|ludzi|osób|osoby|kobiet|kobiety|liderów|lekarze) (takich|takie|tacy) (jak ty|jak pan|jak pani|pana formatu|jak państwo)",
            "(taką|tak|niesamowitą|świetną|piękną) (dobrą|piękną|pozytywną) energię",
            "(lekarze|eksperci|liderzy|specjaliści) pana formatu",
            "(obserwuję|śledzę) (pana|pani|twoją|twoje|państwa) (drogę|karierę|rozwój|profil|działalność|działania|osiągnięcia) [od]",
            "(ciekawa|imponująca|świetna|piękna) (ścieżka|kariera|droga)",
        ),
        unless_anywhere=accented("(artykuł*|rozdzia*|magisterk*|książk*|strona {number}|wykła*|{number} r)"),
        fires=(
            "«Imponująca ścieżka» kariery!",
            "«Podziwiam, jak» Pani działa.",
            "Takich ludzi jak Ty szukam, «ludzi takich jak Ty».",
        ),
        quiet=("Niezwykła historia w rozdziale o młynach, dziękuję.",),
    ),
    "note.network-growth": Spoken(
        phrases=accented(
            "(dołączyć|dołączę|dodaję) [cię|pana|panią|państwa] do (grona|mojego grona|sieci|znajomych)",
            "(poszerzam|poszerzyć|poszerzę|rozbudowuję|rozwijam|buduję|rozszerzam|powiększam|budować|poszerzyłbym|poszerzania) [swoją|moją|chętnie] (sieć|grono|siatkę|network|relacje|kontakty)",
            "(warto|dobrze) (być|mieć|pozostać) (w kontakcie|się w kontaktach|w sieci|w gronie)",
            "(wartościowych|ciekawych|inspirujących|podobnie myślących) (ludzi|osób|kontaktów)",
            "(możliwej|potencjalnej|ewentualnej|przyszłej) współpracy",
            "(dodać|dodać) (cię|pana|panią|państwa) do (mojej|swojej) sieci",
            "(zapraszam|zaprosić) do (sieci|mojej sieci|grona znajomych|kontaktów)",
        ),
        unless_anywhere=accented("(przejmuję|przeprowadzi*|zaczynam|od poniedziałku)"),
        fires=("«Poszerzam sieć», zapraszam.", "Szukam «wartościowych kontaktów»."),
        quiet=("Przejmuję odcinek po Wójciku, zapraszam do kontaktów.",),
    ),
    "note.who-decides": Spoken(
        phrases=accented(
            "(kto|z kim|do kogo|kogo) [u państwa|u was|u pana|w firmie] (odpowiada|decyduje|zajmuje się|podejmuje|mogę porozmawiać|powinienem|powinnam|najlepiej) [za|o|decyzje|rozmawiać|porozmawiać|się zwrócić]",
            "(osob*) (decyzyjn*|odpowiedzialn* za)",
        ),
        unless_anywhere=accented("(szpital*|syn|córk*|pacjent*|mieszkani*|awari*|wypad*|szkod*)"),
        fires=("«Kto u Państwa odpowiada za» druk?", "Szukam «osoby decyzyjnej»."),
        quiet=("Kto odpowiada za windę? U nas awaria.",),
    ),
    "note.nudge": Spoken(
        phrases=accented(
            "(druga|trzecia|kolejna|to już moja) [trzecia] wiadomość",
            "(brak odpowiedzi|cisza z pana|cisza z pani|nadal cisza|i cisza)",
            "^ (podbijam|ponawiam|przypominam się|przypominam o sobie|wracam z tematem|wracam do tematu|odświeżam)",
            "(udało|udalo) się [panu|pani|państwu|ci|już] (rzucić okiem|zapoznać|przejrzeć|przeczytać|zerknąć|obejrzeć)",
            "(mam|czy mam) uznać brak odpowiedzi",
            "(nie dostałem|nie dostałam|nie otrzymałem|nie otrzymałam|brak) .. odpowiedzi ... (wiadomoś*|ofert*|prezentacj*|mail*|ponawiam)",
            "(natłok|natłoku) (spraw|obowiązków|pracy|maili)",
        ),
        unless_anywhere=accented("(faktur*|zapłat*|urlop*|lista się|obiecałam|obiecałem|umow*)"),
        fires=("«Podbijam» :)", "«Udało się rzucić okiem»?", "Rozumiem, że «natłok spraw»."),
        quiet=("Przypominam się z fakturą 44/09.",),
    ),
    "note.denies-selling": Spoken(
        phrases=accented(
            "(nie sprzedaję|niczego nie sprzedaję|nic nie sprzedaję|to nie jest oferta|to nie oferta|nie jest to oferta|nie namawiam|nie naciskam|to nie sprzedaż|to nie mlm|to nie spam)",
        ),
        fires=("«Nie sprzedaję», serio.", "«Nie namawiam», informuję."),
        quiet=("Miodu już nie mam, ule oddałem córce.",),
    ),
    "note.congratulates-to-sell": Spoken(
        phrases=accented(
            "(gratuluję|gratulujemy|gratulacje) (nowego stanowiska|awansu|nowej roli|nominacji|jubileuszu|{number} lat|rundy|sukcesu|rozwoju|doktoratu)"
        ),
        unless_anywhere=accented(
            "(kasia|stary|uściski|należało|pamiętasz|dumny|dumna|buziaki|znajom*|u nas w)"
        ),
        fires=("«Gratuluję nominacji»!", "«Gratulacje awansu», warto porozmawiać o finansach."),
        quiet=("Gratuluję awansu, należało Ci się!",),
    ),
    "note.sales-jargon": Spoken(
        phrases=accented(
            "optymalizacj* (kosztów|podatk*|procesów|wydatków|zatrudnienia)",
            "(szyte na miarę|kompleksow* obsług*|wartość dodan*|win win|synergi*|skalowani* biznesu|nowy poziom|potencjał sprzedażow*)",
        ),
        unless=accented("(prac* magisterk*|doktorat*|rozdział*)"),
        fires=("Chodzi o «optymalizację kosztów».", "Rozwiązania «szyte na miarę»."),
        quiet=("Garnitur był szyty u Pana ojca.",),
    ),
    "note.event-pitch": Spoken(
        phrases=accented(
            "(warsztat*|szkoleni*|webinar*|konferencj*|masterclass|seminarium|kongres*|gali|śniadani* biznesow*) ... (zaproszenie|zapraszam|zapisy|zapisz|rejestracj*|bilety|{number} miejsc|ostatnie miejsca)",
            "(zapraszam|zaprosić) [pana|panią|państwa|cię] na [nasz|nasze|darmow*|bezpłatn*|mój] (webinar|warsztat|szkolenie|masterclass|konferencję|śniadanie biznesowe|spotkanie networkingowe)",
        ),
        unless_anywhere=accented(
            "(chór*|parafi*|szkole|zebrani*|bibliotek*|haft*|pszczel*|rodzic*|rocznic*)"
        ),
        fires=("«Warsztat w Rzeszowie, zostawiam zaproszenie»!", "«Zapraszam na nasz webinar»."),
        quiet=("Szkolenie BHP jest w piątek.",),
    ),
    "note.honour": Spoken(
        phrases=accented(
            "(nominowaliśmy|wybraliśmy|zakwalifikowaliśmy|wytypowaliśmy) (pana|panią|państwa|cię)",
            "(pana|pani|państwa|twoja) (kandydatura|nominacja|sylwetka) _",
            "(nominacj*|nominowan*) do (tytułu|nagrody|grona|rankingu|rady)",
        ),
        unless=accented("(szkoł*|parafi*|klasa|rady rodziców|komisj*)"),
        fires=("«Nominowaliśmy Panią» w konkursie.", "«Pani kandydatura została» przyjęta."),
        quiet=("Wybraliśmy nową trasę wycieczki.",),
    ),
}
