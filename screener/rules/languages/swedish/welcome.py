"""What the rules on what speaks for a note look for in Swedish."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.spelling import accented
from screener.rules.languages.swedish.words import DAYS, KIN, SELLS, TOLD, WORK, YOUR

WELCOME: Final[Mapping[str, Spoken]] = {
    "welcome.your-work": Spoken(
        phrases=accented(
            f"(läste|läser|såg|hörde|lyssnade på|använde|använder|citerar|köpte|lånade) [precis|nyss] {YOUR} {WORK}",
            f"{YOUR} [senaste|nya|gamla] {WORK} (om|i|på|över|från|var|är|hjälpte|med|till)",
            f"(var|gick) (på|i) {YOUR} {WORK}",
        ),
        unless_anywhere=SELLS,
        fires=("Jag «läste din krönika» om hembesök.", "«Din karta över» Bohuslän hänger hos oss."),
        quiet=("Din krönika berörde mig. Vi har hjälpt företag med detta.",),
    ),
    "welcome.your-words": Spoken(
        phrases=accented(
            "(du|ni) (efterlyste|letade efter|frågade efter|undrade över|sökte) _",
            "(du|ni) (skrev|sa|sade|frågade|nämnde|berättade|undrade|efterlyste|tipsade|letade) (att|om|i|på|hur|efter|nyligen|häromdagen|en gång)",
            f"{YOUR} (fråga|kommentar|annons|efterlysning|svar|tips) (om|i|på|till|från)",
        ),
        unless_anywhere=SELLS,
        fires=("«Du skrev i» gruppen att du vill byta.", "Såg «din fråga om» trappan."),
        quiet=("Du skrev att ni växer. Vår lösning är gratis.",),
    ),
    "welcome.met-you": Spoken(
        phrases=accented(
            "vi (satt|stod|sågs|träffades|möttes|pratade|åkte|hamnade|bodde) [vid|bredvid|på|i|kort|ju|snabbt] (varandra|samma|på|i|vid|bredvid|igår|om|tillsammans)",
            "(jag är|jag var|det var jag|är) (den|han|hon|den där|tjejen|killen|mannen|kvinnan) (som|med|från|i)",
            "(trevligt|kul|roligt|fint) (att|träffas) (träffas|träffa dig|ses|prata) (på|i|igår|med)",
            "(satt|stod) (bredvid|bakom|framför|mittemot) (dig|er)",
        ),
        unless_anywhere=SELLS,
        fires=("«Vi satt vid samma» bord i Växjö.", "«Jag är den som» tappade glassen."),
        quiet=("Vi träffades på ett webinar, nu har vi rabatt.",),
    ),
    "welcome.someone-you-know": Spoken(
        phrases=accented(
            f"{{name}} [{{name}}] [från|på|i] [{{name}}|_] {TOLD} (att|mig|till|du|dig|om|jag)",
            f"(din|min|er) {KIN} [{{name}}] {TOLD}",
            "(fick|har fått|har) (ditt|er) (namn|nummer) (av|från|via) _",
            "(hälsningar|hälsa) från _",
            "(tar över|tog över|efterträder|vikarierar för|vikarie för) (efter) [{name}]",
        ),
        unless=accented("(linkedin|google|facebook)"),
        unless_anywhere=SELLS,
        fires=("«Kerstin Wallbom tyckte att» jag skulle höra av mig.", "Jag «fick ditt namn av Jocke»."),
        quiet=("Anna sa att ni vill ha fler kunder.",),
    ),
    "welcome.thanks-you": Spoken(
        phrases=accented(
            "(tack|tackar) [så mycket|snälla|igen] för (hjälpen|intervjun|tipset|rådet|boken|föreläsningen|kursen|skjutsen|svaret|igår|senast|förklaringen|lånet|samtalet|tålamodet|din hjälp|dina råd|ditt tips|din text|texten|artikeln|lektionen|vården|allt)",
            "(ville|vill) (bara|också) (tacka|säga tack)",
            "(tack vare|stort tack till) (dig|er|din|ditt)",
        ),
        unless=accented("(tog emot|accepterade|förfrågan|för kontakten)"),
        unless_anywhere=SELLS,
        fires=("«Tack för intervjun» i tisdags.", "Jag «ville bara tacka»."),
        quiet=("Tack för att du tog emot min förfrågan.",),
    ),
    "welcome.wants-to-buy": Spoken(
        phrases=accented(
            "(vad|hur mycket) (tar ni|tar du|kostar det|kostar|skulle det kosta|begär ni) (för|att|en|ett|om|det|per)",
            "(vill|skulle vilja|behöver|tänkte) [gärna|vi|jag] (beställa|köpa|hyra|boka er|lämna in) _",
            "(behöver|beställer|köper) {number} _",
            "(behöver|beställer|köper|tar) (två|tre|fyra|fem|sex|tio) _",
            "(har ni|har du|finns det) .. (kvar|till salu|i lager|ledigt)",
            "(kan ni|kan du|kunde ni) (laga|reparera|bygga|sy|trycka|slipa|fälla|montera|stämma|offerera) _",
            "(be om|få) (en|ett) (offert|pris|prisuppgift) (på|för|om)",
        ),
        unless_anywhere=accented(
            "(vår byrå|gratis|förutsättningslös*|våra tjänster|per dag|whatsapp|telegram|rabatt*|studie|enkät*|undersökning|utvald|minuter)"
        ),
        fires=(
            "«Vad tar ni för» att slipa golvet?",
            "«Behöver fyra gråa» till mors rum.",
            "«Kan ni laga ett» dragspel?",
        ),
        quiet=(
            "Vi tar 6 000 för produktionen.",
            "Vad kostar det er idag? Gratis analys.",
        ),
    ),
    "welcome.learner-or-applicant": Spoken(
        phrases=accented(
            "(läser|pluggar|studerar|utbildar mig) [också|själv] till _",
            "(skriver|skrev) [en|min|på] [min|mitt|en|ett] (uppsats|examensarbete|avhandling|kandidatuppsats|masteruppsats|exjobb) (om|på|i)",
            "(jag är|är) [en] (student|elev|doktorand|praktikant|lärling|at läkare|st läkare) (på|vid|i|inom|från)",
            "(sökte|söker|sökt|skickade in) (tjänsten|jobbet|platsen|sommarjobb|praktik) (som|hos|på|på er|igår|i)",
        ),
        unless_anywhere=accented("(enkät*|jag hjälper|dela vidare|vad som helst)"),
        fires=("Jag «läser till elektriker».", "Jag «skriver min uppsats om» stallbelysning."),
        quiet=("Jag hjälper dig som skriver en uppsats om sälj.",),
    ),
    "welcome.clear-vacancy": Spoken(
        phrases=accented(
            "(söker|söks|anställer|behöver) ... (tillsvidare|heltid|deltid|vikariat|månadslön|kollektivavtal|natt|ob|{money}|fast anställning)",
            "(tillsvidaretjänst|tillsvidareanställning|fast tjänst|vikariat) (som|på|hos|i|från)",
            "{money} [plus] ob",
        ),
        unless_anywhere=accented(
            "(ingen erfarenhet|whatsapp*|telegram|per dag|om dagen|hemarbet*|hemifrån|offert*|rabatt)"
        ),
        fires=("«Söker undersköterskor natt» till Köping.", "«Vikariat som» rektor i höst."),
        quiet=("Söker folk, 900 kr per dag, hemifrån.",),
    ),
    "welcome.shared-past": Spoken(
        phrases=accented(
            "(lumparen|lumpen|återträff|klassåterträff|skolträff|klassträff) _",
            "(var|är) det (inte|väl) du som _",
            "vi (delade|jobbade|gick|spelade|pluggade|bodde|seglade|läste|lumpade|åkte) [ju|båda|också|ihop|tillsammans|baracken] (ihop|tillsammans|i samma|på samma|samma|i|på|vid|rum) _",
            "(minns du|kommer du ihåg|vet inte om du minns|du minns nog) _",
            "(gammal|tidigare|före detta|gamla) (klasskamrat|kollega|elev|granne|student|kollegor|lagkamrat)",
            "jag (var|gick) (din|er|i din|hos dig) (elev|student|patient|klass|granne|praktikant)",
            "(sen|sedan|från) (lumpen|gymnasiet|högstadiet|lågstadiet|tiden på|tiden i|maltatiden|studietiden)",
        ),
        unless_anywhere=SELLS,
        fires=("«Vi delade baracken på Lugnet» 2014.", "«Minns du mig» från kören?"),
        quiet=("Vi jobbade ihop på banken, nu hjälper jag företag att växa.",),
    ),
    "welcome.same-field": Spoken(
        phrases=accented(
            "(är|jobbar|arbetar|undervisar) (också|själv|även) [som] (som|i|med|på|sjuksköterska|lärare|präst|klockare|elektriker|distriktssköterska|kurator|barnmorska|personalansvarig|bibliotekarie|rektor) _",
            "(hur) (gör|gjorde|hade|löser|löste) (du|ni) [med|ni|periodiserat] _",
            "(jag är|är) (distriktssköterska|sjuksköterska|lärare|barnmorska|bonde|lantbrukare|klockare|bibliotekarie|elektriker|snickare|rektor|kurator|veterinär|personalansvarig|enhetschef) (i|på|vid|här|från)",
            "(hos oss|här hos oss) (på|i|är|har|gör) _",
        ),
        unless_anywhere=SELLS,
        fires=("«Jag är distriktssköterska i» Arvidsjaur.", "«Hur gör du med begravningar» på kort varsel?"),
        quiet=("Hur gör ni med rekrytering? Vår plattform är gratis.",),
    ),
    "welcome.arranges": Spoken(
        phrases=accented(
            f"(mötet|träffen|kursen|städdagen|lektionen|tiden|provet|repet|årsmötet|besiktningen) [om|i|på] [_] (är|blir|flyttas|ställs|börjar) (flyttat|flyttad|inställd|inställt|till|in|kl|klockan|på|{DAYS[1:-1]})",
            "(ta|tag|kom ihåg) (med|att ta med|med dig) (nycklarna|ritningarna|nyckeln|papperen|fika|kläder|legitimation|avtalet|stövlar|matsäck)",
            "(hittade|ligger|glömde) .. (plånbok|plånboken|nycklar|nycklarna|mobil|mobilen|väska|passerkort|receptionen|vantar)",
            "(faktura|fakturan|ärende|order|beställning) [nr|nummer] {number}",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Mötet om hissen är flyttat» till kl 15.",
            "«Ta med ritningarna»!",
            "«Hittade en plånbok» vid hållplatsen.",
        ),
        quiet=("Mötet är på torsdag, då visar vi vår plattform.",),
    ),
    "welcome.as-you-asked": Spoken(
        phrases=accented(
            "(som|enligt) (vi|du|ni) (sa|sade|bestämde|kom överens|bad|bad om|pratade|önskade|överenskommelse|lovade) [om|igår|i]",
            "(du|ni) bad [mig] om",
            "(här kommer|bifogar|skickar) [den|det|de] _ (du|ni|som du) (bad|ville|frågade|efterfrågade)",
            "(lovade|skulle) (skicka|höra av mig|återkomma|lämna)",
        ),
        unless_anywhere=accented("(rabatt*|demo|kalender*|vår plattform)"),
        fires=("Här är offerten «du bad om».", "Jag «lovade skicka» receptet."),
        quiet=("Du bad om mer tillväxt? Boka demo.",),
    ),
    "welcome.way-out": Spoken(
        phrases=accented(
            "(ingen stress|ingen brådska|ingen panik|helt ok om|helt okej om|full förståelse om|förstår om du inte|svara när du|inget måste|inga problem om)",
            "(om inte|annars) (gör det inget|är det lugnt|är det helt ok|förstår jag)",
        ),
        unless_anywhere=SELLS,
        fires=("«Ingen stress».", "«Förstår om du inte» hinner."),
        quiet=("Ingen stress, men rabatten gäller bara idag.",),
    ),
    "welcome.introduces-themselves": Spoken(
        phrases=accented(
            "^ [hej|tja|hejsan|tjena] [{name}] (jag heter|mitt namn är|det är|{name} här) {name} [{name}] (från|på|i|och|som|mamma|pappa|dotter|son)",
            "^ [hej|tja|hejsan|tjena] {name} (från|på) _",
            "(jag är|vi är) (er|din|den) (nya|nye) (granne|kollega|vikarie|lärare|rektor|präst|chef|grannar)",
            "ny (personalansvarig|lärare|präst|granne|vikarie|sjuksköterska|rektor|enhetschef|kollega) (på|i|här|hos)",
        ),
        unless_anywhere=SELLS,
        fires=("Tja! «Jocke från plåtslageriet» här.", "«Jag är er nya granne»."),
        quiet=("Hej! Anna från byrån, vi hjälper företag.",),
    ),
    "welcome.owns-the-silence": Spoken(
        phrases=accented(
            "(förlåt|ursäkta|sorry|ber om ursäkt) (att|för|för att) (jag|sent|det|sena|tystnaden|inte|dröjsmålet|mitt|så) _",
            "(urusel|dålig|usel) på att (höra av mig|svara|skriva)",
            "(har varit) (tyst|dålig på|urusel)",
        ),
        unless_anywhere=SELLS,
        fires=("«Förlåt att jag inte» svarade.", "Jag är «urusel på att höra av mig»."),
        quiet=("Ursäkta att jag stör, vi har ett erbjudande.",),
    ),
    "welcome.what-you-did": Spoken(
        phrases=accented(
            "(du|ni) (lagade|lånade|lånade ut|hjälpte|skjutsade|bar|räddade|fixade|visade|lärde|tog hand om|sydde|rättade|slipade) (min|mitt|mig|oss|mina|vår|vårt|våra) _",
        ),
        unless_anywhere=SELLS,
        fires=("«Du lagade min spännrem» med tandtråd.", "«Du skjutsade oss till» färjan."),
        quiet=("Grannen lagade min cykel.",),
    ),
}
