"""What the rules on the substance of a note look for in French; they stay quiet in a text that sells."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.french.selling import SELLS
from screener.rules.languages.french.words import DAY, MONTH, WORK, YOUR
from screener.rules.languages.spelling import french

SUBSTANCE: Final[Mapping[str, Spoken]] = {
    "welcome.your-work": Spoken(
        phrases=french(
            f"{YOUR} [_] [_] {WORK} (sur|de|du|des|à|au|dans|d'|m'a|était|est|en|avec|dit|date|page|pour|nous|a|qui|où)",
            f"(lu|relu|vu|écouté|suivi|acheté|cité|découpé|regardé|essayé|testé) .. {YOUR} .. {WORK}",
            "(la page|à la page|en page|revendication|diapo|votre note) {number}",
            "page {number} (vous|il|le|la|les|de|du|ça|c'est|est|on)",
            f"(le|la|les) [_] {WORK} que (vous|tu) (avez|as|aviez)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Votre article sur» les beffrois date mal la cloche.",
            "La faute est «à la page 47», ligne 3.",
        ),
        quiet=("Votre article sur les PME est top, voici notre webinaire gratuit.",),
    ),
    "welcome.your-words": Spoken(
        phrases=french(
            "(vous|tu) (disiez|disais|demandiez|demandais|cherchiez|cherchais|parliez|parlais|vouliez|expliquiez|expliquais|proposiez|racontiez)",
            "(vous|tu) [m'|nous|en|l'] (avez|as|aviez|avais|m'aviez|m'avais|m'avez|m'as|l'avez) ... (dit|écrit|demandé|raconté|parlé|expliqué|conseillé|répondu|prévenu|promis|recommandé|appris)",
            f"(suite à|pour|concernant|à propos de|au sujet de) {YOUR} .. (question|annonce|demande|appel|commentaire|message|remarque|courrier|déclaration|candidature|petite annonce)",
            "(vous aviez|tu avais) raison",
        ),
        unless_anywhere=SELLS,
        fires=("«Vous demandiez» qui répare les foudres.", "«Tu avais raison» pour le toit."),
        quiet=("Vous disiez que le drone lessive, pas le nôtre ! Démo chez vous.",),
    ),
    "welcome.arranges": Spoken(
        phrases=french(
            f"(le|du|au|dès le|avant le|depuis le|jusqu'au) {{number}} ({MONTH[1:-1]}|à|au|pour|en|et|par|chez|de|sur)",
            "(à|de|vers|dès|avant|jusqu'à) {number} (h|heures)",
            "(à|vers|dès) (8h|9h|10h|11h|12h|13h|14h|15h|16h|17h|18h|19h|20h|8h30|9h30|14h30|18h30)",
            f"(ce|le|chaque|premier) {DAY} (soir|matin|midi|prochain|dans|au|à|en|dernier|pour|j'ai|chez)",
            "(dossier|chambre|salle|ext|casier|ligne|quai|porte|étage|parcelle|facture|indice|caisse) {number}",
            "(reporté|annulé|déplacé|avancé|avancée au|reportée|annulée|attribué|livré|livrée|récupérer|déménage|déménagement)",
            "(remplaçante|remplaçant|remplacement|réunion de chantier|syndicat de copropriété|copropriété|procès verbal|bon de livraison|délibération|planning de|clé|clés|ascenseur|chaudière|vanne|ordonnance|virement bancaire)",
        ),
        unless=french("(offre|il me reste|webinaire|placement)"),
        unless_anywhere=SELLS,
        fires=("La réunion passe en «salle 12».", "Le contrôle est «reporté»."),
        quiet=("Je suis à Lyon le 12 à 9h, il me reste un créneau, sans engagement.",),
    ),
    "welcome.wants-to-buy": Spoken(
        phrases=french(
            "(combien|quel prix|quel tarif) .. (prenez vous|vous prenez|demandez vous|coûte chez|pour accorder|pour réparer|pour la|pour refaire|coûterait|me coûterait)",
            "(vous prenez|tu prends) combien",
            "(je cherche|on cherche|nous cherchons|il me faut|il me faudrait|j'ai besoin) .. (plombier|électricien|traducteur|traductrice|photographe|couvreur|menuisier|luthier|devis|accordeur|charpentier|artisan|remplaçante|traiteur|fleuriste)",
            "(vous|tu) (faites|réparez|fais|répares|livrez|louez|vendez|imprimez|accordez) [encore|aussi|toujours|les|des|du] .. ?",
            "(avez vous|auriez vous) .. (place|dispo|disponibilité|stock|encore) .. ?",
            "(je paie|je paye|on paie|je règle|devis|budget est voté|acompte|c'est pour offrir|dis moi ton prix|votre prix) [_]",
        ),
        unless=french("(devis met|devis gratuit|devis offert|impôts|votre devis)"),
        unless_anywhere=SELLS,
        fires=("«Vous prenez combien» pour un piano droit?", "«Je cherche un couvreur» près de Nivelles."),
        quiet=("Combien vous coûte un salarié absent ?",),
    ),
    "welcome.learner-or-applicant": Spoken(
        phrases=french(
            "(mon|ma|un|une|de|en) (stage|mémoire|thèse|apprentissage|alternance|cap|bts|licence|dec|reconversion|équivalence|doctorat|concours|titre pro|vae)",
            "(je postule|j'ai postulé|ma candidature|stagiaire|apprentie|apprenti|étudiante|étudiant|lycéenne|lycéen|doctorante|doctorant|stage de) .. _",
        ),
        unless=french(
            "(nos étudiants|reçu votre|toute ta boîte|les recruteurs|en devenant|formation offerte)"
        ),
        unless_anywhere=SELLS,
        fires=(
            "Je cherche «un stage» chez un luthier.",
            "Je prépare «un CAP» de couvreur.",
        ),
        quiet=("Nos étudiants cherchent un stage, accédez à 200 profils.",),
    ),
    "welcome.clear-vacancy": Spoken(
        phrases=french(
            "({number}|{money}) (brut|bruts|net|nets|brut annuel|par an|sur 13)",
            "(cdi|cdd|temps plein|temps partiel|mi temps|35h|39h|grille|convention collective|logement possible|poste logé|à pourvoir|équipe de nuit)",
            "(nous cherchons|on cherche|je cherche|notre) .. (remplaçante|remplaçant|successeur|maître|chef|cheffe|responsable|soudeur|angleur|cuisinier|infirmière|infirmier) .. (du|pour|à|part|au|le|en|sur|en {month})",
        ),
        unless_anywhere=french(
            "(whatsapp|signal|telegram|jour par|par jour|domicile|déplafonn*|testeur|visa|aucun entretien|liberté|crypto|votre profil|trait pour trait)"
        ),
        fires=(
            "Cuisinière, «CDI» à Brest, repos le lundi.",
            "Soudeur à Namur, «2600 brut», équipe du matin.",
        ),
        quiet=("Testeur d'hôtels, 2400 nets, aucun entretien, sur Signal.",),
    ),
    "welcome.brings-something": Spoken(
        phrases=french(
            "(coquille|faute de frappe|date fausse|lien mort|il s'agit de|c'est une erreur|au lieu de {number})",
            "(trouvé|retrouvé|oublié|perdu|laissé|ramassé) .. (votre|vos|ton|ta|chez nous|chez moi|dans le|sur le|au|à l'accueil|de mon)",
            f"{YOUR} .. (chez moi|à l'accueil|au bureau|m'attend|est resté|est restée|dans mon coffre)",
            "(vous les voulez|vous le voulez|tu le veux|tu la veux|je vous le garde|je te le garde|c'est pour vous|vous pouvez le prendre|je vous renvoie|je vous donne|je vous prête|je te prête|mettre de côté)",
        ),
        unless_anywhere=SELLS,
        fires=("J'ai «trouvé votre» écharpe bleue.", "Une «coquille», et le reste m'a ravie."),
        quiet=("Nous avons trouvé des failles sur votre site.",),
    ),
    "welcome.as-you-asked": Spoken(
        phrases=french(
            "(comme (promis|convenu|prévu|demandé|discuté)|suite à (votre|ta) (demande|annonce|question)|vous m'aviez demandé|tu m'avais demandé|en réponse à (votre|ta))",
            "(suite à|à la suite de) (la|notre|l') [_] (réunion|assemblée|ag|visite|appel|conversation)",
        ),
        unless=french("(mot de passe|pour ainsi dire|relance)"),
        unless_anywhere=SELLS,
        fires=("«Comme promis», les pages du carnet.", "«Suite à votre annonce», je sais réparer ça."),
        quiet=("Comme convenu, voici notre offre sans engagement.",),
    ),
    "welcome.says-why": Spoken(
        phrases=french(
            "(parce que|puisque|car) (vous|tu|votre|ton|c'est vous|mon|ma) _",
            "(je vous écris|je t'écris|je me permets|je vous contacte|je m'adresse) .. (parce|car|pour|au sujet|à propos|à vous|comme|après) [_]",
            "(d'où ce message|c'est pour cela que|voilà pourquoi|c'est pourquoi)",
            "(je travaille|j'enseigne|je suis|je m'occupe|bénévole) (à|au|aux|de|en|chez|dans) [la|l'|le] (mairie|école|archives|hôpital|chu|crèche|collège|lycée|bibliothèque|musée|ehpad|ferme|gare|théâtre|chambre|association|médiathèque|caisse)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "Je demande «parce que vous gardez» les registres.",
            "La chaudière est arrêtée, «d'où ce message».",
        ),
        quiet=("Je vous écris parce que notre solution change tout.",),
    ),
    "welcome.answerable-question": Spoken(
        phrases=french(
            "(est ce que|est ce qu'il) (vous|tu|je|on|il|chez|ça|le|la|faut|ma|mon) ... ?",
            "(puis je|pourrais je|dois je|peut on|faut il|je peux) ... ?",
            "(où|quand|comment|lequel|laquelle|à combien|à quel|à quelle|à quoi) (avez|as|était|étiez|est|sont|puis|va|faut|vous|tu|faites|fait|fais) .. (vous|tu|je|on|il|elle|ça|le|la|du|à|pas) ... ?",
            "(tu viens|vous venez|tu m'ajoutes|tu fais|tu prends|vous êtes bien|c'est toujours|toujours vrai|vous faites encore|tu passes|vous les prenez|vous étiez) ... ?",
        ),
        unless_anywhere=SELLS,
        fires=("«Dois-je apporter les originaux?»", "«Est-ce que vous accordez les pianos droits?»"),
        quiet=("Comment trouvez-vous de nouveaux clients?",),
    ),
    "welcome.way-out": Spoken(
        phrases=french(
            "(droit de|libre de|peux|pouvez) .. (dire non|refuser|m'ignorer)",
            "(si non|sinon|si c'est non|si ça ne|si vous ne|si tu ne) .. (pas grave|tant pis|aucun souci|pas de souci|je comprends|pas de problème|je comprendrai)",
            "(pas de stress|rien ne presse|sans urgence|pas urgent|quand vous pouvez|quand tu peux|un simple non|tant pis pour moi|aucune obligation|je comprendrais)",
        ),
        unless_anywhere=SELLS,
        fires=("Tu as le «droit de refuser».", "C'est «pas urgent»."),
        quiet=("Rien ne presse, notre audit gratuit vous attend.",),
    ),
    "welcome.writes-or-researches": Spoken(
        phrases=french(
            "(journaliste|historien|historienne|archiviste|généalogiste|documentariste|correspondante|correspondant) (à|au|pour|de|du|pigiste|locale|local|aux)",
            "(j'écris|je prépare|je recherche|je travaille sur|nous préparons|enquête sur) .. (livre|article|reportage|thèse|mémoire|exposition|histoire|brochure|dossier|documentaire|village|quartier)",
            "(bulletin|gazette|feuille|journal) (municipal|des apiculteurs|du village|paroissial*|de l'école|communal*)",
        ),
        unless_anywhere=SELLS,
        fires=("Je suis «journaliste au» courrier local.", "«J'écris un livre» sur les bacs de Loire."),
        quiet=("J'écris un livre pour booster votre visibilité.",),
    ),
}
