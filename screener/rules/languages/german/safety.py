"""What the rules on fraud look for in German."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.german.words import YOUR
from screener.rules.languages.spelling import german

SAFETY: Final[Mapping[str, Spoken]] = {
    "safety.easy-work": Spoken(
        phrases=german(
            "(pro|am|je) tag .. (aufwand|handy|homeoffice|remote)",
            "({money}|{number}) (pro|am|je) (tag|stunde) ... (handy|smartphone|homeoffice|zuhause|vorkenntnisse|online)",
            "(verdiene|verdienen sie|verdient|verdien) [bis zu|leicht|einfach|nebenbei] ({money}|{number})",
            "({money}|{number}) [euro] [netto] (pro|am) (tag|stunde) .. (verdienen|möglich|garantiert|sicher)",
            "(von|vom) (zuhause|daheim|zu hause|handy|smartphone|sofa|laptop) [aus] .. (verdienen|arbeiten|geld)",
            "(keine|ohne) (vorkenntnisse|erfahrung|ausbildung|vorerfahrung) .. (nötig|erforderlich|notwendig|verdienen|pro|arbeiten)",
            "(produkttester*|apptester*|app tester*|remote produkttester*|produkte bewerten|hotels bewerten|testkäufer*|heimarbeit)",
            "(einfache|leichte|simple) (tätigkeit|klicks|online aufgaben|heimarbeit|onlinearbeit)",
            "(einfache|leichte|simple) aufgaben .. (online|handy|smartphone|bezahlt|verdien*|zuhause)",
            "handy (reicht|genügt)",
        ),
        unless=german(
            "(ehrenamt*|nachhilfe|ausstellung|führung*|kurs|übung*|umzug|seit*|darf)",
            "(ich suche|wir wurden gewarnt|vorsicht|betrug|studie)",
        ),
        fires=(
            "«Verdienen Sie 200 €» täglich, alles vom Sofa.",
            "Wir suchen einen «Produkttester» für ein neues Hotelportal.",
        ),
        quiet=(
            "Erst einfache Aufgaben, dann die Textaufgaben aus dem Heft.",
            "Die Übung dauert am Tag eine Stunde.",
            "Fürs Ehrenamt im Archiv ist keine Erfahrung nötig.",
            "Seit der Geburt darf ich von zuhause aus arbeiten.",
            "Der Kran kostet 300 Euro pro Tag, Anlieferung Montag.",
        ),
    ),
    "safety.quick-pay": Spoken(
        phrases=german(
            "({money}|{number} euro|{number} bis {number} euro) (pro|am|je) (tag|woche) $",
            "({money}|{number} euro) .. (täglich|tgl|wöchentlich) .. (ausgezahlt|auszahlung|verdienen|verdienst|möglich)",
            "(tägliche|sofortige|wöchentliche) (auszahlung|bezahlung)",
            "(schnelles|leichtes|einfaches) geld",
            "(geld|euro) .. (nebenbei|nebenher) (verdienen|dazuverdienen)",
        ),
        unless=german("(miete*|leih*|kran|bagger|pauschal|netto inkl|tagessatz)"),
        fires=(
            "Bei uns gibt es «leichtes Geld», schreib mir.",
            "Garantiert «150 € pro Tag».",
        ),
        quiet=(
            "Von 9 bis 17 Uhr täglich möglich.",
            "Bei uns sind es im Sommer 500 pro Tag.",
            "Mein Tagessatz liegt bei 480, Anfahrt geht extra.",
        ),
    ),
    "safety.second-income": Spoken(
        phrases=german(
            "(zweites|zweite|zusätzliches|2tes|weiteres) (standbein|einkommen|einkommensquelle|gehalt)",
            "(passives|passive|ortsunabhängiges|automatisches) (einkommen|einnahmen)",
            "(finanzielle|finanziell) (freiheit|frei|unabhängig*)",
            "(nebenberuflich|nebenbei|nebenher) ... (verdienen|aufbauen|einkommen|dazuverdienen|standbein|geld)",
            "(hamsterrad|herzensmenschen|macherqualitäten|teampartner*|network marketing|herzensbusiness|online business|onlinebusiness)",
            "zufrieden .. (einkommen|gehalt|verdienst)",
            "(von überall|ortsunabhängig) (arbeite*|verdiene*|leben)",
        ),
        unless=german("(unser*|hof|verein*|gemeinde)"),
        fires=(
            "Bist du offen für ein «zweites Standbein»?",
            "Endlich raus aus dem Trott und rein in die «finanzielle Freiheit»!",
        ),
        quiet=(
            "Den Verein führe ich nebenbei, Geld gibt es keines.",
            "Die Ferienwohnungen sind für unseren Hof ein zweites Standbein.",
            "Ich habe ein Standbein in Graz und eines in Linz.",
        ),
    ),
    "safety.trading-tip": Spoken(
        phrases=german(
            "(bitcoin|krypto|kryptowährung*|btc|usdt|forex|daytrading|trading|copy trading|goldhandel) ... (rendite|gewinn*|prozent|verdien*|verdopp*|signale|strategie*|plattform|mentor|chance|investier*|auszahl*|{percent})",
            "(rendite|gewinn*|zinsen) .. (pro|im|jede) (woche|monat|tag)",
            "({percent}|prozent) .. (pro|im|jede|die) (woche|monat|tag)",
            "(geld|kapital|erspartes) .. (verdoppel*|vermehren|vervielfach*)",
            "(investieren|investiere|einsteigen|einsteigt|einstieg) .. (ab|mit) ({money}|{number}) ... (rendite|prozent|{percent}|woche|gewinn)",
            "(marktbewegungen|insider tipp*|insidertipp*|börsentipp*|signale in|trading gruppe|börsengruppe|broker auf)",
            "geheime* .. (strategie*|methode*|system*) .. (banken|börse|trading)",
        ),
        unless=german(
            "(inflation*|preis*|miete*|teuerung|gesunken|gestiegen|verbrauch|tarif*)",
            "(masterarbeit|diplomarbeit|bachelorarbeit|aufsicht|redakteur*|steuererklärung)",
        ),
        fires=(
            "Mein Mentor holt zwei «Prozent jede Woche» heraus.",
            "Ich zeige dir, wie man «Bitcoin ohne Risiko und mit Gewinn» handelt.",
        ),
        quiet=(
            "Die Preise sind um 3 Prozent im Monat gestiegen.",
            "Ich schreibe meine Masterarbeit über Bitcoin und Rendite im Energiemarkt.",
        ),
    ),
    "safety.other-messenger": Spoken(
        phrases=german(
            "(melden|melde|meldet|schreiben sie|schreib|schreibe|kontaktieren|kontaktiere|antworten|weiter|weiterschreiben|reden wir|wechseln) .. (per|über|auf|via) (whatsapp|telegram|signal|threema|viber|line)",
            "(per|über|auf|via) (whatsapp|telegram|signal|viber) .. (schreiben|melden|kontaktieren|weiter|reden|unterhalten|austauschen)",
            "(whatsapp|telegram) [nummer] (geben|senden|schicken|schreiben|mitteilen|hinzufügen)",
            "(geben|gib|schicken|schick|senden|sende) .. (whatsapp|telegram)",
            "(besprechen|kontakt*|vertrag) .. (über|per|via) (whatsapp|telegram)",
            "(wa|tg|whatsapp|telegram) {number}",
            "(selten|kaum|nicht oft) (hier|online|auf linkedin) ... (whatsapp|telegram|mail|privat)",
        ),
        unless=german(
            "(gruppe|verlegt|aushang|papa|mama|sohn|tochter|wie immer|elternabend|kita|verein|hochbeet*)"
        ),
        fires=(
            "Bitte «schreiben Sie mir auf WhatsApp», hier lese ich nicht.",
            "«Gib mir deine Telegram» Nummer.",
        ),
        quiet=("Die Gruppe vom Chor läuft wie immer über WhatsApp.",),
    ),
    "safety.account-alarm": Spoken(
        phrases=german(
            f"{YOUR} [linkedin] (konto|account|profil|zugang|verifizierung) .. (gesperrt|eingeschränkt|gelöscht|läuft|abläuft|ausgewählt|verifizieren|bestätigen|deaktiviert|sperrung|ungewöhnlich*)",
            "(konto|account|profil) ... (bestätigen|verifizieren) ... (sperrung|link|stunden|24h)",
            "(sicherheitsteam|support team|linkedin support|linkedin sicherheit|linkedin team|kontosicherheit)",
            "(letzte mahnung|letzte warnung|verdächtige anmeldung|ungewöhnliche aktivität*)",
            "(daten|identität) .. (bestätigen|verifizieren) .. (link|sperrung|stunden|sonst)",
        ),
        unless=german("(von ihnen|rechnung|überwiesen|bezahlt)"),
        fires=(
            "«Ihr Konto wurde gesperrt», klicken Sie hier.",
            "Hier schreibt das «Sicherheitsteam».",
        ),
        quiet=(
            "Ich habe von Ihnen eine letzte Mahnung bekommen, die Rechnung ist aber bezahlt.",
            "Die Straße ist gesperrt, bitte über den Hof liefern.",
        ),
    ),
    "safety.strange-warmth": Spoken(
        phrases=german(
            "(hallo|hi|hey|guten morgen) (schöne frau|schöner mann|hübsche|süße|süßer|liebling|mein lieber|meine liebe|schatz|engel)",
            f"{YOUR} (lächeln|augen|schönheit|foto|bild|ausstrahlung|aura) [auf dem bild] (hat|haben|ist|strahlt|verzaubert|berührt) .. (angezogen|verzaubert|tag|vertrauen|gefangen|fasziniert|wärme|bezaubernd)",
            "(ich|bin) [bin] (witwe*|verwitwet|geschieden|alleinstehend|single|soldat*|ingenieur auf)",
            "(kennen lernen|kennenlernen) .. (schöne*|hübsche*|lächeln)",
            "(können|könnten|wollen) wir freunde (werden|sein)",
            "(ehrliche|ehrlichen|aufrichtige|ernsthafte) (freundschaft|beziehung|mann|frau|liebe)",
            "(falsche nummer|mit jemandem verwechselt|mit einem [_] verwechselt)",
            "(gott segne|gott segnet) [_] _",
            "(sympathisches|schönes|bezauberndes|hübsches|wunderschönes|süßes) (lächeln|gesicht|foto|bild)",
            "(witwer|witwe|ölplattform|bohrinsel|uno mission|friedensmission) _",
        ),
        unless=german(
            "(trauer*|kindergeld|rente|witwenrente|beratung*|steuer*|wohnung|unterhalt*|selbsthilfe*|hilfe)"
        ),
        fires=(
            "«Hallo schöne Frau», magst du reden?",
            "«Ich bin Witwe» und viel allein auf Reisen.",
            "Sie haben ein «bezauberndes Lächeln».",
        ),
        quiet=(
            "Danke für die ehrlichen Gespräche beim Elternabend.",
            "Ich bin Witwe und suche eine Trauergruppe in Fulda.",
            "Schöne Grüße vom Stammtisch, der Wirt fragt nach dir.",
        ),
    ),
    "safety.waiting-fortune": Spoken(
        phrases=german(
            "(erbschaft|nachlass|guthaben|millionen|vermögen) .. (verstorbenen kunde*|verstorbenen mandant*|bank|verteilen|überlassen|anvertrauen|angehörige*)",
            "spende .. (verteilen|überlassen|anvertrauen)",
            "(erbschaft|millionen|vermögen) .. ihnen",
            "(verstorbene*|verstorben) (mandant*|kunde*|ingenieur)",
            "(in vollem vertrauen|nächster verwandter|nächsten verwandten|zertifikat* einlagen)",
            "(darlehen|kredit*|finanzierung*) ... (ohne sicherheiten|keine sicherheiten|{percent} zins|ohne schufa)",
            "(werter|geehrter) (investor|begünstigter|freund|empfänger)",
        ),
        unless=german("(notariat|grundstück|erbengemeinschaft|testament|archiv)"),
        fires=(
            "Mein «verstorbener Kunde» hatte keine Erben.",
            "Wir geben «Darlehen bis 2 Mio, ohne Sicherheiten».",
        ),
        quiet=(
            "Ist unsere Spende bei Ihnen angekommen?",
            "Mein verstorbener Onkel hat dreißig Jahre bei Ihnen gearbeitet.",
            "Im Nachlass meines Onkels fand ich Ihre Briefe.",
        ),
    ),
    "safety.codes-and-papers": Spoken(
        phrases=german(
            "(ausweisfoto|ausweiskopie|passkopie|personalausweis|bankverbindung|iban|bankdaten|kontodaten|tan|sms code|bestätigungscode|verifizierungscode) .. (schicken|senden|reicht|genügt|mitteilen|benötigen|benötigt|brauchen|angeben|zusenden|weiterleiten|bestätigen)",
            "(schicken|senden|schick|sende|geben|teilen) .. [_] (ausweis|ausweiskopie|ausweisfoto|bankdaten|iban|kontodaten|code|passkopie)",
            "(foto|kopie) (von|vom|ihres|deines) [ihrem|deinem] (ausweis*|personalausweis*|pass)",
        ),
        unless=german("(rechnung|erstattung|rückerstattung|überweise ich)"),
        fires=(
            "Ein «Ausweisfoto genügt» für den Vertrag.",
            "«Senden Sie uns Ihre Bankdaten» zur Auszahlung.",
        ),
        quiet=("Ihr Ausweis liegt bei uns an der Kasse, Sie haben ihn vergessen.",),
    ),
    "safety.picked-for-work": Spoken(
        phrases=german(
            "(lebenslauf|profil|bewerbung) .. (wurde|ist) [von] [_] [_] (ausgewählt|vorausgewählt|positiv)",
            "(sie wurden|du wurdest) .. (ausgewählt|vorgemerkt) .. (stelle|job|position|tätigkeit|auszahlung)",
            "(glückwunsch|gratulation|gratuliere) .. (lebenslauf|bewerbung) .. ausgewählt",
        ),
        fires=(
            "Ihr «Lebenslauf wurde ausgewählt».",
            "Herzlichen Dank, Ihre «Bewerbung wurde von unserer KI ausgewählt».",
        ),
        quiet=("Ihre Bewerbung von 2023 hatte ich noch im Kopf.",),
    ),
    "safety.fee-for-honour": Spoken(
        phrases=german(
            "(druckkostenbeteiligung|druckkostenzuschuss|produktionspauschale|seitenpreis|lizenzgebühr|sichtbarkeitspaket|premiumeintrag)",
            "(teilnahme|eintrag|siegel|auszeichnung|beitrag|porträt) [_] (ab|für|kostet|von|nur) {money}",
            "teilnahmebeitrag (ab|nur) {money}",
            "(siegel|plakette|tafel|jahrbuch|sonderheft|sonderbeilage) ... (freizuschalten|freischalten|lizenz*|{money}|kosten*|paket)",
        ),
        unless=german(
            "(kurs|seminar|training|lauf|turnier|lager|freizeit|kinder)", "(keine|entfällt|verein|ohne)"
        ),
        fires=(
            "Die «Druckkostenbeteiligung» beträgt nur wenig.",
            "Ihre «Teilnahme ab 900 €» sichert den Katalog.",
        ),
        quiet=(
            "Die Teilnahme am Kurs kostet 40 Euro.",
            "Der Stand auf dem Flohmarkt kostet 15 Euro.",
            "Standgebühr keine, Kuchen bitte mitbringen.",
        ),
    ),
    "safety.secret-matter": Spoken(
        phrases=german(
            "(vertraulich*|diskret*|streng vertraulich*) (angelegenheit|sache|anfrage|projekt|angebot)",
            "(alles|ganz|absolut) diskret",
            "(bleibt|bleib) unter uns",
            "(private adresse|private mail|privat schreiben|privat antworten)",
            "(merkt ja keiner|merkt keiner|erfährt keiner|weiß ja keiner|erfährt niemand|prüft niemand)",
        ),
        fires=(
            "Das «bleibt unter uns».",
            "Es ist eine «vertrauliche Angelegenheit» von Wert.",
        ),
        quiet=("Ihre Akte behandeln wir selbstverständlich wie immer.",),
    ),
}
