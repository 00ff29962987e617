"""What the rules on what a note sells look for in Polish."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.polish.words import DAYS, FIRMS, HELP, MIN, MINUTES, SITE, YOU, YOU_DO, YOUR
from screener.rules.languages.spelling import accented

OFFERS: Final[Mapping[str, Spoken]] = {
    "note.website-fault": Spoken(
        phrases=accented(
            f"{YOUR} {SITE} [internetowa] (wolno|ładuje|nie|wygląda|traci|słabo|długo|jest|nadal|ma) ... (ładuje|google|przestarzał*|wolno|wolna|telefon*|komórk*|sekund|sekundy|błędy|błędów|klientów|widać|niewidoczn*|wyników|nieaktualn*)",
            f"{YOUR} {SITE} [internetowa] (ładuje|wolno)",
            f"(odświeżyć|poprawić|zmodernizować|przyspieszyć|wypozycjonować|unowocześnić) {YOUR} {SITE}",
            "(nie widać|niewidoczn*|nie ma|wypaść|daleko) .. (w google|w wyszukiwarce)",
        ),
        unless=accented("(koszyk*|zamówi*|formularz*|pacjent*|klientką|klientem|kupił*|dodzwoni*)"),
        fires=("«Pańska strona ładuje się 9 sekund».", "Mogę «odświeżyć Państwa stronę»."),
        quiet=("Na Państwa stronie nie działa koszyk, a chcę kupić opony.",),
    ),
    "note.value-proposition": Spoken(
        phrases=accented(
            f"{HELP} [też|głównie|od lat|wielu|takim|innym|małym|polskim|lokalnym] {FIRMS} _",
            f"{HELP} ... (zdobywać|zdobyć|pozyskiwać|pozyskać|zwiększać|zwiększyć|oszczędzać|obniżyć|obniżać|rosnąć|sprzedawać|zarabiać|odzyskać|zatrzymać|uporządkować|skalować|zautomatyzować|budować|uwolnić|skrócić)",
            "(współpracuję|współpracujemy|pracuję|pracujemy|rozmawiam|rozmawiamy) [na co dzień|często|obecnie|głównie] z [wieloma|innymi|podobnymi] (firmami|właścicielami|przedsiębiorcami|lekarzami|kancelariami|gabinetami|menedżerami|liderami|dyrektorami|zarządami|producentami|szkołami|prezesami|kobietami|kierownikami|restauratorami)",
            "(specjalizuję|specjalizujemy) się w",
            "(od lat|od kilku lat) (pomagam|wspieram|doradzam|towarzyszę) _",
            "(wiem|pokażę|powiem) (panu|pani|państwu|ci) [panu|pani] (jak|ile) (zarobi*|zdoby*|pozyska*|odzyska*|oszczędz*|można|zwiększy*)",
            "(pokażę|pokażemy|podpowiem) jak (zarobi*|zdoby*|pozyska*|odzyska*|oszczędz*|zwiększy*|uporządkowa*)",
        ),
        unless=accented("(wolontari*|hospicj*|mojej mamie|dzieciom|schronisk*|babci)"),
        fires=(
            "«Pomagamy firmom uporządkować» faktury.",
            "«Pokażę, jak zdobyć» 20 zleceń miesięcznie.",
            "«Specjalizuję się w» podatkach.",
        ),
        quiet=("W wolontariacie pomagam dzieciom budować karmniki.",),
    ),
    "note.services-on-offer": Spoken(
        phrases=accented(
            "(jesteśmy|reprezentuję|prowadzę|prowadzimy) [młodą|małą|dużą|polską|renomowaną] (agencją|agencję|firmą|firmę|producentem|dystrybutorem|liderem|biuro|kancelarią|kancelarię|software house|hurtownią|hurtownię|dostawcą) _",
            "(oferujemy|oferuję|zapewniamy|dostarczamy|dostarczam|realizujemy|świadczymy|świadczę|produkujemy|proponujemy|wdrażamy|wdrażam) _",
            "(nasze|nasza|naszą|naszej|naszego|naszych|moja|moją|mojej|moje|autorska|autorską) (oferta|ofertę|oferty|rozwiązanie|rozwiązania|usługi|usług|platforma|platformę|aplikacja|aplikację|narzędzie|agencja|agencję|system|produkty|metoda|metodę|programu|katalog|hurtownia|szkolenia|kosze)",
            "(świetną|ciekawą|atrakcyjną|specjalną|korzystną|wyjątkową) (ofertę|ofertą|propozycję|promocję)",
            "(przedstawić|przesłać|wysłać|podesłać|pokazać) [państwu|panu|pani|swoją|naszą|krótką] (ofertę|kalkulację|prezentację|katalog|rozwiązanie|cennik)",
            "(zaufało|zaufali) nam",
            "(lider|liderem) (branży|rynku|szkoleń|w)",
        ),
        unless=accented(
            "(jako państwa dostawca|prosimy o ofertę|proszę o ofertę|szukamy|kupi*|zgodnie z|przypadkiem)"
        ),
        fires=(
            "«Jesteśmy producentem opakowań» z Łodzi.",
            "Czy mogę «przedstawić ofertę» leasingu?",
            "«Oferujemy sprzątanie» biur.",
        ),
        quiet=("Prosimy o ofertę na okna, nasze rozwiązanie przecieka.",),
    ),
    "note.client-results": Spoken(
        phrases=accented(
            "(nasi|moi|inni) klienci (oszczędzają|zyskują|zarabiają|rosną|mają|zwiększyli|zaoszczędzili|osiągają|podwoili|już)",
            "(zaufało|pomogliśmy|pomogłem|pomogłam|współpracowaliśmy|obsłużyliśmy|wdrożyliśmy) [nam|już|z|ponad|w] [już|ponad] {number}",
            "(już|ponad|przeszło) {number} (firm|klientów|przedsiębiorców|gabinetów|firmach|kancelarii|szkół|kobiet|lekarzy|placówek|gmin)",
            "(case study|historie sukcesu|historia sukcesu)",
        ),
        unless=accented("(chór*|w naszym mieście|zatrudnia*|pracowałem|pracowałam)"),
        fires=(
            "«Nasi klienci oszczędzają» na prądzie.",
            "«Zaufało nam 600» firm.",
            "«Pomogliśmy już 40» gminom.",
        ),
        quiet=("Na przegląd przyjechało ponad 30 chórów.",),
    ),
    "note.promised-results": Spoken(
        phrases=accented(
            "(gwarantujemy|gwarantuję|gwarantowane|gwarantowany|z gwarancją|gwarancja zysku|gwarancja efektu)",
            "(płacisz|płaci pan|płaci pani|płacą państwo|płatne|płatność) (tylko|dopiero) (za|po) (efekt|efekcie|sukces|sukcesie|wynik|wyniki)",
            "(podwoić|podwoimy|zwiększyć|zwiększymy|podnieść|podwójmy|obniżyć|obniżymy|ściąć) [pana|pani|państwa|twoją|twoje|swoją|swoje] (sprzedaż|obroty|przychody|zyski|koszty|rachunki|marżę)",
            "(oszczędność|oszczędności|oszczędzić|oszczędzisz|oszczędzają|wzrost|więcej|taniej|niższe) [nawet|do|o|rzędu|średnio] {percent}",
            "{percent} (więcej|oszczędności|taniej|wzrostu|niższe|niższych)",
            "w (miesiąc|{number} dni|{number} tygodni|{number} miesiące|{number} miesięcy|kwartał) (efekt*|więcej|wynik*|gwarant*|zdob*|klient*)",
            "(mogę|możemy) to zmienić w",
        ),
        unless=accented("(reklamacj*|serwis*|naprawa|gwarancji producenta|pralk*|ustaw*)"),
        fires=("Efekt «gwarantowany».", "Możemy «obniżyć koszty» energii.", "To «oszczędność do 30%»."),
        quiet=("Pralka na gwarancji, serwis nie odpowiada.",),
    ),
    "note.lead-generation": Spoken(
        phrases=accented(
            "(więcej|nowych|stałych|{number}|zdobywać|zdobyć|pozyskiwać|pozyskać|przyciągać|pozyskiwanie|zdobywanie) [nowych|nowe|więcej|{number}] (klientów|klientki|klientek|pacjentów|pacjentek|zleceń|zapytań|leadów|kandydatów|rezerwacji)",
            "(leady|leadów|generowanie leadów|lead generation|lejek sprzedażowy|lejki sprzedażowe)",
            "(pełny|zapełnić|wypełnić|zapełniony) (kalendarz|grafik)",
        ),
        unless=accented("(przyjmuje|przyjmują|w kolejce|czy są|dyżur*|oddzia*|izb*)"),
        fires=(
            "Jak «zdobywać nowych klientów» bez reklamy?",
            "«Pełny kalendarz» w trzy tygodnie.",
            "Tanie «leady» dla kancelarii.",
        ),
        quiet=("Czy gabinet przyjmuje nowych pacjentów?",),
    ),
    "note.free-hook": Spoken(
        phrases=accented(
            "(darmow*|bezpłatn*|gratisow*) (audyt*|analiz*|konsultacj*|prób*|sesj*|lekcj*|raport*|webinar*|ebook*|wycen*|dem*|szkoleni*|próbk*|warsztat*|poradnik*|test*)",
            "(bez zobowiązań|bez żadnych zobowiązań|niezobowiązując*|do niczego nie zobowiązuje|zupełnie za darmo)",
            "{percent} (rabatu|zniżki|taniej)",
            "(rabat|rabatu|rabatem|zniżka|zniżkę|zniżki) {percent}",
        ),
        unless_anywhere=accented("(bibliotek*|parafi*|wolontari*|dom kultury|domu kultury)"),
        fires=("Mam dla Pana «darmowy audyt».", "«Bez żadnych zobowiązań»."),
        quiet=("Biblioteka robi darmowe warsztaty dla dzieci.",),
    ),
    "note.pain-question": Spoken(
        phrases=accented(
            f"(jak|w jaki sposób) [dziś|obecnie|teraz|na co dzień] {YOU_DO} [dziś|obecnie|teraz] (radzi|radzą|radzisz) sobie z (rekrutacją|sprzedażą|fakturami|kosztami|rotacją|klientami|marketingiem|płynnością|podatkami|stresem)",
            "(jaki jest|co jest|jakie jest|jakie są) [dziś|dla pana|dla pani|teraz] [twoim|pana|pani|państwa|wasze] (największy problem|największym problemem|największe wyzwanie|największym wyzwaniem|największą bolączką|największe wyzwania)",
            "(czy wie pan|czy wie pani|czy wiedzą państwo|czy wiesz|wiesz|wie pan|wie pani) (że|ile) (pan|pani|firma|państwo|firmy|można|tracą|traci|tracisz|{percent}|co)",
            "(ile|jak dużo) [klientów|pieniędzy|czasu|pacjentów] [miesięcznie|rocznie|dziennie] (pan traci|pani traci|państwo tracą|tracisz|ucieka|przepłaca|tracicie|przepłacasz)",
            "(czy rozważali państwo|czy rozważał pan|czy rozważała pani|czy myślał pan o|czy myślała pani o|czy myśleli państwo o|myślałeś kiedyś|myślałaś kiedyś|zastanawiał się pan|zastanawiała się pani|rozważaliście)",
            "(wyobraź sobie|a gdyby|co gdyby|a gdybyś|gdyby mogła pani|gdyby mógł pan|proszę sobie wyobrazić) _",
            "(masz dość|ma pan dość|ma pani dość|dość) (etatu|szefa|ciągłego|papierologii|excela|rachunków|nadgodzin)",
            f"(chce|chcesz|chcą) {YOU_DO} wiedzieć (dlaczego|jak|ile)",
        ),
        unless_anywhere=accented("(magisterk*|praca dyplomowa|pracę dyplomową|u nas w szkole|nasz oddział)"),
        fires=(
            "«Jakie jest Państwa największe wyzwanie»?",
            "«Czy wie Pan, ile firma» traci na prądzie?",
            "«Czy rozważali Państwo» fotowoltaikę?",
        ),
        quiet=("Jak Pani radzi sobie z myszami w ulu?",),
    ),
    "note.competitor": Spoken(
        phrases=accented(
            "(konkurencja|konkurencji|konkurenci|konkurent*) (już|ma|mają|zyskuje|nie śpi|wyprzedza|rośnie|korzysta|ucieka|zabiera)",
            f"(firm|firmach|firmy|gabinety|gabinetach) takich jak {YOUR}",
            "firmy (podobne do|jak) (pana|pani|państwa|waszej|twojej|państwa)",
        ),
        fires=("«Konkurencja już» korzysta z AI.", "Kierowcy w «firmach takich jak Pańska» odchodzą."),
        quiet=("Konkurencja w biegu na 10 km była spora.",),
    ),
    "note.seasonal-offer": Spoken(
        phrases=accented(
            "(święta|świąt|świąteczn*|wesołych|noworoczn*|wielkanocn*|black friday|dzień kobiet) ... (rabat*|zniżk*|promocj*|ofert*|zestaw*|zamówien*|pakiet*|kod)",
        ),
        fires=("W okresie «świątecznym polecamy zestawy» z logo.", "«Wesołych Świąt i 20% rabatu» dla firm!"),
        quiet=("Wesołych Świąt dla całej rodziny, ucałuj mamę.",),
    ),
    "note.urgency": Spoken(
        phrases=accented(
            "(ostatnie|ostatni|zostały|tylko) [{number}|dwa|trzy] (wolne miejsca|wolnych miejsc|wolne miejsce|miejsca|miejsc|sztuki|lokale|apartamenty|działki|terminy|pakiety)",
            "(mam|mamy) [jeszcze] ({number}|dwa|trzy) (wolne|ostatnie) (miejsca|terminy)",
            "(decyzja|zgłoszenia|oferta|promocja|rabat|zapisy) [ważna|trwa|obowiązuje|tylko] do (piątku|jutra|końca|dziś|niedzieli|poniedziałku|północy|{number})",
            "(terminy|miejsca) się (kurczą|kończą|wyczerpują)",
        ),
        unless=accented("(warsztat*|kurs*|chór*|autobus*|autokar*|wycieczk*|referat*|konferencj*)"),
        fires=("Zostały «ostatnie miejsca».", "«Decyzja do piątku».", "«Terminy się kurczą»."),
        quiet=("W autokarze zostały dwa wolne miejsca.",),
    ),
    "note.closing-line": Spoken(
        phrases=accented(
            "^ (porozmawiamy|pogadamy|zdzwonimy się|warto pogadać|warto porozmawiać|co pan na to|co pani na to|deal|brzmi ciekawie|brzmi dobrze|zainteresowany|zainteresowana|podesłać|pokazać) ?",
            f"{DAYS} (czy|lub|albo) {DAYS}",
        ),
        unless_anywhere=accented("(umow*|brutto|magisterk*|promotor*|zjazd*|urodzin*|zebrani*)"),
        fires=("Mam pomysł. «Porozmawiamy?»", "«Warto pogadać?»", "«Wtorek czy czwartek»?"),
        quiet=("Urodziny mamy: sobota czy niedziela?",),
    ),
    "asks.call": Spoken(
        phrases=accented(
            f"{MINUTES} {MIN} [twojego|pana|pani|państwa] (rozmowy|na rozmowę|na zoomie|na telefon|online|czasu|na kawę|rozmowę)",
            "(krótką|krótka|szybką|szybki|szybka|krótki|wstępną|krótkiej|szybkiego) (rozmowę|rozmowa|rozmowy|call|calla|telefon|konsultację|zoom|zooma|spotkanie|wideorozmowę|prezentację)",
            "(umówić|umówmy|umówimy|zaproponować|ustalić) [się] [na|krótkie|krótką|termin] (spotkanie|rozmowę|rozmowy|prezentację|prezentacji|call|calla|zooma|telefon|konsultację|wideorozmowę)",
            f"(znajdzie|znajdą|znajdziesz|ma|masz|mają|poświęci|poświęcisz) {YOU_DO} [może|dla mnie|mi] (kwadrans|chwilę|{MINUTES[1:-1]} {MIN}|pół godziny|kwadransik)",
            "(znajdziesz|masz|poświęcisz) [może|dla mnie|mi] (kwadrans|kwadransik|pół godziny)",
            "(kiedy|o której) (mogę|możemy|mogłbym|mogłabym|najlepiej) (zadzwonić|dzwonić|się zdzwonić|porozmawiać)",
            "kiedy dzwonić",
            "(wirtualną|wirtualna|online) (kawę|kawa|kawkę|herbatę|kawusię)",
            "(zdzwonić|zdzwońmy|zdzwonimy) się",
            "(pogadać|porozmawiać|pogadajmy) o (twoich|pana|pani|państwa|waszych|twoim|waszym) (procesach|firmie|biznesie|potrzebach|marketingu|finansach|planach|celach|flocie)",
        ),
        unless=accented("(magisterk*|inżynierk*|prac* dyplom*|zapłac*|zebrani*|wychowawc*|synem|córką)"),
        fires=(
            "«Znajdzie Pan kwadrans» w środę?",
            "Czy możemy «umówić się na rozmowę»?",
            "Wystarczy «15 minut rozmowy».",
            "Zapraszam na «wirtualną kawę».",
        ),
        quiet=("Pociąg spóźnił się 15 minut, przepraszam.",),
    ),
    "asks.slot": Spoken(
        phrases=accented(
            f"(proponuję|pasuje|pasowałby|pasowałaby|dogodny|odpowiada|odpowiadałby|mogę być|mogę zadzwonić|zadzwonię) [panu|pani|państwu|ci] [w|we|może] [w|we] {DAYS} [o|po|około|między] [{{number}}|dziesiątej]",
            f"w {DAYS} (lub|czy|albo|i) [w|we] {DAYS} (o|po|będzie|między) _",
            "(kalendarz|kalendarza|termin w kalendarzu|calendly) (tutaj|link|linku|{link}|poniżej|pod linkiem|do rezerwacji)",
            "(zaproszenie|zaproszenia) (do kalendarza|w kalendarzu|kalendarzowe)",
        ),
        unless_anywhere=accented(
            "(umow*|magisterk*|turbacz*|zmian*|wizyt* kontroln*|hydraulik*|ekip*|spotkani* rad*|paczk*|sąsiad*|fotograf*|mieszka*|babci*|schronisk*|plan*)"
        ),
        fires=("«Pasuje Panu środa o 10»?", "«Proponuję czwartek»."),
        quiet=("Zadzwonię w niedzielę o piątej do babci.",),
    ),
    "asks.demonstration": Spoken(
        phrases=accented(
            "(chętnie|mogę|chciałbym|chciałabym|mogłbym|możemy|pozwolę sobie) [panu|pani|państwu|to|ci] [to|krótko] (pokazać|pokażę|zaprezentować|zaprezentuję|przedstawić|opowiedzieć|opowiem) [panu|pani|państwu|jej|jemu] (jak|nasz*|ile|platform*|system*|rozwiązani*|demo|narzędzi*|o naszym|o naszej|o naszych|o tym)",
            "(prezentacja|prezentację|prezentacji|pokaz|demo|demonstracja|demonstrację) (produktu|systemu|platformy|online|u państwa|oferty|rozwiązania|garnków|aplikacji)",
            f"(nagrałem|nagrałam|przygotowałem|przygotowałam|przygotowaliśmy) [już|dla] [dla] [{YOU[1:-1]}|krótki|krótką] [krótki|krótką|indywidualną|bezpłatną|bezpłatny|szkic] (film|filmik|analizę|symulację|szkic|ofertę|audyt|kalkulację|prezentację|wycenę|propozycję)",
        ),
        unless=accented("(zgodnie z|jak pan prosił|jak pani prosiła|o którą|o który|rocznic*|lekcj*)"),
        fires=(
            "«Chętnie pokażę, jak» to działa.",
            "«Przygotowałem dla Pana indywidualną symulację».",
            "Zapraszam na «prezentację systemu».",
        ),
        quiet=("Zgodnie z prośbą przygotowałam dla Pana wycenę.",),
    ),
    "asks.contact-details": Spoken(
        phrases=accented(
            "(proszę o|poproszę o|poproszę|podaj|podeślij|prześlij|poda pan|poda pani|mogę prosić o|można prosić o|potrzebuję|potrzebuje) [tylko|pana|pani|państwa|twój|swój] (numer|nr|nr tel|telefon|maila|mail|adres mailowy|adres mail|e mail|kontakt na whatsapp|namiar|namiary|numer telefonu|kontakt telefoniczny)",
            "(jaki|jakim) (masz|ma pan|ma pani|jest pana|jest pani) (numer|mail|telefon)",
        ),
        unless=accented("(konta|zamówieni*|faktur*|rachunk*|działki|seryjny|umowy|paczk*|sprawy|polisy)"),
        fires=("«Proszę o numer telefonu».", "«Podaj maila», wyślę szczegóły."),
        quiet=("Proszę o numer konta do przelewu.",),
    ),
    "asks.introduction": Spoken(
        phrases=accented(
            "(przedstawić|przedstawisz|przedstawi|skontaktować|skontaktujesz|skontaktuje|poznać|umówić) (mnie|nas) (z|ze|swojemu|swojej|komuś|pan|pani) [swoim|swoją|pan|pani]",
            "(mogłabyś|mógłbyś|czy mogłaby pani|czy mógłby pan|możesz) mnie (przedstawić|polecić|skontaktować|zareklamować)",
            "(polecić|poleci|polecisz|poleć|polecenie|zarekomendować) [mnie|nas] [pan|pani|mnie] (u siebie|w swojej firmie|u was|u państwa|szefowi|szefowej|w firmie)",
            "(poznać|poznałbym|poznałabym) kogoś (od|z działu|decyzyjnego)",
        ),
        unless=accented("(referencj*|moją mamę|mojego syna)"),
        fires=("«Możesz mnie przedstawić» szefowej?", "«Poleci mnie Pan u siebie»?"),
        quiet=("Chcę Ci przedstawić moją mamę.",),
    ),
    "asks.referrals": Spoken(
        phrases=accented(
            "(zna|znasz|znają|znacie|kojarzysz|kojarzy) [pan|pani|państwo|może] [może] kogoś kto (potrzebuje|szuka|chciałby|mógłby|chce|byłby)",
            "(kilka|pięć|trzy|dwa|parę|{number}|przynajmniej|chociaż) (nazwisk|nazwiska|kontaktów|kontakty|namiarów|osób|firm które) (które|którym|do|znajomych|zainteresowan*|firm)",
            "(płacę|płacimy|prowizj*|bonus|nagroda) .. (za każde polecenie|za polecenie|od polecenia|za kontakt)",
            "(proszę|prosimy) przekazać [to|dalej] (do działu|do marketingu|znajomym|osobie|komuś)",
        ),
        unless=accented("(pokój|mieszkani*|hydraulik*|kota|psa|opiek* do)"),
        fires=("«Zna Pan kogoś, kto szuka» leasingu?", "«Płacę za każde polecenie»."),
        quiet=("Znasz kogoś, kto szuka mieszkania na Pradze?",),
    ),
    "asks.endorsement": Spoken(
        phrases=accented(
            "(wystaw|wystawić|wystawi|zostaw|zostawić|zostawi|napisz|napisać|poproszę|proszę|prosimy) [mi|nam|o|pan|pani|po znajomości] [krótką|pozytywną|{number}|o] (opinię|opinia|recenzję|referencje|rekomendację|gwiazdek|gwiazdki)",
            "(wymiana|wymienimy się) (recenzji|opinii|opiniami|rekomendacji|rekomendacjami)",
            "(potwierdź|potwierdzić|potwierdzisz) moje umiejętności",
        ),
        unless=accented("(po wizycie|po zakupie|naszego hotelu|promotor*|o pracy)"),
        fires=("«Wystaw mi opinię» na Google.", "«Wymiana recenzji»?"),
        quiet=("Promotor napisał opinię o pracy.",),
    ),
    "asks.spread-the-word": Spoken(
        phrases=accented(
            "(udostępnij|udostępnić|udostępnienie|polub|polubienie|zaobserwuj|skomentuj|podaj dalej|roześlij|puść) [proszę|mój|moją|nasz|naszą|ten|tę|go|ją|o] (post|postu|posta|profil|stronę|film|plakat|plakatu|ankietę|zbiórkę|zbiórki|link|akcję|wpis|dalej)",
            "(prosimy|proszę) o (udostępnienie|polubienie|komentarz|publikację|głos|oznaczenie|story|rozesłanie)",
            "(nominuj|oznacz|zaproś) {number} (znajomych|osób|osoby)",
            "(wkleił*|wrzuć|wrzucisz|wrzucił*|wysyłam link) ... (link|slacka|stopce|klientów|profil|pracowników)",
            "(wpłać|wesprzyj) [nagraj|naszą|moją|na]",
        ),
        unless=accented("(klasa|klasie|rodzice z|dyżur*)"),
        fires=("«Prosimy o udostępnienie» plakatu.", "«Polub nasz profil».", "«Nominuj 3 znajomych»."),
        quiet=("Podaj dalej w klasie, że wycieczka jest w piątek.",),
    ),
}
