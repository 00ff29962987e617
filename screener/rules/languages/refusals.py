"""How an owner says no in other languages, however kindly."""

from typing import Final

from screener.rules.languages.spelling import accented, german

GERMAN: Final = german(
    "^ (nein|ne|nee|nö) (danke|vielen dank|dankeschön|herzlichen dank|besten dank)",
    "(danke|vielen dank|dankeschön|herzlichen dank|besten dank) (nein|aber nein|aber ich verzichte|aber wir verzichten|kein bedarf|kein interesse|nicht nötig|brauchen wir nicht|brauche ich nicht|ohne mich|ohne uns)",
    "(danke|dank|dankeschön) ... aber (das|es|da|dafür) (ist|passt|kommt|haben|gibt|bin|sind|brauchen|brauche) .. (nichts|nicht|keinen|kein|keine)",
    "(wäre|ist) das [leider|wirklich|eher] (nichts|nicht das richtige|kein thema) für (uns|mich)",
    "(das|es) ist [leider|wirklich|eher|momentan|derzeit] (nichts|nicht das richtige|kein thema) für (uns|mich)",
    "(wir|ich) (haben|habe|hätten|sehen|sehe) [dafür|daran|da|derzeit|aktuell|momentan|leider|wirklich|auch|hierfür] [dafür|derzeit|aktuell|momentan|leider] (kein|keinen|keinerlei) (interesse|bedarf|verwendung|verwendungszweck|budget) [an|für|daran|dafür]",
    "(besteht|sehe ich|sehen wir|haben wir|habe ich) [bei uns|derzeit|aktuell|dafür|da|leider|momentan|hier] [derzeit|aktuell|leider] (kein|keinen|keinerlei) (bedarf|interesse|budget)",
    "^ [leider|danke|nein|sorry] (kein|keinerlei|keinen) (bedarf|interesse)",
    "(bin|sind|wären) (ich|wir) (nicht|leider nicht|wirklich nicht|grundsätzlich nicht) interessiert",
    "(ich|wir) (bin|sind) [daran|leider|wirklich] nicht interessiert",
    "(ich|wir) (möchte|möchten|will|wollen) (das|keine|nichts|kein|dazu|daran|hier|da) [_] (nicht|werbung|angebote|nachrichten|kaufen|investieren|nichts|mehr|telefonat|gespräch|bestellen|verkauft)",
    "(bitte|lassen sie|hören sie bitte|unterlassen sie) .. (keine weiteren (nachrichten|mails|angebote|anfragen)|von weiteren (nachrichten|anfragen|kontaktaufnahmen|angeboten|mails) (abzusehen|ab)|nicht mehr (schreiben|anschreiben|kontaktieren|anrufen|melden)|keine nachrichten mehr|mich in ruhe|uns in ruhe|auf mir zu schreiben|auf mich anzuschreiben)",
    "(sehen|seht|sieh) [sie] bitte [von] .. (weiteren|ab) [_] [ab]",
    "(schreiben|kontaktieren|rufen) sie (mir|mich|uns) [bitte] (nicht mehr|nicht wieder|nicht)",
    "(nehmen|streichen|löschen) sie (mich|uns|meine) .. (liste|verteiler|daten|raus|adresse)",
    "(wir|ich) (sind|bin) [da|damit|dort|bereits|schon|gut|bestens|sehr|rundum|mit] .. (versorgt|bestens versorgt|gut aufgestellt|eingedeckt|gut betreut|bestens bedient|gut bedient|in guten händen)",
    "(bleiben|bleibe) (wir|ich) [auch|lieber] (bei|dabei|dort) _",
    "(wir|ich) (sind|bin) bei [der|dem|unserem|unserer|meinem|meiner] _ und (bleiben|bleibe)",
    "(wir|ich) haben [bereits|schon] (einen|eine|jemanden) [festen|feste|guten|gute|eigenen|eigene] (anbieter|lieferanten|agentur|berater|dienstleister|partner|makler|steuerberater|versicherung|betreuer)",
    "(ich|wir) (lehne|lehnen|verzichte|verzichten|passe|passen|winke|sage|sagen) [das|da|hier|dankend|leider|auf] [_] (ab|nein|darauf|auf|dankend)",
    "(muss|müssen|möchte|möchten|darf) (ich|wir) .. (ablehnen|absagen|passen|verneinen)",
    "(ich|wir) (muss|müssen|möchte|möchten) .. (ablehnen|absagen|passen)",
    "(unsere|meine) antwort (bleibt|ist) [ein|leider|weiterhin] nein",
    "(ich|wir) (sagte|habe|haben|sagten) .. (bereits|schon|doch) .. (nein|kein interesse|abgelehnt|abgesagt)",
    "(bleibt|bleibe|bleiben) .. (beim nein|bei meinem nein|bei unserem nein|dabei nein)",
    "(viel erfolg|alles gute) (noch|weiterhin|ihnen|dir|damit) [_] [_] (aber|aber nicht|nur ohne|ohne)",
    "(wünsche|wünschen) (ihnen|dir) [_] [_] [_] (erfolg|glück|alles gute) .. (aber|jedoch|leider) _",
    "(brauche|brauchen|benötigen|benötige|kaufen|kaufe|investiere|investieren|unterschreibe|empfehle|teile|verkaufe|verkaufen) (ich|wir) [das|so etwas|sowas|da|dafür|leider|wirklich|grundsätzlich] [leider|wirklich|grundsätzlich] (nicht|nichts|keine|keinen|kein) (mehr|danke|an|von|für|in|auf|extern*)",
    "(kein geld|kein budget|keine mittel) (dafür|für so|für sowas|für so etwas|vorgesehen|übrig)",
    "(das machen wir|mache ich|das mache ich|machen wir) (grundsätzlich|prinzipiell) nicht",
    "(ich|wir) (teile|empfehle|bestätige|unterschreibe|vernetze) grundsätzlich (nur|nichts|nicht)",
    "(die|das|den|diese) darf ich [leider] nicht (herausgeben|weitergeben|teilen|sagen)",
    "(dafür|da|hierfür) bin ich (nicht|leider nicht) (der|die) richtige",
)
"""An offer or a wish is turned down; a plain "no" to a question, or "no time on Friday", is not enough."""

DUTCH: Final = accented(
    "^ (nee|neen|neuh) (bedankt|dank je|dank u|dankjewel|dankuwel|dank|merci)",
    "(bedankt|dank|dankjewel|dankuwel|merci) ... maar (nee|neen|niet|dat is (niets|niks)|daar (hebben we|heb ik) geen|(we hebben|ik heb|wij hebben) geen|ik pas)",
    "(niets|niks|niet) voor (mij|ons)",
    "(heb|hebben|is) (ik|we|wij|er|hier) [daar|hier|momenteel|helaas|echt|nu] (geen|niet) (interesse|behoefte|nood|budget|middelen|belangstelling)",
    "(ik|we|wij) (heb|hebben) [daar|hier|momenteel|helaas|echt|nu] (geen) (interesse|behoefte|nood|budget|belangstelling)",
    "^ [helaas|nee|sorry] geen (interesse|behoefte|belangstelling)",
    "(ik|we|wij) (ben|zijn) [daar|helaas|echt] niet (geinteresseerd|op zoek|benieuwd)",
    "(ik|we|wij) (ben|zijn) [al|goed|prima|reeds] (voorzien|tevreden met|bediend|in goede handen)",
    "(dat bevalt|bevalt) (prima|goed|uitstekend)",
    "(die zijn|we zijn|ik ben|wij zijn) (voorzien|al voorzien)",
    "(gelieve|wilt u|wil je|graag) .. (niet meer|geen) [_] (schrijven|contacteren|berichten|bellen|mailen|berichten sturen|benaderen)",
    "(stop|stoppen) .. (met mailen|met berichten|met sturen|met bellen)",
    "(haal|schrap|verwijder) (mij|ons|me) .. (lijst|bestand|mailinglijst)",
    "(ik|we|wij) (sla|slaan|pas|passen|bedank|bedanken) [dit|deze|hier|liever|vriendelijk] (over|hiervoor|voor de eer|ervoor)",
    "(ik|we|wij) (wil|willen|hoef|hoeven) (dat|dit|daar|het) (niet|niets)",
    "(het bestuur|de directie|ik|we) (heeft|heb|hebben) [al] nee gezegd",
    "(ik|we|wij) (doe|doen) [daar|hier|dat] niet aan mee",
    "succes (ermee|verder) [hoor]$",
    "het antwoord (is|blijft) nee",
)
"""Dutch, besides what is said alike in other languages."""

SWEDISH: Final = accented(
    "^ nej tack",
    "tack men (nej|vi har|jag har|det är inget|det är inte|vi är|jag är|inte för|jag avstår|vi avstår)",
    "(det är|är) (inget|inte något|inte aktuellt|ingenting) för (oss|mig)",
    "(vi|jag) (är|har) (inte intresserade|inte intresserad|inget behov|inget intresse|redan en|redan ett|ingen budget|nöjda med|nöjd med)",
    "(vänligen|snälla|var snäll och|var god och) .. (sluta|hör inte av|kontakta inte|ta bort|skriv inte)",
    "(sluta|skriv inte|kontakta mig inte|kontakta oss inte) .. (skriva|höra av|mer|längre|igen|kontakta|skicka)",
    "ta bort (mig|oss) .. (listan|utskicket|registret)",
    "(jag|vi) (tackar|tackade) nej",
    "(jag|vi) (avstår|avböjer|står över|passar)",
    "svaret (är|förblir) nej",
    "lycka till [med|vidare] .. (men|ändå) _",
)
"""Swedish, besides the shorter forms below."""

POLISH: Final = accented(
    "^ nie (dziękuję|dziękujemy|dzięki)",
    "(dziękuję|dziękujemy|dzięki) [_] [_] ale (nie|to nie|nie jest|nie jestem|nie mamy|mamy już|mam już|nie skorzystam|nie skorzystamy|rezygnuję|podziękuję)",
    "to [raczej|chyba|niestety] nie (dla mnie|dla nas|jest dla|moja|mój)",
    "(nie) (mamy|mam|widzę|ma) [na to|takiej|u nas|obecnie|żadnej|w tym] (potrzeby|budżetu|zainteresowania|środków|zapotrzebowania)",
    "(nie) (jestem|jesteśmy) [tym|obecnie|niestety] zainteresowan*",
    "(proszę|prosimy|bardzo proszę) (nie|już nie|więcej nie|o niepisanie|o usunięcie|przestać|o zaprzestanie) [już|więcej|do mnie|mnie|mojego|dalszych]",
    "(nie chcę|nie chcemy|nie życzę sobie) [już|więcej|tego|takich] (tego|wiadomości|ofert|kontaktu|rozmawiać|reklam|telefonów)",
    "(odmawiam|rezygnuję|rezygnujemy|podziękuję|podziękujemy|muszę odmówić|musimy odmówić)",
    "(nie) (skorzystam|skorzystamy|skorzystają)",
    "(odpowiedź) [brzmi|to|nadal|jest] nie",
    "(powodzenia|życzę powodzenia) ale _",
)
"""Polish, besides the shorter forms below."""

REFUSALS: Final = (
    *GERMAN.written,
    *DUTCH.written,
    *SWEDISH.written,
    *POLISH.written,
    "^ (gracias|obrigado|obrigada|grazie|bedankt) [pero|mas|ma|maar] (no|nao|non|niet|ya|gia)",
    "^ (gracias|obrigado|obrigada|grazie|bedankt) (pero|mas|ma|maar)",
    "^ (obrigado|obrigada) [mas] ja (temos|tenho|fechamos|fechei|trabalhamos|trabalho)",
    "(no|nao|non) (gracias|obrigado|obrigada|grazie)",
    "(gracias|obrigado|obrigada) (pero|mas|por ahora no|de momento no)",
    "(no|nao) (me|nos) (interesa|interessa|encaja)",
    "(no|nao|non) (es|e) [una|um|uma|para|un] (prioridad|prioridade|para nosotros|para mi|para nos|tema mio|interesse|priorita)",
    "(ya|ja) (tenemos|tengo|temos|tenho) [um|un|una|uma|el] (proveedor|fornecedor|contrato|asesor|gestor|alguien|alguem|quien|servicio|servico|agencia|contador|seguro)",
    "(no estamos|no estoy|nao estamos|nao estou) [a] (buscando|interesad*|interessad*|procura|procurando)",
    "(no|nao) (necesito|necesitamos|preciso|precisamos|quiero|quero|pienso|hago|invierto|invisto|divulgo|recomiendo|recomendo|compartimos|comparto|firmo)",
    "(le|te|lhe) (deseo|desejo) (exito|sucesso|suerte|lo mejor)",
    "(prefiero|prefiro|preferisco) (no|nao|di no)",
    "(fechamos|firmamos|renovamos) contrato",
    "(non) (mi|ci) interessa",
    "(abbiamo|ho) gia (un|una|qualcuno|chi)",
    "(geen|niet) (interesse|behoefte|geinteresseerd|nodig|voor ons)",
    "(nee|neen) (bedankt|dank|dankjewel|dank je)",
    "(wij hebben|we hebben|ik heb) (al|reeds) (een|iemand)",
    "nie (dziekuje|dziekujemy|potrzebuje|potrzebujemy|jestem zainteresowany|jestem zainteresowana|jestesmy zainteresowani|skorzystam|skorzystamy|planuje|planujemy|szukam|szukamy|mamy na to)",
    "(dziekuje|dziekujemy|dzieki) (ale nie|nie|na razie nie|mamy|mam juz|mamy juz)",
    "(mamy juz|mam juz) [swojego|swoja|stalego|kogos]",
    "(nej|inte) (tack|intresserad|intresserade|aktuellt|for oss|behov|just nu|tack anda)",
    "(tack men|tack anda|vi ar nojda|jag ar nojd|vi har redan|har redan en|avstar)",
    "(gerek yok|ihtiyacimiz yok|ihtiyacim yok|ilgilenmiyorum|ilgilenmiyoruz|dusunmuyoruz|dusunmuyorum|istemiyorum|istemiyoruz|kalsin)",
    "(tesekkurler|tesekkur ederim|sag olun|sagolun) (ama|gerek yok|ihtiyacimiz|ilgilenmiyorum|almayalim)",
    "non merci",
    "(merci|cest gentil) [beaucoup|bien|a vous] mais (nous|je|on|ca|cela|ce nest|non|sans) [_] (ne|navons|nai|na|nen|sommes|suis|ninteresse|est pas|pas|pour|moi|travaillons|travaille|prefere|preferons|decline|declinons)",
    "(ca|cela) ne (minteresse|nous interesse|mint|me tente|nous concerne|me concerne|me convient|nous convient) (pas|plus|guere)",
    "(nous ne sommes|je ne suis|on nest|nous sommes|je suis) [vraiment|malheureusement] (pas|guere|plus) (interesse*|preneur*|acheteur*|demandeur*|en recherche)",
    "(nous|je) (nen|nai|navons) [_] (pas|aucun|aucunement) [vraiment] besoin",
    "(nen ai|nen avons|na|nai|navons) (pas|aucun) besoin",
    "(ne|de ne) (plus|pas) (me|nous|menvoyer) [_] (contacter|ecrire|solliciter|relancer|demarcher|envoyer|appeler|rappeler)",
    "(merci|priere|veuillez) [de] [bien vouloir] ne plus _",
    "(merci|priere|veuillez) [de] ne pas (insister|relancer|recontacter|me recontacter|me relancer|nous relancer|nous recontacter)",
    "(ne donne|ne donnons|ne donnerai|ne donnerons|ne souhaite|ne souhaitons) pas [y] (suite|donner suite|en discuter|poursuivre|echanger a ce|changer|y donner)",
    "(prefere|preferons|prefererais) (en rester la|ne pas|decliner|marreter la|nous arreter la|quon en reste)",
    "(nous|je) [travaillons|travaille] (travaillons|travaille|avons|ai) deja (avec|un|une|quelquun|notre|nos) [_]",
    "(a|avons|ai) deja (un|une) (prestataire|fournisseur|contrat|agence|comptable|assureur|courtier|solution|logiciel|partenaire|conseiller)",
    "(je|nous) (decline|declinons|passe mon tour|passons notre tour)",
    "(jai dit|cest|ma reponse est|ca reste|cela reste|la reponse est) [toujours|encore] non",
    "(retirez moi|desinscrivez moi|supprimez mes|enlevez moi) [_]",
    "(je ne|nous ne) (relaie|relayons|recommande|recommandons|partage|partageons|signe|signons|diffuse|diffusons|communique|communiquons|vote|finance|financons|sponsorise|sponsorisons|les communique) pas",
    "(bonne continuation|bonne chance|je vous souhaite) [_] [_] (ailleurs|dans vos|pour la suite|bonne continuation)",
    "(por favor|por favor ya) (no|deje|deja|nao|pare) [de] (me|escrib*|insist*|envi*|mand*|contat*)",
)
"""German, French, Spanish, Portuguese, Italian, Dutch, Polish, Swedish and Turkish."""

TAKES_NO: Final = (
    *german(
        "(danke|vielen dank|besten dank|herzlichen dank) [ihnen|dir] (für die|für ihre|für deine|fürs|trotzdem) [schnelle|ehrliche|rasche|offene|klare|kurze] (rückmeldung|antwort|nachricht|bescheid geben|offenheit|ehrlichkeit)",
        "(danke|vielen dank|besten dank) [trotzdem] für (die|ihre|deine) [schnelle|ehrliche|rasche|offene|klare|kurze] (rückmeldung|antwort)",
        "(schönes wochenende|schönen tag|schönen abend|schöne woche|alles gute|viel erfolg|frohes schaffen|schönen feierabend) [noch|ihnen|dir|weiterhin] [noch]",
        "(kein problem|kein thema|nichts für ungut|verständlich|völlig in ordnung|schon in ordnung|entschuldigung für die|entschuldigen sie die)",
        "(lösche|nehme|streiche) ich (sie|dich) (aus|von) (der|unserer|meiner) liste",
        "(störe|belästige|schreibe|behellige) [ich] (sie|dich|ihnen|dir) (nicht mehr|nicht weiter|nicht wieder)",
    ).written,
    *accented(
        "(bedankt|dank|dank u|dank je) voor (uw|je|het) [snelle|eerlijke|duidelijke] (antwoord|reactie|bericht)",
        "(fijne dag|fijne avond|fijn weekend|prettig weekend|prettige dag|alle goeds|veel succes) [nog|verder]",
        "(geen probleem|geen punt|helemaal prima|begrijpelijk|snap ik helemaal|excuses voor|sorry voor het)",
        "(zal|val) (ik|u|je) .. niet meer (lastig|storen|schrijven|lastigvallen)",
    ).written,
)
"""German and Dutch: takes a no with good grace."""

ADDS: Final = (
    *german(
        "(aber|allerdings|trotzdem|dennoch|jedoch|dabei|immerhin) _",
        "(nur falls|falls (sich|sie|du|doch)|sollten sie|solltest du|eins noch|rein aus neugier|nur aus interesse|nur kurz|anbei|nur {number})",
        "(hab|habe|schicke|sende|lasse|melde) ich (ihnen|dir|mich) [trotzdem|einfach|mal|noch|gern|gerne] _",
        "(ich|wir) (hab|habe|haben|schicke|sende|lasse|melde) (ihnen|dir|mich|euch) _",
    ).written,
    *accented(
        "(maar|toch|niettemin|desondanks|echter) _",
        "(mocht|mochten|als u ooit|als je ooit|nog een ding|alleen nog|puur uit interesse|in bijlage|bijgevoegd)",
        "(stuur|zet|bel|mail|laat) (ik|we|wij) (u|je|jou) _",
        "(ik|we|wij) (stuur|zet|bel|mail|sturen) (u|je|jou) _",
    ).written,
)
"""German and Dutch: after a no something is added all the same."""
