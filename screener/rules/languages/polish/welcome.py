"""What the rules on what speaks for a note look for in Polish."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.polish.words import DAYS, KIN, SELLS, TOLD, WORK, YOUR
from screener.rules.languages.spelling import accented

WELCOME: Final[Mapping[str, Spoken]] = {
    "welcome.your-work": Spoken(
        phrases=accented(
            f"(czytałem|czytałam|przeczytałem|przeczytałam|oglądałem|oglądałam|obejrzałem|obejrzałam|słuchałem|słuchałam|słyszałem|słyszałam|cytuję|znalazłem|znalazłam|byłem|byłam|używam|puściłam|puściłem|korzystam|korzystałem|korzystałam|stosuję|kupiłem|kupiłam|wypożyczyłam|wypożyczyłem) [na|z|w] {YOUR} [ostatni|ostatnią|ostatnim|nowy|nową|stary] {WORK}",
            f"{YOUR} [ostatni|ostatnia|ostatnią|nowa|nowy|nową|ostatnim] {WORK} (o|z|na|w|ze|sprzed|dla|do|jest|był|była)",
            "(cytuję|słyszałem|słyszałam|widziałem|widziałam) (pana|panią|cię) (w|na) (rozdziale|radiu|radio|konferencji|telewizji|targach|spotkaniu|pracy)",
        ),
        unless=accented("(z zainteresowaniem czytam|od dawna czytam|wszystkie|na co dzień)"),
        unless_anywhere=SELLS,
        fires=(
            "«Przeczytałam Pani tekst» o szkołach na Podlasiu.",
            "«Pana film z» wahadłem obejrzała cała klasa.",
            "«Byłem na Pani kursie» w maju.",
        ),
        quiet=("Czytałem Pani wpis o biurze, oferujemy nasze usługi bez zobowiązań.",),
    ),
    "welcome.your-words": Spoken(
        phrases=accented(
            "(pisał|pisała|mówił|mówiła|pytał|pytała|wspominał|wspominała|szukał|szukała|prosił|prosiła|napisał|napisała|zapytał|zapytała) (pan|pani) (o|że|na|w|żeby|czy|kiedyś|jak|wczoraj)",
            "(pisałeś|pisałaś|mówiłeś|mówiłaś|pytałeś|pytałaś|szukałeś|szukałaś|napisałeś|napisałaś|wspominałeś|wspominałaś) (o|że|na|w|żeby|czy|kiedyś|wczoraj|mi)",
            "(widziałem|widziałam|czytałem|czytałam|pamiętam) (jak|że) (pan|pani|państwo) _",
            f"{YOUR} (pytanie|komentarz|ogłoszenie|ogłoszeniu|pytaniu|komentarzu|odpowiedź|uwaga|uwagę) (o|w|na|z|pod|jest|dotycząc*)",
        ),
        unless_anywhere=SELLS,
        fires=("«Pisał Pan na» grupie, że hala się zamyka.", "«Mówiłaś, że» szukasz stołu."),
        quiet=("Pisał Pan o rekrutacji. Nasze rozwiązanie bez zobowiązań.",),
    ),
    "welcome.met-you": Spoken(
        phrases=accented(
            "(spotkaliśmy|spotkałyśmy|widzieliśmy|widziałyśmy|poznaliśmy|poznałyśmy|mijaliśmy|minęliśmy|rozmawialiśmy|rozmawiałyśmy|siedzieliśmy|siedziałyśmy|staliśmy|stałyśmy|jechaliśmy|jechałyśmy) [się|razem|obok|krótko|wczoraj] (się|na|w|we|przy|obok|po|podczas|u|razem|wczoraj|siebie|o)",
            "(to ja|ja jestem|jestem) (ten|ta|tym|tą) (z|ze|od|co|który|która|w)",
            "(to ja|ta|ten|tym|tą) (szedłem|szłam|siedziałem|siedziałam|stałem|stałam|jechałem|jechałam) (za|obok|przed|przy|z|koło)",
            "(siedziałem|siedziałam|stałem|stałam|siedzieliśmy) [przy] (obok|koło|za|przed|naprzeciwko) (pana|pani|panią|ciebie|tobą|panem)",
            "(miło|miło było|dobrze było) [cię|pana|panią] (poznać|spotkać|porozmawiać) (na|w|wczoraj|podczas|po)",
            "(na|w) (konferencji|targach|zjeździe|weselu|pociągu|kolejce|szkoleniu|kursie|zebraniu|spotkaniu) (w|we|na|po) [_] .. (siedzie*|rozmawia*|stal*|spotka*|pożycz*|mówi*)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Spotkałyśmy się w» kolejce po akredytację.",
            "«Jestem ten z» żółtym kaskiem.",
            "«Siedziałam obok Pani» w autobusie.",
        ),
        quiet=("Spotkaliśmy się na webinarze, nasza oferta czeka.",),
    ),
    "welcome.someone-you-know": Spoken(
        phrases=accented(
            f"{{name}} [{{name}}|z|ze] [{{name}}|{{name}} {{name}}] {TOLD} [mi|nam] (że|mi|nam|żebym|pana|panią|pani|panu|twój|twoje|o|żeby|do)",
            f"(pana|pani|twój|twoja|mój|moja|nasz|nasza|wasz|wasza) {KIN} [{{name}}] {TOLD}",
            "(od|z polecenia|w imieniu|dzięki) (pani|pana) {name} [{name}]",
            "(od|z polecenia|w imieniu) {name} [{name}] (wiem|mam|dostałem|dostałam|z)",
            "(ksiądz|proboszcz|kolega|koleżanka|sąsiad|sąsiadka|pani|pan) [proboszcz|{name}|z] [{name}|grupy] (dał|dała|podał|podała|polecił|poleciła|mówił|mówi|powiedział|powiedziała|pisał) [mi|że|nam] (pani|pana|panią|że|mi|twoje|twój|pański|zna)",
            f"(dostałem|dostałam|mam|wziąłem) {YOUR} (numer|namiar|namiary|nazwisko|kontakt) od",
            "(pozdrowienia|pozdrawia|uściski) (od|pana|panią|cię) _",
            "(przejmuję|przejąłem|przejęłam) [po] (po|od) [pani|pana|panu] {name}",
        ),
        unless=accented("(linkedin|google|facebook)"),
        unless_anywhere=SELLS,
        fires=(
            "«Tomek z Castoramy powiedział, że» Pan robi pomiary.",
            "«Ksiądz proboszcz dał mi Pani» nazwisko.",
            "«Od Pani Basi wiem», że szuka Pan szalika.",
        ),
        quiet=("Anna Nowak powiedziała, że chce Pan więcej klientów.",),
    ),
    "welcome.thanks-you": Spoken(
        phrases=accented(
            "(dziękuję|dziękuje|dziękujemy|dzięki|dziekuje|wielkie dzięki|podziękować) [bardzo|serdecznie|panu|pani|ci|wam|jeszcze raz|raz jeszcze] za (pomoc|radę|rady|wykład|lekcję|lekcje|tekst|książkę|rozmowę|wczoraj|opiekę|cierpliwość|to|tamt*|wskazówk*|opinię|referencje|film|artykuł|kurs|zdjęcia|wyjaśnienie|podwiezienie|wizytę|naprawę|spotkanie|dobre)",
            "(chciałem|chciałam|chcę|chcieliśmy) [tylko|panu|pani|ci|serdecznie|jeszcze] (podziękować|zameldować|panu podziękować|pani podziękować)",
            "dziękujemy z całą rodziną",
            "(jestem|jesteśmy) (panu|pani|ci|państwu) (winien|winna|wdzięczny|wdzięczna|wdzięczni)",
            "(dzięki|dziękuję) (tobie|panu|pani|waszej|pana radzie)",
        ),
        unless=accented("(za przyjęcie|za akceptację|za dodanie|za zaproszenie|z góry)"),
        unless_anywhere=SELLS,
        fires=("«Dziękuję za pomoc» przy wniosku.", "«Chciałem tylko podziękować»."),
        quiet=("Dziękuję za przyjęcie zaproszenia.",),
    ),
    "welcome.wants-to-buy": Spoken(
        phrases=accented(
            "^ [dzień dobry|witam|potrzebna|pilna] wycena (na|za|{number})",
            "kiedy (najwcześniej|najszybciej|miałby pan|miałaby pani|macie)",
            "(ile|jaki koszt|jaka cena) [by|to] (kosztuje|kosztowałoby|kosztowałaby|kosztowałby|wyszło|wyjdzie|bierze|biorą|pan bierze|pani bierze|trzeba zapłacić|będzie kosztować) [u państwa|u pana|u pani|by|pan|pani|za|dla]",
            "(czy|nadal|wciąż|jeszcze) (pan|pani|państwo) [też|nadal|wciąż|jeszcze] (naprawia|naprawiają|robi|robią|sprzedaje|sprzedają|szyje|wykonuje|wykonują|przyjmuje|przyjmują|przyjeżdża|stroi|oprawia|ma|mają|prowadzi|uczy|montuje|wynajmuje|drukuje)",
            "(robi|naprawia|szyje|sprzedaje|wykonuje) (pan|pani) (też|jeszcze|może|te|takie) _",
            "(potrzebuję|potrzebujemy|chcę|chcemy|chciałbym|chciałabym|biorę|zamawiam|zamawiamy) [kupić|zamówić|u państwa|wynająć|jeszcze] {number} _",
            "(chcę|chcemy|chciałbym|chciałabym|chcielibyśmy) [u pana|u pani|u państwa] (kupić|zamówić|wynająć|zlecić) _",
            "(proszę|prosimy|poproszę) o (wycenę|ofertę|cennik) (na|dla|za|remontu|dachu|schodów|{number})",
            "(kiedy|jaki) [jest|ma pan|ma pani] (najbliższy|wolny|pierwszy) termin",
            "(zapłacę|zapłacimy|płacę|płaci) (przelewem|gotówką|ile|z góry|od ręki)",
        ),
        unless_anywhere=accented(
            "(kartą do odbioru|kuriera|numer karty|nasza oferta|naszą ofertę|bez zobowiązań|zlecenia miesięcznie|zleceń miesięcznie|prowizj*|współprac* z lekarzami|paszport*|prezentacj*|budżet*)"
        ),
        fires=(
            "«Ile kosztuje» oprawa czterech obrazów?",
            "«Czy Pan wciąż naprawia» akordeony?",
            "«Kiedy najbliższy termin»?",
        ),
        quiet=("Ile kosztuje Pana rotacja? Bez zobowiązań policzymy.",),
    ),
    "welcome.learner-or-applicant": Spoken(
        phrases=accented(
            "(jestem|jako) [{number}] (studentką|studentem|doktorantką|doktorantem|rezydentką|rezydentem|stażystką|stażystą|aplikantką|aplikantem|uczennicą|uczniem) [_] (roku|w|na|z|farmacji|medycyny|prawa|drugiego|trzeciego|czwartego|piątego)",
            "(piszę|robię|bronię|kończę) [właśnie|teraz] (pracę|magisterkę|inżynierkę|licencjat|doktorat|pracę magisterską|pracę dyplomową) (o|na|w|z)",
            "(aplikowałem|aplikowałam|złożyłem|złożyłam|wysłałem|wysłałam) [wczoraj|papiery|cv|dokumenty|już] [na|do] (na|do|cv|papiery|dokumenty) _",
            "(studiuję|uczę się|przygotowuję się do) (na|geodezj*|farmacj*|medycyn*|prawo|egzamin*|budownictw*|w|do) _",
        ),
        unless_anywhere=accented("(ankiet* .. min|prześlij dalej|ambitnym|lub każdej innej|pomagam)"),
        fires=(
            "«Jestem studentką piątego roku» farmacji.",
            "«Piszę pracę o» błędach w receptach.",
            "«Aplikowałam wczoraj na koordynatora».",
        ),
        quiet=("Jestem ambitnym studentem i szukam możliwości w firmie lub każdej innej.",),
    ),
    "welcome.clear-vacancy": Spoken(
        phrases=accented(
            "(uop|umowę o pracę|stawka {number})",
            "(szukamy|szukam|poszukujemy|zatrudnimy|zatrudnię|przyjmiemy|prowadzimy nabór|nabór na|potrzebujemy) ... (umowa|umowę|etat|brutto|netto|na rękę|zmianach|{money})",
            "({money}|{number}|tys) (brutto|na rękę|netto)",
            "umowa [o] (pracę|prace|od razu|na stałe|o dzieło)",
        ),
        unless_anywhere=accented(
            "(bez doświadczenia|whatsapp|telegram|dziennie|z domu|wpisowe|pakiet*|vat|szukam pracy)"
        ),
        unless=accented("(kosztuje|koszt|cena|publikacj*|opłata|pakiet*|wpisowe)"),
        fires=("«Szukamy technologa szkliwa, umowa» o pracę.", "«7400 na rękę» z nocami."),
        quiet=(
            "Publikacja kosztuje tylko 490 zł netto.",
            "Szukamy osób, 400 zł dziennie, napisz na Telegram.",
        ),
    ),
    "welcome.shared-past": Spoken(
        phrases=accented(
            "(zjazd|spotkanie) (klasow*|absolwent*|rocznik*|po latach|naszej klasy)",
            "(robimy|organizujemy|szykujemy) zjazd",
            "(ta|ten) od _ (włosów|roweru|gitary|czapki|wozu|psa)",
            "(byliśmy|byłyśmy|pracowaliśmy|pracowałyśmy|chodziliśmy|chodziłyśmy|mieszkaliśmy|mieszkałyśmy|graliśmy|robiliśmy|robiłyśmy|studiowaliśmy|studiowałyśmy|służyliśmy|jeździliśmy) [razem|wspólnie|kiedyś] (razem|w|na|do|z|we|magazyn)",
            "(pamiętasz|pamięta pan|pamięta pani|nie będzie mnie pan pamiętał|nie będzie mnie pani pamiętała|kojarzysz|nie wiem czy mnie pan|nie wiem czy mnie pani|nie wiem czy pamiętasz) _",
            "(rocznik|matura) ({number}|{number} r)",
            "(z|ze) (internatu|akademika|technikum|liceum|podstawówki|wojska|huty|kursu|drużyny|chóru|orkiestry) (w|na|nr|z|numer) _",
            "(byłem|byłam) (pana|pani|twoim|twoją) (uczniem|uczennicą|studentem|studentką|pacjentem|pacjentką|sąsiadem|sąsiadką)",
            "(stary|dawny|dawna|była|były) (kolega|koleżanka|znajomy|uczennica|uczeń) z",
            "tu {name} z _",
            "kopę lat",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Pracowaliśmy razem w» Strykowie do 2018.",
            "«Pamięta Pan wieczorowy» rocznik?",
            "«Tu Mirek z Huty»!",
        ),
        quiet=("Byliśmy razem na kursie, teraz pomagam firmom rosnąć.",),
    ),
    "welcome.same-field": Spoken(
        phrases=accented(
            "(też|również) [jestem|prowadzę|pracuję|uczę|walczę|robię|mam] (jestem|prowadzę|pracuję|uczę|walczę|robimy|hoduję|uprawiam|behapowiec|kierownik|piekarz|lekarz|nauczyciel|nauczycielka|pielęgniarka|księgowa) (w|na|z|jako|jak|od|i|małą|mały|po)",
            "jak (pan|pani|państwo|ty|wy) [sobie] (radzi|radzą|radzisz|radzicie|rozwiązał|rozwiązała|rozwiązali|robi|robicie|rozwiązaliście) [sobie|z|to]",
            "(u nas|u mnie) (też|w kole|w szkole|w szpitalu|na oddziale|w zakładzie|w gminie|w bibliotece|w stacji|w serwisie|trzeci|pierwszy) _",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Też uczę w» technikum i dojeżdżam.",
            "«Jak Pan sobie radzi z» wózkowymi na nocce?",
            "«U nas w kole też» robią ser.",
        ),
        quiet=("Jak Pani sobie radzi z rekrutacją? Chętnie pokażę nasze narzędzie.",),
    ),
    "welcome.arranges": Spoken(
        phrases=accented(
            "(kod|klucz|klucze) do (bramy|domofonu|magazynu|szatni|piwnicy|biura|sali|mieszkania)",
            f"(zebranie|spotkanie|wycieczka|próba|wizyta|dyżur|odbiór|lekcja|rozprawa|termin) [jednak|jest|będzie|przełożone|przełożona|przeniesione] (jest|będzie|w|we|na|jednak|przełożon*|przenies*|{DAYS[1:-1]}) [w|na] ({DAYS[1:-1]}|{{number}})",
            "(proszę|weź|przynieś|zabierz|proszę zabrać|proszę wziąć) [ze sobą] (klucze|dokumenty|fakturę|faktury|umowę|legitymację|plany|rysunki|kurtkę|papiery|zaświadczenie)",
            "(faktura|faktury|fakturę|zamówienie|awizacja|paczka|zgłoszenie) [nr] {number}",
            "(zamienię się|zamiany dyżuru|zamiana dyżuru|zamienić się)",
            "(proszę o|poproszę o) (duplikat|korektę|kopię|zaświadczenie|fakturę)",
            "(znalazłem|znalazłam|leży|zostawił pan|zostawiła pani|zostawiłaś|zostawiłeś) ... (portfel|klucze|identyfikator|legitymacj*|szalik|szalika|parasol|telefon|dokumenty|kurtk*|torb*|u dyspozytora)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Zebranie jest w piątek».",
            "«Faktura 44»/09 wisi 40 dni.",
            "«Znalazłem w autobusie Pana identyfikator».",
        ),
        quiet=("Spotkanie w środę? Chętnie przedstawię naszą platformę.",),
    ),
    "welcome.as-you-asked": Spoken(
        phrases=accented(
            "(zgodnie z|po|nawiązując do) [naszą|naszej|pana|pani] (rozmową|rozmowie|rozmowy|prośbą|ustaleniami|ustaleń|umową)",
            "(o który|o którą|o które) (pan|pani|państwo) (prosił|prosiła|prosili|pytał|pytała)",
            "(tak jak|jak|jak się) (pan|pani|państwo|umawialiśmy|umawiałyśmy|prosiłeś|prosiłaś) (chciał|chciała|prosił|prosiła|prosili|się)",
            "(miałem|miałam|obiecałem|obiecałam) (podesłać|wysłać|dać|panu|pani|ci|przesłać|znać)",
            "obiecan* (wzór|przepis|zdjęci*|plan*|kontakt|numer|książk*|artykuł)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Zgodnie z naszą rozmową» podaję cenę.",
            "«Miałam podesłać» wzór umowy.",
            "To plan, «o który Pani prosiła».",
        ),
        quiet=("Po naszej rozmowie podsyłam demo platformy.",),
    ),
    "welcome.way-out": Spoken(
        phrases=accented(
            "(może|mogą) (pan|pani|państwo) [śmiało] odmówić",
            "(jak|jeśli|jeżeli) (nie|wolisz nie|woli pan nie|woli pani nie) [to] .. (luz|rozumiem|zrozumiem|nie ma sprawy|trudno|nic nie szkodzi|w porządku|nie obrażę)",
            "(nie obrażę się|nikt się nie obrazi|bez pośpiechu|nie ma pośpiechu|nic się nie stanie|zrozumiem odmowę)",
            "(niczego|nic) (nie potrzebuję|nie potrzeba|od pana nie|od pani nie)",
        ),
        unless_anywhere=SELLS,
        fires=("«Może Pan odmówić».", "«Jak nie, to rozumiem»."),
        quiet=("Bez pośpiechu, ale rabat tylko do piątku.",),
    ),
    "welcome.introduces-themselves": Spoken(
        phrases=accented(
            "(z tej strony|mówi|pisze) {name} [{name}] (z|ze|od|tata|mama|sąsiad|sąsiadka)",
            "z tej strony (rada|mama|tata|sąsiad|sąsiadka|babcia|dziadek|wychowawca|wychowawczyni|nowy|nowa) _",
            "(jestem|tu) (mamą|tatą|mama|tata|babcią|dziadkiem|siostrą|bratem|żoną|mężem|córką|synem|sąsiadem|sąsiadką) [_] (z|{name}|spod|pana|pani)",
            "(jestem|będę) (nową|nowym) (sąsiadką|sąsiadem|koleżanką|kolegą|wychowawczynią|wychowawcą|proboszczem|bibliotekarką|księgową|kierownikiem|kierowniczką)",
            "jestem (waszą|waszym|państwa|pana|pani) [stałą|stałym] (klientką|klientem|czytelniczką|czytelnikiem|pacjentką|pacjentem|sąsiadką|sąsiadem)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Z tej strony Sylwek z» nocnej zmiany.",
            "«Jestem mamą Bartka z» 3c.",
            "«Jestem waszą stałą klientką».",
        ),
        quiet=("Z tej strony Anna z agencji, nasza oferta w załączniku.",),
    ),
    "welcome.owns-the-silence": Spoken(
        phrases=accented(
            "(przepraszam|wybacz|sorki|sorry|proszę wybaczyć) (że|za) (tak|dopiero|nie|milczenie|ciszę|późną|spóźnienie|zwłokę|długo|opóźnienie|milczał*|pomyłkę|tamto)",
            "milcza* .. (lata|lat|rok|miesiąc*|miesięcy)",
            "(głupio mi|to moja wina|moja pomyłka|nie mam wytłumaczenia|nie mam dobrego wytłumaczenia)",
        ),
        unless_anywhere=SELLS,
        fires=("«Przepraszam, że dopiero» teraz odpisuję.", "«Milczałem trzy lata».", "«Głupio mi»."),
        quiet=("Przepraszam za zwłokę, oto nasza oferta.",),
    ),
    "welcome.what-you-did": Spoken(
        phrases=accented(
            "(pożyczył|pożyczyła|naprawił|naprawiła|pomógł|pomogła|podwiózł|podwiozła|uratował|uratowała|uczył|uczyła|wyleczył|wyleczyła|odprowadził|odprowadziła|sprzedał|sprzedała|oddał|oddała) (mi|nam|mnie|nas) (pan|pani|wtedy|kiedyś) _",
            "(pan|pani) (pożyczył|pożyczyła|naprawił|naprawiła|pomógł|pomogła|podwiózł|podwiozła|uratował|uratowała|uczył|uczyła|wyleczył|wyleczyła|odprowadził|odprowadziła) (mi|nam|mnie|nas|mojego|moją|mojej|mojemu) _",
            "(pożyczyłeś|pożyczyłaś|naprawiłeś|naprawiłaś|pomogłeś|pomogłaś|podwiozłeś|podwiozłaś|uratowałeś|uratowałaś|uczyłeś|uczyłaś) (mi|nam|mnie|nas|mojego|moją) _",
        ),
        unless_anywhere=SELLS,
        fires=("«Pożyczył mi Pan ładowarkę» na peronie.", "«Podwiozłeś mnie kiedyś» do Nysy."),
        quiet=("Naprawił mi zlew sąsiad.",),
    ),
}
