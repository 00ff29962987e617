"""What the rules on ties between two people look for in French; they stay quiet in a text that sells."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.french.selling import SELLS
from screener.rules.languages.french.words import CHEERS, EVENT, KIN, SCHOOL, SENDS, TOLD, TRADE, YOUR
from screener.rules.languages.spelling import french

TIES: Final[Mapping[str, Spoken]] = {
    "welcome.what-you-did": Spoken(
        phrases=french(
            "(vous m'avez|vous m'aviez|tu m'as|tu m'avais|vous nous avez|vous avez (formé|soigné|réparé|réglé|acheté|vendu|gardé|opéré|sauvé|aidé|traduit|fait votre)|tu nous as)",
            "(grâce à|sans) (vous|toi|votre|ton|vos|tes) _",
        ),
        unless_anywhere=SELLS,
        fires=("«Tu m'as» dépanné sur le parking.", "«Sans vous je» serais encore sur le quai."),
        quiet=("Vous m'avez accepté, merci, je vous montre notre outil.",),
    ),
    "welcome.met-you": Spoken(
        phrases=french(
            "(on s'est|nous nous sommes|on s'était|nous avons|on a) [bien|déjà|tous les deux|un peu|donc] (vus|vues|croisés|croisées|rencontrés|rencontrées|parlé|discuté|ri|mangé|partagé|tracté|connus|échangé|marché|chanté|dansé)",
            "(j'étais|je suis|c'est moi|c'est) (celle|celui|la madame|le monsieur|la dame|le gars|moi) (qui|en|avec|du|de|au|à)",
            "(assis|assise|debout|garé) .. (à côté|derrière|devant|en face) de (vous|toi)",
            f"(au|à la|lors|pendant|après|à l') [du|de la|votre] {EVENT} (de|du|des|à|en|hier|samedi|jeudi|mardi|d'|dans|où)",
            "c'est {name} (du|de|des|à)",
            "c'est {name} {name} du",
            "(je vous ai|je t'ai) [bien|déjà|aussi] (croisé|croisée|rencontré|rencontrée|vu|vue|entendu|entendue|écouté|écoutée|parlé|aperçu|aperçue) .. (à|au|aux|lors|pendant|dans|hier|samedi|chez|en|sur)",
            f"(étions|était|serons|étiez|étais|j'étais|serez|seras|allez|vas|serai|vais|participe|participez|participes|participons|j'irai|allons|venez|viens|irez|inscrit|inscrite) .. (au|à la|aux|en) [_] {EVENT}",
            f"(au|à la|aux|lors du|lors de la|pendant le|pendant la|après le|après la) [_] {EVENT} (de|du|des|d'|à|en|hier|samedi|jeudi|mardi|dans|où|professionnel|annuel|régional)",
            "(à l'atelier|à l'assemblée|à l'exposition|à l'expo|lors de l'atelier) (de|du|des|d'|sur)",
            "(nous étions|on était) (tous les deux|toutes les deux|tous deux|toutes deux) (à|au|aux|en|dans|chez)",
            "(liste des (participants|inscrits|exposants|intervenants)|parmi les (participants|inscrits|exposants))",
            "(plaisir|ravi|ravie|contente|content|heureux|heureuse|enchanté|enchantée) (de|d'avoir) .. (bavardé|bavarder|discuté|croisé|croisée|croiser|rencontré|rencontrée|fait votre connaissance|fait ta connaissance|parlé|parler|revoir|vous avoir|t'avoir) .. (hier|samedi|au|à|dans|lors|ce|lundi|mardi|mercredi|jeudi|vendredi|dimanche)",
            "(on a|nous avons) .. (fait la queue|partagé|voyagé|mangé|dîné|ri|marché|attendu|bavardé|discuté|échangé|parlé) .. (ensemble|à|au|dans|hier|lors|de)",
            "(on s'est|nous nous sommes|on s'était) .. (parlé|croisé|croisés|croisées|rencontrés|rencontrées|vus|vues|assis|assises|retrouvés)",
            "(s'y croiser|on s'y croisera|on pourrait s'y|on s'y voit|s'y retrouver)",
            "(nos|mes|vos) (enfants|filles|fils|garçons|gamins|petits) .. (ensemble|classe|école|crèche|copains|amis|même|club|foot|cours)",
            "(parent|maman|papa|parents) (d'élève|d'élèves|de la classe|de l'école|dans la classe)",
            "(voisin|voisine|voisins|à côté de chez vous|en face de chez vous|même rue|même immeuble|même palier|même quartier|même village|deux rues)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«C'est Manu du» service courrier.",
            "«J'étais celle qui» posait trop de questions.",
            "«Je vous ai croisé à» la mairie de Mende.",
            "«Nous étions toutes les deux à» Limoges.",
        ),
        quiet=(
            "On s'est vus au salon, calons la démo de notre outil.",
            "Nous étions au salon, notre solution vous attend, sans engagement.",
        ),
    ),
    "welcome.someone-you-know": Spoken(
        phrases=french(
            "(mon|ma|notre|votre|ton|ta) (voisin|voisine|collègue|mari|femme|sœur|frère|mère|père|chef|cheffe|patron|patronne|prédécesseur|oncle|tante|cousin|cousine|fils|fille|grand mère|médecin|ancien chef) .. (dit|m'a|a|est|fait|parle|travaille|joue|habite|vous|était)",
            "(m'a donné|m'ont donné|m'a été donné|on m'a donné) .. (votre|ton) (nom|numéro|contact|adresse)",
            f"{YOUR} (nom|numéro|contact|adresse) [m'a|m'] .. (donné|été|passé)",
            "(de la part|conseil|recommandation) (de|du) {name}",
            "(me|m'a|vous) (recommande|recommandé|envoie|conseillé|conseille|recommandée) .. (chaudement|vous|de|votre)",
            "{name} (m'a dit|me dit|dit que|m'envoie|vous recommande|m'a parlé|m'a conseillé|te salue|t'embrasse)",
            "(dr|docteur|mme|madame|m|monsieur) {name} (vous|m'a|me|dit|nous)",
            f"{YOUR} [_] {KIN} .. {TOLD}",
            f"(mon|ma|notre|une|un) [_] {KIN} .. {TOLD}",
            f"{{name}} .. {TOLD}",
            f"(mon|ma|notre|votre|ton|ta|un|une) [_] {KIN} .. {SENDS}",
            f"{{name}} .. {SENDS} (que|votre|ton|vous|te|qu'on|à)",
            "c'est {name} [{name}] (qui|de)",
            "(sur|suivant) [les|le] (conseil|conseils|recommandation|recommandations|suggestion|avis|indication|indications) (de|d|du|des)",
            "(sur les conseils|sur le conseil|à l'invitation|à l'initiative|par l'intermédiaire|par l'entremise|de la part) (de|d'un|d'une|du|de mon|de votre)",
            "(nous connaissons|vous connaissez|tu connais|on connaît|connaissez vous|vous avez connu|nous avons connu) [tous les deux|toutes les deux|tous deux|bien|aussi|donc|sûrement] {name}",
            "(ami|amie|cousin|cousine|sœur|frère|collègue|proche|voisine|voisin|fille|fils|épouse|mari) de {name}",
            "(ami|amie|amis|connaissance|connaissances|relation) (commun|commune|communs|en commun) {name}",
            "{name} (est|sont) [_] (un|une|des) (ami|amie|amis|connaissance|relation|contact) (commun|commune|communs|en commun)",
            "(a cité|a mentionné|a évoqué|m'a soufflé|m'a glissé) [_] (votre|ton)",
            "(me répète|n'arrête pas de|me parle souvent|m'a souvent parlé|m'ont parlé) _",
            "(il faut|faut|il fallait|nous devons|on devait|on doit) [_] (qu'on se|que je vous|que je te|nous|se) (rencontre|rencontrions|rencontrer|parle|contacte|connaisse|écrive)",
            "(mme|madame|m|monsieur|dr|docteur|le pr|pr) {name} .. (dit|conseillé|parlé|cité|donné|recommandé|suggéré)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Ma voisine vous a» vu réparer des vélos.",
            "«On m'a donné votre nom» pour la prothèse.",
            "«Votre ancien chef m'a dit» de vous écrire.",
            "«Vous connaissez aussi Uli»?",
        ),
        quiet=(
            "Mme Roy vous recommande, nos clients doublent leur visibilité.",
            "Votre collègue m'a parlé, voici notre solution sans engagement.",
        ),
    ),
    "welcome.shared-past": Spoken(
        phrases=french(
            "(tu te souviens|vous vous souvenez|tu te rappelles|vous vous rappelez|je me souviens|ça fait un bail|ça fait une paye|ça fait une paie|à l'époque|comme avant|il y a {number} ans)",
            "(on était|nous étions|t'étais|tu étais) .. (ensemble|dans|au|en|à|voisins|collègues)",
            f"{SCHOOL} .. (ensemble|de {{name}})",
            f"(du|de la|au|à l'|de l'|à la|même) {SCHOOL} .. (ensemble|on|avec|{{number}}|{{name}}|t'étais|casier|j'ai)",
            "(ancien|ancienne|anciens|ex) (collègue|élève|élèves|apprenti|apprentie|voisin|voisine|stagiaire|patient|patiente|locataire|coéquipier|chef)",
            "(toi ici|te voilà|enfin toi|tu es là toi)",
            "(on|nous) [_] (a|avons|étions|était|travaillait|travaillions|faisait) .. (ensemble|en même temps|à la même époque|dans la même|au même)",
            "(vous souvenez vous|te souviens tu|tu te souviens|vous souvenez|te souviens|vous rappelez vous|te rappelles tu|si tu te souviens|si vous vous souvenez) .. _",
            "(vous avez été|tu as été|vous étiez|tu étais|tu as eu|vous m'avez eu) (mon|ma|notre|l'|la|le) _",
            "(m'avez|m'as|m'avais|m'aviez) [tout] (appris|formé|formée|embauché|embauchée|enseigné|montré|encadré)",
            "(de l'ancienne|de l'ancien|ancienne|anciens|ancien) (équipe|élève|élèves|collègue|collègues|bureau|stagiaire|étudiant|étudiante|boîte|service|promo) [_]",
            "(en même temps que|à la même époque|même promotion|même promo|mêmes bancs|sur les bancs)",
            "(ça fait longtemps|ça fait des années|que de souvenirs|tu te rappelles|salut vieux|vieux camarade|vieille branche)",
            "(on a|nous avons|avons) [_] (étudié|travaillé|fait|usé|partagé|joué|chanté|grandi|vécu|servi|passé) _",
            "(j'étais|j'ai été|je suis passé|je suis passée|j'ai fait|j'ai étudié|j'ai travaillé) (aussi|moi aussi|également|aussi|à|au|en|dans) [_] [_] (même|école|fac|lycée|iut|insa|promo|université|service|hôpital|mairie|préfecture|ddt|usine|collège|institut|ens|ena|sciences po|conservatoire)",
            "(même|mêmes) (école|promo|promotion|lycée|collège|fac|université|année|formation|prof|patron|cheffe|chef|boîte|service|master|licence|internat|classe)",
            "(promo|promotion|diplômé|diplômée|sorti|sortie|diplômés) (de|en|du|{number}|comme) _",
            "(ancien|ancienne|ex) (collègue|collègues|élève|étudiant|étudiante|stagiaire|voisin|voisine|camarade|collaborateur|collaboratrice)",
            "(on|nous) (s'est|nous sommes|étions|avons|a) .. (connus|connu|côtoyés|perdus de vue|collègues|camarades|formés|croisés souvent)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Tu te souviens de la tarte» au camp?",
            "Votre «ancienne stagiaire vous» salue.",
            "«On a étudié à» Liège la «même année».",
        ),
        quiet=("Tu te souviens du lycée ? J'ai un revenu complémentaire pour toi.",),
    ),
    "welcome.thanks-you": Spoken(
        phrases=french(
            "(merci|remercie|remercier) (pour|de|d'avoir|du|encore|à) .. (conseil|conseils|aide|patience|tarte|livre|cours|accueil|coup|main|prévenu|explications|soirée|temps|réponse|recette|texte|pain|lettre|travail|gentillesse|lui|toi|m'avoir)",
            "(je voulais|je tenais|je veux|il faut|doit) .. (dire merci|vous remercier|te remercier|merci)",
            "merci (quand même|mille fois|encore|de tout)",
            "(merci|remercie|remercier|mercis) [_] [_] (pour|d'avoir|de m'avoir|de nous avoir) (le|la|les|votre|vos|ton|ta|tes|l'|cet|cette|ces|ce|m'avoir|tout|hier|accepté|gardé|répondu|pris|fait) _",
            "(un petit mot|un mot|message|ce message) pour .. (remercier|dire merci)",
            "(merci infiniment|mille mercis|grand merci|un grand merci|merci merci|merci du fond)",
            "(grâce à vous|grâce à toi|grâce à votre|grâce à ton|grâce à tes|grâce à vos) _",
        ),
        unless=french(
            "(ajout|connexion|accepté|acceptation|avance|d'avance|par avance|réseau|relation|partager|de confirmer|attention|intérêt|confiance|compréhension|invitation)"
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Merci pour votre patience» au guichet.",
            "«Je voulais te remercier» pour le toit.",
            "«Merci pour le coup» de main hier.",
        ),
        quiet=("Merci pour l'ajout, voici mon agenda.",),
    ),
    "welcome.same-field": Spoken(
        phrases=french(
            "(cher|chère) (confrère|consœur|collègue)",
            "(moi aussi|je suis aussi|également|aussi) (infirmière|infirmier|apiculteur|apicultrice|prof|sage femme|luthier|médecin|ergothérapeute|boulanger|vigneron|maraîcher|imprimeur|enseignante)",
            "(même métier|mêmes problèmes|même modèle|même machine|même fournisseur|on vend la même|tous les deux|toutes les deux|comme vous je|comme toi je)",
            "(vous|tu) (aviez|avez|as|avais) (réglé|fait|résolu) ça comment",
            f"(je suis|nous sommes|on est|étant|moi) [_] (aussi|également|moi aussi|comme vous|comme toi) {TRADE}",
            f"(autre|encore un|encore une|simple|fellow) {TRADE}",
            f"(comme vous|comme toi) [je suis|j'ai été] {TRADE}",
            "(je|nous|on) (tiens|dirige|gère|tenons|avons|a|fait|fais|travaille|enseigne|cultive|élève|suis|ai|exploite|exploitons|pratique|encadre|coordonne|répare|fabrique) (aussi|moi aussi|également|nous aussi|de même|pareil) _",
            "(je|j'|nous|on) [_] (aussi|moi aussi|également|nous aussi) (un|une|dans|à|au|en|le|la|des|de)",
            "(j'ai|nous avons|on a) (aussi|également|moi aussi|nous aussi) _",
            "(même|mêmes) (secteur|souci|soucis|galère|galères|question|questions|situation|problème|boulot|poste|fonction|passion|domaine|difficulté|difficultés|quotidien|cas)",
            "(on fait pareil|je fais pareil|je fais la même chose|je fais le même|chez nous (le|la|aussi|c'est|pareil|on)|pareil chez nous)",
            "(curieux|curieuse|intéressé|intéressée) de savoir comment (font|vous|tu|les autres|d'autres|les)",
            f"(de|d') {TRADE} à {TRADE}",
            "(notre|nos) (ddt|service|commune|mairie|équipe|exploitation|école|classe|patients|élèves) (soutient|demande|refuse|fait|hésite|dit|exige|veut)",
            f"(en tant que|étant moi même|étant) {TRADE}",
            "(entre|d'un|d'une) (collègues|confrères|consœurs|voisins de métier|gens du métier|collègue|confrère)",
            f"{TRADE} (moi aussi|aussi|également|comme vous|comme toi)",
            "(chez nous|de notre côté|par chez nous|dans notre|ici aussi) .. (c'est|on|la|le|les|aussi|pareil|ça|nous)",
        ),
        unless=french("(coach|entrepreneur|entrepreneure|commercial|indépendante|mentor)"),
        unless_anywhere=SELLS,
        fires=(
            "«Chère consœur», votre patient a déménagé.",
            "On a la «même machine», la mienne fuit.",
            "«Je suis aussi traductrice», à Mons.",
            "«On fait pareil côté» Jura.",
        ),
        quiet=(
            "Cher confrère, beaucoup de praticiens paient trop d'impôts.",
            "Nous avons aussi une offre gratuite pour les infirmières.",
            "Je suis aussi coach en vente.",
        ),
    ),
    "welcome.owns-the-silence": Spoken(
        phrases=french(
            "(désolé|désolée|pardon|pardonne|pardonnez|excuse moi|excusez moi|navré|navrée|je m'excuse|toutes mes excuses) (de|d'|pour|si|du|à) _",
            "(je n'ai pas|j'ai pas|jamais|je ne t'ai|je ne vous ai) .. (répondu|remercié|rappelé|écrit|donné de nouvelles|dit merci)",
            "(c'est ma faute|j'y suis pour beaucoup|j'ai eu honte|j'aurais dû|j'ai mis du temps|je te dois des excuses|je vous dois des excuses|j'y pense souvent)",
            "(désolé|désolée|pardon|pardonne moi|excuse moi|navré|navrée) (de ne|si je|de n'avoir|de mon|pour mon|pour le|d'avoir) _",
            "(je n'ai pas|je n'avais|jamais|sans) .. (donné de nouvelles|de nouvelles|répondu|donné signe|rappelé)",
            "(j'ai disparu|j'ai honte|j'en suis désolé|j'en suis désolée|je m'en veux|long silence|trop longtemps|des années sans)",
        ),
        unless=french("(dérange*|relance|groupé|message groupé)"),
        unless_anywhere=SELLS,
        fires=(
            "«J'aurais dû» t'appeler en mars.",
            "Tu m'as écrit et «je n'ai pas répondu».",
            "«J'ai disparu» après le déménagement.",
        ),
        quiet=("Désolé de vous relancer, notre offre expire demain.",),
    ),
    "welcome.same-group": Spoken(
        phrases=french(
            "(dans le|du|même) groupe .. (vous|tu|je cherche|aviez|demandiez|parents|infirmières|apiculteurs|idel)",
            "(chorale|syndicat|section|comité|fanfare|amap|société d'histoire|association des|amicale|conseil syndical|parents d'élèves) .. (de|du|des|on|je|nous|cherche|se|réunit|samedi|jeudi)",
            "(fais|faites|fait|faisons|suis|es|sommes|êtes) [tous les deux|toutes les deux|tous deux|aussi|également|moi aussi|tous] [aussi|également|partie|membre|membres|inscrit|inscrite] [partie] (du|de la|de l|dans le|de l'|d') (groupe|association|asso|club|forum|réseau|amicale|syndicat|collectif|chorale|comité|fédération|cercle)",
            "(membre|membres|adhérent|adhérente|adhérents|habitué|habituée|bénévole) [comme vous|aussi|également] (du|de la|de l|des|de|à|d'|de l') _",
            "(dans|du|sur) (le|ce|un|votre) (groupe|forum|collectif|club) _",
            "(même|mêmes) (association|asso|club|groupe|syndicat|chorale|forum|collectif|amicale|paroisse|fédération)",
            "(ancien|ancienne|anciens|anciennes) (élève|élèves|étudiant|étudiante|étudiants) (de|du|d')",
        ),
        unless_anywhere=SELLS,
        fires=(
            "Notre «fanfare cherche» un tuba.",
            "«Même groupe, vous» cherchiez une remplaçante.",
            "Je suis «membre aussi de la fanfare».",
        ),
        quiet=("Dans le groupe, vous verrez notre outil en démo.",),
    ),
    "welcome.introduces-themselves": Spoken(
        phrases=french(
            "(je m'appelle|moi c'est|ici|c'est) {name} (de|du|et|j'ai|la|le|au|à|des)",
            "je suis (la|le|l'|votre|une|un|ton) (remplaçante|remplaçant|nouvelle|nouveau|maman|papa|voisine|voisin|auxiliaire|fille|fils|mère|père|bénévole|cousine|cousin|concierge|gardienne|gardien|locataire|petite fille|apprentie|apprenti)",
            "(je|j') (conduis|répare|enseigne|habite|tiens|soigne|garde|joue|chante|plante|classe|cuisine|élève) (la|le|les|à|au|en|dans|des|une|un) _",
            "je (suis|serai) (la|le|votre) (nouvelle|nouveau|futur|future) _",
            "(je reprends|je remplace|je succède|je prends la suite|je prends la relève|c'est moi qui (reprends|remplace|succède))",
            "(je m'installe|nous arrivons|j'arrive|on arrive|nous venons d'emménager|je viens d'emménager|on vient d'emménager|je débarque|nouvel arrivant|nouvelle arrivante|nouvelle à|nouveau à|muté|mutée) _",
            "(je travaille|j'enseigne|je suis prof|je suis professeur|je tiens|je dirige) (à|au|dans|pour|chez|en|une|un|la|le) _",
            f"(je suis|moi c'est) [_] {TRADE} (à|au|aux|dans|chez|en|depuis|pour)",
            "(je suis|moi c'est|ici) .. (voisin|voisine|maman|papa|locataire|gardien|gardienne|président de l'association|présidente de l'association|secrétaire de|trésorier|trésorière|bénévole|facteur|instit) _",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Je suis la remplaçante» de Mme Oberson.",
            "«Je conduis la ligne» 48 depuis mars.",
            "«Je reprends» le dossier de Mme Vidal.",
            "«Je m'installe en» septembre à Pau.",
        ),
        quiet=(
            "Je m'appelle Luc et je propose des volets.",
            "Je travaille dans la vente, je vous montre notre outil.",
        ),
    ),
    "welcome.wishes-well": Spoken(
        phrases=french(
            f"{CHEERS} (pour|à|d'|de|sur|au)",
            f"^ [_] [_] {CHEERS} $",
            f"{CHEERS} $",
            "(tu l'as|vous l'avez) (bien|mille fois|largement) mérité",
            "(bonne chance|bon courage|bonne continuation|bon rétablissement|bonne retraite|tous mes vœux|plein de réussite) (pour|à|dans|avec|au) _",
            "(content|contente|heureux|heureuse|ravi|ravie) (pour toi|pour vous)",
            "(j'ai vu|j'apprends|j'ai appris|j'ai lu|je vois) que (tu|vous|la|le|l') .. (étais|étiez|avez|as|a|es|êtes) .. (passée|passé|nommé|nommée|gagné|obtenu|ouvert|promu|promue|élu|élue|réussi|eu)",
            "(ça m'a fait plaisir|m'a fait plaisir de|très fière de|fier de toi|fière de toi) [_]",
        ),
        unless=french(
            "(nominé|nominés|trophées|sélectionné|sélectionnée|parcours|profil|palmarès|gagnant|j'accompagne|prise de poste)"
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Bravo pour» la médaille!",
            "Je suis «contente pour toi».",
        ),
        quiet=(
            "Félicitations pour votre poste ! J'accompagne les nouveaux managers.",
            "Bravo pour votre parcours inspirant !",
        ),
    ),
    "welcome.recent-talk": Spoken(
        phrases=french(
            "(notre|nos) (conversation|discussion|rencontre|échange|appel|coup de fil) (de|d'|du|hier|ce|au|à|samedi|lundi|mardi|jeudi|vendredi)",
            "(on s'est parlé|nous nous sommes parlé|on a parlé|nous avons parlé|on a échangé|nous avons échangé|on a discuté) .. (hier|ce matin|par mail|au téléphone|mardi|lundi|jeudi|vendredi|samedi|à|au|lors)",
            "(vous disiez|tu disais|vous me disiez|tu me disais) (hier|ce matin|l'autre|samedi|que|au) _",
            "(hier|ce matin|samedi|lundi|mardi|mercredi|jeudi|vendredi|dimanche|la semaine dernière|la semaine passée|tantôt) .. (parlé|discuté|croisés|rencontrés|échangé|vus|entendu|au téléphone|à la réunion|au marché)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«On s'est parlé par mail» pour les plants.",
            "Merci de «notre conversation de» mardi.",
        ),
        quiet=(
            "Notre conversation de demain sera sans engagement.",
            "On a parlé de croissance, notre outil vous aidera.",
        ),
    ),
    "welcome.changes-place": Spoken(
        phrases=french(
            "(je commence|je débute|je prends mon poste|j'intègre|je rejoins) .. (lundi|en|le|comme|à|au|dans|chez|demain) _",
            "(je viens de|nous venons de|on vient de) (m'installer|rejoindre|prendre|déménager|emménager|arriver|quitter|changer|reprendre)",
            "(je m'installe|je déménage|nous déménageons|je pars vivre|nous arrivons|j'arrive|on s'installe) (à|en|au|dans|cet|cette|près|chez)",
            "je (viens|venais) (du|de la) _ et je",
            "(ma femme|mon mari|mon épouse|mon conjoint) est (muté|mutée|nommé|nommée)",
            "(viens|venons|vient) (d'emménager|d'arriver|d'intégrer|d'être|d'ouvrir|d'obtenir|d'avoir) _",
            "(nouveau|nouvelle) (dans le|dans la|à|au|en|ici|dans votre) _",
            "(muté|mutée|nommé|nommée|affecté|affectée) (à|au|en|dans|chez)",
            "(je déménage|j'emménage|je pars|je rentre|nous partons) [_] [_] (à|au|en|dans|pour)",
        ),
        unless=french("(lancer|réseau|coaching|coach|conseiller en|patrimoine)"),
        unless_anywhere=SELLS,
        fires=(
            "«Je commence lundi à l'hôpital».",
            "Nous «venons d'emménager à» Tours.",
        ),
        quiet=(
            "Je viens de lancer notre offre gratuite.",
            "Je rejoins une équipe qui recrute des talents.",
        ),
    ),
    "welcome.go-between": Spoken(
        phrases=french(
            "(je vous mets|je te mets|je peux vous mettre|je vous mettrais|puis je vous mettre) .. (en contact|en relation|en lien)",
            "(je peux|puis je|je veux bien|voulez vous que je|tu veux que je) .. (présenter|vous présente|te présente|donner votre|donner ton|transmettre)",
            "(je connais|je sais|j'ai) (une|un|quelqu'un|des) ... (que tu devrais|que vous devriez|qui pourrait|qui cherche|qui a|qui fait|qui sait|à qui)",
        ),
        unless=french("(notre|nos|offre|gamme|solution|méthode|candidat*)"),
        unless_anywhere=SELLS,
        fires=(
            "«Je connais une maraîchère que tu devrais» voir.",
            "Si vous voulez, «je vous mets en contact».",
        ),
        quiet=(
            "Je peux vous présenter notre gamme.",
            "Je connais un placement qui rapporte, sans engagement.",
        ),
    ),
    "welcome.deals-with-you": Spoken(
        phrases=french(
            "(facture|commande|dossier|devis|contrat|bon de livraison|réservation) (n|numéro|{number}|pour|de|du)",
            "(votre|vos|ta) (commande|livraison|colis|facture|voiture|réservation|inscription|candidature|pièce|pièces|plants) (est|sont|arrive|partira|attend|a été)",
            "(je l'envoie|je la dépose|je le dépose|on livre|nous livrons|je passe|je viens) (en mairie|au|à|chez|demain|lundi|mardi|mercredi|jeudi|vendredi|vers|le)",
            "(client|cliente|patient|patiente|locataire|abonné|abonnée) (chez vous|de votre|depuis)",
            "(le séjour|le cours|l'atelier|le stage|la salle|le gîte) .. (complet|libre|ouvert|disponible) _",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Votre commande est» prête.",
            "La «facture pour» le tracteur est partie.",
        ),
        quiet=(
            "Votre commande de demain : 20 % de remise.",
            "Nos clients chez vous gagnent du temps.",
        ),
    ),
    "welcome.local-invitation": Spoken(
        phrases=french(
            "(si le cœur vous en dit|bienvenue si ça vous dit|venez avec|on serait (dix|douze|quinze|huit|{number})|apéro des voisins|pique nique|repas de quartier|corrigent ensemble|vide grenier|fête de quartier|balade) [_]",
            "(on|nous) .. (déjeune|mange|boit un coup|prend un verre|se revoit|se retrouve) .. (?|samedi|jeudi|un jour|ensemble|si)",
        ),
        unless=french("(entrepreneurs|dirigeants|investisseurs|networking)"),
        unless_anywhere=SELLS,
        fires=(
            "«Venez avec une» tarte, «on serait huit».",
            "Si tu passes par Rennes, «on déjeune?»",
        ),
        quiet=(
            "Venez avec deux amis entrepreneurs à notre soirée.",
            "Déjeuner d'affaires offert aux dirigeants.",
        ),
    ),
    "welcome.shared-sorrow-or-joy": Spoken(
        phrases=french(
            "(mes condoléances|toutes mes condoléances|sincères condoléances|je pense à vous|je pense à toi|on pense à vous|de tout cœur avec|triste nouvelle|bon rétablissement) [_]",
            "c'était mon (père|oncle|grand père|frère|mari|fils)",
            "c'était ma (mère|tante|grand mère|sœur|femme|fille)",
            "(ma|mon) (mère|père|grand mère|grand père) (a|y|vendait|travaillait|était|disait|dit) _",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Mes condoléances pour» ta mère.",
            "«C'était mon père», le mécano.",
        ),
        quiet=(
            "Triste nouvelle : votre retraite ne suffira pas, bilan gratuit.",
            "Nos équipes pensent à votre trésorerie.",
        ),
    ),
}
