"""What the rules on what speaks for a note look for in Dutch; they stay quiet in a text that sells."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.dutch.selling import SELLS, SELLS_OR_ASKS
from screener.rules.languages.words.dutch import DAYS, MONTHS, WORK

_YOUR = "(je|jouw|uw|jullie|jou)"
_YOU = "(je|jij|u|ge|gij|jullie)"

SUBSTANCE: Final[Mapping[str, Spoken]] = {
    "welcome.your-work": Spoken(
        phrases=phrases(
            f"{_YOUR} {WORK} (over|van|in|op|uit|met|waarin|dat|die|bij|was|heeft|aan|gelezen|gezien|gebruikt|rond|gisteren|gehoord|stond|hangt|ligt|is|ging|bijgewoond|tijdens)",
            f"{_YOUR} [_] {WORK} ... (gelezen|gezien|gehoord|bijgewoond|gebruikt|uitgeprobeerd|nagemaakt|opgehangen|gedeeld|uitgeknipt|bewaard|beluisterd|bekeken|gevolgd)",
            f"(las|lees|zag|hoorde|gebruik|kocht|bekeek|herlas|volg|volgde|luister|luisterde|kijk) [ik] [met plezier|graag|al jaren|altijd] [naar] {_YOUR} [_] {WORK}",
            "(las|hoorde|zag|lees|luisterde) [ik] .. (in|op|bij) (de krant|het blad|de gelderlander|radio {number}|het journaal|de tv|het vakblad|de podcast|de streekkrant|de nieuwsbrief|de volkskrant|trouw|het nieuwsblad|het parochieblad|de libelle|de boerderij)",
            "(in|op) (het blad|de krant|de gelderlander|de radio|de regiokrant|het vakblad|het gemeenteblad) .. (vertelt|vertelde|las|zei|schreef|stond)",
            f"{_YOU} (schreef|maakte|gaf|hield|tekende|vertaalde|restaureerde|bouwde) .. (over|die|dat|een|het|de|voor)",
            f"(dat|die|het|de|mooie|mooi|prachtige|schitterende) {WORK} van {_YOUR} _",
        ),
        unless_anywhere=SELLS,
        fires=(
            "Ik «las uw artikel» over de sluizen.",
            "«Je kaart van» Zeeland hangt hier.",
            "«Uw column over de lege kerk gelezen».",
        ),
        quiet=("Je post over omzet, wij helpen bedrijven.",),
    ),
    "welcome.your-words": Spoken(
        phrases=phrases(
            f"{_YOU} (vroeg|zei|schreef|vertelde|noemde|stelde|tipte|reageerde|vroegt|zocht|zoekt|meldde|had het) (dat|of|in|over|de|het|een|laatst|bij|op|naar|hoe|waar|onder|om|iemand)",
            f"(vroeg|zei|schreef|vertelde|vertelt|zocht|zoekt|tipte) {_YOU} (dat|of|in|over|de|het|een|laatst|bij|op|naar|hoe|waar|onder|om|iemand|niet)",
            f"{_YOUR} (vraag|reactie|opmerking|oproep|antwoord|advertentie|bericht|tip|advies|raad|suggestie|uitleg|woorden|waarschuwing|voorbeeld) (over|in|op|van|bij|naar|aan|was|heeft|om|rond)",
            f"{_YOU} (had|hebt|heeft|hadden|hadt) (gelijk|het over|gevraagd|gezegd|geschreven|verteld|ooit|destijds|beloofd|genoemd)",
            f"(had|hebt|heb|heeft) {_YOU} (gelijk|gevraagd|gezegd|geschreven|verteld|ooit|toen)",
        ),
        unless_anywhere=SELLS,
        fires=("«Je vroeg in» de groep wie de pers heeft.", "Op «uw vraag over» de brug weet ik iets."),
        quiet=("Je zei dat je klanten zoekt.",),
    ),
    "welcome.your-work-used": Spoken(
        phrases=phrases(
            "(het heeft|heeft|dat heeft|dat) (gewerkt|geholpen|me geholpen|ons geholpen|gered|gewerkt hoor|verschil gemaakt)",
            "(ik heb|ik ben|we hebben|heb ik) .. (baan|examen|diploma|job|rijbewijs|plek|subsidie|vergunning) .. (gekregen|gehaald|gevonden|binnen|geslaagd|rond)",
            "(geslaagd|aangenomen|goedgekeurd|toegelaten) (voor|bij|als|op|dankzij|en) _",
            "(sindsdien|sinds uw|sinds je|nu wel|geen enkele) .. (meer|weer|rups|beter|elke|nooit)",
            "(uitgeprobeerd|toegepast|opgevolgd|nagemaakt|gebouwd) [_] (zoals|volgens|met|en|naar) _",
        ),
        unless_anywhere=SELLS,
        fires=("De truc met azijn, «dat heeft geholpen».", "Ik ben «aangenomen bij de» brandweer!"),
        quiet=("Dat heeft geholpen bij 80 bedrijven, gratis scan.",),
    ),
    "welcome.disagrees": Spoken(
        phrases=phrases(
            "(ben|was) [ik] (het) [_] [_] (niet|oneens|maar half|deels) [helemaal] (eens|mee eens|met)",
            "(niet mee eens|mee oneens|ben ik het oneens|zie ik anders|zie het anders|kijk ik anders|zou ik tegenspreken|twijfel ik|betwijfel ik|klopt volgens mij niet|bij ons (is|gaat|werkt) (het|dat) anders|in mijn ervaring|mijn ervaring is anders|geloof ik niet|dat geloof ik|daar zit een fout)",
        ),
        unless_anywhere=SELLS,
        fires=("Over de uren «ben ik het oneens».", "De cijfers «zie ik anders»."),
        quiet=("In mijn ervaring kan het goedkoper, vrijblijvend advies.",),
    ),
    "welcome.clear-vacancy": Spoken(
        phrases=phrases(
            "(zoeken|zoek|vacature|gezocht) ... (contract|vast|bruto|cao|schaal|ploegendienst|uur per week|locatie|afdeling|fulltime|parttime|per direct|groep {number}|dagen|werkplaats|keuken|nachtdienst)",
            "({money}|{number}) (bruto|uur per week|uren per week)",
            "(zoeken|zoek|zoekt) [_] [_] (een|een nieuwe|iemand als) (juf|meester|leraar|lerares|docent|verpleegkundige|kok|lasser|monteur|chauffeur|bakker|timmerman|elektricien|loodgieter|concierge|conducteur|laborant|archivaris|technicus|planner|verzorgende|zorgkundige|magazijnier|tuinman|hovenier|metselaar|schilder|onderzoeker|redacteur|vertaler|organist|dirigent|logopedist|kapper|slager|leerkracht|collega|vervanger|bibliothecaris|boekhouder|dierenarts|huisarts)",
            "(onze|deze|de) (vacature|vacatures) (voor|als|van|bij|in|staat) _",
            "(vast contract|contract van|(de|volgens|onze|eigen|conform|goede) cao|loonschaal|barema|bruto per maand|salarisschaal|baan voor)",
        ),
        unless_anywhere=phrases(
            "(zonder ervaring|whatsapp|telegram|per dag|thuiswerk|thuis|vertrouwelijk|opdrachtgever|liken|delen|intake|per like)"
        ),
        fires=("Het is «3400 bruto».", "Wij «zoeken een bakker» voor de nacht."),
        quiet=(
            "O cão e a dona passeiam.",
            "Wij zoeken mensen, vast inkomen via Telegram.",
        ),
    ),
    "welcome.wants-to-buy": Spoken(
        phrases=phrases(
            "(kunnen|kunt|kan|leveren|levert|maken|maakt|doen|doet|hebben|heeft|nemen|neemt|verzorgen|bezorgen|verkopen) (jullie|u|je) [ook|nog|eventueel] .. (leveren|maken|bezorgen|herstellen|plek|plaats|ruimte|restauraties|opdrachten|nieuwe patienten|kinderfeestjes|aan huis|voor {number}|voor een|bij ons|op zaterdag|in de buurt|verzenden|repareren|drukken|sturen) ... ?",
            "(voor|op) (onze|mijn|ons|de) (bruiloft|trouwfeest|trouwdag|jubileum|communie|uitvaart|keuken|dak|verjaardag|feest|schoolfeest|opening|bibliotheken|kantine) [_] [_] (zoeken|zoek|willen|hebben|wil|zouden|heb|en)",
            "(tegen betaling|tegen vergoeding|wij betalen|we betalen|ik betaal|u wordt betaald|gage|dagvergoeding|tegen honorarium|honorarium (krijgt|betalen|is er|ligt))",
            "(zou|zouden|wil|wilt|willen) (u|je|jij|jullie) .. (spreken op|lezing geven|komen spreken|lesgeven|gastles|optreden|komen zingen|voor ons|schilderen|restaureren|vertalen|ontwerpen|ontwerp)",
            "(hoe lang|wanneer|vanaf wanneer) .. (levertijd|klaar|terecht|ophalen|beschikbaar|wachttijd) ... ?",
            "(prijs|kosten|tarief|prijzen) .. (voor|van|per) .. ?",
            "(wat kost|hoeveel kost|wat vraagt u|wat vraag je|wat rekent u|wat reken je|wat zijn de kosten|wat vragen jullie|wat rekenen jullie|wat zou|hoeveel rekenen jullie) (het|een|de|voor|om|zo|jullie|dat|kosten|regio|per)",
            "(wat|hoeveel) (kost|kosten|zijn) [_] [_] [_] [_] (kosten|prijs|te laten|laten|per stuk|bij jullie|bij u)",
            "(willen|wil|zou|zouden|moeten|moet) [graag|we|ik|wij] [graag|nog] ({number}|een|twee|drie|vier|zes|tien|uw|jullie) [_] [_] [_] (bestellen|kopen|huren|laten|afnemen|boeken|reserveren|ophalen)",
            "(wil|wou|zou|willen|wilde) [ik|we|wij] .. (bestellen|reserveren|boeken|laten maken|laten herstellen|laten drukken|laten repareren|laten vermaken|overnemen)",
            "(offerte|prijsopgave|bestek|prijsje) (aanvragen|voor {number}|maken|vragen|voor de|voor een|voor het|voor ons|opmaken|doen|krijgen)",
            "(mag|kan|kunnen|krijg|graag) [ik|we|wij|u] [een|uw] (offerte|prijsopgave|prijs) _",
            "(wij hebben|ik heb|we hebben|heb ik|hebben wij|hebben we) ({number}|een|twee|drie|vier|dringend) _ nodig",
            "(rijden|repareren|verhuren|maken|verkopen|drukken|herstellen|leveren|stemmen|doen|hebben|restaureren|kweken|slijpen|bakken|verkoopt|maakt|repareert|verhuurt|levert|doet|herstelt|drukt) (jullie|u) [ook|nog|zelf] (het|een|de|begrafenissen|aan|in|op|oude|dit|zoiets|trouwtaarten|naar|plaats|ook) ... ?",
            "(wij|we) kopen (jaarlijks|elk jaar|ieder jaar|al) _",
            "(zoek|zoeken|zoekt) [_] (een|iemand die) (loodgieter|elektricien|timmerman|fotograaf|vertaler|tolk|pianostemmer|schilder|stukadoor|hovenier|dakdekker|naaister|restaurateur|smid|stoffeerder|metselaar|tegelzetter|cateraar|bandje|notaris|stoelen kan|kan)",
            "(is|zijn|heeft|hebben) (u|jullie|het|er) .. (beschikbaar|nog plek|nog plaats|vrij|op voorraad|te huur|tijd in) ... ?",
            "(vergoeding|honorarium|onkosten|budget) (van|bedraagt|rond) [{money}|{number}]",
            "(neem|nemen) (ik|wij|we) .. (over|af|drie|twee|twintig|{number})",
        ),
        unless_anywhere=SELLS,
        fires=("«Wat kost het» om een klok te herstellen?", "Ik wil «graag een offerte aanvragen»."),
        quiet=(
            "Mijn honorarium staat op de site.",
            "Wat kost het u nu? Vrijblijvend advies.",
        ),
    ),
    "welcome.deals-with-you": Spoken(
        phrases=phrases(
            "(mijn|onze|uw|jullie) (factuur|bestelling|levering|pakket|reparatie|afrekening|rekening|polis|aanvraag|dossier|offerte|bon|leverancier|monteur|chauffeur|technieker|vestiging|afdeling|herstelling) [_] [_] _",
            "(werkt niet|doet het niet|kapot|lekt|defect|stuk gegaan|niet geleverd|nog niet aangekomen|verkeerde maat|te laat geleverd|rammelt|is verloren|kwijtgeraakt|verloren in|niet meer goed|onder garantie|klacht|beschadigd|losse poot)",
            "(die|dat|wat) .. (ik|wij|we) (bij (u|jullie)|van (u|jullie)) .. (kochten|kocht|gekocht|bestelden|bestelde|besteld|kregen|huurden)",
            "(bij (u|jullie)) .. (gekocht|besteld|gehuurd|laten maken|laten repareren|gevonden|binnengebracht|gebracht|achtergelaten)",
            "(factuur|bestelling|bestelnummer|dossier|ordernummer|klantnummer) [nummer|nr] {number}",
        ),
        unless_anywhere=SELLS,
        fires=("De pomp «lekt» sinds gisteren.", "Het gaat om «factuur 1088»."),
        quiet=("De factuur te hoog? Wij vergelijken gratis.",),
    ),
    "welcome.arranges": Spoken(
        phrases=phrases(
            "(ik|we) (ben|zijn|kom|komen) .. (later|te laat|vertraagd|wat vroeger|iets later|onderweg|er om)",
            "(kun|kunt|wil|wilt|neem|breng) (je|u|jij) .. (meenemen|meebrengen|doorgeven|bevestigen|laten weten of|klaarzetten|terugbrengen|openen|afsluiten|invallen|ruilen)",
            "(gaat|blijft|staat) .. (door|nog|vast) (vrijdag|maandag|dinsdag|woensdag|donderdag|zaterdag|zondag|morgen|vanavond|om)",
            "(herinnering|let op|kleine wijziging|bevestiging) .. (vergadering|repetitie|inleveren|notulen|om {number}|afspraak|deadline)",
            "(om|vanaf|tot|voor) {number} (uur|u|in|bij|op|aan|en|staan|ben|zijn|graag|met)",
            "{number} uur",
            f"{DAYS} .. (repetitie|begint|ophalen|brengen|vergadering|niet|thuis|dicht|sluit|klaar|beginnen)",
            f"(begin|start|kom|komen|beginnen|ben|zijn|haal|breng|lever) (ik|we|wij) .. ({DAYS[1:-1]}|morgenvroeg|vanavond|straks|volgende week)",
            f"(op|vanaf|voor|tot) {{number}} {MONTHS}",
            "(de sleutel|sleutels|zaal {number}|lokaal {number}|perron|het busje|notulen|rooster|dienst|ploeg|repetitie|aanhangwagen|ladder|huisnummer|fietsenkelder|parkeren|opruimen|stoelen|vergadering|oefening) (van|hangt|is|ligt|op|voor|in|begint|vanaf|om|uit|terug|staat|die|gaat|verplaatst|door)",
            "(verplaatst|verschoven|afgelast|uitgesteld|gaat niet door|gaat door|verzet) (naar|tot|wegens|en|op|door|vanwege)",
            "(zie je|tot|zien we elkaar) (morgen|straks|zaterdag|zondag|maandag|vrijdag|donderdag|dan|vanavond|om|daar|bij)",
            "(hoe laat|waar) (moeten we|moet ik|spreken we|beginnen|begint|begint het|zet ik|vertrekken|kan ik parkeren|zijn jullie)",
            "(foto volgt|vrijhouden|plek voor je|neem jij|breng jij|haal jij|nemen jullie|kun jij zaterdag|wie brengt|breng je|neem je)",
            "(schikt|past|lukt|komt) het [_] [_] (ook|als|morgen|uit|nog|bij|om|je|u|dat)",
        ),
        unless_anywhere=SELLS,
        fires=("De bus vertrekt «om 7 uur».", "Alles is «verplaatst naar» het park."),
        quiet=("Maandag om 9 uur geef ik een gratis webinar.",),
    ),
    "welcome.your-way": Spoken(
        phrases=phrases(
            "(hoe|wat|waar|welke|welk|wanneer|waarom|wie|hoeveel) .. (heb|hebt|heeft|had|hadden|hebben|deed|deden|gebruikt|gebruik|gebruikte|maakt|maakte|meet|meten|haalt|haal|kiest|doet|doen|doe|houden|loste|vond|kocht|halen|hadt) (je|u|jij|jullie|ge|wij) ... ?",
            "(hoe|wat|waar|welke|welk) (doet|doe|doen|houd|houdt|gebruik|gebruikt|regelt|meet|hebben|heb|hebt|waren|was|kreeg|kregen) (ge|je|u|jullie|jij|wij) (tegen|met|voor|dat|de|het|een|toen|die|als|om|nu|destijds)",
            "(meet|gebruikt|houdt|houden|kweekt|snoeit|rijdt|rijden|werkt|werken|maakt|bakt|tekent|stookt|schrijft|zaait|geeft|weet|zit|is|houd) (u|je|jullie|jij|ge|dat|die|een|het|er) [_] .. (of|in|bij|met|op|ook|nog|toch|niet|daar|uit|voor|de) ... ?",
            "(weet|weten) (je|jij|u|jullie|iemand) (nog|toevallig|misschien|of|wie|welke|waar|hoe|wat) _",
            "(mag|kan|kunt|zou|zal) (den|de|het|ik|die|dat|een|er) ... (blijven|meenemen|inkijken|gebruiken|citeren|vragen|langskomen|doorgaan|lenen|zien|ophalen|staan) ?",
            "(is|zijn) (die|dat|er|het|daar|deze) .. (nog|ergens|al|ook|de uwe|van u|beschikbaar|bekend|iets|bij jullie|een rapport) ... ?",
            "(mag ik|zou ik|kan ik) (u|je|jullie) (een|iets|wat|kort) (vraag|vragen|vraagje) (stellen|over|vragen)",
        ),
        unless_anywhere=SELLS,
        fires=("«Welke lijm hebben jullie voor de klok gebruikt?»", "«Weet je nog waar de kaart lag?»"),
        quiet=("Welke software gebruikt u nu? Onze oplossing is beter.",),
    ),
    "welcome.brings-something": Spoken(
        phrases=phrases(
            "(misschien|wellicht) .. (iets aan|van pas|nuttig voor (je|u|jullie)|handig voor)",
            "(nog|hier) [een|twee|drie|wat] [_] (over|staan|liggen) .. (hebben|gebruiken|wilt|wil|interesse|ophalen)",
            "(zal ik (jullie|je|u) .. (voorstellen|in contact|koppelen))",
            "(voor je|voor uw|voor jullie) (onderzoek|verzameling|archief|boek|expositie|tentoonstelling|tuin|klas) .. (heb|vond|misschien|ligt|weet)",
            f"(op|in) {_YOUR} [_] (site|website|pagina|artikel|folder|stuk|poster|kaart|boek|bord) staat .. (nog|een|verkeerd*|oude|fout|niet)",
            "(tikfout|typfout|spelfout|foutje|verkeerde (datum|nummer|naam)|oude (nummer|adres|telefoonnummer)|link werkt niet|kapotte link|klopt niet meer)",
            f"(ik|wij|we) (heb|hebben|vond|vonden|bewaar|bewaarde) {_YOUR} _",
            "(gevonden|laten liggen|vergeten|achtergelaten|verloren) (op|in|bij|aan|onder|voor|door|wat)",
            "(ligt|liggen|staat|hangt|zit|hangen) (hier|bij mij|bij ons|klaar|voor je|voor u|voor jullie|nog bij|weer op|op mijn|in de garage|in de kelder|bij de)",
            "(je|u|jullie|ge) (mag|moogt|mogen|kunt|kan) (hem|het|ze|die|deze|eens) (hebben|lenen|houden|ophalen|meenemen|komen|krijgen)",
            "(breng|leen|geef|stuur) (ik|hem) (je|u|hem|het|jullie|terug|graag|wel) (terug|langs|op|mee|even|de)",
            "(welkom om|kom gerust|kom eens|wilt komen kijken|komen kijken|kom langs)",
            "(ken|weet) (ik|nog) (iemand|wel iemand|een vrouw|een man|een collega|een school|een boer) (die|bij|in|met|voor)",
            "(breng|brengen) (ik|je|u) .. (in contact|in verbinding) (met|als)",
            "(ingetrokken|gewijzigd|staat in het gemeenteblad|nieuwe regel|loopt tot) .. (op|in|vanaf|p {number}|van)",
        ),
        unless_anywhere=SELLS,
        fires=("Uw sjaal «ligt hier» op de balie.", "Er staat een «tikfout» in de tabel."),
        quiet=("Wij vonden een tikfout op uw site: gratis scan.",),
    ),
    "welcome.as-you-asked": Spoken(
        phrases=phrases(
            "(zoals|als) [net|gisteren|vorige week|we|telefonisch|eerder] (afgesproken|beloofd|gevraagd|besproken|overeengekomen|toegezegd) _",
            "(zoals|als) [net|gisteren|daarnet] [aan de telefoon|telefonisch] (afgesproken|gevraagd|besproken|overeengekomen)",
            "(zoals net|zoals gisteren) .. (afgesproken|besproken|gezegd)",
            f"(naar aanleiding van|in antwoord op|wat betreft|in verband met|op) {_YOUR} (vraag|mail|bericht|oproep|advertentie|verzoek|telefoontje|aanvraag)",
            f"{_YOU} (vroeg|wilde weten|zocht|had gevraagd|hebt gevraagd|heeft gevraagd) [_] (om|naar|of|hoe|wanneer|nog|een|de|onder)",
            "(hierbij|hier|bijgevoegd|in bijlage) [is|zijn] (de|het|mijn) (notulen|lijst|foto|fotos|scan|verslag|sleutelcode|recept|plattegrond|gegevens|cijfers|stuk|antwoord|planning)",
            "(kom|kwam) [ik] [nog] even terug op (mijn vraag|uw vraag|je vraag|onze afspraak|de vraag|ons gesprek)",
        ),
        unless=phrases("(brochure|aanbod|demo|folder|catalogus)"),
        unless_anywhere=SELLS,
        fires=("«Zoals afgesproken breng» ik de ladder.", "«Op uw vraag»: het koor zingt dinsdag."),
        quiet=("Zoals beloofd de brochure.",),
    ),
    "welcome.asks-leave": Spoken(
        phrases=phrases(
            "(zou|zouden|kun|kunt|wil|wilt) (je|u|jij) [me|mij|even|misschien|eens] .. (vertellen|uitleggen|nalezen|nakijken|meelezen|meekijken|testen|raad geven|advies geven|willen zeggen|helpen met)",
            "(mag|kan) ik (je|jouw|uw|jullie) _ (lenen|gebruiken|delen in de les|ophangen|tonen)",
            "(mag|zou|kan|mogen|kunnen) (ik|wij|we) [u|je|jullie|uw|jouw|een|daar|daarover] .. (vraag stellen|iets vragen|vragen|citeren|gebruiken|overnemen|vertalen|afdrukken|interviewen|langskomen|kopieren|meelopen|een kopie)",
            "(hebt|heb|heeft) (u|je) (er) (iets op tegen|bezwaar|moeite mee) (als|dat|tegen)",
            "(vind|vindt) (u|je|jij) (het) (goed|erg|oke|vervelend) (als|dat|om)",
            "(ik heb|ik had|we hebben|heb) [nog] [even] een (vraag|vraagje|korte vraag|praktische vraag) (over|bij|voor|aan|rond|van|in)",
        ),
        unless_anywhere=SELLS,
        fires=("«Mag ik uw gedicht citeren» in het parochieblad?", "«Ik heb een vraag over» de sluis."),
        quiet=("Ik heb een vraag over uw omzet.",),
    ),
    "welcome.writes-or-researches": Spoken(
        phrases=phrases(
            "(ik|wij|we) (schrijf|schrijven|maken|maak|werk|werken|doe|doen|verzamel|verzamelen) .. (boek|artikel|item|documentaire|podcast|reportage|onderzoek|geschiedenis|stamboom|tentoonstelling|stuk|verhalen|roman|uitzending) (over|voor|naar|van|in)",
            "(journalist|redacteur|historicus|historica|archivaris|verslaggever|documentairemaker|onderzoeker) (bij|van|in|voor|uit|aan)",
            "(omroep|krant|regiokrant|dagblad|heemkundekring|uitzending|uitgezonden|radio {number}|streekkrant|streekomroep|museum) .. (item|verhaal|stuk|over|vrijdag|zoeken|uitgezonden|maken|interview*)",
        ),
        unless_anywhere=SELLS,
        fires=("«Wij maken een item over» de laatste veerman.", "Ik ben «redacteur bij» het streekblad."),
        quiet=("Ik schrijf een boek voor ondernemers: gratis gids.",),
    ),
    "welcome.says-why": Spoken(
        phrases=phrases(
            "(mooi|knap|prachtig|fijn|bewonder|bewondering|sterk|leuk|geweldig|heerlijk) .. (wat|hoe|dat) (jullie|u) (doen|doet|de|het|in|met|voor|alle|er|dat|die|ook|zo|elke)",
            "(jullie|uw) (museum|winkel|bakkerij|school|bibliotheek|boerderij|ziekenhuis|praktijk|brouwerij|werkplaats|theater|archief|kwekerij|atelier|restaurant|tuin|molen|koor|team) .. (is|heeft|doet|geweest|bezocht|kwam|kom|zo|mooi|altijd)",
            "(ik volg|volg ik|wij volgen|volgen) (jullie|uw|u|je) .. (al|met|graag|sinds|werk|museum|project)",
            "(kwam|kom) (ik|je naam|uw naam) .. (tegen|uit) (in|bij|op|via)",
            "(ik schrijf|schrijf ik|ik stuur|ik vraag) (u|je|jou|jullie|het) [_] (omdat|vanwege|over|naar|want|met een)",
            "(omdat|want) (u|je|jij|uw|jullie) .. (weet|weten|bent|ben|kent|hebt|heeft|schreef|werkt|deed|woont|zit|was)",
            "(vandaar|daarom) (vraag|schrijf|dacht|mijn|deze|stuur|ik|het) _",
            "(ik zag|ik zie|zag|zie|ik las|ik hoor) [ik] dat (u|je|jij|jullie|we) (ook|allebei|beiden|in|bij|een|de|het|nog|al|vroeger|op|les)",
            "(is me|is mij|zijn me) (bijgebleven|opgevallen|blijven hangen)",
            "(zeer|erg|heel) (herkenbaar|helder|nuttig|interessant|ontroerend|grappig|mooi) [_] (verhaal|stuk|vond|om|die|dat|hoe|was|over)",
            "(ik zoek|wij zoeken|we zoeken|ik ben op zoek naar) iemand die [_] .. (kan|weet|nog|heeft|kent|wil)",
            "(ik zou|wij zouden|zou) graag .. (leren kennen|willen weten|horen hoe|weten of|weten hoe|weten waar)",
        ),
        unless_anywhere=SELLS,
        fires=("«Ik schrijf u omdat» de toren van u is.", "«Vandaar mijn vraag»."),
        quiet=("Ik schrijf u omdat wij korting geven.",),
    ),
    "welcome.answerable-question": Spoken(
        phrases=phrases(
            "(hoe|waar|welke|welk|wanneer|hoeveel|waarom) ... _ ... ?",
            "^ (zijn|heeft|hebben|kunt|moet|bent|waren|doet|gaat|komt|weet|klopt|houdt|rijden|hebt|heb|mag|kom|ga|zit|staat) ... _ ... ?",
        ),
        unless_anywhere=SELLS_OR_ASKS,
        fires=("«Hoe laat gaat de sluis in Lith open?»", "«Klopt het jaartal op de grafsteen?»"),
        quiet=("Hoe krijgt u nu meer klanten?",),
    ),
}
