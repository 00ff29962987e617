"""Big words, presumption and threats in French: what the other files on French leave out."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.french.selling import SELLS
from screener.rules.languages.selling import SELLS as ANY_SELLS
from screener.rules.languages.spelling import french

_YOUR: Final = "(votre|vos|ta|ton|tes)"
_BUYS: Final = french(
    "(nous cherchons|je cherche|il me faut|il nous faut|besoin d'un|besoin d'une|commander|devis pour|ma commande|candidature|stage|alternance|mémoire|cdi|cdd|postulé|comme convenu|comme promis)"
)

PRESSURES: Final[Mapping[str, Spoken]] = {
    "headline.big-words": Spoken(
        phrases=french(
            "(visionnaire|pionnier|pionnière|serial entrepreneur|serial entrepreneuse|multi entrepreneur|multi entrepreneuse|game changer|changemaker|disrupteur|disruptrice|éveilleur|éveilleuse|inspirateur|inspiratrice|révélateur|révélatrice de|bâtisseur|bâtisseuse|alchimiste|top voice|gourou|ninja|rockstar)",
            "(entrepreneur|entrepreneuse|dirigeant|dirigeante|leader) (dans l'âme|passionn*|visionnaire|inspirant*|engagé pour changer|à succès|inspir*)",
            "(auteur|autrice|auteure) (à succès|de best sellers|best seller|du best seller|de bestsellers)",
            "(expert|experte|référence|leader) (reconnu*|international*|mondial*|n 1|incontourn*)",
            "(changer|transformer|révolutionner|réinventer|inspirer) (le monde|des vies|les vies|l'avenir|des milliers|le marché)",
            "(créateur|créatrice|catalyseur|catalyseuse|architecte|semeur|semeuse|passeur|passeuse|connecteur) (de|d') (possibles|liens|impact|sens|transformation|futurs|talents|lumière|succès|réussite|rêves)",
            "{number} (entreprises créées|abonnés|followers|startups fondées)",
        ),
        unless=french("(étudiant*|stagiaire|cherche|bénévole|professeur|archiviste|musée|mairie|pas un|ni)"),
        fires=("«Serial entrepreneur», papa, coureur", "«Créatrice de liens» et d'idées"),
        quiet=("Ni visionnaire ni leader, comptable", "Architecte, extensions en bois"),
    ),
    "headline.team-wanted": Spoken(
        phrases=french(
            "(marketing de réseau|marketing relationnel|network marketing|mlm|vente directe|networker|networkeuse|vdi|vendeur à domicile indépendant|vendeuse à domicile indépendante|distributeur indépendant|distributrice indépendante|ambassadrice indépendante|partenaire indépendant|conseillère indépendante)",
            "(rejoins|rejoignez|intègre|intégrez|viens dans|venez dans) (mon|notre|mes|l') (équipe|team|aventure|réseau|groupe)",
            "(je cherche|je recherche|nous recherchons|je recrute|cherche|recherche) [_] (personnes|partenaires|ambitieux|ambitieuses|femmes|mamans|leaders|ambassadrices|ambassadeurs|distributeurs) [_] (motivé*|ambitieu*|pour|qui|prêt*|dynamique*|sérieu*)",
            "(développe|construis|bâtis) (ton|votre) (réseau|équipe) avec moi",
        ),
        unless=french("(école|hôpital|association|cdi|bénévol*|mairie|ehpad|clinique|festival)"),
        fires=("«Marketing de réseau» avec joie", "Peau nette | «Rejoins mon équipe»"),
        quiet=("Cadre de santé, équipe de 12", "Association, cherche femmes pour la chorale"),
    ),
    "note.guest-pitch": Spoken(
        phrases=french(
            "(vous|t') (inviter|recevoir|interviewer|accueillir|avoir) [_] (comme|en tant qu'|en) [_] (invité|invitée|guest|intervenant|intervenante) (dans|de|sur|pour|du|à) _",
            "(invité|invitée|invités) (idéal*|parfait*|rêvé*|de mon podcast|de notre podcast|du podcast|de mon émission)",
            f"{_YOUR} (histoire|parcours|témoignage|expérience) (mérite|inspirerait|peut inspirer|inspirera|pourrait inspirer|doit être|gagnerait)",
            "(j'anime|je lance|je produis|nous produisons) [un|le|mon] podcast .. (invit*|entrepreneur*|interview*|reçois|cherche)",
            "(devenir|devenez|deviens) (sponsor|partenaire de l'événement|mécène)",
            "(pack|offre|dossier) (sponsor|sponsoring|de sponsoring|partenaire)",
        ),
        unless_anywhere=french(
            "(radio|lycée|école|université|bibliothèque|musée|défraiement|train payé|association|médiathèque|journaliste|mairie|rémunér*)"
        ),
        fires=("Vous êtes une «invitée idéale».", "«Votre parcours mérite» une scène."),
        quiet=(
            "Votre podcast sur les haies m'a tenu compagnie.",
            "On aimerait vous inviter au lycée le 4 mai.",
        ),
    ),
    "note.pitch-after-welcome": Spoken(
        phrases=french(
            "(merci|ravi|ravie|heureux|heureuse|enchanté|enchantée) [de|d'|pour|beaucoup|du|que] [d'avoir|avoir|m'avoir|de m'avoir] (accepté|accepter|acceptation|ajout|ajouté|connexion|contact|connecter|connectés|connecté|invitation|réseau|l'acceptation)",
            "(merci|ravi|ravie|heureux|heureuse) (de|d'être|pour) (en contact|connectés|cette connexion|cette mise en relation|vous compter|te compter|votre acceptation|votre confiance) [parmi|dans]",
        ),
        beside=SELLS,
        unless_anywhere=_BUYS,
        fires=(
            "«Merci d'avoir accepté». Nous aidons les entreprises à vendre plus.",
            "«Ravie d'être connectés». Je vous envoie notre plaquette.",
        ),
        quiet=("Merci d'avoir accepté, je commence mon stage lundi.", "Ravie d'être connectés, Odile."),
    ),
    "note.your-business": Spoken(
        phrases=french(
            "(j'ai vu|j'ai remarqué|je vois|j'ai noté|nous avons vu|j'ai constaté) que (votre entreprise|votre société|votre cabinet|votre restaurant|votre hôtel|votre boutique|vous dirigez|vous gérez|vous avez ouvert|tu diriges|tu gères|tu as lancé|vous recrutez|vous développez) _",
            f"{_YOUR} (entreprise|société|cabinet|restaurant|hôtel|boutique|activité|business|structure|équipe commerciale|chiffre d'affaires|clientèle|croissance) (pourrait|mérite|a besoin|perd|gagnerait|peut|grandit|doit|est elle|paie|dépense)",
            f"(développer|booster|faire décoller|accélérer|optimiser|valoriser|faire grandir|pérenniser|sécuriser) {_YOUR} (entreprise|activité|société|business|chiffre d'affaires|cabinet|croissance|clientèle|visibilité|équipe|marque|ventes)",
            f"(objectifs|enjeux|défis|besoins|priorités|projets) (de|pour) {_YOUR} (entreprise|société|équipe|activité|structure|cabinet|développement)",
            "(quels sont|quelles sont) (vos|tes) (objectifs|enjeux|priorités|défis|besoins|projets de développement|problématiques)",
        ),
        unless_anywhere=_BUYS,
        fires=("Je veux «booster votre activité».", "«Quels sont vos enjeux» cette année ?"),
        quiet=("Votre entreprise a réparé notre toit en mai, merci.", "Quels sont vos horaires ?"),
    ),
    "asks.scripted-words": Spoken(
        phrases=french(
            "(texte|message|post|commentaire|avis|phrase) (prêt|prête|tout prêt|déjà écrit|déjà rédigé|déjà prêt|rédigé) [_] (à|pour|il|par) (copier|coller|publier|poster|partager|vous|nos|signer)",
            "(copiez|copie|copier|il suffit de copier) [et|puis] (collez|colle|coller)",
            "(je vous ai|je t'ai|nous vous avons) (préparé|rédigé|écrit|prérédigé) [_] (texte|post|avis|phrases|recommandation|message|commentaire) [_] (à|pour|dont|que)",
            "(produit|bon|échantillon|cadeau|carte cadeau|remise) .. (en échange|contre|si vous laissez|si tu laisses|si vous publiez) [_] (avis|post|story|commentaire|témoignage|étoiles)",
        ),
        unless=french("(discours|mariage|procuration|chorale|théâtre|compte rendu|formulaire|faire part)"),
        fires=("Le «message prêt à copier» est dessous.", "«Copiez-collez» sur votre mur."),
        quiet=("Le texte du discours de mariage est prêt à lire.",),
    ),
    "welcome.numbered-detail": Spoken(
        phrases=french(
            "(à|page|en|de|dans) [la|le] (page|diapositive|diapo|figure|note|annexe|planche|fiche|question|ligne|table|tableau) [numéro|n] {number}",
            "(page|diapositive|diapo|slide|tableau|figure|planche|note|ligne|paragraphe|chapitre|article|annexe|exercice|équation|minute|mesure) {number}",
            "(au paragraphe|au chapitre|à l'article|à la minute|à la mesure|au vers|au tableau) {number}",
        ),
        unless=french(
            "(our|notre|nos|google|double|module|masterclass|webinaire|les premiers|formule|guide gratuit|{money}|offert|commande)"
        ),
        unless_anywhere=french(*dict.fromkeys((*SELLS.written, *ANY_SELLS.written))),
        fires=("Le «tableau 4» et la «note 12» ne collent pas.", "Une question sur la «diapo 31»."),
        quiet=("Téléchargez le guide gratuit, chapitre 3 offert.",),
    ),
    "safety.big-order": Spoken(
        phrases=french(
            "(grosse|grande|importante) (commande|quantité) (de|à|pour|auprès|chez) (vos|vous|notre|votre|produits|passer|mon|un)",
            "(intéressé|intéressée|intéressés) par (vos produits|les produits de votre|l'achat de vos|votre gamme de produits)",
            "(envoyez|envoyer|transmettez|transmettre|faites) .. (catalogue complet|catalogue entier|liste de prix complète|meilleurs prix|facture proforma|proforma)",
            "(consultez|voir|ouvrez|trouver) (notre|la|le|notre liste) (commande|bon de commande|liste d'achat) (ci joint|en pièce jointe|sur le lien|en annexe)",
            "(appel d'offres|marché public) .. (ministère|gouvernement|cedeao|onu) .. _",
        ),
        unless=french(
            "({number} (pièces|bouteilles|chaises|kilos|mètres|personnes)|école|mariage|juin|mai|fête)"
        ),
        fires=("Nous sommes «intéressés par vos produits».", "«Envoyez-nous votre catalogue complet»."),
        quiet=("Nous aimerions commander 40 chaises pour l'école.", "La commande est arrivée cassée."),
    ),
    "safety.odd-reason": Spoken(
        phrases=french(
            "(je suis|je viens|je me connecte|je passe) (rarement|peu|très peu|presque jamais|pas souvent) (ici|sur linkedin|sur cette|par ici|connecté|connectée)",
            "(je n'utilise|je ne consulte|je ne suis|je ne viens|je ne me connecte) (pas souvent|presque jamais|guère|pas beaucoup|jamais|pas trop) [ici|linkedin|cette|sur] _",
            "(linkedin|cette application|ce site|l'application) (bloque|limite|censure|restreint|supprime|rame|bug) [mes|mon|les|me]",
            "(ici) [_] (on me bloque|je suis bloqué|je suis bloquée|on ne peut pas parler|ce n'est pas sûr|c'est pas sûr)",
            "(mon compte|mon profil) (va être|sera|risque d'être) (supprimé|fermé|bloqué|limité|suspendu)",
            "(sur|par) (whatsapp|telegram|signal) (c'est|ce sera|ce serait|on sera) plus (sûr|simple|privé|pratique|tranquille|discret|facile)",
        ),
        unless=french("(caractères|article|conférence|cours|bibliothèque)"),
        fires=("«Je suis rarement ici», voici mon numéro.", "«Sur Telegram c'est plus sûr»."),
        quiet=("LinkedIn coupe à 300 signes : comment taillez-vous le figuier ?",),
    ),
    "safety.threat": Spoken(
        phrases=french(
            "(j'ai|nous avons) (piraté|hacké|pris le contrôle|accès|filmé|enregistré|copié) [_] [_] (votre|ton|ta|vos|tes) (caméra|webcam|ordinateur|téléphone|photos|contacts|mots|compte|appareil|site)",
            "(payez|paie|paye|versez|répondez|réponds) ... (sinon|faute de quoi|ou alors|sans quoi) .. (publi*|envo*|diffus*|tout|dénonc*|je|vos)",
            "(votre|ta|vos|tes|ton) (femme|mari|famille|collègues|patron|employeur|clients|épouse) (saura|sauront|verra|verront|recevra|recevront|apprendra|apprendront) (tout|tous|la|les|vos|tes|ce|que)",
            "(avis|articles) (négatifs|négatif) .. (supprimer|effacer|disparaître|payer|retirer|enlever) _",
            "(vous allez|tu vas) (le regretter|regretter|payer pour)",
            "(sinon|autrement) (je publie|je diffuse|j'envoie|je balance|nous publions|je mets une)",
            "(saisie|poursuites|huissier|dépôt de plainte) .. (immédiat*|sous {number}|à votre nom|contre vous|dans les)",
        ),
        unless=french("(gâteau|bibliothèque|voyage|fête|mémoire|arrêt|avocate|roman|film|sortie)"),
        fires=("«J'ai piraté votre caméra».", "«Votre femme saura tout»."),
        quiet=(
            "Votre femme saura le chemin, elle est venue en mai.",
            "Goûte le gâteau ou tu vas le regretter !",
        ),
    ),
}
"""Rules that the other files on French leave out."""
