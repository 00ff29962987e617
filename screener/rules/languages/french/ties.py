"""What the rules on ties between two people look for in French; they stay quiet in a text that sells."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.french.selling import SELLS
from screener.rules.languages.french.words import EVENT, SCHOOL, YOUR
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
        ),
        unless_anywhere=SELLS,
        fires=("«C'est Manu du» service courrier.", "«J'étais celle qui» posait trop de questions."),
        quiet=("On s'est vus au salon, calons la démo de notre outil.",),
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
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Ma voisine vous a» vu réparer des vélos.",
            "«On m'a donné votre nom» pour la prothèse.",
        ),
        quiet=("Mme Roy vous recommande, nos clients doublent leur visibilité.",),
    ),
    "welcome.shared-past": Spoken(
        phrases=french(
            "(tu te souviens|vous vous souvenez|tu te rappelles|vous vous rappelez|je me souviens|ça fait un bail|ça fait une paye|ça fait une paie|à l'époque|comme avant|il y a {number} ans)",
            "(on était|nous étions|t'étais|tu étais) .. (ensemble|dans|au|en|à|voisins|collègues)",
            f"{SCHOOL} .. (ensemble|de {{name}})",
            f"(du|de la|au|à l'|de l'|à la|même) {SCHOOL} .. (ensemble|on|avec|{{number}}|{{name}}|t'étais|casier|j'ai)",
            "(ancien|ancienne|anciens|ex) (collègue|élève|élèves|apprenti|apprentie|voisin|voisine|stagiaire|patient|patiente|locataire|coéquipier|chef)",
            "(toi ici|te voilà|enfin toi|tu es là toi)",
        ),
        unless_anywhere=SELLS,
        fires=("«Tu te souviens» de la tarte au camp?", "Votre «ancienne stagiaire» vous salue."),
        quiet=("Tu te souviens du lycée ? J'ai un revenu complémentaire pour toi.",),
    ),
    "welcome.thanks-you": Spoken(
        phrases=french(
            "(merci|remercie|remercier) (pour|de|d'avoir|du|encore|à) .. (conseil|conseils|aide|patience|tarte|livre|cours|accueil|coup|main|prévenu|explications|soirée|temps|réponse|recette|texte|pain|lettre|travail|gentillesse|lui|toi|m'avoir)",
            "(je voulais|je tenais|je veux|il faut|doit) .. (dire merci|vous remercier|te remercier|merci)",
            "merci (quand même|mille fois|encore|de tout)",
        ),
        unless=french(
            "(ajout|connexion|accepté|acceptation|avance|d'avance|réseau|relation|partager|de confirmer)"
        ),
        unless_anywhere=SELLS,
        fires=("«Merci pour votre patience» au guichet.", "«Je voulais te remercier» pour le toit."),
        quiet=("Merci pour l'ajout, voici mon agenda.",),
    ),
    "welcome.same-field": Spoken(
        phrases=french(
            "(cher|chère) (confrère|consœur|collègue)",
            "(moi aussi|je suis aussi|également|aussi) (infirmière|infirmier|apiculteur|apicultrice|prof|sage femme|luthier|médecin|ergothérapeute|boulanger|vigneron|maraîcher|imprimeur|enseignante)",
            "(même métier|mêmes problèmes|même modèle|même machine|même fournisseur|on vend la même|tous les deux|toutes les deux|comme vous je|comme toi je)",
            "(vous|tu) (aviez|avez|as|avais) (réglé|fait|résolu) ça comment",
        ),
        unless_anywhere=SELLS,
        fires=("«Chère consœur», votre patient a déménagé.", "On a la «même machine», la mienne fuit."),
        quiet=("Cher confrère, beaucoup de praticiens paient trop d'impôts.",),
    ),
    "welcome.owns-the-silence": Spoken(
        phrases=french(
            "(désolé|désolée|pardon|pardonne|pardonnez|excuse moi|excusez moi|navré|navrée|je m'excuse|toutes mes excuses) (de|d'|pour|si|du|à) _",
            "(je n'ai pas|j'ai pas|jamais|je ne t'ai|je ne vous ai) .. (répondu|remercié|rappelé|écrit|donné de nouvelles|dit merci)",
            "(c'est ma faute|j'y suis pour beaucoup|j'ai eu honte|j'aurais dû|j'ai mis du temps|je te dois des excuses|je vous dois des excuses|j'y pense souvent)",
        ),
        unless=french("(dérange*|relance|groupé|message groupé)"),
        unless_anywhere=SELLS,
        fires=("«J'aurais dû» t'appeler en mars.", "Tu m'as écrit et «je n'ai pas répondu»."),
        quiet=("Désolé de vous relancer, notre offre expire demain.",),
    ),
    "welcome.same-group": Spoken(
        phrases=french(
            "(dans le|du|même) groupe .. (vous|tu|je cherche|aviez|demandiez|parents|infirmières|apiculteurs|idel)",
            "(chorale|syndicat|section|comité|fanfare|amap|société d'histoire|association des|amicale|conseil syndical|parents d'élèves) .. (de|du|des|on|je|nous|cherche|se|réunit|samedi|jeudi)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "Notre «fanfare cherche» un tuba.",
            "«Même groupe, vous» cherchiez une remplaçante.",
        ),
        quiet=("Dans le groupe, vous verrez notre outil en démo.",),
    ),
    "welcome.introduces-themselves": Spoken(
        phrases=french(
            "(je m'appelle|moi c'est|ici|c'est) {name} (de|du|et|j'ai|la|le|au|à|des)",
            "je suis (la|le|l'|votre|une|un|ton) (remplaçante|remplaçant|nouvelle|nouveau|maman|papa|voisine|voisin|auxiliaire|fille|fils|mère|père|bénévole|cousine|cousin|concierge|gardienne|gardien|locataire|petite fille|apprentie|apprenti)",
            "(je|j') (conduis|répare|enseigne|habite|tiens|soigne|garde|joue|chante|plante|classe|cuisine|élève) (la|le|les|à|au|en|dans|des|une|un) _",
        ),
        unless_anywhere=SELLS,
        fires=("«Je suis la remplaçante» de Mme Oberson.", "«Je conduis la ligne» 48 depuis mars."),
        quiet=("Je m'appelle Luc et je propose des volets.",),
    ),
}
