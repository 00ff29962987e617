"""Frauds and favours under the table, and what headlines shout, as they are put in Dutch."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.words.dutch import FIRMS, YOUR

TRAPS: Final[Mapping[str, Spoken]] = {
    "safety.cut-for-you": Spoken(
        phrases=phrases(
            "(zit|valt|is|springt) .. (voor u|voor je|voor jou) .. (iets in|wat in|iets af|aan vast|iets tegenover)",
            "(iets|wat) .. (voor u|voor je|voor jou) in (zitten|zit)",
            "(discrete|kleine|persoonlijke|onderhandse) (vergoeding|commissie|attentie|bonus|blijk van waardering) .. (voor u|voor je|discreet|contant|bij elke|klaar)",
            "(per|voor elke|voor iedere) (doorverwijzing|gunning|opdracht|verwijzing) .. (commissie|vergoeding|contant|{money}|{percent}) [discreet]",
            "(onder de tafel|onder tafel|buiten de boeken|buiten uw baas om|zonder dat iemand|in een envelopje|zonder factuur)",
            "(wat|hoeveel|welke prijs) (hebben|heeft|bood|boden) .. (anderen|concurrent|concurrentie|concurrenten) .. (geboden|geoffreerd|gevraagd|ingediend)",
        ),
        unless=phrases("(lezing|corruptie*|compliance|kat|hond|sleutel|zaden)"),
        fires=("Er «zit voor u iets in» als het lukt.", "Het kan «buiten de boeken»."),
        quiet=("De sleutel ligt onder de tafel.", "Mijn lezing gaat over corruptie onder de tafel."),
    ),
    "safety.fee-first": Spoken(
        phrases=phrases(
            "(administratiekosten|borg|startpakket|materiaalpakket|inschrijfkosten|legalisatiekosten|activeringskosten|dossierkosten|waarborg) .. (vooraf|vooruit|eerst|terug|per post|{money}|overmaken|betalen)",
            "(vooraf|eerst|vooruit) [_] [_] ({money}|{number} euro) .. (overmaken|betalen|storten|kosten)",
            "({money}|{number} euro) (vooraf|vooruit)",
            "(krijgt|krijg|wordt|worden) .. (later|bij je eerste|na de eerste|met het eerste) .. (terug|terugbetaald|verrekend)",
        ),
        unless=phrases("(cursus|zaal|vereniging|boot|fiets|offerte|verhuur)"),
        fires=(
            "Het «materiaalpakket kost 45 euro vooraf».",
            "Dat «wordt na de eerste uitbetaling terugbetaald».",
        ),
        quiet=("De borg voor de zaal is 50 euro vooraf.",),
    ),
    "safety.gift-cards": Spoken(
        phrases=phrases(
            "(koop|kopen|haal|halen|regel|nodig) .. (cadeaukaarten|cadeaukaart|giftcards|itunes kaarten|steam kaarten|google play kaarten|amazon kaarten|paysafecards|paysafecard)",
            "(betalen|betaling|betaal|overmaken) .. (met|via|in) (bitcoin|crypto|usdt|western union|moneygram|paysafecard|cadeaukaarten)",
            "(spoedbetaling|spoedoverboeking|dringende betaling) ... (vandaag|doen|nu|meteen|van)",
            "(leen|lenen|maak|stuur) (je|u) (me|mij) [even] ({money}|{number} euro|geld|wat geld)",
            "(kun|kan|wil) (je|u) (me|mij) .. (lenen|voorschieten|overmaken) .. (geld|{money}|vandaag)",
        ),
        unless=phrases("(deelnemers|bedankje|verkopen|ladder|boek|fiets|tot vrijdag voor de soep)"),
        fires=(
            "Zit in overleg, «koop even cadeaukaarten» voor het team.",
            "Kan er vandaag een «spoedbetaling van» 8.740 uit?",
        ),
        quiet=("Alle deelnemers krijgen cadeaukaarten, kopen hoeft niet.",),
    ),
    "safety.money-through-you": Spoken(
        phrases=phrases(
            "(betalingen|geld|gelden|bedragen|overboekingen) .. (op uw rekening|op je rekening|via uw rekening|via je rekening|ontvangen en|doorstorten|doorsturen)",
            "(pakketten|pakjes|zendingen) .. (ontvangen|aannemen|thuis) .. (doorsturen|verzenden|ompakken|herverpakken)",
            f"(via|over|op|met) {YOUR} (bankrekening|priverekening|zakelijke rekening) .. (laten lopen|storten|gebruiken|ontvangen|openen)",
            "(u|je|jij) (houdt|mag|behoudt) .. ({percent}|{number} procent|commissie|de rest) [houden]",
        ),
        unless=phrases("(buren|buurvrouw|kas|vereniging|wisselgeld|statiegeld)"),
        fires=("U moet «pakketten ontvangen en doorsturen».", "«Je houdt 8%»."),
        quiet=("De buurvrouw kan uw pakketten aannemen.", "Houd het wisselgeld maar voor de kas."),
    ),
    "safety.odd-reason": Spoken(
        phrases=phrases(
            "(ik|wij) (ben|kom|gebruik|kijk) .. (zelden|bijna nooit|niet vaak|weinig|amper) .. (hier|op linkedin|op deze app) .. (whatsapp|telegram|signal|nummer|app me)",
            "(linkedin|deze app|dit platform) (blokkeert|beperkt|verwijdert|censureert) (mijn|mij|ons|onze)",
            "(kan|kunnen|mag) .. (hier|op linkedin) .. (niet vrij|niet openlijk|niet alles) .. (praten|spreken|schrijven|bespreken)",
            "(mijn) (account|profiel) .. (wordt|werd|is) .. (verwijderd|gehackt|beperkt|geblokkeerd)",
            "(via|op) (whatsapp|telegram) .. (veiliger|makkelijker|persoonlijker|priver)",
        ),
        unless=phrases("(tekens|karakters|nieuwe baan)"),
        fires=("«Ik kom zelden op LinkedIn, mijn nummer» volgt.", "«Dit platform beperkt mijn» woorden."),
        quiet=("LinkedIn beperkt mij tot 300 tekens, dus kort.",),
    ),
    "safety.threat": Spoken(
        phrases=phrases(
            "(ik|wij|we) (heb|hebben) .. (uw|je|jouw) (camera|webcam|wachtwoorden|computer|telefoon|fotos) .. (gehackt|opgenomen|gekopieerd|gefilmd)",
            "(uw|je|jouw) (vrouw|man|familie|baas|collegas|werkgever) .. (zal|zullen|gaat|gaan) .. (weten|zien|horen|alles)",
            "(slechte|negatieve) (reviews|recensies|artikelen) over (u|je|jou|uw) ... (verwijderen|betalen|weg|prijs)",
            "(betaal|reageer) .. (binnen|of) .. (anders|wordt|gaat|publiceren|openbaar)",
            "(u|je) (zult|zal) (hier|daar|dit) .. (spijt|voor boeten)",
        ),
        unless=phrases("(taart|deurwaarder|factuurnummer|bieb|bibliotheek)"),
        fires=("«Ik heb uw camera gehackt».", "«Uw vrouw zal alles weten»."),
        quiet=("Uw vrouw weet de weg, ze kwam vorig jaar.",),
    ),
    "safety.rents-accounts": Spoken(
        phrases=phrases(
            "(huren|kopen|lenen|zoeken|zoek) .. (linkedin|upwork|fiverr|paypal|facebook) (account|accounts|profiel|profielen)",
            f"{YOUR} (account|profiel|linkedin account|linkedin profiel) .. (huren|verhuren|kopen|verkopen|lenen|overnemen)",
        ),
        unless=phrases("(fotograaf|cursus|tekst voor)"),
        fires=("Wij willen «uw LinkedIn-profiel huren».", "Wij «kopen oude LinkedIn-accounts»."),
        quiet=("Ik verhuur fietsen en las uw profiel van de kust.",),
    ),
    "safety.bought-papers": Spoken(
        phrases=phrases(
            "(rijbewijs|diploma|certificaat|taalcertificaat|paspoort|verblijfsvergunning|taalbewijs) .. (zonder examen|kopen|zonder toets|zonder lessen|geregistreerd)",
            "(scriptie|bachelorproef|masterproef|thesis) (laten schrijven|kopen)",
            "(wij|ik) (schrijven|schrijf) .. (je|jouw|uw) (scriptie|thesis|bachelorproef|masterproef)",
        ),
        fires=("«Rijbewijs zonder examen», vraag maar.", "Je «scriptie laten schrijven», discreet."),
        quiet=("Ik schrijf mijn scriptie over almhutten.", "Het certificaat van de ketel moet mee."),
    ),
    "safety.big-order": Spoken(
        phrases=phrases(
            "(grote bestelling|grote order|grote hoeveelheden|bulkbestelling) .. (plaatsen|doen|van uw|bij u|geven)",
            "(stuur|stuurt|zend) .. (uw|jullie) (volledige|complete|hele) (catalogus|prijslijst|assortiment) _",
            "(geinteresseerd|interesse) .. (in|om) (uw|jullie) (producten|bedrijfsproducten) .. (kopen|te kopen|bestellen|importeren)",
        ),
        unless=phrases("({number} stuks|voor de school|vereniging|juni|{money})"),
        fires=(
            "Wij willen een «grote bestelling plaatsen».",
            "«Stuur ons uw volledige catalogus en» prijzen.",
        ),
        quiet=("Kunnen wij twee banken bestellen voor de school?",),
    ),
    "safety.codes-and-papers": Spoken(
        phrases=phrases(
            "(bsn|paspoortkopie|kopie paspoort|kopie id|identiteitskaart|iban|bankgegevens|rekeningnummer|pincode|verificatiecode|sms code) .. (sturen|stuur|doorgeven|invullen|vul|nodig|voor contract)",
            "(stuur|sturen|vul|geef) .. (kopie van|bsn|iban|bankgegevens|paspoort|pincode|code|identiteitskaart)",
        ),
        unless=phrases("(factuur|declaratie|postcode|deurcode|reiskosten|codeslot|broncode)"),
        fires=("«Vul BSN» in voor het contract.", "«Stuur een kopie van» uw pas."),
        quiet=("Stuur de factuur met IBAN naar de penningmeester.",),
    ),
    "safety.fee-for-honour": Spoken(
        phrases=phrases(
            "(productiekosten|publicatiekosten|deelnamekosten|zichtbaarheidspakket|zichtbaarheidspakketten|premiumvermelding|drukkosten)",
            "(plek|nominatie|vermelding|deelname|keurmerk|certificaat) .. (vanaf|voor|activeren|kost) ({money}|kiest|{number})",
            "(claim|activeer|bevestig) (uw|je) (plek|nominatie|vermelding) .. _",
        ),
        unless=phrases("(koor|vereniging|boekje van|zelf betalen wij)"),
        fires=("«Claim uw plek in het magazine».", "De «productiekosten» delen we."),
        quiet=("De drukkosten van het boekje van de kerk betalen wij.",),
    ),
    "safety.picked-for-work": Spoken(
        phrases=phrases(
            "(u|je|jij) (bent|ben) .. (geselecteerd|uitgekozen|voorgeselecteerd) [voor]",
            "(uw|je|jouw) (cv|profiel|sollicitatie) .. (is|werd) .. (geselecteerd|goedgekeurd|uitgekozen)",
        ),
        unless=phrases("(gesprek op|interview op|vacature|ploeg|wedstrijd|expositie|loting|koor)"),
        fires=("«U bent geselecteerd».", "«Uw cv is goedgekeurd»."),
        quiet=("U bent geselecteerd voor de wedstrijd van zondag.",),
    ),
    "safety.secret-matter": Spoken(
        phrases=phrases(
            "(vertrouwelijke|discrete|strikt vertrouwelijke) (zaak|kwestie|aangelegenheid|voorstel|transactie|investering)",
            "(blijft|houden we|houd dit) (onder ons|tussen ons|geheim|strikt vertrouwelijk)",
            "(niemand hoeft|niemand merkt|vertel het niemand|niet bellen zit) .. _",
        ),
        unless=phrases("(verrassing|feest|verjaardag|patient*|dossier)"),
        fires=("Een «vertrouwelijke kwestie», meneer.", "Dit «blijft onder ons»."),
        quiet=("Het feest is een verrassing en blijft onder ons.",),
    ),
    "safety.waiting-fortune": Spoken(
        phrases=phrases(
            "(erfenis|nalatenschap|miljoenen|vermogen|fonds) .. (overleden|weduwe|begunstigde|naaste|u toevertrouwen|schenken)",
            "(overleden) (client|klant|ingenieur|naamgenoot)",
            "(lening|leningen|krediet|financiering) .. (zonder bkr|zonder onderpand|zonder toetsing|{percent} rente)",
            "(geachte|beste) (begunstigde|gelukkige)",
            "(hacker|expert) .. (teruggehaald|terug gebracht|terughalen|alles terug)",
        ),
        unless=phrases("(notaris|museum|familie brieven|schenking aan onze)"),
        fires=("Een «lening zonder BKR» kan nu.", "De «erfenis van een overleden» man wacht."),
        quiet=("De notaris regelt de erfenis van mijn overleden oom.",),
    ),
    "headline.big-words": Spoken(
        phrases=phrases(
            "(visionair|gamechanger|changemaker|wereldverbeteraar|inspirator|aanjager|bruggenbouwer|verbinder|kartrekker|impactmaker|impact ondernemer|serieondernemer|serial entrepreneur|durfal|rebel|doener met hart)",
            "(ondernemer in hart en nieren|ondernemer met (een missie|hart|passie)|trotse founder|{number} bedrijven)",
        ),
        unless=phrases("(geen|niet|ooit) .. (visionair|rebel|verbinder)"),
        fires=("«Visionair», vader, fietser", "«Ondernemer in hart en nieren»"),
        quiet=("Geen visionair, wel boekhouder",),
    ),
    "headline.coaches-owners": Spoken(
        phrases=phrases(
            "(business|mindset|loopbaan|carriere|leiderschaps|executive|life|zaken|sales|burn out|vitaliteits|gezins|relatie|succes) (coach|mentor|trainer|strateeg)",
            "(loopbaancoach|businesscoach|lifecoach|mindsetcoach|zakencoach|transitiecoach|leefstijlcoach|gezinscoach|vitaliteitscoach|rouwcoach|leiderschapscoach|merkstrateeg|sparringpartner|keynote spreker|keynotespreker|personal branding|bestsellerauteur|growth hacker|salestrainer)",
            f"(coach|mentor|begeleid|sparringpartner|adviseur|coaching|masterclass) (voor|van) {FIRMS}",
        ),
        unless=phrases(
            "(voetbal*|jeugd*|zwem*|handbal*|schaats*|taalcoach|in opleiding|vrijwillig*|school|juf)"
        ),
        fires=("«Loopbaancoach», Zwolle", "«Coach voor ondernemers» met haast"),
        quiet=("Begeleider van de jeugd, zwemclub", "Leraar Nederlands"),
    ),
    "headline.outsourcing": Spoken(
        phrases=phrases(
            "(webbureau|marketingbureau|reclamebureau|seo bureau|seo specialist|online marketing|contentbureau|webwinkelbureau|recruitmentbureau|uitzendbureau|detacheringsbureau|virtual assistant|social media manager|google ads|linkbuilding)",
            f"(oplossingen|software|diensten|websites|systemen|marketing|verzekeringen) voor {FIRMS}",
            "(uw partner in|jouw partner in|uw specialist in|alles onder een dak|van a tot z|totaalpartner)",
        ),
        unless=phrases("(gemeente|provincie|stage|student|bibliotheek|zoek)"),
        fires=("«Websites voor restaurants»", "«Uw partner in» schone ramen"),
        quiet=("Stage online marketing, gemeente Goes",),
    ),
    "headline.record-for-clients": Spoken(
        phrases=phrases(
            f"({{number}}|{{money}}) (tevreden|blije|begeleide|geholpen|trotse) [_] (klanten|{FIRMS[1:-1]}|deelnemers|nederlanders|vlamingen)",
            f"(al|meer dan|ruim|reeds) {{number}} (klanten|{FIRMS[1:-1]}|projecten|deelnemers|websites)",
            "{number} (nederlanders|klanten|ondernemers|bedrijven|mensen) .. (geholpen|gingen|begeleid|onafhankelijk|gemaakt)",
        ),
        unless=phrases("(leerlingen|patienten|woningen|bewoners)"),
        fires=("«Meer dan 300 klanten» blij", "Merkbureau | «120 tevreden klanten»"),
        quiet=("Huismeester, 612 woningen",),
    ),
    "headline.team-wanted": Spoken(
        phrases=phrases(
            "(network marketing|netwerkmarketing|mlm|direct sales|onafhankelijk distributeur|onafhankelijk adviseur|zelfstandig consulente|brand partner|vrij ondernemer)",
            "(word|kom|join) .. (in mijn team|mijn team|deel van mijn team|in ons team|onafhankelijk)",
            "(bouw|bouwen) (met mij|mee|aan mijn team|samen met mij)",
        ),
        unless=phrases("(zorg|school|ziekenhuis|vacature)"),
        fires=("«Network marketing» met plezier", "Huidverzorging | «Kom in mijn team»"),
        quiet=("Teamleider zorg, twaalf man",),
    ),
    "headline.speaks-to-reader": Spoken(
        phrases=phrases(
            f"(voor|met|in|bij|op) {YOUR} (bedrijf|praktijk|business|succes|team|zaak|toekomst|droombaan|woning|merk|omzet|pensioen|organisatie)",
            f"^ {YOUR} (succes|partner|expert|makelaar|toekomst|droom|coach|merk|huis|gids|geld|groei)",
            "(ontdek|boek|plan|claim|vraag|bereik|verdien|vergroot|start) (je|jouw|uw|de gids|een|met)",
            "(wil je|wil jij|wilt u|ben je|ben jij|klaar om|zoek je|ooit|moe van|klaar met|herkenbaar) ... ?",
        ),
        unless=phrases("(zodat (u|jij|je) niet)"),
        fires=("«Uw makelaar» in Goes", "«Klaar met Excel?» Hallo rooster"),
        quiet=("Verpleegkundige, wakker zodat u niet hoeft",),
    ),
    "headline.easy-income": Spoken(
        phrases=phrases(
            "(passief inkomen|tweede inkomen|extra inkomen|financieel vrij|financiele vrijheid|financieel onafhankelijk|thuis geld verdienen|nooit meer een baas|geld verdienen met)",
            "(van|verdien) .. ({money}|{number}k|10k) per (maand|dag|week)",
        ),
        unless=phrases("(belasting*|docent|econoom|niet)"),
        fires=("«Passief inkomen» is er", "«Financieel vrij», en jij?"),
        quiet=("Econoom, onderzoekt passief inkomen niet",),
    ),
    "headline.finds-clients": Spoken(
        phrases=phrases(
            "({number}|meer|nieuwe|extra|volle) [nieuwe] (klanten|leads|offerteaanvragen|aanvragen|opdrachten|afspraken)",
            "(leadgeneratie|klantenwerving|volle agenda|leads voor|acquisitie voor|afspraken voor)",
            "(vul|vullen|vult) (jouw|uw|je) agenda",
        ),
        unless=phrases("(klantenservice|baliemedewerker|zorg)"),
        fires=("«Meer klanten» voor kappers", "«Leadgeneratie»"),
        quiet=("Klantenservice, nieuwe klanten welkom",),
    ),
    "headline.free-or-deal": Spoken(
        phrases=phrases(
            "(gratis|korting|cadeau|vrijblijvend|kosteloos|gratis gids|gratis scan|gratis masterclass)"
        ),
        unless=phrases("(bibliotheek|gemeente|vrijwillig*|soep)"),
        fires=("Mijn gids is «gratis»", "«Gratis scan» voor uw dak"),
        quiet=("Kok in het buurthuis, soep voor iedereen",),
    ),
    "headline.guarantee": Spoken(
        phrases=phrases(
            "(gegarandeerd|met garantie|niet goed geld terug|geld terug|of je betaalt niets|of u betaalt niets|no cure no pay)"
        ),
        unless=phrases("(garantieafdeling|medewerker|witgoed)"),
        fires=("Klanten, «of je betaalt niets»", "«Gegarandeerd» vol"),
        quiet=("Medewerker witgoed, magazijn",),
    ),
    "headline.investment-offer": Spoken(
        phrases=phrases(
            "(crypto|trading|forex|bitcoin) (coach|mentor|expert|signalen|bot|voor|met|zonder)",
            "(vastgoedbeleggen|beleggingspanden|vermogensopbouw|rendement op|edelmetalen)",
            "(beleg|beleggen|investeer|investeren) (vanaf|in|zonder|met) _",
        ),
        unless=phrases("(toezicht*|politie|onderzoek*|student|afm|dnb)"),
        fires=("«Crypto coach» voor rustige mensen", "«Beleggen in parken»"),
        quiet=("Rechercheur crypto, politie",),
    ),
    "headline.recruits": Spoken(
        phrases=phrases(
            "(wij zoeken|we zoeken|zoek|zoekt|gezocht) .. (collega*|verpleegkundigen|monteurs|chauffeurs|leerkrachten|bakker|kok|stagiairs|vrijwilligers)",
            "(recruiter|personeelszaken|hr adviseur) (bij|van)",
            "vacatures",
        ),
        unless_anywhere=phrases("(bureau|headhunter|search|franchise|freelance|interim|bemiddel*)"),
        fires=("Bakkerij Huber, «wij zoeken een kok»", "«Recruiter bij» Waterschap"),
        quiet=("Interim, zoekt rust",),
    ),
    "headline.works-for": Spoken(
        phrases=phrases(
            "(bij|van|voor) [de|het] (gemeente|provincie|waterschap|ziekenhuis|umc|universiteit|hogeschool|school|politie|brandweer|bibliotheek|museum|rijkswaterstaat|belastingdienst|stadsarchief|prorail|ns|defensie|uwv|ocmw|stad)",
            "(gemeente|waterschap|stad|provincie|universiteit|hogeschool|stadsarchief|ocmw|politie) {name}",
        ),
        unless_anywhere=phrases("(founder|coach|adviseur voor|oplossingen|software|sales|ik help|gratis)"),
        fires=("Projectleider, «gemeente Deurne»", "Archivaris «bij het museum»"),
        quiet=("Ik help de gemeente Deurne groeien",),
    ),
}
"""Rules about frauds, favours under the table and headlines."""
