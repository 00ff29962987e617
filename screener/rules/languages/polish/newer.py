"""What the newer of the strongest rules look for in Polish."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.polish.words import SELLS, WORK, YOUR
from screener.rules.languages.spelling import accented

NEWER: Final[Mapping[str, Spoken]] = {
    "note.tale-of-success": Spoken(
        phrases=accented(
            "(jeden|jedna|wielu|kilku|większość|dwóch|trzech) z (naszych|moich) (klientów|klientek|kursantów|kursantek|partnerów|użytkowników)",
            "(nasi|moi) (klienci|kursanci|partnerzy|użytkownicy) ... ({percent}|{number} procent|średnio|więcej|mniej|oszczędzają|zwiększyli|zyskali|podwoili)",
            "(wyniki|liczby|efekty) mówią same za siebie",
            "(pomogliśmy|pomogłem|pomogłam) (już|ponad) [ponad] {number} (firmom|osobom|klientom|kobietom|przedsiębiorcom)",
            "(zwiększyli|zwiększył|zwiększyła|podwoili|podwoił|podwoiła|obniżyli|obniżył|zmniejszyli|zaoszczędzili|zaoszczędził) .. (o|sprzedaż|obroty|przychody|koszty|dwukrotnie)",
            "(historia sukcesu|historie sukcesu|studium przypadku)",
        ),
        unless=accented(f"(dzięki) {YOUR} _", f"{YOUR} (rada|radzie|porada|wykład|książka|metoda)"),
        fires=("«Jeden z naszych klientów» piecze całą dobę.", "«Wyniki mówią same za siebie»."),
        quiet=("Klient pytał o Pana w Gdyni.",),
    ),
    "note.wants-partnership": Spoken(
        phrases=accented(
            "(nawiązać|nawiązanie|nawiążemy|podjąć|rozpocząć|omówić|porozmawiać o|rozważyć|możliwości|potencjał|zainteresowani|zainteresowany|zainteresowana) [_] (współpracę|współpracy|współpracą|partnerstwo|partnerstwa)",
            "(propozycja|propozycję|oferta|ofertę|perspektywy|temat) (współpracy|partnerstwa)",
            "(szukamy|szukam|poszukujemy|poszukuję) .. (partnerów|partnera|dystrybutorów|przedstawicieli|ambasadorów) (w|na|do|z|biznesowych|handlowych)",
            "(synergia|synergię|synergii|wspólne cele|wspólny mianownik)",
        ),
        unless=accented("(dziękuję za|dziękujemy za|dotychczasow*|chór|szkoł*|muze*|zawiązania)"),
        fires=("Chcemy «nawiązać współpracę».", "«Szukamy partnerów w» regionie."),
        quiet=("Dziękuję za współpracę przy młynie.",),
    ),
    "note.wants-you-back": Spoken(
        phrases=accented(
            "(brakuje nam|tęsknimy za) (pana|pani|państwa|ciebie|tobą|panem|panią)",
            "(dawno|od dawna) .. (nie zamawiał*|nie kupował*|nie odwiedzał*|nie logował*|nas nie)",
            f"{YOUR} (konto|abonament|subskrypcja|zgoda|członkostwo) .. (wygasa|wygasło|wygasła|nieaktywne|kończy)",
            "(wróć|wracaj|wróćcie|zapraszamy ponownie|zapraszamy z powrotem) [do nas]",
        ),
        fires=("«Tęsknimy za Panem», mówi kasa.", "«Twoje konto wygasa»."),
        quiet=("Dawno się nie odzywałam, przepraszam.",),
    ),
    "note.offers-trial": Spoken(
        phrases=accented(
            "(przetestuj|przetestować|wypróbuj|wypróbować|sprawdź|testy) .. (za darmo|bezpłatnie|bez zobowiązań|przez {number} dni|bez ryzyka)",
            "(darmowy|darmowa|bezpłatny|bezpłatna|bezpłatną|darmową|bezpłatne) (okres|wersja|wersję|audyt|analiza|analizę|konsultacja|konsultację|test|próbka|próbkę|demo|wycena|wycenę|próbki|trening|lekcja)",
            "pierwszy (miesiąc|tydzień) .. (gratis|za darmo|bezpłatny|bezpłatnie|za zero)",
            "(gwarancja zwrotu|zwrot pieniędzy|płacisz tylko za|płacą państwo tylko za)",
        ),
        unless=accented("(czy mógłbym|czy mogłabym|czy możemy u|dzień próbny)"),
        fires=("«Pierwszy miesiąc gratis».", "«Bezpłatny audyt» czeka."),
        quiet=("Próba chóru jest w piątek.",),
    ),
    "asks.free-work": Spoken(
        phrases=accented(
            "(nie mamy|brak|bez) (budżetu|honorarium|wynagrodzenia|środków) .. (ale|za to)",
            "(czy) .. (za darmo|nieodpłatnie|charytatywnie|pro bono|gratis|w czynie społecznym) _",
            "(świetna|dobra|darmowa) reklama dla (pana|pani|ciebie|państwa)",
            "(bezpłatny|bezpłatna|nieodpłatny) (staż|praktyka|zlecenie próbne|zadanie próbne)",
            "(w zamian|zamiast zapłaty) .. (promocja|zasięgi|ekspozycja|reklama|polecenie)",
        ),
        unless=accented("(gram|śpiewam|ile kosztuje|zapłacimy|oferujemy|zwracamy)"),
        fires=("«Nie mamy budżetu ale» będą brawa.", "To «świetna reklama dla Pani»."),
        quiet=("Gram za darmo w domu opieki.",),
    ),
    "asks.scripted-words": Spoken(
        phrases=accented(
            "(gotowy|gotową|gotowa) (tekst|treść|opinię|opinia|post|recenzja|recenzję)",
            "(tekst|treść|opinię|post|grafiki) .. (gotowy|podeślę|prześlę|wyślę gotowy|w załączniku|poniżej)",
            "(wystarczy|tylko) (skopiować|wkleić|podpisać|opublikować)",
            "(kopiuj wklej|skopiuj i wklej|w zamian za (opinię|recenzję|polecenie))",
        ),
        unless=accented("(mój artykuł|uwagi|wywiad|autoryzac*)"),
        fires=("Mam «gotowy tekst», «wystarczy skopiować».", "«Skopiuj i wklej»."),
        quiet=("Mój artykuł o młynie wyślę w maju do uwag, tekst w załączniku.",),
    ),
    "safety.cut-for-you": Spoken(
        phrases=accented(
            "(coś|działka|procent|prowizja) .. (dla pana|dla pani|dla ciebie) .. (z tego|pod stołem|dyskretnie|się znajdzie|będzie)",
            "(znajdzie się|będzie) .. (coś|prowizja|działka) dla (pana|pani|ciebie)",
            "(dyskretna|dyskretną|mała|niewielka) (prowizja|prowizję|gratyfikacja|wdzięczność)",
            "(pod stołem|do kieszeni|bez faktury|w kopercie|bez wiedzy szefa)",
            "(ile|jaką cenę) (dali|zaoferowali|dała|złożyła) (inni|konkurenci|konkurencja)",
        ),
        unless=accented("(pies|kot|korupcj*|nasion*|list)"),
        fires=("«Znajdzie się coś dla Pana».", "Rozliczymy się «pod stołem»."),
        quiet=("Kot śpi pod stołem.",),
    ),
    "welcome.plain-customer": Spoken(
        phrases=accented(
            "ile (kosztuje|kosztowałoby|kosztowałaby|by kosztowało|pan bierze|pani bierze|państwo biorą|wynosi)",
            "czy (mają|ma|robią|robi|naprawiają|naprawia|przyjmują|wynajmują|szyją|szyje|pieką|strzygą) (państwo|pan|pani)",
            "czy (są|jest|będą|zostały) .. (wolne|miejsca|terminy|jeszcze|dostępne)",
            "(chcę|chcemy|chciałabym|chciałbym|chcielibyśmy) .. (zamówić|kupić|zarezerwować|wynająć|zapisać) _",
            "(proszę|prosimy) o (wycenę|ofertę|kosztorys) (na|dla|za) _",
        ),
        unless=accented("(bezpłatn*|nasz*|klient*|miesięcznie|spotkanie|rozmow*|prezentacj*)"),
        unless_anywhere=SELLS,
        fires=("«Ile kosztuje» naprawa zegara?", "«Chciałabym zamówić tort» na piątek."),
        quiet=("Ile kosztuje Pana absencja? Nasza platforma pomaga.",),
    ),
    "welcome.took-it-in": Spoken(
        phrases=accented(
            f"{YOUR} {WORK} .. (dał|dała|skłonił|skłoniła|poruszył|poruszyła|wisi|leży|pomógł|pomogła|został|została|zapadł|zapadła) .. _",
            f"(przeczytałem|przeczytałam|wydrukowałem|wydrukowałam|wysłuchałem|wysłuchałam|obejrzałem|obejrzałam) {YOUR} {WORK}",
            f"w {YOUR} {WORK} (jest|pisze|napisał|napisała|mówi|podał|podała|stoi) _",
        ),
        unless=accented("(profil*|nasz*|klient*)"),
        unless_anywhere=SELLS,
        fires=("«Pański artykuł dał mi do myślenia».", "«Wydrukowałam Pani artykuł»."),
        quiet=("Pański profil mnie poruszył.",),
    ),
    "thread.reports-back": Spoken(
        phrases=accented(
            "(miał|miała|miał pan|miała pani|mieli państwo|miałeś|miałaś) [_] rację",
            f"dzięki {YOUR}",
            f"{YOUR} (rada|porada|wskazówka|sposób) (pomogła|pomógł|zadziałała|zadziałał|uratowała)",
            "(zdałem|zdałam|dostałem|dostałam|dostaliśmy) (egzamin|pracę|grant|dotację|pozwolenie|się)",
            "(chciałem|chciałam|chcieliśmy) [tylko] (podziękować|dać znać)",
        ),
        unless=accented("(klient*|oferc*|platform*|profilowi)"),
        unless_anywhere=SELLS,
        fires=("«Miał Pan rację» co do lakieru.", "«Dostaliśmy dotację»!"),
        quiet=("Nasz kurs pomógł wielu piekarzom.",),
    ),
}
"""Rules on tales, trials, partnerships, work for nothing, and on customers and readers."""
