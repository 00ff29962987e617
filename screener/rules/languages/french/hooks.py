"""What the rules on how a note draws the reader in look for in French."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.french.words import DAY, YOUR
from screener.rules.languages.spelling import french

HOOKS: Final[Mapping[str, Spoken]] = {
    "note.rhetorical-question": Spoken(
        phrases=french(
            "^ [et|alors] (envie|besoin|prêt|prête|prêts|prêtes) (de|d'un|d'une|à|pour) (plus|nouveaux|booster|développer|gagner|passer|changer|doubler|arrêter|clients|visibilité|transformer|décoller|reprendre) ... ?",
            "^ qui ne (veut|voudrait|rêve|souhaite|souhaiterait|connaît|aimerait) pas",
            "^ (vous voulez|tu veux|vous souhaitez|vous rêvez|tu rêves|vous aimeriez|tu aimerais) (plus|gagner|enfin|développer|booster|doubler|arrêter|un revenu|vivre) ... ?",
            "^ pourquoi (payer|attendre|continuer|se contenter|perdre|vous priver|te priver)",
            "(qu'attendez vous|qu'attends tu)",
            "^ [et] (le|notre|mon|la) (résultat|secret|problème|constat|bilan|solution|réponse|clé) ?",
            "jusqu'à quand (allez vous|vas tu|comptez vous)",
            "(votre|vos|ton) _ (est il|est elle|sont ils|sont elles) (prêt|prête|protégé|protégée|protégés|conforme|conformes|à l'abri|prêts|prêtes)",
        ),
        fires=(
            "«Qui ne rêve pas» d'un agenda calme ?",
            "«Pourquoi payer» deux fois la même chaudière ?",
            "Une ligne changée. «Le résultat ?» Deux fois plus de clients.",
        ),
        quiet=(
            "Qui ne vient pas dimanche ? Il reste du gâteau.",
            "Pourquoi le moulin est fermé le lundi ?",
        ),
    ),
    "note.pain-question": Spoken(
        phrases=french(
            "(combien vous coûte|combien te coûte|combien perdez vous|combien de temps perdez|combien d'heures) _",
            "saviez vous [que|qu'un|qu'une|combien]",
            "(savez vous|sais tu|savais tu) (que|qu'un|qu'une|combien|ce que)",
            "(comment) (gérez|faites|trouvez|pilotez|attirez|traitez|suivez|abordez|gagnez) vous .. (actuellement|aujourd'hui|vos|votre|nouveaux|encore)",
            "(tu te reconnais|vous vous reconnaissez|ça vous parle|ça te parle|et si (ça|je|on|votre)|cela vous parle|vous connaissez ça|ça te dit quelque chose)",
            "(rencontrez vous|avez vous|as tu) [_] [_] (des difficultés|du mal|des problèmes|déjà pensé|déjà envisagé|déjà songé)",
            "(où en êtes vous|où en es tu|êtes vous satisfait|es tu satisfait*|êtes vous satisfaite|satisfait de) _",
            "(qu'est ce qui vous|qu'est ce qui te) (fait vibrer|bloque|freine|manque|empêche|motive)",
            f"(qui|de vous à moi|quel) .. (décide|signe|gère) .. (chez|dans) {YOUR} .. ?",
            "(souffrent|souffrez|marre|fatigué|fatiguée|lassé|assez) .. (de|du) .. ?",
            "(une question simple|question toute bête) [_] si _",
            "(que pensez vous|qu'en pensez vous|quel est votre avis) (de|du|des|sur|m'intéresse|m'intéresserait) _",
            "(votre|ton) avis (m'intéresse|nous intéresse|compte|nous est précieux|sera précieux|serait précieux)",
        ),
        unless=french(
            "(chaudière|chauffage|patient*|stage|linky)",
            "(page {number}|article|votre livre|norme|règlement|décret|chaudière|chauffage|patient*|stage|linky|ddt)",
        ),
        fires=("«Combien vous coûte un» salarié absent?", "«Saviez-vous que» vous perdez de l'argent?"),
        quiet=(
            "J'attends votre avis sur le manuscrit de Paul.",
            "Savez-vous si le conservatoire recrute ?",
            "Combien vous dois-je pour les chaises paillées?",
        ),
    ),
    "note.what-if": Spoken(
        phrases=french(
            "(imaginez|imagine) [_] (que|un|une|la|le|si|pouvoir|votre|ne plus)",
            "et si (vous|tu|je vous|on|votre|vos|ça|demain) _",
            f"{YOUR} _ (mérite|mériterait|méritent) (mieux|d'être|un|une|plus)",
        ),
        unless=french("(enfants|classe|spectacle)"),
        fires=("«Imaginez un» agenda toujours plein.", "«Et si vous dormiez» mieux?"),
        quiet=("Et si le train a du retard, je prends le bus.",),
    ),
    "note.event-pitch": Spoken(
        phrases=french(
            f"(notre|mon|nos|ce|prochain|un|au) [_] (webinaire|masterclass|afterwork|petit déjeuner|dîner|sommet|summit|retraite|challenge|bootcamp|séminaire en ligne|salon virtuel|live) .. (du|de|le|gratuit|offert|sur|consacré|parmi|à|{{number}}|{DAY[1:-1]})",
            "(inscrivez vous|inscris toi|réservez votre place|réserve ta place|réserver votre place|places restantes|inscrire à notre|je vous inscris)",
            "(prochaine retraite|dirigeants conviés|petit déjeuner d'affaires|soirée networking|matinale|webinaire gratuit)",
            "(ton|votre) présence donnerait",
            "(soirée|dîner|rencontre|conférence|matinée) (investisseurs|d'affaires|business|networking|entrepreneurs|privée|exclusive)",
            "(je vous inscris|je t'inscris|je vous réserve|je vous mets dedans|je te réserve) [donc] _",
            "(venez|retrouvez|rendez vous|visitez|passez|serons|serai|attendons|attends|présents|exposons|nouveau|nouvelle|notre) ... (hall|stand) {number}",
            "(invitez moi|faites moi venir) (à|dans|pour) (vos|votre)",
            "(retrouvailles|réunion d'information|réunion découverte|présentation|rencontre) (gratuite|en ligne|privée|exclusive|sans engagement|autour de notre|business)",
            "(places|place) (limitées|limitée|disponibles|offertes|à gagner)",
        ),
        unless=french(
            "(chorale|paroisse|club|école|crèche|association|bénévole*)",
            "(je tiens le stand|mon stand de confitures)",
        ),
        fires=(
            "Venez à «notre webinaire du» mois.",
            "«Réservez votre place» ici.",
            "Notre «soirée investisseurs» approche.",
        ),
        quiet=(
            "J'étais au stand 14 quand la pluie a commencé.",
            "Le repas du club est samedi, apportez une chaise.",
        ),
    ),
    "note.survey-pitch": Spoken(
        phrases=french(
            "(répondre|répondez|réponds|participer|participez|bien placée|bien placé) .. (enquête|étude|questionnaire|sondage|{number} questions|questions)",
            "(étude|enquête|questionnaire|sondage) .. ({number} min|{number} minutes|dirigeants|décideurs|dématérialisation|résultats|anonyme|menons|auprès)",
            "(votre avis compte|votre avis nous intéresse)",
            "(baromètre|enquête|étude|sondage) (de|du|sur|des|auprès) [_] _",
            "(participez|participer) à (notre|nos|mon|la|l') _",
        ),
        unless=french(
            "(mémoire|thèse|étudiant*|licence|master|doctorat|doctorant*|fête|réunion|chantier|enquête publique)"
        ),
        fires=(
            "Merci de «répondre à notre enquête».",
            "«Votre avis compte»!",
            "Voici le «baromètre de la maintenance» annuel.",
        ),
        quiet=("Pour mon mémoire, une question sur votre enquête de 1998.",),
    ),
    "note.honour": Spoken(
        phrases=french(
            "(distingué|sélectionné|retenu|nominé|choisi|désigné|sélectionnée|nominée|honorés|convié|élu) .. (parcours|jury|fondation|comité|prix|palmarès|trophée*|classement|attention|compter|ambassadeur*|cercle)",
            "(fondation|jury|comité|rédaction|académie) .. (distingué|sélectionné|retenu|choisi|décerné|nominé)",
            "(cérémonie|trophées|palmarès|top {number}|titre honorifique|dîner de gala) .. (tiendra|remise|{number}|inviter|recevoir|dirigeants|vous|cotisation)",
            "(ambassadeur|ambassadrice|ambassadeurs|ambassadrices) .. (marque|notre|idéal*|programme|siéger|officielle)",
            "(siéger|accepteriez vous|notre|nos) .. (ambassadeurs|ambassadrice|ambassadeur)",
            "(vous consacrer|raconter votre|votre histoire) .. (portrait|antenne|touchera|magazine|livre|mérite|lectrices)",
            "(triés|triées) sur le volet",
            "(une place|un créneau) se libère à l'antenne",
            "(figure|figurez|figurent|êtes) parmi (les|nos) (nominés|finalistes|lauréats|meilleurs|lauréates)",
            "(nominés|nominée|finalistes|lauréats) (de|du|des|aux) [_] (trophées|prix|palmarès|awards)",
            "(podcast|émission|portrait|livre) .. (met en lumière|femmes inspirantes|mettra en lumière|donne la parole|portraits inspirants)",
            "(participation|contribution) aux frais",
            "(annuaire|guide|répertoire|magazine) (des|du|de) (meilleurs|professionnels|dirigeants|entreprises|experts) _",
            "(référencer|référencement|parution|insertion|encart) (votre|dans|de votre|gratuit*|annuel) _",
        ),
        unless=french("(mairie|école|bulletin|association|tombola)"),
        fires=(
            "Notre «jury vous a choisi».",
            "Des dirigeants «triés sur le volet».",
            "Vous «figurez parmi les finalistes».",
        ),
        quiet=("Le jury du CAP se réunit salle 12, apportez les copies.",),
    ),
    "note.inner-circle": Spoken(
        phrases=french(
            "(cercle|club) .. (privé|fermé|restreint|dirigeants|femmes puissantes|entrepreneurs|décideurs|d'affaires|d'exception|bracelets)",
            "(nombre restreint|nombre limité|quelques privilégiés|happy few|mastermind|cooptation)",
            "(sélectionnons|choisis|choisissons|sélectionne) .. (un seul|une seule|nombre restreint|quelques|{number})",
        ),
        unless=french("(lecture|bouliste|pétanque|sportif|rencontre des parents)"),
        fires=("Un «cercle très privé» de patrons.", "Un «nombre restreint» d'élus."),
        quiet=("Le club de lecture se tient au café de la gare.",),
    ),
    "note.mass-mail": Spoken(
        phrases=french(
            "(chers tous|cher entrepreneur|chers contacts|chère cliente|cher client|chers clients|chers amis du réseau|hello la team|message groupé|chers partenaires|madame monsieur|cher réseau|cher auteur|cher professionnel|chers abonnés)",
            "(lettre mensuelle|newsletter mensuelle|notre newsletter|ma newsletter|notre lettre|répondez stop|pour vous désabonner)",
            "(transférez|faites suivre|faire suivre) .. (confrères|autour|contacts|collègues|réseau)",
            "(bonjour|salut|hello|coucou) (à tous|à toutes|tout le monde|tous|mes contacts|la communauté)",
            "(liste de diffusion|ma newsletter|notre actualité|suivre notre actualité|ma liste d'envoi)",
            "dear (webmaster|sir|friend|editor)",
            "(j'envoie|je publie|je partage) (une|un) (idée|conseil|astuce|lettre) .. (chaque|aux|tous les)",
            "{number} (abonnés|lecteurs|followers)",
        ),
        unless=french(
            "(chorale|copropriété|assemblée|livraison|facture|commande|cantine)",
            "(assemblée|réunion|copropriété|repas|vendange)",
        ),
        fires=(
            "«Chers contacts», du nouveau !",
            "«Répondez STOP» pour sortir de la liste.",
            "«Bonjour à tous», voici ma gazette.",
        ),
        quiet=("Madame, votre facture de février est partie deux fois.",),
    ),
    "note.urgency": Spoken(
        phrases=french(
            "(plus que|il reste|il ne reste|reste|restent|encore) .. {number} .. (places|place|jours|créneaux|heures|exemplaires)",
            "{number} (places|place|créneaux) (restantes|restante|disponibles|restants)",
            "(dernière chance|dernier jour|dernières places|expire dans|expire ce|expire demain|offre limitée|places limitées|avant minuit|seront perdus|sera perdu|jusqu'à vendredi|réponse est attendue|répondez vite|sans tarder|repondez vite|confirmer aujourd'hui)",
            "il me reste [_] ({number}|un|une|deux|trois) (place|places|créneau|créneaux)",
        ),
        unless=french("(bus|car|voiture|minibus|train|crèche|concert|chorale|loto|stage)"),
        fires=("«Dernière chance» d'en profiter.", "Il n'y a «plus que 3 places»."),
        quiet=("Il reste 2 places dans le minibus pour Die.",),
    ),
    "note.who-decides": Spoken(
        phrases=french(
            "(la personne|le responsable|l'interlocuteur|bon interlocuteur|bonne personne) .. (à qui|en charge|chargée|responsable|parler|décide|qui gère|pour en)",
            "(qui|savoir qui) .. (décide|signe|gère|s'occupe|est en charge|valide) .. (chez|vos|votre|achats|logiciels|dans|budget|des|du)",
            "(décideur|décideurs|décisionnaire|décisionnaires)",
            "(pourriez vous|pouvez vous|peux tu) .. (m'indiquer|me dire|me diriger) [vers] (qui|la personne|le responsable) .. (s'occupe|gère|décide|achats|en charge)",
            "qui (s'occupe|gère|décide|choisit|achète|valide) .. (chez vous|dans votre|à la mairie|pour vous)",
            "(êtes vous|seriez vous) [le|la|bien] (décisionnaire|décideur|bonne personne|bon interlocuteur)",
        ),
        unless=french(
            "(copropriété|clé|vanne|permanence|dossier {number}|candidatures|inscriptions|crèche|cantine)"
        ),
        fires=(
            "Vous êtes «la personne à qui parler».",
            "Dites-moi «qui signe chez» vous.",
            "«Êtes-vous le décideur»?",
        ),
        quiet=("Qui a la clé de la salle des fêtes samedi?",),
    ),
    "note.teaser": Spoken(
        phrases=french(
            "(j'ai|nous avons) [peut être] (quelque chose|un truc|une idée|une proposition|une info) .. (pour vous|pour toi|de bien|à te|à vous|qui pourrait|à proposer)",
            "(je vous raconte|je t'explique|je vous explique|je te raconte|je vous en dis plus|je t'en dis plus|je vous dis tout) .. (comment|si|en privé|tout|vive voix|quand)",
            "(ce que personne|ce qu'on ne|la vérité sur) .. (dire|dit|ose|vous)",
            "(curieux|curieuse|curiosité) ?",
            "(trois|quatre|cinq|{number}) (choses|idées|pistes|leviers|erreurs) .. (sur vous|pour|que|à éviter|apprises)",
            "(je vous montre|je te montre|parlons en|on en parle|envie d'en savoir plus|envie de savoir) ?",
            "(j'ai trouvé|je fais) (autre chose|quelque chose) (à côté|en parallèle|qui)",
            "(je te montrerai|je vous montrerai|je t'en parlerai|je vous en parlerai|demande moi comment|demandez moi comment|envie d'en savoir|en savoir plus) _",
            "(êtes vous|es tu) (curieux|curieuse|partant|partante|prêt|prête) ?",
            "(j'ai|nous avons|j'aurais) (un|une) [_] (projet|idée|proposition|concept|opportunité|piste) (à|pour|qui|dont|de)",
            "(vous pourriez|tu pourrais|qui pourrait|pourrait vous|pourrait t') (intéresser|plaire|être utile|aider|changer) _",
        ),
        unless=french("(jardin|enfant*|atelier|recette|grand mère|moteur)"),
        fires=(
            "«J'ai quelque chose pour vous».",
            "«Parlons-en?»",
            "«Êtes-vous curieuse?»",
        ),
        quiet=("J'ai quelque chose dans l'œil, la visite est à 9 h.",),
    ),
    "note.go-look": Spoken(
        phrases=french(
            "(voici|lien|liens) [vers|de] [mon|le|l'|notre|vers] (agenda|calendrier|calendly|lien|vidéo|catalogue|réservation|inscription)",
            "(lien|catalogue|agenda|vidéo) .. (en bio|en commentaire|ci dessous|dans mon profil|dans ma bio|en description|en profil)",
            "(jetez|jette|jeter) un (œil|oeil|coup) _",
            "(cliquez|clique|visitez|abonnez vous|abonne toi|suivez moi|retrouvez) (ici|sur|notre|nos|ma|mon|le|à)",
        ),
        unless=french("(photo|compteur|mairie|œil à la vanne)"),
        fires=("«Voici mon agenda».", "«Cliquez ici» pour voir."),
        quiet=("Jette la vieille pompe, l'autre est réparée.",),
    ),
    "note.uninvited-work": Spoken(
        phrases=french(
            "(je me suis|nous nous sommes|me suis) permis* (de|d') _",
            "(pris la liberté|pris l'initiative|incognito|rapport de {number} pages|rapport de six pages|audité votre|analysé votre|testé votre)",
        ),
        unless=french("(numéro|sonner|garer|corrig*|ramasser|téléphon*)"),
        fires=("«Je me suis permis de regarder» vos prix.", "J'ai «pris la liberté» d'écrire."),
        quiet=("Je me suis permis de corriger la date, page 47.",),
    ),
    "note.acts-as-agreed": Spoken(
        phrases=french(
            "(je prends|je prenais) .. (pour un oui|comme un oui|ça pour un)",
            "(je vous|je te) (mets|bloque|réserve|inscris|note|cale|ajoute) .. (à|un|une|le|la|pour|en|créneau|place|lundi|mardi|mercredi|jeudi|vendredi)",
            "(permis de vous inscrire|inscrit d'office|venais de votre part|feu vert|calons la)",
            "(j'ai mis|j'ai donné) .. (ton nom|votre nom|ton numéro|votre numéro|ta photo)",
        ),
        unless=french("(table|billet|baguette|livraison|foin|consultation)"),
        fires=("«Je prends ça pour un oui».", "«Je vous bloque une place»."),
        quiet=("Je prends le pain et toi le fromage.",),
    ),
    "note.territory-rep": Spoken(
        phrases=french(
            f"(je suis|je serai|nous serons|on sera|un technicien est|je passe) .. (dans votre|près de chez|dans ta|à|chez vous) .. {DAY}",
            "(je rencontre|je visite) [quelques] .. (triés|établissement|directeurs|cabinets) ",
            "(conseiller de votre secteur|commercial de votre secteur|votre conseiller|nouveau conseiller)",
        ),
        unless=french("(stage|audience|train|chantier|rdv chez)"),
        fires=("«Je serai dans votre région mardi».", "Je suis «votre conseiller» énergie."),
        quiet=("Le facteur passe lundi, laisse le colis dehors.",),
    ),
    "note.offers-to-show": Spoken(
        phrases=french(
            "(je vous|je te|on vous) (montre|présente|fais une démo|démontre|explique) [_] [_] (?|comment|gratuitement|tout|si|en)",
            "(puis je|permettez moi de|laissez moi|j'aimerais) .. (vous présenter|vous montrer|vous faire découvrir|vous proposer|vous expliquer)",
            "(démo|démonstration) .. (chez vous|en ligne|jeudi|mardi|gratuite|offerte|vous)",
            "(je serais|serais|serions|nous serions) (heureux|heureuse|ravi|ravie|ravis) .. (présenter|montrer|proposer|faire découvrir|exposer|soumettre) _",
            "(vous|te) (faire|fais|ferai|montrer|montrerais|montrerai|présenter|présenterai) .. (présentation|démonstration|démo|logiciel|outil|méthode|comment|fonctionne|gamme)",
            "(aimerions|aimerais|souhaite|souhaitons|souhaiterais|voudrais) [lui|vous|te] (présenter|montrer|proposer|soumettre|exposer) _",
            "(ça|cela) (vous|te) (dirait|dit|tente|tenterait) (de|d') (voir|tester|essayer|découvrir|en savoir)",
            "(puis je|pourrais je) vous (la|le|les) (présenter|montrer|envoyer) ?",
        ),
        unless=french("(atelier|fuite|samedi|pâtisserie|lettres)"),
        fires=(
            "«Je vous montre comment» on fait.",
            "«Puis-je vous présenter» notre outil?",
            "«Je serais ravie de vous présenter notre» démarche.",
        ),
        quiet=("Le gardien vous montre la salle samedi.",),
    ),
    "note.lists-you": Spoken(
        phrases=french(
            "(base de données|fichier|liste|fichiers) (de|d') (prospects|contacts|dirigeants|emails|entreprises|clients|décideurs|adresses|mails|{number}) _",
            "(contacts|adresses|emails|fichiers) (vérifiés|qualifiés|vérifiées|qualifiées|b2b|opt in)",
            "(sur ma liste|dans ma liste|dans notre base|sur notre liste) _",
        ),
        fires=(
            "Une «base de données de prospects à» jour.",
            "Des «contacts vérifiés» par milliers.",
        ),
        quiet=(
            "La liste des bénévoles est sur la porte.",
            "Le fichier de la chorale est à jour.",
        ),
    ),
}
