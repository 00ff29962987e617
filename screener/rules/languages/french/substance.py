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
            f"{YOUR} [_] [_] {WORK} [_] (m'a|m'ont|nous a|me|est|trouve|résonne|touche|tombe|aide|sert|montre|donne|évite|ne|n'|on|j'ai|s'appuie|égaie|égaient)",
            f"(lis|lu|lire|relis|suis|aime|adore|apprécie|utilise|écoute|conserve|garde|entendu|dévoré|apprécié|aimé|trouvé|partage|découvert|consulté) .. {YOUR} [_] {WORK}",
            f"(dans|sur|de|à|d'après|selon) {YOUR} [_] {WORK} [_] (vous|tu|il|la|le|les|on|sur|du|de|j'ai|de la)",
            "ce que (vous|tu) [avez|as|aviez] (écrit|dit|dites|écrivez|dis|écris|racontez|publié|expliqué) .. (sur|à|de|du|au|dans)",
            "(vous|tu) (écrivez|écris|dites|dis|citez|cites|expliquez|racontez|mentionnez|montrez|affirmez) .. (que|qu'un|qu'une|comment|dans|la|le|pourquoi)",
            "(belle|bonne|superbe|super|très belle|excellente|beau|bel) [_] (intervention|conférence|article|exposé|tribune|papier|reportage|présentation|prestation|concert|exposition) (hier|à|au|sur|dans|de|ce|samedi)",
            "(j'aime|j'admire|j'apprécie|bravo pour|j'adore) (la façon|la manière|comment) .. (votre|ton|la|le|vous|tu|les)",
            "(votre|vos) (musée|mairie|médiathèque|école|équipe|ferme|boulangerie|fondation|association|commune) .. (laisse|publie|forme|accueille|fait|montre|permet|explique|a réussi)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Votre article sur» les beffrois date mal la cloche.",
            "La faute est «à la page 47», ligne 3.",
            "«Votre tribune sur» les halles m'a touchée.",
            "«Belle intervention hier» soir.",
        ),
        quiet=(
            "Votre article sur les PME est top, voici notre webinaire gratuit.",
            "Votre article m'a plu, notre solution aussi vous plaira, sans engagement.",
        ),
    ),
    "welcome.your-words": Spoken(
        phrases=french(
            "(vous|tu) (disiez|disais|demandiez|demandais|cherchiez|cherchais|parliez|parlais|vouliez|expliquiez|expliquais|proposiez|racontiez)",
            "(vous|tu) [m'|nous|en|l'] (avez|as|aviez|avais|m'aviez|m'avais|m'avez|m'as|l'avez) ... (dit|écrit|demandé|raconté|parlé|expliqué|conseillé|répondu|prévenu|promis|recommandé|appris)",
            f"(suite à|pour|concernant|à propos de|au sujet de) {YOUR} .. (question|annonce|demande|appel|commentaire|message|remarque|courrier|déclaration|candidature|petite annonce)",
            "(vous aviez|tu avais) raison",
            "(vous|tu) (vouliez|voulais|cherchiez|cherchais|demandiez|demandais|parliez|disiez|évoquiez|mentionniez|signaliez|hésitiez) _",
            "(que|dont|où) (vous|tu) [m'|nous|en|l'] (avez|as|aviez|avais|m'aviez|m'avais|parliez|parlais|cherchez|cherches|demandiez)",
            "(dont je vous parlais|dont je te parlais|dont on parlait|dont nous parlions|on en avait parlé|nous en avions parlé) [_]",
            "(en réponse|réponse|suite) à (votre|ton|ta) (question|message|annonce|demande|mail|post|appel)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Vous demandiez qui» répare les foudres.",
            "«Tu avais raison» pour le toit.",
            "Le groupe «dont je vous parlais s'appelle» Naître.",
        ),
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
            "{number} minutes (de retard|d'avance)",
            "(dix|quinze|cinq) minutes (de retard|d'avance)",
            "(en retard|de retard|en avance|on se voit toujours|c'est toujours bon|ça tient toujours|rendez vous maintenu) _",
            "(apporter|ramener|rapporter|déposer|récupérer|prendre|emporter) .. (clés|clé|double|dossier|matériel|outils|badge|échelle|photos|plan|papiers|original)",
            "(le maçon|le carreleur|le plombier|l'électricien|le couvreur|le livreur|le facteur|le technicien) (attend|arrive|passe|vient|est|a)",
            "(code|alarme|badge|armoire|portail|compteur|dalle|facture|facturation) .. (de|du|pour|sonne|sèche|est|ne|depuis|chez)",
            "(en congé|en congés|en arrêt|en vacances|absente|absent jusqu'au) _",
        ),
        unless=french("(offre|il me reste|webinaire|placement)"),
        unless_anywhere=SELLS,
        fires=(
            "La réunion passe en «salle 12».",
            "Le contrôle est «reporté».",
            "J'aurai «dix minutes de retard».",
        ),
        quiet=("Je suis à Lyon le 12 à 9h, il me reste un créneau, sans engagement.",),
    ),
    "welcome.wants-to-buy": Spoken(
        phrases=french(
            "(combien|quel prix|quel tarif) .. (prenez vous|vous prenez|demandez vous|coûte chez|pour accorder|pour réparer|pour la|pour refaire|coûterait|me coûterait)",
            "(vous prenez|tu prends) combien",
            "(je cherche|on cherche|nous cherchons|il me faut|il me faudrait|j'ai besoin) .. (plombier|électricien|traducteur|traductrice|photographe|couvreur|menuisier|luthier|devis|accordeur|charpentier|artisan|remplaçante|traiteur|fleuriste)",
            "(vous|tu) (faites|réparez|fais|répares|livrez|louez|vendez|imprimez|accordez) [encore|aussi|toujours|les|des|du] .. ?",
            "(avez vous|auriez vous) .. (place|dispo|disponibilité|stock|encore) .. ?",
            "(je paie|je paye|on paie|je règle|budget est voté|acompte|c'est pour offrir|dis moi ton prix|votre prix) [_]",
            "(quel est|quels sont) (votre|vos|ton|tes|le) (tarif|tarifs|prix|délai|délais)",
            "(à quel tarif|à quel prix|tarif pour|prix pour|combien pour|devis pour|un prix pour|me faire un prix|nous faire un prix|reviendrait à combien|coûterait combien|combien coûte|combien coûterait|combien ça)",
            "(nous cherchons|je cherche|on cherche|nous recherchons|il nous faut|nous avons besoin|j'ai besoin|on a besoin|nous aurions besoin) [_] (d'un|d'une|un|une|de|du) [_] [_] [_] (pour|le|dès|en|avant|à|au)",
            "(nous voudrions|on voudrait|je voudrais|j'aimerais|nous souhaitons|je souhaite|on aimerait|nous aimerions) .. (commander|réserver|acheter|louer|faire réparer|faire faire|inscrire|engager|que vous construisiez|que vous veniez)",
            "(êtes vous|seriez vous|vous êtes|es tu) (disponible|dispo|libre) .. (et|le|pour|en|à quel) .. (tarif|prix|mariage|fête|date|{number})",
            "(toujours|encore|déjà) (à vendre|en vente|disponible|libre|à louer|en stock|complet)",
            "(acheté|achetée|achetés|commandé|commandée|commandés|réservé|loué|posé|posée|livré|livrée|installé|installée|réparé|réparée) .. (chez vous|lundi|mardi|mercredi|jeudi|vendredi|samedi|la semaine|hier|fuit|ne|est|par vous|en mai)",
            "(que vous avez|que vous nous avez|que vous m'avez) (posé|posée|livré|livrée|installé|installée|vendu|vendue|réparé|réparée|fabriqué|envoyé|facturé)",
            "(on a reçu|j'ai reçu|nous avons reçu) .. (mauvais|mauvaise|cassé|cassée|abîmé|abîmée|erreur|pas|faux)",
            "est ce normal (que|si) _",
            "(à qui dois je|à qui je|à qui faut il|à qui puis je) (m'adresser|parler|écrire|l'envoyer|demander)",
            "(nous avons mis|on a mis|budget de|tout compris|nous payons|nous vous payons|payée|rémunérée|rémunéré|cachet de) .. ({number}|{money}|de côté|train|trajet)",
            "c'est (vous|toi) que (nous|je|on) (voulons|veux|veut|aimerions)",
        ),
        unless=french("(devis met|devis gratuit|devis offert|impôts|votre devis)"),
        unless_anywhere=SELLS,
        fires=(
            "«Vous prenez combien» pour un piano droit?",
            "«Je cherche un couvreur» près de Nivelles.",
            "«Quel est votre tarif» pour un gâteau?",
            "Le poêle «que vous avez posé» fume.",
        ),
        quiet=(
            "Combien vous coûte un salarié absent ?",
            "Quel est votre tarif actuel ? Notre outil le réduit, sans engagement.",
        ),
    ),
    "welcome.learner-or-applicant": Spoken(
        phrases=french(
            "(mon|ma|un|une|de|en) (stage|mémoire|thèse|apprentissage|alternance|cap|bts|licence|dec|reconversion|équivalence|doctorat|concours|titre pro|vae)",
            "(je postule|j'ai postulé|ma candidature|stagiaire|apprentie|apprenti|étudiante|étudiant|lycéenne|lycéen|doctorante|doctorant|stage de) .. _",
            "(j'ai|je viens de) (postulé|postuler|appliqué|envoyé ma candidature|envoyé mon cv|déposé mon dossier|déposé ma candidature|candidaté|passé l'entretien|jai)",
            "(jai postulé|ma candidature|mon cv|une des candidates|un des candidats|candidate au|candidat au|candidate à|candidat à|candidatures pour) _",
            "(je|j'|et) .. (reconversion|me reconvertir|me reconvertis|reconvertir|me forme|me réoriente|changer de métier|changer de voie|prépare le concours|prépare l'enm)",
            "(je prépare|je termine|je commence|je débute|je suis en) [_] (une|un|ma|mon|mes|terminale|première|seconde|licence|troisième|année|stage|formation|reconversion|alternance|concours|école)",
            "(je pense|j'envisage|je réfléchis|j'hésite) .. (m'installer|devenir|reprendre|passer|me lancer|quitter)",
            "(que|qu'est ce que) (conseilleriez|conseillez|conseilles|conseillerais|recommandez|recommanderiez) (vous|tu) .. (à|pour|comme)",
            "(comment) (vous|tu) (êtes|es|avez|as) .. (venu|venue|devenu|devenue|commencé|débuté|arrivé|arrivée|passé|passée)",
            "(le|un|ce) poste .. (est il|encore|toujours|libre|pourvu|à pourvoir) .. ?",
            "(recrutement|poste) (est|est il) (toujours|encore) .. _",
            "(recrute|recrutez|embauche|cherche) [_] (t'il|t'elle|vous|t|parfois|encore) .. ?",
            "(j'ai mon|j'ai ma|j'ai le) (fimo|permis|cap|bac|diplôme|bts|brevet|caces|habilitation)",
        ),
        unless=french(
            "(nos étudiants|reçu votre|toute ta boîte|les recruteurs|en devenant|formation offerte)"
        ),
        unless_anywhere=SELLS,
        fires=(
            "Je cherche «un stage» chez un luthier.",
            "«Je prépare un» CAP de couvreur.",
            "«J'ai déposé mon dossier» de gardien.",
            "«Que conseilleriez-vous à» une débutante?",
        ),
        quiet=("Nos étudiants cherchent un stage, accédez à 200 profils.",),
    ),
    "welcome.clear-vacancy": Spoken(
        phrases=french(
            "({number}|{money}) (brut|bruts|net|nets|brut annuel|par an|sur 13)",
            "(cdi|cdd|temps plein|temps partiel|mi temps|35h|39h|grille|convention collective|logement possible|poste logé|à pourvoir|équipe de nuit)",
            "(nous cherchons|on cherche|je cherche|notre) .. (remplaçante|remplaçant|successeur|maître|chef|cheffe|responsable|soudeur|angleur|cuisinier|infirmière|infirmier) .. (du|pour|à|part|au|le|en|sur|en {month})",
            "(chargée de recrutement|chargé de recrutement|drh|rh|responsable du recrutement|recruteuse|recruteur) (au|à la|à l|du|de la|de l|chez|à l'|pour|de l') _",
            "(chu|hôpital|mairie|ville|théâtre|école|collège|fromagerie|menuiserie|clinique|ehpad|service|laboratoire|musée) .. (ouvre|ouvrons|recrute|embauche|cherche|recherche|crée) [_] (un|une|deux|des|le|la|son|sa)",
            "(nous ouvrons|on ouvre|ouvrons) [_] (le|un|deux|une) poste",
            "(puis je|je peux|je vous) [_] [_] (transmettre|envoyer|transmets|envoie) (l'annonce|la fiche de poste|l'offre|le profil|la fiche)",
            "({money}|{number}) (de l'heure|bruts|brut mensuel|h) _",
            "relocalisation payée",
        ),
        unless_anywhere=french(
            "(whatsapp|signal|telegram|jour par|par jour|domicile|déplafonn*|testeur|visa|aucun entretien|liberté|crypto|votre profil|trait pour trait)"
        ),
        fires=(
            "Cuisinière, «CDI» à Brest, repos le lundi.",
            "Soudeur à Namur, «2600 brut», équipe du matin.",
            "«DRH au théâtre» de Liège, je cherche un régisseur.",
        ),
        quiet=("Testeur d'hôtels, 2400 nets, aucun entretien, sur Signal.",),
    ),
    "welcome.brings-something": Spoken(
        phrases=french(
            "(coquille|faute de frappe|date fausse|lien mort|il s'agit de|c'est une erreur|au lieu de {number})",
            "(trouvé|retrouvé|oublié|perdu|laissé|ramassé) .. (votre|vos|ton|ta|chez nous|chez moi|dans le|sur le|au|à l'accueil|de mon)",
            f"{YOUR} .. (chez moi|à l'accueil|au bureau|m'attend|est resté|est restée|dans mon coffre)",
            "(vous les voulez|vous le voulez|tu le veux|tu la veux|je vous le garde|je te le garde|c'est pour vous|vous pouvez le prendre|je vous renvoie|je vous donne|je vous prête|je te prête|mettre de côté)",
            "(le|la|les|l'|un) (lien|bouton|formulaire|numéro|date|adresse|schéma|soupape|horaires) .. (cassé|mort|faux|fausse|ne marche|erroné|à l'envers|invalide|renvoie)",
            "(juste pour info|pour info|à toutes fins utiles|simple remarque|au cas où|petite remarque|ça peut servir|si ça peut)",
            "(voici|je vous mets|je te mets|je vous joins|il existe) .. (lien|guide|liste|jeu de données|article|source|référence|document|tableau|adresse|nom)",
            "(la personne|celui|celle) (qu'il vous faut|que vous cherchez|que tu cherches|à contacter)",
            "(poste|extension|bureau) {number}",
            "(j'en ai|on en a|nous en avons) (un|une|deux|trois|plusieurs|encore|au|à la|dans)",
            "(publié|sorti|existe) .. (un guide|une brochure|une carte|un tableau|je vous|je te)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "J'ai «trouvé votre» écharpe bleue.",
            "Une «coquille», et le reste m'a ravie.",
            "«Le lien est cassé», juste un signe.",
        ),
        quiet=("Nous avons trouvé des failles sur votre site.",),
    ),
    "welcome.as-you-asked": Spoken(
        phrases=french(
            "(comme (promis|convenu|prévu|demandé|discuté)|suite à (votre|ta) (demande|annonce|question)|vous m'aviez demandé|tu m'avais demandé|en réponse à (votre|ta))",
            "(suite à|à la suite de) (la|notre|l') [_] (réunion|assemblée|ag|visite|appel|conversation)",
            "comme .. (parlé|promis|convenu|discuté|vu|évoqué|dit|annoncé|indiqué|demandé|prévu)",
            "(suite à|après|depuis) (notre|la|l') [_] (appel|conversation|échange|coup de fil|discussion|rencontre|entretien|entrevue|rendez vous) (de|d'|du|ce|hier|au|à)",
            "(suite à|après) (notre|l') (appel|conversation|échange|discussion|rencontre|entrevue)",
            "(voici|ci joint|vous trouverez|en pièce jointe) [_] (le|la|les|l'|mon|ma|votre|ton) [_] (plan|scan|liste|document|compte rendu|lien|nom|adresse|numéro|copie|facture|devis|photos|rapport|fichier|invitation|pv|guide) [_]",
            "(le document|la facture|le dossier|votre colis|votre retour) .. (bien arrivé|bien reçu|prête|prêt|transmets|est arrivé|est bien)",
        ),
        unless=french("(mot de passe|pour ainsi dire|relance|brochure|démonstration|catalogue|plaquette)"),
        unless_anywhere=SELLS,
        fires=(
            "«Comme promis», les pages du carnet.",
            "«Suite à votre annonce», je sais réparer ça.",
            "«Suite à notre appel de» ce matin.",
        ),
        quiet=("Comme convenu, voici notre offre sans engagement.",),
    ),
    "welcome.says-why": Spoken(
        phrases=french(
            "(parce que|puisque|car) (vous|tu|votre|ton|c'est vous|mon|ma) _",
            "(je vous écris|je t'écris|je me permets|je vous contacte|je m'adresse) .. (parce|car|pour|au sujet|à propos|à vous|comme|après) [_]",
            "(d'où ce message|c'est pour cela que|voilà pourquoi|c'est pourquoi)",
            "(je travaille|j'enseigne|je suis|je m'occupe|bénévole) (à|au|aux|de|en|chez|dans) [la|l'|le] (mairie|école|archives|hôpital|chu|crèche|collège|lycée|bibliothèque|musée|ehpad|ferme|gare|théâtre|chambre|association|médiathèque|caisse)",
            "(d'où mon message|d'où ma demande|donc j'essaie|donc je vous|alors je vous|alors j'essaie)",
            "(je me permets de vous écrire|je vous écris|je me permets de vous contacter) (car|parce|pour|au|suite)",
            "(pour le|pour la|pour les) _ [_] c'était (vous|toi)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "Je demande «parce que vous gardez» les registres.",
            "La chaudière est arrêtée, «d'où ce message».",
            "Le Pr Blin vous a citée, «d'où mon message».",
        ),
        quiet=("Je vous écris parce que notre solution change tout.",),
    ),
    "welcome.answerable-question": Spoken(
        phrases=french(
            "(est ce que|est ce qu'il) (vous|tu|je|on|il|chez|ça|le|la|faut|ma|mon) ... ?",
            "(puis je|pourrais je|dois je|peut on|faut il|je peux) ... ?",
            "(où|quand|comment|lequel|laquelle|à combien|à quel|à quelle|à quoi) (avez|as|était|étiez|est|sont|puis|va|faut|vous|tu|faites|fait|fais) .. (vous|tu|je|on|il|elle|ça|le|la|du|à|pas) ... ?",
            "(tu viens|vous venez|tu m'ajoutes|tu fais|tu prends|vous êtes bien|c'est toujours|toujours vrai|vous faites encore|tu passes|vous les prenez|vous étiez) ... ?",
            "(quel|quelle|quels|quelles|chez quel|chez quelle|sur quelle|sur quel|en quelle|dans quel|avec quel|de quelle|quelle est) _ ... (vous|tu|avez|as|faut|est|ont|on) ... ?",
            "(savez vous|sais tu|pouvez vous me dire|pourriez vous me dire|peux tu me dire|tu sais|vous savez|auriez vous|aurais tu|pourriez vous|pouvez vous|peux tu|tu peux|tu pourrais) [_] (si|où|qui|quand|comment|me dire|m'indiquer|me donner|le|la|m'expliquer|me rappeler|apporter|relire|regarder) ... ?",
            "(tu as|t'as|avez vous|vous avez|as tu) [_] (encore|toujours|gardé|le code|le numéro|la clé|bien|aussi|eu|fait|réglé|essayé) ... ?",
            "(tu veux bien|voulez vous bien|tu me prêtes|vous me prêtez|tu me passes|tu m'envoies) ... ?",
            "(vous en êtes|tu en es|vous êtes) (content|contente|contents|satisfaits) ?",
            "c'est (de|du|la|le|un|une|quoi|quand|où|bien|possible|vous qui|toujours|toi qui) ... ?",
            "(comment) (avez|as|faites|fais|faire|vous avez|vous faites|tu fais|tu as) (vous|tu) .. (pour|la|le|les|du|fait|organisé|géré|réglé|trouvé)",
            "(comment) (vous avez|tu as|vous faites|tu fais) (organisé|géré|réglé|fait|trouvé|pour)",
            "(est il|est elle|sont ils|est ce|gère t|existe t|faut il) ... ?",
            "(une|deux|trois|quelques) (question|questions) (sur|concernant|à propos|au sujet|pratique|précise|technique)",
            "(on fait quoi|je fais quoi|tu en penses quoi) ?",
            "je me (demande|demandais) (si|comment|pourquoi|où|quand) _",
        ),
        unless=french(
            "(présenter|montrer|proposer|envoyer notre|comment allez|ça va|échanger|discuter|opportunité|qui s'occupe|vos clients|nouveaux clients|démo|démonstration|intéressé|intéressée|un appel|sujet ?|à l'écoute|du marché|vous accompagner|aider|aujourd'hui|actuellement|disponible pour|décide)"
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Dois-je apporter les originaux?»",
            "«Est-ce que vous accordez les pianos droits?»",
            "«Tu as encore le code du local?»",
            "«Je me demande comment vous» rangez.",
        ),
        quiet=(
            "Comment trouvez-vous de nouveaux clients?",
            "Quel est votre budget pub ? Nos clients économisent 30 %.",
        ),
    ),
    "welcome.way-out": Spoken(
        phrases=french(
            "(droit de|libre de|peux|pouvez) .. (dire non|refuser|m'ignorer)",
            "(si non|sinon|si c'est non|si ça ne|si vous ne|si tu ne) .. (pas grave|tant pis|aucun souci|pas de souci|je comprends|pas de problème|je comprendrai)",
            "(pas de stress|rien ne presse|sans urgence|pas urgent|quand vous pouvez|quand tu peux|un simple non|tant pis pour moi|aucune obligation|je comprendrais)",
            "(je comprends|je comprendrais|je comprendrai) (si|tout à fait|très bien|que|parfaitement) _",
            "(n'hésitez pas à|n'hésite pas à) (me dire non|dire non|refuser|décliner)",
            "(une ligne suffit|un mot suffit|une phrase suffit|sinon tant pis|pas de pression|si vous êtes prise|si vous êtes pris|si c'est possible)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "Tu as le «droit de refuser».",
            "C'est «pas urgent».",
            "«Une ligne suffit».",
        ),
        quiet=("Rien ne presse, notre audit gratuit vous attend.",),
    ),
    "welcome.writes-or-researches": Spoken(
        phrases=french(
            "(journaliste|historien|historienne|archiviste|généalogiste|documentariste|correspondante|correspondant) (à|au|pour|de|du|pigiste|locale|local|aux)",
            "(j'écris|je prépare|je recherche|je travaille sur|nous préparons|enquête sur) .. (livre|article|reportage|thèse|mémoire|exposition|histoire|brochure|dossier|documentaire|village|quartier)",
            "(bulletin|gazette|feuille|journal) (municipal|des apiculteurs|du village|paroissial*|de l'école|communal*)",
            "(mon|ma|notre) (mémoire|thèse|enquête|livre|exposé|documentaire|recherche|doctorat) (sur|porte|de|en)",
        ),
        unless_anywhere=SELLS,
        fires=("Je suis «journaliste au» courrier local.", "«J'écris un livre» sur les bacs de Loire."),
        quiet=("J'écris un livre pour booster votre visibilité.",),
    ),
    "welcome.disagrees": Spoken(
        phrases=french(
            "(sauf votre respect|avec tout le respect|sans vouloir vous contredire|je ne suis pas d'accord|pas tout à fait d'accord|je ne partage pas|je suis sceptique|permettez moi de nuancer|je nuancerais|petite correction)",
            "je ne suis pas (sûr|sûre|certain|certaine|convaincu|convaincue) (que|de)",
            "(dit|soutient|montre|montrent|affirme|prouve) (le contraire|l'inverse|autre chose)",
            "(la loi|le décret|l'article|la norme|l'arrêté|le règlement) .. (a été|est) .. (modifié|modifiée|abrogé|abrogée|remplacé|remplacée|révisé|révisée)",
            "(il me semble|je crois) que (c'est|la|le|ce) .. (plutôt|pas|erreur|faux|en {number})",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Sauf votre respect», la norme date de 2019.",
            "Notre relevé «montre le contraire».",
        ),
        quiet=(
            "Vos prix sont trop hauts, notre solution le montre.",
            "Je suis d'accord avec vous.",
        ),
    ),
    "welcome.your-work-used": Spoken(
        phrases=french(
            "(conseil|conseils|astuce|fiche|méthode|exercices|recette|guide|modèle|explication|idée) ... (a marché|ont marché|m'a évité|m'a aidé|m'a aidée|m'ont aidé|m'ont aidée|m'a sauvé|a fonctionné|nous a|tient|a servi)",
            "(ça|cela) (m'a|nous a) (beaucoup|bien|vraiment|énormément|bien) [_] (aidé|aidée|servi|aidés|éclairé|touché|touchée)",
            "(tu m'as|vous m'avez|tu m'avais|vous m'aviez) (aidé|aidée|poussé|poussée|encouragé|encouragée|conseillé|dit) .. (et|pour|de|à)",
            "(nous avons|on a|j'ai) (repris|suivi|appliqué|essayé|adopté|utilisé) .. (votre|vos|ton|ta|tes)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "Votre «conseil a marché».",
            "«Ça m'a beaucoup aidée» au guichet.",
        ),
        quiet=(
            "Notre guide gratuit m'a aidé, il vous aidera.",
            "Nos conseils ont marché chez 300 clients.",
        ),
    ),
    "welcome.your-way": Spoken(
        phrases=french(
            "(comment) (faites|gérez|réglez|organisez|rangez|trempez|calculez|facturez|protégez|taillez|chauffez|conservez|accueillez) vous (la|le|les|vos|avec|pour|en|ça)",
            "(vous faites|vous prenez|tu fais|tu prends|vous utilisez|tu utilises|vous mettez|tu mets) [_] (comment|quoi|combien|encore|toujours|quel|quelle) _",
            "(retour|retours) d'expérience",
            "comment (avez vous|as tu|vous avez|s'est passée|s'est passé) _",
        ),
        unless=french("(aujourd'hui|actuellement|prospects|leads|clients|recrutement|trésorerie)"),
        unless_anywhere=SELLS,
        fires=(
            "«Comment faites-vous avec» la laine mouillée?",
            "Auriez-vous un «retour d'expérience»?",
        ),
        quiet=(
            "Comment gérez-vous vos leads aujourd'hui ?",
            "Un retour d'expérience de nos clients, sans engagement.",
        ),
    ),
    "welcome.asks-leave": Spoken(
        phrases=french(
            "(puis je|pourrais je|ai je le droit|m'autorisez vous|est ce que je peux|je peux) .. (citer|traduire|reprendre|utiliser|imprimer|photographier|copier|afficher|vous poser|te poser|venir voir|passer voir|partager votre) _",
            "(ça vous|cela vous|ça te) (dérange|dérangerait|gênerait|embête) (si|que) _",
            "avant (d'envoyer|de vous envoyer|de publier|d'imprimer|de partager) _",
            "(accepteriez vous|accepterais tu|seriez vous d'accord|serais tu d'accord) (qu'on|que|de|pour)",
        ),
        unless=french("(présenter|offre|démo|notre outil|ambassadeur*|échange|échanger)"),
        unless_anywhere=SELLS,
        fires=(
            "«Puis-je citer votre» lettre dans la gazette?",
            "«Ça vous dérange si je» copie la carte?",
        ),
        quiet=(
            "Puis-je vous présenter notre offre ?",
            "Accepteriez-vous de voir une démo gratuite ?",
        ),
    ),
}
