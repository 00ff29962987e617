"""What the rules on wares, trials and tales of success look for in French, beside those on what is sold."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.french.words import PEOPLE, YOUR
from screener.rules.languages.spelling import french

_CUSTOMER: Final = french(
    "(j'ai|nous avons|on a) (acheté|commandé|reçu|payé|réservé)",
    "(je cherche|nous cherchons|on cherche|il me faudrait|il nous faudrait|j'aurais besoin|nous aurions besoin)",
)
_WE_DO: Final = "(aidons|accompagnons|équipons|conseillons|soutenons|assistons|épaulons|déchargeons|libérons|fournissons|formons|digitalisons|finançons)"

PEDDLING: Final[Mapping[str, Spoken]] = {
    "note.advertising": Spoken(
        phrases=french(
            "(jusqu'à|dans la limite) (épuisement des|des) (stocks|places disponibles|stocks disponibles)",
            "(dites|dis) (adieu|au revoir) (à|aux|au) _",
            "parce que (vous|tu) (le|la|les) (méritez|vaux|valez|mérites)",
            "(nouvelle collection|collection été|collection hiver|soldes|ventes privées|vente privée|prix de lancement|offre de lancement|offre spéciale|offre exclusive)",
            "(profitez|profite|bénéficiez|bénéficie) (de|d'une|dès|vite|du|en|des) _",
            "(offrez vous|offrez lui|faites vous plaisir|laissez vous|craquez pour|succombez)",
            "(commandez|réservez|inscrivez vous|contactez nous|appelez nous|écrivez nous) (dès|vite|maintenant|aujourd'hui|sans attendre|au {number}|par)",
            "(il n'en reste que|plus que {number}|dernières) [_] (places|exemplaires|pièces|jours)",
            "(n'attendez|n'attends|ne tardez) plus",
        ),
        unless=french("(merci|ma commande|notre commande|vos cours|tes cours|pôle emploi)"),
        fires=(
            "«Dites adieu aux ongles» cassés.",
            "Nos bougies sont là, «jusqu'à épuisement des stocks» !",
        ),
        quiet=(
            "On dit adieu à Jeanne samedi, tu viens ?",
            "Reste-t-il deux places dans le car pour Sète ?",
        ),
    ),
    "note.course-on-offer": Spoken(
        phrases=french(
            "(les|nos) inscriptions (sont ouvertes|sont encore ouvertes|ouvrent|ferment|se terminent) ",
            "(inscrivez vous|inscris toi|rejoignez|rejoins|participez|assistez|participe) (à|au|aux|dès|maintenant|gratuitement|mon|ma|notre|vite|pour|la|le) [_] [_] (formation|masterclass|webinaire|programme|atelier|bootcamp|retraite|stage|conférence|cycle|cursus|séminaire|communauté|challenge|défi)",
            "(notre|mon|ma|nos) [nouvelle|prochaine|nouveau|prochain] (masterclass|webinaire|formation|bootcamp|retraite|challenge|séminaire|programme) (en ligne|gratuit*|sur|pour|à|commence|débute|démarre|de {number}|le|du)",
            "(j'anime|nous animons|j'organise|nous organisons|je donne|je lance|nous lançons|je propose|nous proposons) [_] [_] (masterclass|webinaire|formation|bootcamp|challenge|séminaire en ligne|cycle de formation|retraite)",
            "(formation|cursus|parcours) (certifiante|certifiant|diplômante|éligible|finançable|éligible au cpf|prise en charge)",
            "(éligible|finançable|financée|financé) (au|par le|par votre|via le|à 100) [le] (cpf|opco|{percent})",
            "(je vous|je t'|nous vous|on vous) [y] (inscris|inscrit|inscrirais) ?",
        ),
        unless=french(
            "(je suis inscrit*|j'ai suivi|j'ai fait|votre formation|votre atelier|élève*|collège|lycée)"
        ),
        fires=(
            "«Les inscriptions sont ouvertes» pour notre cursus de pâtisserie.",
            "«J'anime une masterclass» sur le sommeil.",
        ),
        quiet=(
            "J'ai suivi votre formation à Metz en mai.",
            "Nous cherchons quelqu'un pour un atelier au collège.",
        ),
    ),
    "note.easy-start": Spoken(
        phrases=french(
            "(sans|aucune|aucun) (engagement|expérience requise|expérience nécessaire|connaissance technique|frais cachés|frais d'installation|frais d'entrée|paperasse|effort)",
            "(ça|cela) (ne prend que|ne prendra que|vous prendra|ne vous prendra que|ne dure que|ne vous coûte rien|ne coûte rien|ne vous engage à rien|n'engage à rien)",
            "(ne prend que|en seulement|en moins de|il suffit de) {number} (minutes|min|clics|jours|heures|secondes)",
            "(clé|clef) en main",
            "(nous nous occupons|on s'occupe|je m'occupe|nous nous chargeons|on se charge) (de tout|du reste)",
            "(satisfait ou remboursé|vous n'avez rien à|vous n'avez plus qu'à|rien à installer|rien à payer)",
            "(sans lever le petit doigt|sans y passer|sans y penser|sans rien changer)",
            "(opérationnel|opérationnelle|en ligne|en place|installé) en (moins de|{number}|une) [{number}] (jours|minutes|heures|semaine|clics)",
        ),
        unless=french("(merci|mon contrat|notre contrat|tu n'as rien à payer|l'école)"),
        fires=(
            "«On s'occupe de tout», vous signez.",
            "Une solution «clé en main» pour le salon.",
            "«Cela ne vous engage à rien».",
        ),
        quiet=(
            "Il y a deux heures de route jusqu'au moulin.",
            "Je suis venu sans la voiture, tu me ramènes ?",
        ),
    ),
    "note.fault-in-showing": Spoken(
        phrases=french(
            f"{YOUR} (site|boutique|page|fiche google|vitrine|profil|référencement|compte) (est|n'est|n'apparaît|ne ressort|ne sort|charge|met|perd|manque|souffre|date|n'a|ne figure|n'affiche) [pas|plus] [_] (lent|lente|lentement|invisible|mal|vieillissant|vieilli|optimisé|optimisée|pages|sécurisé|référencé|référencée|adapté|responsive|visibilité|jour|première|google|mobile|dépassé|d'avis|d'appel)",
            f"(j'ai|nous avons) (analysé|audité|testé|scanné|passé en revue|regardé de près) {YOUR} (site|fiche|fiche google|page|profil|boutique|présence|référencement|vitrine|compte|réseaux)",
            "(points|erreurs|freins|failles|faiblesses|axes) (à corriger|à améliorer|d'amélioration|techniques|bloquants|de blocage)",
            f"{YOUR} (concurrents|confrères|voisins) (sont|apparaissent|sortent|ressortent|passent) [_] (devant|avant|mieux|au dessus|premiers)",
            f"{YOUR} (photos|images|textes|avis|posts|page d'accueil) (ne rendent|ne mettent|ne reflètent|n'exploitent|ne disent|méritent mieux|ne donnent)",
            "(le vôtre|la vôtre|le tien|vous) (n'y est|n'y êtes|n'apparaît|n'apparaissez|n'y figurez|n'y apparaissez) (pas|plus|nulle)",
            "(vous passez|tu passes|vous êtes en train de passer) (à côté|à coté) (de|d')",
        ),
        unless=french("(commande|panne|lien mort|je n'arrive pas|inscrire|exposition)"),
        fires=(
            "«J'ai analysé votre fiche Google» : rien n'y est juste.",
            "«Vos concurrents sortent avant» vous.",
        ),
        quiet=("Votre site est en panne, je n'arrive pas à commander.", "J'aime vos photos de brume."),
    ),
    "note.firm-for-firms": Spoken(
        phrases=french(
            f"(nous|on|j') [_] ({_WE_DO[1:-1]}|accompagne|aide|équipe) (les|des|plus de {{number}}|{{number}}) [_] {PEOPLE}",
            f"(nous|on|je) [_] (travaillons|travaille|intervenons|interviens|collaborons) (avec|pour|auprès|chez) (les|des|plusieurs|nombreux|nombreuses|{{number}}) {PEOPLE}",
            f"(adopté|adoptée|utilisé|utilisée|plébiscité|plébiscitée|choisi|choisie) (par|chez) [plus de|déjà] [{{number}}|des|les] [de] ({PEOPLE[1:-1]}|boulangers|confrères)",
            f"(spécialisé|spécialisée|spécialisés|spécialiste|dédié|dédiée) [_] (dans|pour|aux|du|des|en) [l'accompagnement|la visibilité|le recrutement|la gestion|le financement|les] [des|de|aux] {PEOPLE}",
            "notre (cabinet|agence|société|entreprise|équipe|start up|startup|structure|maison|groupe|studio) (accompagne|aide|intervient|propose|équipe|conseille|fournit|développe|réalise|conçoit|est spécialisé*|se charge)",
            "(c'est|voilà) (typiquement|exactement|précisément) (le|les|la) (genre|type) (de|d') [_] (que nous|qu'on|nous|on)",
        ),
        unless=_CUSTOMER,
        fires=(
            "«Notre cabinet accompagne» les artisans du Jura.",
            "«Nous aidons des restaurateurs» à respirer.",
        ),
        quiet=("Notre équipe déménage en mars.", "Nous cherchons un traiteur pour le 27 juin."),
    ),
    "note.hands-for-hire": Spoken(
        phrases=french(
            "(nous|je|on) [_] (mettons|mets|met) à (votre|ta) disposition (des|une|un|nos|mes|notre) _",
            "(externalisez|externaliser|confiez nous|déléguez nous|déléguez|sous traitez) (votre|vos|la|le|les|ta|ton|tes) _",
            "(nous|on) (fournit|fournissons|délègue|déléguons|détache|détachons) (du personnel|des profils|des équipes|des intérimaires|des développeurs|des consultants|de la main d'œuvre|des soudeurs|des chauffeurs|des ouvriers|des freelances)",
            "(je suis|suis) .. (freelance|indépendante|indépendant|auto entrepreneur|auto entrepreneuse) .. (disponible|dispo|ouvert|à votre|pour vos|pour vous)",
            "(main d'œuvre|développeurs|équipe dédiée|assistante virtuelle|assistantes virtuelles|télésecrétariat|secrétariat externalisé) (qualifiée|qualifiés|à madagascar|offshore|nearshore|à distance|à bas coût|pas cher|roumain*|polonais*|dédié*)",
            "(régie|tjm|portage) .. (disponible|disponibles|à partir|de {number}|immédiatement)",
            "(il me reste|j'ai encore|j'ai) (de la place|un créneau|des créneaux|de la dispo|des dispos) pour (un|une|deux|vos|de nouveaux) [_] (client|clients|projet|projets|mission|missions)",
            "n'hésitez pas à (faire appel|recourir|nous confier|me confier) [à nous|à moi|à mes services|à nos services]",
        ),
        unless=french("(postulé|candidature|l'annonce|votre offre d'emploi|votre devis|stage|alternance)"),
        fires=(
            "«Nous mettons à votre disposition des soudeurs».",
            "«Externalisez votre standard».",
            "«N'hésitez pas à faire appel à nous».",
        ),
        quiet=(
            "J'ai postulé à votre offre d'emploi de greffier.",
            "Nos chauffeurs disent que le portail coince.",
        ),
    ),
    "note.hinted-venture": Spoken(
        phrases=french(
            "(j'ai|j'aurais|nous avons|nous aurions) (une proposition|une opportunité|un projet|une idée|une affaire|quelque chose) [à|pour|qui|dont] (vous|te|toi|pourrait|devrait|j'aimerais|je voudrais|susceptible)",
            "(un projet|une idée|quelque chose|une opportunité) (dont|qui) (j'aimerais|je voudrais|je souhaiterais|peut|pourrait|devrait|va) (vous|te|t'|tout|changer|toucher|parler)",
            "(on|nous|je) (monte|montons|prépare|préparons|lance|lançons|travaille sur|travaillons sur|suis en train de monter|sommes en train de monter) quelque chose [_]",
            "(un|une) (beau|belle|gros|grosse|super|grand|grande|vrai|vraie) (projet|opportunité|aventure|affaire) (à|qui|dont|pour|à saisir|se|en)",
            "(je t'en|je vous en|t'en|vous en) (dirai|dirais|dis|parle|parlerai|parler|dire) (plus|davantage) (par|de vive|au|en|autour|si|quand|lors)",
            "(plus de détails|les détails|davantage de détails) (en privé|par téléphone|de vive voix|en mp|au téléphone|sur demande)",
            "(je te|je vous) (montrerai|expliquerai|raconterai) (tout|ça|cela|$)",
            "(c'est|c'est une) (une belle opportunité|belle opportunité|opportunité unique|occasion unique|opportunité rare)",
            "(j'ai|on a) (trouvé|découvert|lancé) (autre chose|quelque chose|un truc) (à côté|qui marche|de génial|d'incroyable|qui change|qui rapporte)",
        ),
        unless=french("(le musée|l'école|la mairie|ta maman|ta mère|votre plan|de ta)"),
        fires=(
            "«J'ai une opportunité pour vous».",
            "«On monte quelque chose à» deux.",
            "«Plus de détails en privé».",
        ),
        quiet=("Le projet du musée finit en mai.", "J'ai lu votre plan du chemin de halage."),
    ),
    "note.in-return": Spoken(
        phrases=french(
            "(en échange|en contrepartie|en retour|pour vous remercier|pour te remercier|en remerciement) [de|d'] [votre|ton|un|une] [_] (soutien|vote|avis|recommandation|like|partage|participation|abonnement|lien|commentaire)",
            "(je ferai|je fais|on fera|nous ferons|je te rends|je vous rends|je rends) (pareil|de même|la pareille|autant|l'appareil) [pour vous|pour toi]",
            "(bon d'achat|carte cadeau|chèque cadeau|bon cadeau) (en échange|contre|pour|à chaque|si)",
            "(tu|vous) [_] (mes|les miens) .. (je|j') .. (tes|les tiens|vos|les vôtres)",
            "(je commente|je like|je partage|je recommande|je valide) (tes|vos) .. (tu|vous) (commentes|likes|partages|recommandes|valides|commentez|likez|partagez)",
            "(échange de|échanger des|échangeons des) (bons procédés|visibilité|recommandations|likes|liens|avis|abonnés)",
            "(gagnant gagnant|donnant donnant)",
        ),
        unless=french("(le miel|l'échelle|la brouette|confiture|vos ateliers)"),
        fires=("Likez ma page, «je ferai pareil pour vous».", "C'est du «gagnant gagnant»."),
        quiet=("Je te rends l'échelle dimanche.", "Pour te remercier, un pot de miel sur ton bureau."),
    ),
    "note.offers-trial": Spoken(
        phrases=french(
            "(peux|peut|pouvons|pourrais|pourrions|ravi*) [de|d'] [vous|te] (faire|proposer|organiser|offrir|prêter|laisser|installer) .. (démo|démonstration|essai|test|échantillon|échantillons|simulation|audit|diagnostic)",
            "(je vous|nous vous|on vous|je te|on te) (réserve|offre|propose|prête|laisse|envoie|fais|fait|faisons|prépare|installe|réécris|refais) .. (démo|démonstration|démonstrations|essai|échantillon|échantillons|version d'essai|accès gratuit|compte test|page pour rien|audit gratuit|audit|maquette)",
            "(essai|version|période|mois|semaine) (gratuit|gratuite|d'essai|offert|offerte|d'essai gratuit)",
            "(testez|essayez|teste|essaie) (gratuitement|sans engagement|notre|mon|nos|pendant|dès)",
            "(créneau|séance|rendez vous) de (démonstration|démo|découverte|découverte gratuit)",
            "(et on voit|vous jugerez|vous verrez|à vous de juger) (après|ensuite|sur pièce|par vous même|le résultat)",
            "(une|la|votre|notre) (démo|démonstration) (gratuite|rapide|de {number}|personnalisée|en ligne|de notre)",
        ),
        unless=french(
            "(le vendeur|vous aviez demandé|vous avez demandé|vous demandiez|tu avais demandé|essai du poste)"
        ),
        fires=(
            "Je vous réserve un «créneau de démonstration» ?",
            "Un «essai gratuit» de trente jours vous attend.",
        ),
        quiet=(
            "Le vendeur nous propose une démonstration, vous en pensez quoi ?",
            "Pouvons-nous voir l'atelier lundi ?",
        ),
    ),
    "note.product-in-third-person": Spoken(
        phrases=french(
            "{name} est (une|un|l'|la|le) [_] (plateforme|application|appli|solution|outil|logiciel|service|assistant|extension|crm|gamme|boîtier|programme|l'application|l'outil) (qui|de|pour|conçu*|dédié*|permettant|innovant*|destiné*|en ligne)",
            "(avec|grâce à) {name} (vous|tu|votre|vos|plus|fini|gagnez|gérez|suivez)",
            "(découvrez|découvre|je vous présente|nous vous présentons|voici|je te présente) [notre|mon|ma] ({name}|plateforme|application|appli|solution|logiciel|outil|gamme|innovation) (la|le|l'|notre|une|un|qui|pour|première|premier)",
            "(une|un|la|le|notre|l') [_] (plateforme|application|appli|solution|outil|logiciel|boîtier|l'outil|l'application|système) (qui|permettant|capable) (de|vous|redonne|permet|simplifie|automatise|gère|réduit|centralise|suit|calcule|aide|remplace|transforme|optimise|facilite|fait|détecte|regroupe|rédige)",
            "(nous avons|j'ai|on a) (conçu|développé|créé|lancé|mis au point|imaginé) [à {name}] [{name}|une|un] (une|plateforme|application|appli|solution|outil|logiciel|système|boîtier) (qui|pour|de|plateforme|permettant|capable)",
            "(notre|mon) (appli|application|logiciel|outil|plateforme|solution|système|boîtier) (réduit|permet|simplifie|automatise|gère|centralise|calcule|aide|remplace|transforme|détecte|fait|s'adresse|est|facilite|optimise|rédige)",
            "(zéro|fini|finis|finies|plus de|terminé|terminés) (abonnement|paperasse|les tableaux|la paperasse|les files|les relances|excel|tableurs|doubles saisies)",
        ),
        unless=_CUSTOMER,
        fires=("«Avec Foinet vous» louez votre grange.", "«Notre appli réduit» l'attente."),
        quiet=("Votre outil pour les marées tourne encore ici.", "Avec Noémie, nous passons samedi."),
    ),
    "note.shows-own-work": Spoken(
        phrases=french(
            "(mon|notre|ma) [nouveau|nouvelle|dernier|dernière|premier|premier|tout premier] (livre|roman|podcast|blog|album|chaîne|chaîne youtube|newsletter|recueil|ep|clip|essai|court métrage|spectacle) [_] (est|sort|vient|paraît|est sorti|est disponible|explique|raconte|parle|sur|disponible|compte)",
            "(abonnez vous|abonne toi|suivez moi|suis moi|suivez nous|allez voir|va voir|jetez un œil|jette un œil|jeter un œil|jeter un coup d'œil|allez faire un tour|découvrez|écoutez|écouter|lisez|visitez|retrouvez|likez) [_] (à|sur|vite|mon|ma|mes|notre|nos|à ma) [_] (livre|roman|podcast|blog|album|chaîne|page|newsletter|site|compte|profil|instagram|insta|tiktok|youtube|vidéos|travail|univers|boutique|posts|portfolio|musique|créations|dernier|dernière|guide)",
            "(je viens de|nous venons de) (publier|sortir|lancer|écrire|mettre en ligne|poster) (mon|ma|mes|notre|nos|un|une) [nouveau|nouvelle|premier|première|dernier] (livre|roman|podcast|album|newsletter|vidéo|chaîne|recueil|single|article|épisode|site|ebook)",
            "(je lance|nous lançons|je vous présente|j'ai lancé|j'ai sorti|j'ai publié|j'ai écrit) [_] (mon|ma|notre|la|un) [_] (podcast|newsletter|livre|chaîne|roman|ebook|blog|minute|magazine|recueil)",
            "(chaque|tous les) (lundi|mardi|mercredi|jeudi|vendredi|semaine|semaines|mois|matin|matins) (j'envoie|je partage|je publie|je poste|nous publions|je décrypte|une vidéo|un épisode)",
            "(afin que vous puissiez|pour que vous puissiez|pour) suivre (notre|mon|nos|mes) (actualité|actualités|travail|activité|aventures|actu)",
            "(auteur|autrice|autrice|auteure) (de|du) (livre|livres|best seller|best sellers|{number} livres|{number} best sellers|roman)",
        ),
        unless=french("(vous m'avez|tu m'as|vous aviez demandé|comme demandé|ma classe)"),
        fires=("«Abonne-toi à ma chaîne», j'y parle de péniches.", "«Mon premier roman est sorti»."),
        quiet=(
            "J'ai lu votre livre dans le train de Porto.",
            "Tu m'as prêté le livre en mai, je l'ai encore.",
        ),
    ),
    "note.tale-of-success": Spoken(
        phrases=french(
            "(un|une|l'un|l'une) de (nos|mes) (clients|clientes|adhérents|élèves|accompagnés) .. (a|est|vient|gagne|ont|économise|avait|signe|remplit)",
            "(nos|mes) (clients|clientes|accompagnés) [_] (ont|gagnent|voient|économisent|doublent|constatent|signent|obtiennent|gagné|remplissent)",
            "(chez|pour) (un|une|vos|des|l'un|plusieurs) [de vos|de nos] (confrère|consœur|confrères|consœurs|voisin|clients|client|cliente|concurrents|concurrent|cabinet comme le vôtre) [_] [_] (a|nous|avons|on|ont|réduit|gagné|plus)",
            "(nous avons|on a|j'ai) (fait|permis|aidé|doublé|triplé|divisé|augmenté|réduit|amené) [_] [_] (passer|à passer|à doubler|à gagner|à réduire|le chiffre|leur|son|leurs|ses|gagner|économiser) _",
            "(passé|passée|passés|passer|passe) de ({number}|{money}|{percent}|zéro) .. à ({number}|{money}|{percent})",
            "(résultats|retours) (très encourageants|parlent d'eux mêmes|impressionnants|spectaculaires|concrets|mesurables|à la clé|garantis)",
            "(en|après) ({number}|trois|six|deux|quelques) (mois|semaines|jours) [seulement|à peine] .. (a doublé|ont doublé|a triplé|a gagné|ont gagné|il a|elle a|ils ont|économisé|signé|{percent})",
            "(témoignages|avis) (clients|de nos clients|de mes clients)",
            "(on|nous) récupère* en moyenne ({money}|{number})",
        ),
        unless=french("(vos conseils|grâce à vous|votre atelier|je suis passé*|ma mère|mon fils|ma fille)"),
        fires=(
            "«L'une de nos clientes a» doublé ses ventes.",
            "«Nous avons fait passer un» hôtel de 10 à 40 nuits.",
            "Les «résultats parlent d'eux-mêmes».",
        ),
        quiet=("Vos conseils ont réduit nos déchets d'un tiers.", "Je suis passé de la nuit au jour en mai."),
    ),
    "note.wants-you-back": Spoken(
        phrases=french(
            "(vous nous|tu nous) (avez|as) manqué",
            "vous nous manquez",
            "(cela|ça) fait [bien] (longtemps|un moment|un bail|des mois) que (vous|tu) (n'avez|n'êtes|n'as|ne nous|n'es) [pas|plus|rien] [_] (commandé|venu*|revenu*|passé|visité|avez|réservé|acheté)",
            "(souhaitez vous|voulez vous|veux tu) (continuer|rester|toujours|encore) (à recevoir|recevoir|abonné|abonnée|sur notre|nous lire|informé|informée)",
            "(nous mettons|nous faisons|je mets|je fais|on met) [_] (à jour|le ménage dans|le tri dans|du tri dans) (notre|nos|mon|mes|nos) (fichier|fichiers|liste|contacts|base|carnet|listes)",
            "(revenez|reviens) (nous voir|vers nous|chez nous|profiter)",
            "(votre|ta) (prochaine commande|réabonnement|retour parmi nous|retour chez nous|fidélité)",
            "(votre|ton) (abonnement|compte|adhésion|licence|contrat) (arrive à échéance|expire|a expiré|va expirer|est arrivé à échéance|prend fin|arrive à terme)",
        ),
        unless=french("(ta mère|maman|la chorale|le mariage|bénévole*|médiathèque)"),
        fires=(
            "«Vous nous avez manqué» chez Bougies Lenoir !",
            "«Souhaitez-vous continuer à recevoir» nos lettres ?",
        ),
        quiet=("Tu manques à la chorale, reviens jeudi.", "Pardon pour mon silence, comment vas-tu ?"),
    ),
    "note.watched": Spoken(
        phrases=french(
            "(j'ai vu|je vois|j'ai remarqué|j'ai constaté|nous avons vu|nous avons remarqué|je constate|on a vu) que (vous|tu) [_] (avez|as|aviez) [bien|déjà] (lu|ouvert|vu|consulté|téléchargé|visité|cliqué|regardé|liké|aimé|commenté|réagi|parcouru)",
            "(vous avez|tu as) (consulté|visité|regardé|vu|parcouru) (mon|notre) (profil|page|site)",
            "(merci|suite à|après) (pour|d'avoir|de|à) (votre visite|ta visite|avoir visité|visité|consulté|regardé) [sur|de] (mon|notre|mon profil|notre site)",
            "(suite à|après) (votre|ta) (visite|passage|téléchargement|consultation) (sur|de|du) (notre|mon|nos|livre|guide)",
            "(vous faites|tu fais) partie (des personnes|des gens|de ceux|de celles) qui (ont|suivent|lisent)",
        ),
        unless=french("(ta foulée|le concert|l'exposition|mon annonce|ma candidature)"),
        fires=(
            "«Je vois que vous avez lu» mon message hier.",
            "«Vous avez consulté mon profil», d'où ces lignes.",
        ),
        quiet=("Je vous ai vue au stand de soupe.", "J'ai visité votre musée dimanche."),
    ),
}
