"""What the rules on customers, fellows, readers and kind offers look for in French; quiet in a text that sells."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.french.selling import SELLS
from screener.rules.languages.french.words import TRADE, WORK
from screener.rules.languages.spelling import french

_PUBLISHED: Final = f"({WORK[1:-1]}|prise|idée|astuce|explication|remarque|phrase|passage|page|mots)"
_YOURS: Final = "(votre|ton|ta|vos|tes)"

GOODWILL: Final[Mapping[str, Spoken]] = {
    "welcome.asks-small-advice": Spoken(
        phrases=french(
            "(que|quel|quelle|quels|quelles) [_] (me conseillez vous|me conseilles tu|me conseilleriez vous|me recommandez vous|livre me|formation me|conseil donneriez vous|conseil me donneriez|école me) _",
            "(me|nous) (dire|parler|raconter|expliquer) (de (votre|ton) (formation|métier|reconversion|quotidien|école|travail)|comment (vous|tu) (êtes|es|avez|as) (devenu|devenue|arrivé|arrivée|commencé|choisi|fait vos))",
            "(prépare|préparons|envisage|songe à|pense à|en pleine) [_] [_] (reconversion|reconvertir|concours|changement de métier|cap|bts|enm|installation|m'installer)",
            "(souhaite|voudrais|aimerais|veux) me (reconvertir|réorienter|former|lancer) (dans|à|comme|en|vers) _",
            "(si|est ce que) (c'est|ce serait|c) (une folie|une bonne idée|réaliste|faisable|jouable)",
            "(vous feriez|tu ferais|avez vous fait|as tu fait) (quoi|le même choix|cette école|cette formation|ce choix)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "Je «voudrais me reconvertir dans la» pierre sèche.",
            "Je «prépare le CAP» cuisine, un livre à lire ?",
        ),
        quiet=(
            "Je prépare une offre pour votre agence, un café ?",
            "Comment avez-vous choisi votre logiciel de paie ?",
        ),
    ),
    "welcome.congratulates": Spoken(
        phrases=french(
            "(bravo|félicitations|chapeau|compliments) (pour|à vous pour|à toi pour|à toute l'équipe pour) (le|la|les|ta|ton|tes|votre|vos|l'|cette|ce|cet|avoir) _",
            "(je te|je vous|nous vous|je tiens à vous|on te) (félicite|félicitons|féliciter) (pour|de|d'avoir) _ _",
            "(belle|bonne|super|excellente|heureuse|chouette) nouvelle (pour|que|à propos|concernant) _",
            "(contente|content|ravie|ravi|heureuse|heureux|fière|fier) (pour toi|pour vous|d'apprendre|de lire|de voir) (que|votre|ta|ton|pour|la|le) _",
            "(j'ai vu|j'apprends|j'ai appris|j'ai lu) que (vous|tu) (avez|as|êtes|es|étiez|aviez) [été] (nommée|nommé|élu|élue|eu|reçu|obtenu|réussi|gagné|revenu|revenue|devenu|devenue|promu|promue)",
        ),
        unless=french(
            "(sélectionné|sélectionnée|nominé|nominée|trophées|prise de poste|anniversaire professionnel|nouveau poste|profil|parcours)"
        ),
        unless_anywhere=SELLS,
        fires=("«Bravo pour le prix» du conservatoire !", "«J'ai appris que tu as été élue» à la mairie."),
        quiet=(
            "Félicitations, vous êtes sélectionné pour nos trophées !",
            "Bravo pour votre parcours inspirant !",
        ),
    ),
    "welcome.fellow": Spoken(
        phrases=french(
            f"(je suis|moi|suis) (aussi|également) {TRADE} _",
            f"(je suis|suis) {TRADE} (comme vous|comme toi|moi aussi|aussi|également)",
            "(je|nous|on) [travaille|travaillons|avons|tiens|tenons|dirige|cultive|élève|enseigne|gère] (aussi|également) (un|une|dans|des|à|le|la|en) _ _",
            "^ (moi aussi|nous aussi) (je|j'ai|on|nous|dans|j'enseigne|à) _",
            "(on|nous) (fait|faisons) (pareil|la même chose|le même métier|le même travail|le même boulot)",
            "(même|mêmes) (métier|boulot|poste|galère|galères|profession|secteur que vous|secteur que toi|fonction|chantier|problème ici|soucis)",
            "(entre|d'un|d'une|de) (collègues|confrères|consœurs|voisins|voisines|pairs) (de|du|d'|des|en|à|on|qui) _",
            "(confrère|consœur|collègue) (de|du|d'|des) (la|l'|{name}|vallée|canton|département|côté|région)",
            "(chez nous|de notre côté|côté {name}|nous ici) (le|la|on|c'est|aussi|nous|les) _ _",
        ),
        unless=french(
            "(entrepreneur|entrepreneuse|coach|dirigeant|dirigeante|réseau|investi*|professionnels)"
        ),
        unless_anywhere=SELLS,
        fires=("«Je suis aussi apiculteur à» Foix.", "«On fait le même métier», côté Jura."),
        quiet=("Je suis aussi coach pour dirigeants.", "Notre cabinet travaille aussi avec vos confrères."),
    ),
    "welcome.hires-you": Spoken(
        phrases=french(
            "(nous|on|j') [_] (souhaitons|souhaiterions|aimerions|voudrions|voulons|aimerait|voudrait) vous (confier|engager|commander|embaucher|passer commande) _",
            "(cherchons|cherche|aurions besoin d'|avons besoin d') (un|une|des|d'un|d'une) _ ... (cachet|rémunéré|rémunérée|payé|payée|défrayé|{money}|le {number} {month}|honoraires)",
            "(pourriez vous|pouvez vous|accepteriez vous de|seriez vous libre pour|êtes vous libre pour) (jouer|chanter|traduire|photographier|animer|restaurer|réparer|accorder|venir jouer|expertiser|garder|tailler|intervenir) .. (le {number}|{month}|samedi|dimanche|mariage|{money}|payé|rémunéré|église|fête|notre)",
            "(budget|cachet|honoraires|tarif) (de|prévu|prévus|est de) {money}",
        ),
        unless=french("(télétravail|telegram|par jour|à domicile|mission confidentielle|frais)"),
        unless_anywhere=SELLS,
        fires=(
            "«Nous souhaitons vous confier la» restauration de la grille.",
            "«Pourriez-vous jouer à notre mariage» en juin ?",
        ),
        quiet=("Une belle opportunité pour vous, envoyez un CV.", "On embauche à domicile, 300 € par jour."),
    ),
    "welcome.just-follows": Spoken(
        phrases=french(
            "(j'observe|je) ... (c'est tout|de loin|en silence|discrètement|sans rien dire|du fond de la salle|depuis longtemps et)",
            "(pas besoin de|inutile de|ne vous sentez pas obligé de|pas la peine de) (répondre|me répondre)",
            "(juste|simplement|seulement) (pour|envie de) (vous lire|te lire|suivre vos|suivre tes|vous suivre|lire vos|lire tes|lire la suite)",
            "(lectrice|lecteur) (fidèle|assidue|assidu|discrète|discret|régulière|régulier|silencieuse|silencieux) (de|du|depuis)",
        ),
        unless=french("(profil|je reviens|mon message|sans engagement)"),
        unless_anywhere=SELLS,
        fires=("«Je vous lis en silence».", "«Lectrice discrète de» vos pages sur la tourbe."),
        quiet=(
            "J'adore votre contenu, suivez-moi aussi !",
            "Pas besoin de répondre, réservez sur mon agenda : démo offerte.",
        ),
    ),
    "welcome.knows-who-you-know": Spoken(
        phrases=french(
            "(vous|tu) (connaissez|connais|avez connu|as connu|avez bien connu) [bien|aussi|sûrement|peut être] {name}",
            "(on|nous) (connaît|connaissons) (tous les deux|toutes les deux|tous deux|tous|toutes deux) [_] {name}",
            "(amis|ami|amie|connaissance|connaissances|contact|relation) (communs|commune|en commun|commun) [avec|s'appelle] {name}",
            "{name} (nous a|est notre|c'est notre|était notre) (présentés|présentées|ami commun|amie commune|prof|chef|voisin)",
            "{name} (de|du|qui) .. (vous|te) (connaît|connait) [bien]",
        ),
        unless=french("(relations|{number} contacts|offre|outil)"),
        unless_anywhere=SELLS,
        fires=(
            "«Vous avez connu Bernard» Roques, je crois ?",
            "«Nous connaissons tous les deux Odile Marchal».",
        ),
        quiet=("Nous avons 23 relations en commun.", "Vous connaissez notre outil de paie ?"),
    ),
    "welcome.offers-introduction": Spoken(
        phrases=french(
            "(je peux|je pourrais|voulez vous que je|veux tu que je|souhaitez vous que je|je serais ravi* de|si vous voulez je|si tu veux je) (vous|te) (mettre|mets|mette|présenter|présente|passer|passe|donner|donne) [_] (en contact|en relation|à|son|sa|leur) _",
            "(vous devriez|tu devrais|il faudrait que vous|il faut que tu) (rencontrer|rencontriez|rencontres|parler à|appeler|connaître) {name}",
            "(je connais|on connaît|j'ai) (quelqu'un|un voisin|une voisine|un collègue|une collègue|une amie|un ami|un éleveur|une femme|un monsieur) (qui|à|au|de) .. (pourrait|peut|sait|cherche|répare|fait|prête|loue)",
            "(je lui|je leur) (donne|ai donné|passe|ai passé|transmets) (votre|ton) (nom|numéro|contact) [?]",
        ),
        unless=french("(notre|nos|ma solution|mon associé|notre équipe|conseiller|expert)"),
        unless_anywhere=SELLS,
        fires=(
            "«Je peux vous mettre en contact avec» la meunière d'Eling.",
            "«Tu devrais rencontrer Wanda» du musée.",
        ),
        quiet=("Pourriez-vous me présenter à votre directeur ?", "Je peux vous présenter notre expert."),
    ),
    "welcome.plain-customer": Spoken(
        phrases=french(
            "(quel|quels) (est votre|seraient vos|sont vos|serait votre|est le|est ton|serait le) (tarif|tarifs|prix|délai|délais|délai de livraison)",
            "(à quel tarif|à quel prix|combien coûte|combien coûterait|combien prenez vous|combien prends tu|combien pour|combien demandez vous|ça coûte combien|c'est combien) _",
            "^ [bonjour] (tarif|prix|devis|dispo|disponibilités) (pour|d'un|d'une|de) {number}",
            "(est|sont) [_] (toujours|encore) (à vendre|disponible|disponibles|libre|libres|en vente|en stock|ouvertes)",
            "(avez vous|auriez vous|as tu|vous avez|vous auriez|reste t il|il reste|il vous reste) [encore|toujours] (une place|de la place|des places|une table|une chambre|du stock|en stock|un créneau pour|deux places|un rendez vous pour|un gîte)",
            "(faites vous|prenez vous|réparez vous|livrez vous|vendez vous|louez vous|acceptez vous|proposez vous|avez vous) [encore|aussi|toujours] (des|les|de|du|la|le|en|à) _",
            "(nous|je|on) (voudrions|voudrais|aimerais|aimerions|souhaite|souhaitons|voudrait|souhaiterais) (réserver|commander|acheter|louer|inscrire|vous commander|faire réparer|faire faire|prendre rendez vous|un devis) _",
            "(je cherche|nous cherchons|on cherche) (un|une) (traiteur|photographe|salle|gîte|chapiteau|plombier|couvreur|artisan|fleuriste|accordeur|traducteur|traductrice|imprimeur|menuisier|autocar|animateur|dj|orchestre|potier|ébéniste|couturière) _",
            "(votre|vos) prix (est|est il|sont|sont ils) [_] (ferme|négociable|négociables)",
        ),
        unless=french(
            "(article|lien|sponsorisé|leads|audience|actuellement|en ce moment|chez vous|vos clients|abonnés|vos équipes|vos bureaux|créneau mardi|je vous réserve)"
        ),
        unless_anywhere=SELLS,
        fires=(
            "La moissonneuse «est-elle toujours à vendre» ?",
            "«Quel serait votre tarif» pour accorder un piano droit ?",
            "«Nous voudrions réserver le» gîte en juin.",
        ),
        quiet=(
            "Je vous réserve un créneau mardi ?",
            "Tarif pour un lien dans votre article ?",
            "Combien de leads prenez-vous par mois ?",
        ),
    ),
    "welcome.small-favour": Spoken(
        phrases=french(
            "(tu te rappelles|tu te souviens|vous souvenez vous|vous rappelez vous|te rappelles tu|te souviens tu) (où|comment|quel|quelle|qui|du|de la|de l') _",
            "(as tu|t'as|avez vous|t'aurais|aurais tu|auriez vous) [encore|toujours|gardé] (le|la|les|un|une|l') (code|numéro|plan|photo|photos|clé|clef|adresse|l'adresse|recette|mode d'emploi|compte rendu|contact|liste|double|partition|références|modèle|mail)",
            "(peux tu|tu peux|tu pourrais|pourrais tu) (me|nous|lui|dire|m'|passer|garder|rapporter|ramener|jeter|apporter|prêter) [_] (prêter|rapporter|passer|envoyer|dire|redire|renvoyer|garder|déposer|à|au|un|le|la) _",
            "(si tu|si vous) (passes|croises|passez|croisez|vas|allez) _ .. (dis lui|dites lui|tu peux|prends|embrasse|demande)",
        ),
        unless=french("(voter|like|partager|avis|démo|lien|réseau|bonne personne|post|liker)"),
        unless_anywhere=SELLS,
        fires=("«Tu te rappelles où tu» rangeais les clés ?", "«T'as encore le code» de l'armoire ?"),
        quiet=("Peux-tu me liker le post ?", "Pourriez-vous me dire qui est la bonne personne ?"),
    ),
    "welcome.something-wrong": Spoken(
        phrases=french(
            "(votre|vos|ta) (alarme|camion|chien|chaudière|machine|facture|livraison|colis|commande|ouvrier|chantier|société) .. (sonne|coule|bloque|manque|n'est pas arrivé*|ne marche|ne fonctionne|fuit|est cassé*|m'a facturé|est en panne|s'est arrêté*|aboie)",
            "(que|qu') vous (avez|nous avez|m'avez) (posé|posée|livré|livrée|installé|installée|vendu|vendue|réparé|réparée|monté|montée|envoyé|envoyée) _",
            "(j'ai|nous avons|on a) (commandé|acheté|reçu|payé) .. (chez vous|votre|dans votre|il manque|cassé*|pas reçu|mauvais*|toujours rien|la mauvaise|le mauvais|en double)",
            "(ma|notre|la) (commande|facture|livraison|réservation|réclamation|dalle|porte|chaudière) [_] (numéro|n|{number}|du|n'est|ne|est|sèche) .. [_] (pas|plus|toujours|jamais|cassé*|erreur|arrivé*)",
            "(facturé|débité|prélevé|compté) (deux fois|en double|à tort|par erreur)",
            "(personne ne répond|je n'arrive pas à joindre|impossible de joindre|injoignable) [_] (au|à|le|votre|chez) _",
        ),
        unless=french("(votre site|votre contrat|votre profil|votre page|prospects|abonnement arrive)"),
        unless_anywhere=SELLS,
        fires=(
            "«Votre alarme sonne» depuis hier soir.",
            "«Notre commande n'est toujours pas arrivée».",
            "Vous m'avez «facturé deux fois» le remorquage.",
        ),
        quiet=(
            "Votre facture de gaz est trop chère, parlons-en.",
            "Votre commande de prospects vous attend.",
        ),
    ),
    "welcome.took-it-in": Spoken(
        phrases=french(
            f"{_YOURS} {_PUBLISHED} ... (m'a|m'ont|nous a|nous ont) (évité|servi|aidé|aidée|touché|touchée|fait|appris|donné|ouvert|permis|marqué|marquée|décidé|sauvé|beaucoup|bien|émue|ému|éclairé|éclairée|manqué|fait rire|fait penser|suivi|consolé)",
            f"(j'ai|nous avons|on a) (testé|essayé|appliqué|suivi|transmis|imprimé|affiché|partagé|utilisé|refait|lu à mes|lu à nos|relu) {_YOURS} {_PUBLISHED}",
            "(grâce à|depuis) (votre|ton|ta|vos|tes) [_] (astuce|conseil|conseils|recette|article|livre|exercices|fiche|méthode|tuto|vidéo) [_] [_] (j'ai|ma|mon|nous|on|je|notre|la|le|les|elle|il)",
            "(ça|ca|elle|il) (tient|marche|fonctionne) [_] (merci|grâce|encore|toujours|depuis|comme vous)",
            "(vous avez|tu as|tu avais|vous aviez) raison (sur|pour|de|à propos|quant|au sujet) _",
            f"(je|nous) [_] (repense|pense encore|repensons|reviens souvent|relis souvent) (à|au|aux|souvent) {_YOURS} _",
        ),
        unless=french("(profil|parcours|contenu|énergie|entreprise)"),
        unless_anywhere=SELLS,
        fires=(
            "«Votre fiche sur le permis m'a évité» deux mois d'attente.",
            "«J'ai testé ta recette» dimanche.",
            "«Tu avais raison sur le» gel.",
        ),
        quiet=("Votre profil m'a touché.", "Votre contenu est génial, connectons-nous !"),
    ),
    "welcome.your-firm": Spoken(
        phrases=french(
            "(j'aime|j'apprécie|j'admire|nous aimons|on aime|j'adore) (comment|la façon dont|la manière dont|que) (votre|ton|vos|vous|tes) _ .. (étiquette|forme|affiche|explique|publie|répare|trie|accueille|laisse|garde|garder|composte|livre|emballe|signe)",
            "(votre|ton) (atelier|boutique|ferme|librairie|théâtre|musée|école|brasserie|boulangerie|domaine|équipe|médiathèque|auberge|usine|fromagerie|compagnie) [_] (est|a|fait|tient) [_] (la seule|le seul|une des rares|l'une des rares|la première à|le premier à|été la première)",
            "(cliente|client|clients|habitués|habituée|habitué) (fidèle|fidèles|de votre|de ta|de la|chez vous) [_] (depuis|de|boutique|librairie|ferme|atelier|{number})",
            "(mes enfants|mon fils|ma fille|ma mère|mes élèves|mes parents|nous) (adorent|adore|aimons|aiment|aime) (votre|vos) (pain|fromage|fromages|livres|spectacles|musée|ferme|cidre|bières|jouets|atelier|boutique|librairie|marché)",
        ),
        unless=french("(croissance|leader|profil|valeurs|dynamique|innovant*)"),
        unless_anywhere=SELLS,
        fires=(
            "«J'aime la façon dont votre pépinière étiquette» chaque plant.",
            "«Mes enfants adorent votre musée».",
        ),
        quiet=("J'admire la croissance de votre entreprise !", "Votre équipe est inspirante, échangeons."),
    ),
}
