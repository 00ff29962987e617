"""Frauds and favours under the table, as they are put in German."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.german.words import YOUR
from screener.rules.languages.spelling import german

TRAPS: Final[Mapping[str, Spoken]] = {
    "safety.cut-for-you": Spoken(
        phrases=german(
            "(springt|fällt|bleibt|ist|wäre|gibt es|schaut) .. (für sie|für dich|ihnen|dir|für euch) .. (etwas heraus|was heraus|etwas raus|was raus|etwas ab|was ab|etwas drin|was drin|hängen)",
            "(soll|sollte|wird) .. (ihr|dein|euer|ihnen|dir) .. (schaden nicht sein|nachteil nicht sein|nicht bereuen|zum nachteil)",
            "(diskrete|diskreter|diskretes|kleine|kleines|kleiner|persönliche|persönlicher|persönliches|inoffizielle|steuerfreie) (anerkennung|provision|vermittlungsprovision|dankeschön|aufmerksamkeit|beteiligung|zuwendung|kickback|bonus) .. (für sie|für dich|diskret|bar|in bar|auf ihr|bekommen|erhalten|vorgesehen|alles|wartet|als dank)",
            "(für jede|pro|je) (zuweisung|vermittlung|unterschrift|vermittelten|auftragsvergabe|zuschlag|überweisung) .. (anerkennung|prozent|{money}|{percent}|kleine|bar|provision)",
            "(unter der hand|am chef vorbei|an der ausschreibung vorbei|ohne rechnung|bar auf die hand|ohne dass es jemand|unter uns gesagt|in bar und diskret)",
            "(was|wieviel|welchen preis) (haben|hat|bieten|bot|bietet) .. (anderen|konkurrenz|mitbewerber|mitbieter|wettbewerber) .. (geboten|angeboten|verlangt|abgegeben)",
            "(umschlag|kuvert) .. (mit bargeld|liegt bereit|unter dem tisch|für sie|für dich)",
        ),
        unless=german("(schulung|vortrag|korruption*|compliance*|fall|blumensamen|samen|glückwunschkarte)"),
        fires=(
            "Es «soll Ihr Schaden nicht sein».",
            "Eine «kleine Anerkennung für Sie» liegt bereit.",
        ),
        quiet=(
            "Ich halte einen Vortrag über Korruption und den Satz vom Schaden, der nicht Ihrer sein soll.",
            "Wer gab Ihnen den Umschlag mit den Samen?",
        ),
    ),
    "safety.fee-first": Spoken(
        phrases=german(
            "(bearbeitungsgebühr|verwaltungsgebühr|aktivierungsgebühr|registrierungsgebühr|freischaltgebühr|anmeldegebühr|kaution|materialpaket|starterpaket|startpaket|vorkasse|visagebühr|versicherungsgebühr|notargebühr|freigabegebühr|legalisierungskosten|transfergebühr) .. (von|vorab|im voraus|zahlen|überweisen|fällig|erstattet|zurückerstattet|nötig|erforderlich|{money}|erst|zurück|nur)",
            "(gebühr|kosten|betrag|anzahlung) .. (vorab|im voraus|vorher|zuerst) .. (zahlen|überweisen|bezahlen|entrichten|begleichen|zu zahlen)",
            "(vorab|im voraus|zuerst|vorher) [nur|lediglich|eine|einmalig] .. {money} .. (zahlen|überweisen|einzahlen|bezahlen|gebühr|kaution|kosten)",
            "(wird|werden) .. (später|mit der ersten auszahlung|mit dem ersten gehalt|nach der ersten|vollständig|mit der auszahlung) .. (erstattet|zurückerstattet|verrechnet|zurückgezahlt)",
            "(visum|visa|flug|unterkunft|arbeitsvertrag|arbeitserlaubnis) .. (flug|unterkunft|job|arbeitsvertrag|visum|arbeitserlaubnis) .. (organisieren|besorgen|inklusive|übernehmen|garantiert)",
        ),
        unless=german(
            "(kurs|seminar|verein|mitgliedsbeitrag|chor|angebot|werkstatt|handwerker|saal|verrechnet)"
        ),
        fires=(
            "Sie zahlen eine «Bearbeitungsgebühr von 45 Euro», der Rest kommt.",
            "Der Betrag «wird mit dem ersten Gehalt erstattet».",
        ),
        quiet=(
            "Der Kurs kostet 90 Euro, die Anmeldegebühr ist darin.",
            "Die Kosten für den Flug zahlt der Verein.",
        ),
    ),
    "safety.gift-cards": Spoken(
        phrases=german(
            "(kaufen|kauf|kaufe|besorgen|besorge|besorg|holen|hol|bräuchte|brauche|schicken|schick) .. (geschenkkarten|geschenkkarte|gutscheinkarten|gutscheinkarte|google play karten|steam karten|itunes karten|amazon karten|apple karten|guthabenkarten|paysafecards|paysafecard|paysafekarten|prepaidkarten)",
            "(bezahlen|zahlen|zahlung|überweisen|überweisung|kaution) .. (per|in|mit|über|als) (bitcoin|krypto|kryptowährung|usdt|western union|moneygram|paysafecard|geschenkkarten|gutscheinkarten|amazon gutschein)",
            "(leihst|leihen|borgst|borgen|überweist|überweisen|schickst|schicken|vorstrecken|auslegen) (du|sie) mir .. ({money}|{number} euro|geld|etwas geld|kurz geld)",
            "(eilüberweisung|blitzüberweisung|eilige überweisung|dringende überweisung|dringende zahlung) ... (heute|vertraulich|jetzt|diskret|sofort|noch|ausführen|tätigen)",
            "(kannst|können|könnten|könntest) (du|sie) .. (heute|schnell|dringend|sofort) .. (überweisung|zahlung|überweisen) _",
            "(bekommst|bekommen|kriegst|erhalten) (du|sie) .. (heute abend|morgen|später|gleich) .. (zurück|erstattet|wieder)",
        ),
        unless=german(
            "(einkaufsgutschein|dankeschön|teilnehmer|verkaufen|unser laden|rechnung nummer|pfand|leiter|buch|schlüssel|gutschrift)"
        ),
        fires=(
            "Bin in einer Sitzung, bitte «kaufen Sie Geschenkkarten» fürs Team.",
            "Die Miete bitte «zahlen per Bitcoin».",
        ),
        quiet=(
            "Als Dankeschön gibt es Geschenkkarten für alle Teilnehmer.",
            "Das Buch bekommen Sie morgen zurück.",
        ),
    ),
    "safety.money-through-you": Spoken(
        phrases=german(
            "(zahlungen|gelder|geld|überweisungen|kundengelder|beträge) .. (auf ihr konto|auf dein konto|über ihr konto|über dein konto|empfangen und|entgegennehmen|weiterleiten|weiterüberweisen|annehmen und)",
            "(pakete|päckchen|sendungen|waren) .. (annehmen|empfangen|entgegennehmen) .. (weiterleiten|weiterschicken|umpacken|weitersenden|zu hause|von zuhause|versenden)",
            "(finanzagent|finanzmanager|zahlungsagent|paketagent|warenprüfer|versandassistent|paketempfänger|zahlungsabwickler) _",
            f"(über|auf|durch|mit) {YOUR} (bankkonto|privatkonto|firmenkonto|girokonto) .. (laufen|abwickeln|überwiesen|nutzen|eröffnen|transfer|empfangen)",
            "(behalten sie|behältst du|sie behalten|du behältst|dürfen sie behalten) .. ({percent}|{number} prozent|{money}|den rest|anteil|provision)",
            "(konto|bankkonto|n26 konto) .. (eröffnen|zur verfügung stellen|mieten|vermieten|leihen) .. (für uns|für mich|und|{money}|auf ihren namen|auf deinen namen)",
        ),
        unless=german("(nachbar|klingel|abholen|pfand|verein|kasse des|post|wechselgeld)"),
        fires=(
            "Sie sollen «Pakete annehmen und weiterleiten».",
            "«Sie behalten 8 %».",
        ),
        quiet=(
            "Der Nachbar kann Ihre Pakete annehmen, einfach klingeln.",
            "Bitte behalten Sie das Wechselgeld für die Teekasse.",
        ),
    ),
    "safety.odd-reason": Spoken(
        phrases=german(
            "(ich|wir) (bin|bin nur|sind|komme|nutze|schaue|benutze) .. (selten|kaum|fast nie|nicht oft|nicht so oft|wenig) .. (hier|auf linkedin|auf dieser plattform|in dieser app|linkedin) .. (whatsapp|telegram|signal|nummer)",
            "(linkedin|plattform|seite|app) (beschränkt|begrenzt|löscht|blockiert|zensiert|sperrt) (meine|mich|unsere|meinen)",
            "(kann|können|darf) .. (hier|auf linkedin) .. (nicht frei|nicht offen|nicht alles|nicht sicher|nicht ungestört) .. (sprechen|reden|schreiben|sagen|besprechen|erzählen)",
            "(mein|meine) (konto|account|profil) .. (wird|wurde|soll) .. (gelöscht|gesperrt|gehackt|eingeschränkt|bald)",
            "(auf whatsapp|auf telegram|über whatsapp|über telegram|per whatsapp|per telegram) .. (sicherer|privater|einfacher|vertraulicher|bequemer|wärmer)",
        ),
        unless=german("(zeichen|zeichenlimit|kontaktanfragen|neue stelle)"),
        fires=(
            "«Ich bin selten hier, meine Nummer» steht unten.",
            "Diese «App beschränkt meine» Worte.",
        ),
        quiet=(
            "LinkedIn beschränkt mich auf 300 Zeichen, daher kurz: Wie heizen Sie den Ofen?",
            "Unser Büro liest Ihren Rundbrief selten vor Montag.",
        ),
    ),
    "safety.threat": Spoken(
        phrases=german(
            "(ich|wir) (habe|haben) .. (ihre|deine|ihren|deinen) (kamera|webcam|passwörter|computer|gerät|fotos|handy|bilder) .. (gehackt|aufgenommen|kopiert|gefilmt|übernommen)",
            "(zahlen|überweisen|bezahlen|antworten) .. (sie|innerhalb|binnen) .. (sonst|oder|andernfalls) .. (veröffentlich*|schicke|erfährt|geht|senden|zeige|wird)",
            "(ihre|deine) (frau|familie|kollegen|vorgesetzten|kunden|chefin) (wird|werden) .. (erfahren|sehen|alles|davon)",
            "(schlechte|negative) (bewertungen|rezensionen|artikel) über (sie|dich|ihre) ... (entfernen|löschen|bezahlen|preis|gegen)",
            "(sie|du) (werden|wirst) .. (bereuen|bezahlen dafür)",
            "(andernfalls|sonst) .. (kann|können) .. (für nichts garantieren|nichts garantieren|keine garantie übernehmen)",
            "bevor es zu spät (ist für|für) (sie|dich)",
        ),
        unless=german("(nicht bereuen|frist|mahnung nummer|gericht*|anwalt|kuchen|lachen)"),
        fires=(
            "«Ich habe Ihre Kamera gehackt» und mitgefilmt.",
            "«Ihre Frau wird alles sehen».",
        ),
        quiet=(
            "Sie werden den Kuchen nicht bereuen.",
            "Ihre Frau kennt den Weg, sie kam letztes Jahr.",
        ),
    ),
    "safety.rents-accounts": Spoken(
        phrases=german(
            "(mieten|kaufen|leihen|pachten|nutzen|suche|suchen) .. (linkedin|upwork|fiverr|paypal) (konto|konten|account|accounts|profil|profile|kontos)",
            f"{YOUR} (profil|account|konto|linkedin profil|linkedin konto) .. (mieten|vermieten|verkaufen|leihen|abkaufen|zur verfügung stellen|ausleihen)",
            "(geld|{money}|einkommen|vergütung) .. (für|mit) (dein|deinem|deinen|ihr|ihrem|ihren) [ungenutztes|ungenutzten|altes|alten] (account|profil|linkedin profil|linkedin konto)",
        ),
        fires=(
            "Wir wollen «Ihr LinkedIn-Profil mieten».",
            "Wir «kaufen alte LinkedIn-Konten» zum guten Preis.",
        ),
        quiet=(
            "Ich vermiete Räder an Gäste und las Ihr Porträt der Küste.",
            "Wir nutzen Ihr Profil des Flusses im Unterricht.",
        ),
    ),
    "safety.bought-papers": Spoken(
        phrases=german(
            "(zertifikat|führerschein|diplom|zeugnis|doktortitel|sprachzertifikat|b1 zertifikat|telc zertifikat|goethe zertifikat|ielts|personalausweis|aufenthaltstitel) .. (ohne prüfung|ohne test|ohne unterricht|kaufen|legal kaufen|ohne fahrstunden|in wenigen tagen|registriert)",
            "(ghostwriting|ghostwriter|wir schreiben|ich schreibe) .. (ihre|deine|für studierende|für studenten|von) .. (bachelorarbeit|masterarbeit|doktorarbeit|hausarbeit|dissertation|abschlussarbeit|abschlussarbeiten|hausarbeiten)",
            "(bachelorarbeit|masterarbeit|hausarbeit|doktorarbeit|abschlussarbeit) (schreiben lassen|kaufen|vom profi)",
            "(prüfungsfragen|prüfungslösungen|original prüfung*) .. (kaufen|vorab|erhältlich|liefern|mit lösungen)",
        ),
        unless=german("(an der uni|an der fh|über|betreu*|suche teilnehmer|studiere)"),
        fires=(
            "«Führerschein ohne Prüfung», fragen Sie mich.",
            "Jede «Hausarbeit schreiben lassen», schnell und diskret.",
        ),
        quiet=(
            "Ich schreibe meine Masterarbeit an der FH über Alphütten.",
            "Das Zertifikat des Kessels brauchen wir vor dem Besuch.",
        ),
    ),
    "safety.big-order": Spoken(
        phrases=german(
            "(interessiert|interesse) .. (an|am) (ihren|ihrem|ihre) (produkten|firmenprodukten|sortiment|unternehmensprodukten) .. (zu kaufen|kaufen|bestellen|import|abnahme|großen|für)",
            "(großbestellung|großauftrag|großen auftrag|große bestellung|große mengen|größere menge|großer auftrag) .. (aufgeben|platzieren|erteilen|bestellen|von ihren|ihrer produkte|für unser)",
            "(schicken|senden|bitte) .. (ihren|ihre) .. (vollständigen|kompletten|gesamten|aktuellen) (katalog|produktkatalog|preisliste) .. (und|mit|zu)",
            "(regierungsauftrag|ministerium|ausschreibung des ministeriums) .. (lieferung ihrer|ihre produkte|bestellen|lieferant) _",
        ),
        unless=german("({number} stück|bis zum|{money}|lfm|meter|schule|verein)"),
        fires=(
            "Wir möchten eine «Großbestellung aufgeben».",
            "«Bitte senden Sie Ihren vollständigen Katalog und» Preise.",
        ),
        quiet=(
            "Bitte um Preise für zwei Bänke aus Eiche bis zum Juni.",
            "Ihr Katalog zur Ausstellung liegt in der Schule aus.",
        ),
    ),
    "safety.flattering-journal": Spoken(
        phrases=german(
            "(geschätztes|wertvolles|hochgeschätztes) manuskript _",
            "(weltkongress|world congress|weltgipfel|international conference|internationalen kongress|weltforum) ... (einladen|eingeladen|redner|rednerin|vorzustellen|vorstellen|keynote|teilnahmegebühr)",
            "(redner|rednerin|ehrengast|referent|referentin) .. (auf dem|beim|zum) .. (weltkongress|weltgipfel|world congress|world summit|weltforum)",
            "(beitrag|artikel|aufsatz|manuskript) .. (in unserer|für unsere|unserer) (fachzeitschrift|internationalen zeitschrift|zeitschrift|journal) .. (einreichen|veröffentlichen|publizieren)",
        ),
        unless=german("(reisekosten|honorar|gutachten|band {number}|heft|verlag)"),
        fires=(
            "Wir laden Sie als «Rednerin zum Weltkongress» in Dubai.",
            "Ihr «geschätztes Manuskript erscheint» nächste Woche.",
        ),
        quiet=(
            "Kommen Sie in unseren Dorfverein, die Reisekosten zahlen wir.",
            "Das Manuskript über die Mühle liegt beim Verlag.",
        ),
    ),
}
"""Rules about frauds and favours under the table."""
