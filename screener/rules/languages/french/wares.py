"""What the rules on what a note sells look for in French."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.french.words import OUR, PEOPLE, YOUR
from screener.rules.languages.spelling import french

WARES: Final[Mapping[str, Spoken]] = {
    "note.services-on-offer": Spoken(
        phrases=french(
            "nous (proposons|fournissons|fabriquons|vendons|commercialisons|réalisons|concevons|assurons|installons|développons|livrons|distribuons|créons|offrons|éditons) _",
            "je (propose|fabrique|imprime) _",
            "je monte (des|vos|les)",
            "nous montons (des|vos|les)",
            f"{OUR} (solution|solutions|plateforme|logiciel|outil|appli|application|offre|offres|services|prestations|agence|méthode|catalogue|gamme|produits|programme|accompagnement|formations|technologie|cabinet|système|intégrateur|start up)",
            "(je m'occupe|je me charge|on s'occupe|nous nous occupons|je me déplace) (de|du|des) _",
            "(spécialiste|spécialisé|spécialisée|spécialisés|expert|experte|leader) (en|de|du|des|dans) _",
            "(solution|formule|prestation|offre) .. (clé en main|sur mesure|innovante|complète|dédiée|adaptée|télétransmission|qui)",
            "(prix départ|demandez mon|notre catalogue|mon catalogue|tarif préférentiel|tarifs préférentiels|devis gratuit|devis offert|sans engagement|meilleur prix|prix imbattables|commission de {percent})",
            "(c'est mon rayon|c'est mon métier|mon carnet d'adresses|notre carnet d'adresses)",
            "(faire appel|faites appel) à (nous|moi|notre|nos) _",
            "(très bons|meilleurs|bons) (tarifs|prix) _",
            "(nos|notre) (offres|tarifs|prix|démarche|approche|expertise|savoir faire|services|location) _",
            "(je reste|nous restons|à votre) .. disposition .. (devis|besoin|information|projet|question)",
            "(vendeur|vends|vente) de (parcelles|terrains|voitures|logiciels|formations|produits)",
            "(prix spécial|prix cassés|pas cher|prix diaspora|pas chère|tarifs dégressifs)",
            "je (vous|te) (réécris|refais|rédige|crée|fais|monte|prépare) (la|le|un|une|votre|ton|vos)",
            "(je fais|nous faisons) des (vidéos|sites|logos|photos|flyers|audits|campagnes) _",
            "(nous nous occupons|on s'occupe) de tout",
            "(besoin|besoins) (d'un|d'une|de|en) (devis|site|traduction|vidéo|comptable|photographe|financement|prêt|crédit|assurance|plombier|nettoyage|transport|impression) ?",
            "(si vous avez|si besoin|en cas de) besoin (de|d'|contactez|appelez|je|n'hésitez|pensez)",
            "(pensez à (moi|nous)|contactez moi|contactez nous|appelez moi|appelez nous|écrivez moi) (pour|si|au|en|dès|quand)",
            "(villa|terrain|appartement|parcelle|parcelles|maison|immeuble) (à vendre|à saisir|en vente|titrée|titrées|disponible)",
        ),
        unless=french(
            "(suite à votre|vous cherchiez|vous demandiez|comme convenu|votre demande|votre annonce|vous m'aviez demandé|je cherche|bénévole*|gratuitement pour)",
            "(traducteur pour|je cherche|il me faut|une fuite)",
        ),
        fires=(
            "«Nous proposons des» volets sur mesure.",
            "«Notre solution» fait le reste.",
            "«Faites appel à nous pour» vos impressions.",
        ),
        quiet=(
            "Je monte un dossier pour la mairie.",
            "Le vendeur nous propose une démonstration, vous en pensez quoi ?",
            "Suite à votre demande, nous livrons le foin jeudi.",
        ),
    ),
    "note.vague-job": Spoken(
        phrases=french(
            "(opportunité|opportunités|poste|postes|mission|challenge|belle opportunité|projet) (à fort potentiel|intéressante|intéressant|passionnant*|stratégique*|exceptionnelle|unique|attractive|en or|de carrière|confidentiel*)",
            "(une|belle|belles|superbe|plusieurs|nouvelle) (opportunité|opportunités)",
            f"{YOUR} (parcours|profil|expérience) .. (correspond|colle|intéresse|retenu|trait pour trait|séduit|matche)",
            "(ouvert|ouverte|à l'écoute|en veille) [_] (à|d'un|du|de nouvelles|d'opportunités) .. (échange|opportunité*|marché|changement|nouvelles|discuter)",
            "(un de nos clients|l'un de nos clients|mon client|notre client) [_] .. (recherche|acteur|recrute|leader|cherche)",
            "(rémunération|salaire|package) (déplafonnée|attractive|attractif|motivant*|intéressant*|élevée)",
            "(management bienveillant|vivier|pool de talents|chasseur de têtes)",
            "vous avez le profil",
            "pour (un|l'un|une|l'une) [de] (mes|nos|mon|notre) (clients|client|clientes|partenaires) .. (je|nous|recherche|cherche|recherchons|recrute|une|un)",
            "(à l'écoute|en veille) (du marché|d'opportunités|de nouvelles)",
            "(opportunité|proposition|poste|projet) (confidentielle|confidentiel|à te proposer|à vous proposer)",
            "(mon équipe|notre équipe|l'équipe) (s'agrandit|grandit|recrute) _",
            "(connecter|mettre en relation) les bonnes (personnes|gens|profils)",
            "(constitue|étoffe|alimente) (mon|notre) (vivier|réseau|base)",
        ),
        unless=french(
            "({money}|{number} nets|brut|cdi|cdd|temps plein|mi temps|je postule|ma candidature|stage|{number} 000)"
        ),
        unless_anywhere=french(
            "(chu|cdi|cdd|brut|bruts|nets|{money}|temps plein|candidature|postulé|reconversion|stage)"
        ),
        fires=(
            "Ce «poste à fort potentiel» attend.",
            "«Votre parcours correspond» à ce que l'on cherche.",
            "«Pour l'un de mes clients, je recherche un» profil.",
        ),
        quiet=("Cuisinier, CDI à Brest, une belle opportunité à 2 400 € nets.",),
    ),
    "note.candidates-on-offer": Spoken(
        phrases=french(
            "(profils|candidats|candidates|étudiants|alternants|intérimaires|développeurs|ouvriers|soignants) .. (disponibles|qualifiés|prêts|cherchent des entreprises|immédiatement|à vous présenter|accédez)",
            "(vous présenter|mettre à disposition|accédez .. à) .. (profils|candidats|intérimaires)",
            "(je représente|je présente|j'ai|nous avons|je propose) [_] (plusieurs|des|trois|deux|quelques) (candidats|profils|candidates|talents) _",
            "(candidats|profils|talents) qui (vous|pourraient|cherchent|correspondent)",
        ),
        unless=french("(je cherche|nous cherchons)"),
        fires=(
            "Des soudeurs et «ouvriers disponibles».",
            "Trois «candidats qualifiés» pour vous.",
            "«Je représente plusieurs candidats qui» cherchent.",
        ),
        quiet=("Nos étudiants ont aimé votre cours sur les ponts.",),
    ),
    "note.offshore-team": Spoken(
        phrases=french(
            "(équipe|équipes) de {number} .. (développeurs|ingénieurs|agents|personnes|téléconseillers)",
            "(développeurs|externalisation|externaliser|centre d'appels|télésecrétariat|infogérance) ... (maroc|madagascar|tunisie|roumanie|maurice|inde|vietnam|sénégal|bénin)",
            "(externaliser|externalisation de)",
        ),
        unless=french("(théâtre|film|syndicat|radio)"),
        fires=("Une «équipe de 30 développeurs» à Tunis.", "Pensez à «externaliser» la saisie."),
        quiet=("L'équipe de nuit vous remercie pour les gaufres.",),
    ),
    "note.price-quoted": Spoken(
        phrases=french(
            "(à partir de|dès|seulement|pour seulement|ramenée à|au lieu de) {money}",
            "{money} (par mois|mensuel*|seulement|ht|l'unité|au lieu)",
            "(tarif|prix) (exceptionnel|réduit|promo|préférentiel|sœur|spécial|de lancement)",
        ),
        unless=french("(votre demande|budget|facture|je gagne|salaire|brut|nets|loyer|je paie|voté)"),
        fires=("Tout cela «à partir de 149 €».", "Un «tarif préférentiel» pour vous."),
        quiet=("Suite à votre demande : 148 € la tonne, camion complet.",),
    ),
    "note.free-hook": Spoken(
        phrases=french(
            "(audit|diagnostic|bilan|essai|démo|séance|consultation|guide|ebook|e book|masterclass|tablette|analyse|étude|rendez vous|appel|simulation|formation|atelier|échantillon*) .. (offert*|gratuit*|offerte|sans engagement)",
            "(offre|offrons|offert|offerte|cadeau) .. (audit|diagnostic|bilan|séance|première|premier|consultation|crèmes|guide)",
            "(gratuitement|gratuit|offert|offerte) .. (cette semaine|pour vous|jusqu'au|en dm|en mp|sans engagement)",
            "{number} (jours|mois) (gratuits|offerts|d'essai)",
            "(recevez|reçois|obtenez|téléchargez) .. (guide|audit|gratuit*|{number} crèmes|cadeau|ebook|échantillon*)",
            "(t'as rien à payer|rien à payer|n'avez rien à payer|zéro engagement|première séance offerte)",
            "(premiers|premières|premier) [_] (jours|mois|semaines|séance|conseil|rendez vous) .. (gratuit|gratuits|gratuite|gratuites|offert|offerts|offerte|sans frais)",
            "(votre|un|notre|ma|mon|l'|cet) [_] [_] (gratuit|gratuite|offert|offerte|personnalisé) (pour|de|du|sur|en|et|?|par)",
            "(check list|liste|checklist|rapport|audit|guide|conseil) [_] (gratuit|gratuite|offert|offerte)",
            "(sans frais|frais offerts|frais de dossier offerts|ne payez rien|à prendre en charge|prise en charge à|prises en charge à|pris en charge à)",
            "(recevez|recevront|reçoivent) .. (guide|diagnostic|cadeau|audit|rapport|check list|gratuit*|personnalisé)",
        ),
        unless=french("(mairie|association|bibliothèque|médiathèque|entrée|paroisse)"),
        fires=(
            "«Un audit offert de» votre caisse.",
            "Profitez de «14 jours gratuits».",
            "Les «premiers jours sont gratuits».",
        ),
        quiet=(
            "L'entrée de la fête est gratuite, venez avec un gâteau.",
            "Je suis allé trois fois au guichet pour rien.",
        ),
    ),
    "note.seasonal-offer": Spoken(
        phrases=french(
            "(bonne année|meilleurs vœux|joyeuses fêtes|joyeux noël|nouvelle année) ... (clients|partenaires|réussite|offre|projets|rencontres|collaboration|remise|réseau|belles|opportunités|business)",
            "(black friday|cyber monday|offre de rentrée|promo de noël|soldes|offre d'été|offre de printemps|avant la fin de l'année|fin d'année fiscale)",
        ),
        unless=french("(famille|mamie|cousin*|chorale)"),
        fires=("«Bonne année, et des projets» plein la tête.", "Notre «offre de rentrée» arrive."),
        quiet=("Joyeux Noël à toute la famille, le sapin penche.",),
    ),
    "note.money-advice": Spoken(
        phrases=french(
            "(défiscalis*|impôts|patrimoine|placements|livret|assurance vie|retraite|pilier|lacune*|prévoyance|reer|optimisation fiscale|optimisation patrimoniale|compte formation|cpf|per|bilan patrimonial|mutuelle|épargne|trésorerie|niche fiscale|montage outre mer|loi pinel|rendement locatif) ... (payer|paient|payez|trop|réduire|dort|découvr*|mérite*|optimis*|bilan|récupér*|gagner|protég*|{percent}|perdu*|occup*|sereine*|patients|gratuit*|couvert*|pour vous)",
            "(payez|paient|payer|paies) .. trop d'impôts",
            "(optimisation|gestion|ingénierie|stratégie) (patrimoniale|fiscale|de patrimoine)",
            f"{YOUR} (argent|épargne|livret|patrimoine|épargne retraite) .. (perd|dort|mérite|rapporte|travaille)",
            "(tu es|vous êtes|es tu|êtes vous) couvert*",
            "(récupère|récupères|récupérer|récupérez|économiser|économisez) .. ({percent}|{money}|impôts|dépenses)",
            "(tns|prévoyance|gestion de patrimoine|crédit d'impôt|cir|opco|conseil en patrimoine|parts de (scpi|sci|fonds|société*)|scpi|bilan de prévoyance) [_] _",
            "(sous utilisé|prise en charge|prises en charge) .. (opco|secteur|{percent}|cpf)",
        ),
        unless=french(
            "(je suis à la retraite|à la retraite|syndicat|caisse de|notaire de|dossier)",
            "(greffe|mairie|service|conseil municipal|enm|médecin)",
        ),
        fires=(
            "«Votre épargne dort», elle attend mieux.",
            "Les médecins «paient trop d'impôts».",
            "Le «crédit d'impôt recherche vous» attend.",
        ),
        quiet=(
            "Deux parts de chaux, trois parts de sable.",
            "Je suis à la retraite et je répare des horloges.",
        ),
    ),
    "note.side-income": Spoken(
        phrases=french(
            "(revenu|revenus) (complémentaire*|passif*|supplémentaire*|résiduel*)",
            "(complément|complements) de (revenu|revenus|salaire)",
            "(arrondir|arrondis|arrondissez) .. fins de mois",
            "(liberté|indépendance) financière",
            "(activité|business|projet|domaine|concept) .. (bien être|à domicile|en ligne|rentable|génial|depuis chez)",
            "(touche|touches|touchez|gagne|gagnes|gagnez) .. (chaque|par) (parrainage|vente|filleul*|client|matelas|mois|semaine)",
            "(trouvé ma voie|changé de vie|change ta vie|changé la vie|tout changer pour)",
            "(ça|cela|activité|projet|concept|business|opportunité|aventure|équipe|marque) [m'a|nous a|a] .. changé (ma|notre|leur) vie",
            "(tu connais|connais tu|vous connaissez) (déjà|peut être) (le|ce) concept",
            "cherche {number} (testeuses|personnes|femmes|testeurs|filles)",
        ),
        unless=french("(merci|grâce à vous|prothèse|reconversion|opération)"),
        fires=("Un «revenu complémentaire» sans effort.", "Je «cherche 2 testeuses» dans le coin."),
        quiet=("Grâce à vous j'ai changé de vie : je suis boulangère.", "Votre livre a changé ma vie."),
    ),
    "note.product-launch": Spoken(
        phrases=french(
            "(je lance|nous lançons|on lance|lancement) [de|d'] [_] (notre|ma|mon|une|la|nouvelle|nouveau|officiel) [_]",
            f"{OUR} (nouveau|nouvelle|nouveaux) (produit|appli|application|livre|collection|offre|formation|plateforme|podcast|marque|gamme|programme)",
            "(communiqué de presse|campagne ulule|crowdfunding|financement participatif|précommande*)",
            "(notre|le|un|leur) (communiqué|dossier de presse|kit presse|kit média) _",
            "(disponible|disponibles) (pour|en) (une|un|des) (interview|interviews|entretien|itw)",
            "(une parution|une publication dans|un papier|un article) .. (ferait plaisir|serait|vous intéresse)",
            "(je lance|on lance|nous lançons|nous préparons|on prépare|nous sortons) (un|une|la|le|notre|mon|ma) [_] (hors série|newsletter|minute|magazine|numéro|marque|podcast|chaîne|programme|gamme|collection)",
            "(prochain|nouveau|notre) [_] (racleur|modèle|produit|livre|hors série) (sera|arrive|est|au|vous attend)",
            "abonnez vous",
        ),
        unless=french("(mairie|association|bulletin|samedi je)"),
        fires=(
            "Demain «je lance ma marque» de savons.",
            "Voici «notre nouvelle formation».",
            "Notre chef est «disponible pour une interview».",
        ),
        quiet=("J'ai lancé le levain hier, il monte déjà.",),
    ),
    "note.introduces-business": Spoken(
        phrases=french(
            "(petite présentation|je me présente|pour me présenter|quelques mots sur moi|en deux mots)",
            "(je suis|étant|ici) (fondateur|fondatrice|ceo|dirigeant|dirigeante|gérant|gérante|cofondateur|cofondatrice|directeur commercial|commercial|commerciale|courtier|courtière|conseiller en|conseillère en|business developer|consultant|consultante|coach|mentor|gestionnaire) .. (de|d'|du|chez|en|pour|et|dans|spécialisé*|indépendant*)",
            "(nous sommes|on est) (une|un|la|le) [_] (agence|entreprise|société|cabinet|start up|startup|plateforme|fabricant|leader|acteur|éditeur|équipe de)",
            "depuis .. (j'ai changé de vie|j'ai quitté|je bosse|je travaille à mon compte)",
            "(je bosse|je travaille) maintenant dans _",
            "(je suis|moi c'est) [_] (fondateur|fondatrice|cofondateur|cofondatrice|gérant|gérante|dirigeant|dirigeante|commercial|commerciale|agent immobilier|courtier|courtière|conseiller immobilier|négociateur|négociatrice) _",
            "(fournisseur|prestataire|grossiste|fabricant|distributeur|agence) (de|d'|en|à|local|locale|basé|basée) _",
            "(notre|mon|ma) (société|entreprise|agence|boutique|start up|startup|marque|cabinet|structure) (propose|fait|est|vend|fournit|réalise|conçoit|accompagne|intervient|vient|a|lance|recherche)",
        ),
        unless=french(
            "(votre annonce|je cherche|remplaçante|remplaçant|stage|voisin*|bénévole)",
            "(votre commande|stage|facture|fuite|panne)",
        ),
        fires=("«Petite présentation» : je peins des murs.", "«Nous sommes une agence» de Lille."),
        quiet=("Je suis la remplaçante de Mme Oberson à la compta.",),
    ),
    "note.soft-role": Spoken(
        phrases=french(
            f"(je travaille|nous travaillons|je collabore|nous collaborons) .. avec [_] [_] [_] {PEOPLE}",
            f"(nous accompagnons|j'accompagne|nous équipons) [_] [_] [_] {PEOPLE}",
            f"(je rencontre|j'échange|je discute|je m'entretiens) .. (avec|régulièrement) [_] [_] {PEOPLE}",
            "(comprendre|connaître) comment mes partenaires",
            "(curieux|curieuse|j'aime|j'aimerais) .. (connaître votre ressenti|avoir votre ressenti|savoir qui se cache|comprendre comment)",
        ),
        fires=(
            "«Je travaille souvent avec des artisans» du coin.",
            "«Nous accompagnons plusieurs directions» ici.",
        ),
        quiet=("Je travaille depuis mai à la station 4B.",),
    ),
    "note.denies-selling": Spoken(
        phrases=french(
            "(rien à vendre|je ne vends rien|ne vends rien|sans engagement|aucun engagement|en toute simplicité|sans arrière pensée|pas de démarchage|sans objectif particulier|je ne cherche pas à vendre|ce n'est pas une pub|promis juré)",
        ),
        unless=french("(pneus|roman|chorale|bénévole)"),
        fires=("C'est «sans engagement».", "«Je ne vends rien» aujourd'hui."),
        quiet=("L'engagement de la fanfare est signé, merci.",),
    ),
}
