"""What the rules on scams look for in Polish."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.spelling import accented

SAFETY: Final[Mapping[str, Spoken]] = {
    "safety.easy-work": Spoken(
        phrases=accented(
            "(praca|pracę|pracy|zajęcie|fucha|dorabianie) .. (zdaln*|online|w domu|z domu|przez internet|przez telefon|przy telefonie) ... (bez doświadczenia|dziennie|za dzień|na godzinę|{money}|telegram|telegramie|whatsapp)",
            "(bez|nie wymagamy|niepotrzebne) doświadczenia ... (dziennie|za dzień|telegram|telegramie|whatsapp|wypłata|wypłaty|zarob*|{money})",
            "(ocenianie|oceniaj|ocenia|lajkowanie|polub|polubienia|klikanie) (filmów|hoteli|produktów|aplikacji|restauracji|sklepów|filmiki|filmy|wideo)",
            "(zarabiaj|zarabiać|zarób|zarobisz|dorób|dorobić) ... (z domu|w domu|z telefonu|telefonem|przez internet|online|godzinę dziennie)",
        ),
        unless=accented("(umowa|umowę|etat|brutto)"),
        fires=(
            "«Praca zdalna bez doświadczenia», zapraszamy!",
            "«Zarabiaj wygodnie z domu».",
            "«Ocenianie hoteli», dwie godziny wieczorem.",
        ),
        quiet=(
            "W piątki mam pracę zdalną i odbieram dzieci.",
            "Praca zdalna, umowa o pracę, 9000 zł brutto.",
        ),
    ),
    "safety.quick-pay": Spoken(
        phrases=accented(
            "{money} (dziennie|za dzień|na dzień|za godzinę|tygodniowo)",
            "{money} (dzień|godz|godzina)",
            "(wypłata|wypłaty|wypłacamy|przelew) (codziennie|co wieczór|co dzień|od razu|od ręki|tego samego dnia|natychmiast|blik|blikiem|na konto od ręki)",
            "(zarobisz|zarabiaj|zarobek|zarabiać|zarabiam|możliwość zarobku) (od|do|nawet|minimum|ponad|około|{money}|{number}) [{money}|{number}]",
        ),
        unless=accented("(brutto|umowa|umowę|zlecenie|netto|stawka|wynajem|najem|godzin|kaszlę|mg)"),
        fires=(
            "Dostajesz «400 zł dziennie».",
            "«Zarobisz nawet 5000 zł» miesięcznie!",
            "«Wypłata co wieczór».",
        ),
        quiet=(
            "Pieczemy 300 dziennie, a wy?",
            "Spawacz, umowa o pracę, 45 zł za godzinę netto.",
            "Biorę dwie tabletki dziennie.",
        ),
    ),
    "safety.other-messenger": Spoken(
        phrases=accented(
            "(napisz|napisać|pisz|proszę pisać|zapraszam|kontakt|odezwij|odezwać|odpisz|dodaj|porozmawiajmy|skontaktuj|zainstaluj|przejdźmy|pisać) ... (whatsapp|whatsappie|whatsappa|telegram|telegramie|telegrama|telegramu|signal|signalu|viber|viberze|wechat|messenger|messengera)",
            "(masz|ma pan|ma pani|używasz|używa pan|używa pani) (whatsapp|whatsappa|telegram|telegrama|signal|vibera)",
            "(numer|numerek|nr) (na|do|whatsapp|telegram) [whatsapp|whatsappa|telegram|telegrama]",
            "tutaj (rzadko|prawie nie) (zaglądam|bywam|wchodzę|piszę)",
        ),
        unless=accented(
            "(jak zwykle|jak zawsze|w grupie|chór*|klub*)",
            "(grupie rodziców|grupa rodziców|klasowej|klasowa)",
        ),
        fires=("Proszę «napisać do mnie na WhatsApp».", "«Tutaj rzadko zaglądam».", "«Masz Telegram»?"),
        quiet=(
            "Odpisz na WhatsApp jak zwykle.",
            "Zdjęcia z wycieczki wrzuciłam na grupę, napisz na WhatsApp klasowej grupie rodziców.",
        ),
    ),
    "safety.account-alarm": Spoken(
        phrases=accented(
            "(pani|pana|twoje|państwa) (konto|profil) (zostanie|zostało|jest|został|będzie) ... (zablokowan*|zawieszon*|ograniczon*|zgłoszon*|usunięt*)",
            "(zespół|dział|pomoc|wsparcie|obsługa|bezpieczeństwo|administracja) [techniczna|techniczne|bezpieczeństwa|wsparcia] linkedin",
            "(potwierdź|zweryfikuj|proszę potwierdzić|proszę zweryfikować) [swoje|swój|swoją|pana|pani] (konto|tożsamość|dane|hasło|profil)",
        ),
        fires=(
            "«Twoje konto zostanie jutro zablokowane».",
            "«Proszę potwierdzić swoją tożsamość».",
            "«Zespół bezpieczeństwa LinkedIn».",
        ),
        quiet=("Konto na fakturze jest stare, proszę o nowe.",),
    ),
    "safety.trading-tip": Spoken(
        phrases=accented(
            "(inwestuję|inwestuj|inwestować|zainwestuj|zarabiam|handel|handluję|inwestycje|inwestycji) (w|na|z) (krypto|kryptowaluty|kryptowalutach|kryptowalut|bitcoin|bitcoina|forex|forexie|złoto|złocie|giełdzie|usdt|tokeny)",
            "(gwarantowany|gwarantowana|pewny|stały|miesięczny|kwartalny) (zysk|zwrot|stopa zwrotu|procent)",
            "(zysk|zwrot|zarobek|zarobiłem|zarobiłam) [rzędu|do|ok|około|nawet] {percent}",
            "{percent} (miesięcznie|tygodniowo|zysku|zwrotu|w miesiąc|w skali|w pół roku|rocznie)",
            "(zarządzam|zarządzamy) kapitałem",
            "(podwoić|podwój|pomnożyć|pomnóż|pomnażać) [swój|swoje|twoje|pana|pani] (kapitał|oszczędności|pieniądze|majątek)",
            "(minimum|próg) wejścia",
        ),
        unless=accented(
            "(ceny|czynsz|wzrosły|rosną|zużycie|spadły)",
            "(kredyt|kredytu|lokat*|praca magisterska|pracę|promotor|artykuł*|inflacj*)",
        ),
        fires=(
            "«Inwestuję w kryptowaluty» z mentorem.",
            "To «gwarantowany zysk».",
            "«Zarządzam kapitałem» kilku rodzin.",
        ),
        quiet=(
            "Ceny rosną o 2% miesięcznie.",
            "Piszę pracę o tym, czym jest gwarantowany zysk.",
        ),
    ),
    "safety.second-income": Spoken(
        phrases=accented(
            "(dodatkowy|dodatkowe|dodatkowego|drugi|pasywny|pasywnego|pasywne) (dochód|dochodu|zarobek|zarobku|źródło dochodu|pieniądze|pensja)",
            "(wolność|niezależność|wolności|niezależności) (finansow*)",
            "(więcej niż|rzuć|rzucić|rzuciłam|rzuciłem|uciec z|zamiast) etat*",
            "dochód (który|co) (przychodzi|płynie|sam)",
            "(chcą|chcesz) od życia czegoś więcej",
            "(być|zostań|zostać|byłam|byłem) (swoim|własnym) szefem",
        ),
        unless=accented("(zus|podatek|pit|zeznani*|księgow*)"),
        fires=(
            "Szuka Pani «dodatkowego dochodu»?",
            "To moja droga do «wolności finansowej».",
            "«Rzuć etat»!",
        ),
        quiet=("Jak rozliczyć w PIT dodatkowy dochód?",),
    ),
    "safety.strange-warmth": Spoken(
        phrases=accented(
            "(piękny|piękna|śliczny|śliczna|uroczy|cudowny|cudowna|piękne) (uśmiech|oczy|kobieta|twarz|zdjęcie profilowe)",
            "(witaj|hej|cześć|halo) (kochana|kochanie|piękna|śliczna|przystojniaku|skarbie|słonko)",
            "jestem (wdowcem|wdową|samotny|samotna|samotnym|generałem|rozwiedziony|rozwiedziona) _",
            "szukam (poważnej|prawdziwej|szczerej|miłej) (kobiety|przyjaźni|miłości|osoby|relacji)",
            "(lepiej|bliżej) (cię|panią|pana|się) poznać",
            "(misji pokojowej|platformie wiertniczej|misja pokojowa)",
            "(jesteś|jest pani) [bardzo|taka|naprawdę] (piękna|śliczna|urocza|atrakcyjna)",
        ),
        unless=accented("(wsparcia|klasy|emerytur*|rent*|notariusz*|dzieci|grup*)"),
        fires=("«Witaj kochana», skąd jesteś?", "«Jestem wdowcem z» Teksasu.", "Masz «piękny uśmiech»."),
        quiet=(
            "Jestem wdową i szukam grupy wsparcia.",
            "Piękna wystawa, gratuluję całej grupie.",
        ),
    ),
    "safety.codes-and-papers": Spoken(
        phrases=accented(
            "(skan|skanu|zdjęcie|zdjęcia|kopię|kopia|fotografię) (dowodu|paszportu|dokumentu tożsamości|karty)",
            "(numer|numeru|dane|danych) (karty|konta do wypłaty|pesel|dowodu)",
            "(kod|kodu) (z smsa|z sms|sms|blik|weryfikacyjny|weryfikacyjnego|który przyszedł)",
            "(hasło|hasła|login i hasło) do (banku|konta|linkedin)",
        ),
        unless=accented(
            "(bibliote*|katalog*|zgubiłam|zgubiłem|szkoln*|karnet*)",
            "(nigdy nie|nie podawaj|nie podawać|uwaga)",
        ),
        fires=("Proszę o «skan dowodu».", "Proszę podać «numer karty» do odbioru.", "Prześlij «kod z SMS»."),
        quiet=(
            "Hasło do konta w bibliotece wygasło.",
            "Zgubiłam numer karty bibliotecznej, co robić?",
            "Uwaga, nikt z banku nie prosi, nie podawaj numeru karty.",
        ),
    ),
    "safety.fee-for-honour": Spoken(
        phrases=accented(
            "(nominacj*|nominowan*|tytuł*|wyróżnien*|nagrod*|podcastu|gali|rady|certyfikat*|grona|grono|laureat*) ... (pakiet*|wpisowe|opłata|opłaty|koszt|koszty|składka|{money}|netto)",
            "(wybraliśmy|zakwalifikowan*|zapraszam|zapraszamy) ... (wpisowe|{money}|pakiet partnerski|opłata)",
            "(pakiet|pakietów|pakietu|pakiety) (promocyjn*|partnersk*|laureat*|medialn*)",
            "(składka|wpisowe|opłata) po (akceptacji|przyjęciu|nominacji)",
        ),
        unless=accented(
            "(konkurs*|recytator*|kurs*|szkol*|obóz)",
            "(przegląd chórów|bieg|biegu|zawody|zawodów|rajd|rajdu|turniej*)",
        ),
        fires=(
            "«Nominacja do tytułu Lidera, koszt od 2900 zł» netto.",
            "Do wyboru «pakiety partnerskie».",
            "«Składka po akceptacji».",
        ),
        quiet=(
            "Nagrody w konkursie recytatorskim kosztują 40 zł netto.",
            "Zapraszamy na bieg, wpisowe 40 zł.",
        ),
    ),
}
