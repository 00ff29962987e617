"""What the rules on larger asks, and on frauds that ask, look for in French, beside those in asks, favours and safety."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.french.words import YOUR
from screener.rules.languages.spelling import french

_EARNED: Final = french(
    "(rencontrés|rencontrées|croisés|vus|étudiante|étudiant|étudie|mémoire de|licence|master {number}|reconversion|reconvertir|postulé|candidature|apprentie|apprenti|stage)",
    f"{YOUR} [_] (article|livre|cours|conférence|intervention|exposé|atelier|tribune|billet|podcast|thèse|réponse)",
    "(vous|tu) (avez|as|aviez|avais) (dit|proposé|promis|raconté|parlé)",
    "(collège|lycée|élèves|enm|interne)",
)
_PATIENT_NO_SALE: Final = french(
    "(votre élève|votre patient|votre fille|inscription|inscrire|en stock|au prix|tarif|devis|tu connais|vous connaissez)"
)

DEMANDS: Final[Mapping[str, Spoken]] = {
    "asks.advice": Spoken(
        phrases=french(
            "(apprendre|bénéficier|profiter|m'enrichir|nous enrichir|m'inspirer) (de|auprès de|à) (votre|ton|vos|tes|vous|toi) (expérience|expertise|parcours|conseils|savoir|vision|expériences|côtés)",
            "(avoir|recueillir|connaître|recevoir|prendre|entendre|j'aimerais|besoin de|donnez moi|donne moi|avoir) (votre|ton) (avis|retour|regard|opinion|vision|point de vue|ressenti|sentiment|œil) [_] (sur (mon|notre|ma|nos|mes)|d'expert|d'experte|éclairé)",
            "(être|devenir) (mon|ma) (mentor|mentore|coach|guide)",
            "(me|nous) (mentorer|guider|coacher|conseiller) [un peu|dans|sur|pour] [mon|ma|mes|notre|nos]",
            "(confronter|challenger|tester|soumettre) (notre|mon) (idée|projet|concept|offre) (à|auprès)",
            "(mieux comprendre|comprendre|en savoir plus sur|en apprendre plus sur|mieux connaître) (ce que vous faites|ce que tu fais|votre activité|votre parcours|ton parcours|ton activité|votre métier)",
            "(cherche|recherche|besoin d'|besoin) (un mentor|une mentore|un mentorat|du mentorat|conseils de carrière|d'un mentor|conseils)",
        ),
        unless_anywhere=_EARNED,
        fires=("Accepteriez-vous de «devenir mon mentor» ?", "Je veux «bénéficier de votre expérience»."),
        quiet=(
            "Je prépare une reconversion : que disent vos conseils aux débutants ?",
            "À quelle profondeur plantez-vous l'ail ?",
        ),
    ),
    "asks.content-deal": Spoken(
        phrases=french(
            "(article|articles|post|posts|lien|liens|contenu|contenus|publication|publications|billet|tribune) (sponsorisé|sponsorisés|invité|invités|partenaire|partenaires|payant|payants|dofollow|do follow|rémunéré|rémunérés|promotionnel)",
            "(backlink*|netlinking|échange de liens|échanger des liens|échange de lien|lien en retour|publirédactionnel*|régie publicitaire|kit média|placement de produit|placements de produits|code promo pour|lien affilié|affiliation)",
            "(publier|placer|insérer|intégrer|proposer|rédiger|écrire|diffuser) [_] [_] (article|lien|contenu|texte|bannière|infographie|billet|communiqué) [_] (sur|dans|pour) (votre|ton|vos|tes) _",
            f"{YOUR} (blog|site|magazine|newsletter|compte|page|chaîne) [_] (accepte|acceptez|prend|publie|accueille|propose) .. (articles|contributions|sponsors|annonceurs|partenariats|liens)",
            "(mentionner|présenter|parler de|tester|montrer) (notre|nos|mon|mes|ma) _ [_] (dans|sur|à|auprès) (votre|ton|vos|tes) (blog|newsletter|chaîne|podcast|compte|abonnés|communauté|lecteurs|audience|prochaine|prochain|stories)",
            "(tarif|prix|combien) ... (article|lien|post|story|publication|placement) [_] (sponsorisé|sur|dans)",
            "(je cherche|nous cherchons|nous recherchons|on cherche|on recherche) [_] [_] (blogs|blogueurs|blogueuses|influenceurs|influenceuses|créateurs de contenu|ambassadeurs|ambassadrices|rédacteurs invités)",
        ),
        unless=french("(votre article sur|citer|traduire|reproduire|lien mort|commande)"),
        fires=("Prenez-vous des «articles sponsorisés» ?", "«On cherche des blogueuses» pour nos thés."),
        quiet=(
            "Puis-je citer votre article dans le bulletin, avec un lien ?",
            "Le lien du billet sur les anguilles est mort.",
        ),
    ),
    "asks.decision-maker": Spoken(
        phrases=french(
            "(qui|quelle personne) (s'occupe|décide|gère|choisit|signe|pilote|est en charge|est responsable|se charge|valide|achète|est chargé*) (de|des|du|en|la|le|les|vos|l'|pour|chez) [_] .. (chez vous|votre|vos|mairie|entreprise|établissement|société|service|cabinet|achats|formation|informatique|véhicules|assurances|équipe|téléphonie|énergie|communication)",
            "(êtes vous|es tu|seriez vous|est ce vous|est ce toi) (décisionnaire|la personne|la bonne personne|le bon interlocuteur|la bonne interlocutrice|le décisionnaire|le décideur|la décisionnaire|en charge|responsable|qui décidez|qui gérez|qui vous occupez|l'interlocuteur)",
            "(le|la|votre|les|un|du) (décideur|décideurs|décisionnaire|décisionnaires|bon interlocuteur|bonne interlocutrice|interlocuteur privilégié|bon contact|bonne personne) [sur|chez|pour|à|en|au]",
            "(me|nous) (mettre en relation|orienter|diriger|indiquer|communiquer|transmettre|rediriger|aiguiller) [_] [_] (avec|vers|la|le|les|l') [_] (personne|responsable|directeur|directrice|interlocuteur|l'interlocuteur|nom|service|coordonnées|acheteur|acheteuse|décideur|collègue|contact) ",
            "(le nom|les coordonnées|le contact|le mail|le numéro|l'adresse) (de|du|de la|de votre|des) [_] (responsable|directeur|directrice|acheteur|acheteuse|drh|daf|décideur|chargé|chargée|personne) ",
            "(ce sujet|le sujet|cela|ça|la décision) (vous|te) (concerne|revient|incombe) [_] ?",
            "(à qui|vers qui|auprès de qui) (dois je|puis je|devrais je|faut il|pourrais je) (m'adresser|me tourner|parler|écrire|envoyer|présenter) [_] .. (offre|solution|proposition|chez vous|votre|vos)",
        ),
        unless=french(
            "(chorale|facture|médiathèque|prêt inter|inscription|le dossier|ma candidature|la bonne personne au bon|le poste)"
        ),
        fires=("«Êtes-vous décisionnaire» ?", "«Qui s'occupe des assurances chez vous» ?"),
        quiet=("La personne qui répare les cloches s'appelle Yann.", "Qui a chanté l'alto dimanche ?"),
    ),
    "asks.for-another": Spoken(
        phrases=french(
            "(mon|ma|mes|notre) (fils|fille|frère|sœur|neveu|nièce|cousin|cousine|ami|amie|mari|femme|beau frère|belle sœur|copain|copine|filleul|filleule|petit fils|petite fille|conjoint|conjointe) [_] [_] (cherche|recherche|souhaite|souhaiterait|aimerait|voudrait|a besoin|rêve|est à la recherche|est au chômage|galère|désespère) ",
            "(je demande|je cherche|je t'écris|je vous écris|c'est|je me renseigne|je vous sollicite|je te sollicite) .. pour (mon|ma|un|une) (fils|fille|frère|sœur|neveu|nièce|cousin|cousine|ami|amie|mari|femme|copain|copine|filleul|filleule|voisin|voisine|proche|connaissance)",
            "(embaucher|prendre|recevoir|rencontrer|aider|recommander|former|conseiller|pistonner|accueillir) (mon|ma) (fils|fille|frère|sœur|neveu|nièce|cousin|cousine|ami|amie|mari|femme|copain|copine|filleul|filleule)",
            "(le|un) (cv|dossier|manuscrit|portfolio|projet) (de|d') (mon|ma|un|une) (fils|fille|frère|sœur|neveu|nièce|cousin|cousine|ami|amie|mari|femme|copain|copine|filleul|filleule)",
            "(votez|voter|vote|liker|likez|soutenez|soutenir) .. (ma|mon|notre) (fille|fils|nièce|neveu|sœur|frère|filleul|filleule)",
            "(ma|mon) (fille|fils|nièce|neveu) est [_] (finaliste|candidate|candidat|en finale|en lice|sélectionnée|sélectionné)",
        ),
        unless=_PATIENT_NO_SALE,
        fires=(
            "«Mon neveu cherche» un patron, vous prenez du monde ?",
            "Pourriez-vous «embaucher ma fille» cet été ?",
        ),
        quiet=(
            "Mon père a construit la même barque.",
            "Mon fils est inscrit à votre cours, à quelle heure finit-il ?",
        ),
    ),
    "asks.free-work": Spoken(
        phrases=french(
            "(bénévolement|gracieusement|gratuitement|sans budget|gracieux|gratuit) .. (pour nous|pour notre|pour mon|visibilité|pas de budget|mais|contre|car|en échange)",
            "(belle|bonne|excellente|super|grande|forte|énorme) (visibilité|vitrine|exposition|publicité|carte de visite) (pour vous|pour toi|pour votre|garantie|assurée)",
            "(payé|payée|payés|rémunéré|rémunérée|rémunération) (en|sous forme de|uniquement en|au) (visibilité|pourboires|parts|actions|bsa|bspce|pourcentage|équité|produits|nature|résultat|résultats)",
            "(nous n'avons|on n'a|je n'ai|nous n'aurons|il n'y a) (pas de|malheureusement pas de|aucun|hélas pas de|pas encore de) (budget|rémunération|cachet) .. (mais|visibilité|pour|cependant)",
            "(poste|mission|collaboration|stage|projet|prestation) (non rémunéré|non rémunérée|non payé|bénévole|sans rémunération|en equity|en participation)",
            "(jeter|jette|jetez) un [petit] (œil|coup d'œil) (à|sur) (mon|ma|mes|notre|nos) (site|cv|dossier|projet|manuscrit|business plan|contrat|mémoire|portfolio|code|pitch|présentation)",
            "(relire|corriger|relisiez|corrigiez|traduire|refaire|réviser|améliorer) (mon|ma|mes|notre|nos) (cv|mémoire|manuscrit|site|thèse|contrat|lettre|texte|plaquette|business plan|présentation|dossier|logo|rapport)",
            "(j'ai l'idée|mon idée|j'ai une idée) .. (tu|vous|il me manque|reste à) (codes|développes|développez|codez|construis|construisez|un développeur|une développeuse|cto)",
            "(partager|on partage|on se partage) (les|des) (bénéfices|gains|profits|parts) [_] (ensuite|après|plus tard|si|quand|moitié|$)",
        ),
        unless=french(
            "(la salle|chorale|messe|vos tarifs|votre cachet|devis|défrayé|défraiement|train payé)"
        ),
        fires=("Pas de cachet, mais une «belle visibilité pour vous».", "Peux-tu «corriger mon mémoire» ?"),
        quiet=(
            "Parlez à notre souper ; votre cachet habituel et le train, bien sûr.",
            "Je joue de l'orgue bénévolement aux mariages.",
        ),
    ),
    "asks.take-part": Spoken(
        phrases=french(
            "(cherche|cherchons|recherche|recherchons|recrutons|recrute) [_] [_] (participants|participantes|volontaires|témoignages|répondants|personnes pour répondre|testeurs|bêta testeurs|experts|expertes|profils pour un|artisans qui|entrepreneurs qui|dirigeants qui|femmes inspirantes|pépites|premières pépites|intervenants)",
            "(participer|participez|participerez|contribuer|contribuez|prendre part|répondre|répondez|figurer|intervenir|témoigner) (à|au|dans|sur) (notre|nos|mon|un|une|ma|l') (étude|enquête|baromètre|sondage|panel|observatoire|livre|ouvrage|podcast|annuaire|palmarès|classement|documentaire|numéro|hors série|questionnaire|thèse|mémoire|émission|table ronde|magazine|dossier|série)",
            "(chargé|chargée|responsable) d'une (étude|enquête) (sur|auprès)",
            "(votre|ton) (candidature|nomination|participation|présence) (aux|à nos|au|à notre) (trophées|prix|palmarès|award|awards|classement|annuaire|panel|jury|comité)",
            "(êtes|figurez|figure|es|été) .. (parmi|nominé|nominée|sélectionné|sélectionnée|finaliste|lauréat|lauréate) .. (nominés|finalistes|lauréats|trophées|prix|palmarès|awards|classement|édition)",
            "(votre|ton) (histoire|parcours|témoignage) (mérite|mériterait) (d'être|un|sa)",
            "(êtes vous|es tu|seriez vous|serais tu) (partant|partante|partants|tenté|tentée|intéressé|disponible) pour (un épisode|une interview|un entretien|un portrait|un témoignage|un numéro|notre panel)",
            "(siéger|rejoindre) [_] [_] (notre|mon) (jury|comité consultatif|conseil consultatif|advisory board|panel d'experts|comité d'experts|panel)",
        ),
        unless=french(
            "(vous avez accepté|merci d'avoir répondu|chorale|la mairie|élèves|collège|lycée|oreiller)"
        ),
        fires=(
            "Je suis «chargée d'une étude sur» le sommeil.",
            "Voulez-vous «participer à notre baromètre» ?",
        ),
        quiet=(
            "Dans votre étude de 2011 les puits sont numérotés, y a-t-il une carte ?",
            "Le jury a siégé jusqu'à neuf heures.",
        ),
    ),
    "safety.bought-papers": Spoken(
        phrases=french(
            "(acheter|achetez|vente de|vendons|vends|obtenez|obtenir|fournissons|procurons|délivrons) [_] [_] (permis|diplôme|diplômes|certificat|certificats|bac|toeic|tcf|delf|passeport|passeports|cartes d'identité|titres de séjour|papiers) .. (sans|enregistré|enregistrés|authentique|authentiques|officiel|officiels|vrai|vrais|rapidement|examen|réels)",
            "(permis|diplôme|certificat|tcf|toeic|delf|ielts|code) (sans|garanti sans) (examen|passer|l'examen|épreuve|étudier|formation)",
            "(rédaction|rédigeons|rédige|écrivons|rédiger) [de|des|vos|votre] (mémoires|mémoire|thèses|thèse|dissertations) [_] (à votre place|pour vous|pour étudiants|pas cher|sur mesure|clé en main|de a)",
            "(sujets|corrigés|réponses) (d'examen|de l'examen|du concours|des épreuves) [_] (en avance|avant|disponibles|garantis|à vendre)",
        ),
        unless=french("(faux|arnaque|enquête|perdu|refait)"),
        fires=(
            "Le «permis sans examen», écrivez-moi.",
            "Nous «fournissons des diplômes authentiques» en 8 jours.",
        ),
        quiet=(
            "J'ai raté mon permis deux fois, des conseils ?",
            "Il nous faut le certificat de la chaudière.",
        ),
    ),
    "safety.cut-for-you": Spoken(
        phrases=french(
            "(une|petite|discrète|votre|ta) (commission|enveloppe|ristourne|gratification|part) .. (pour vous|pour toi|personnelle|personnellement|discrète|discrètement|en espèces|en liquide|vous revient|vous reviendra)",
            "(il y a|il y aura|y aurait|y a) (quelque chose|une enveloppe|un petit quelque chose|un geste|une commission) [_] (pour vous|pour toi|à la clé)",
            "(nous saurons|on saura|je saurai|nous savons|mon client saura) [_] (vous|nous|te|être|montrer|se montrer) [_] (remercier|récompenser|reconnaissants|généreux|reconnaissant|gâter|dédommager)",
            "(dessous de table|pot de vin|rétrocommission|rétro commission|sous la table|de la main à la main|ni vu ni connu)",
            "(les offres|le prix|l'offre|les prix|les montants|le montant) (des|du|de vos|des autres|de nos) (autres|concurrents|concurrent|candidats|soumissionnaires) .. (avant|et nous|en toute|discrètement|entre nous)",
            "(entre nous|discrètement|personne ne saura|en toute discrétion|reste entre nous) .. (commission|pourcentage|{percent}|enveloppe|marché|appel d'offres|contrat|geste)",
        ),
        unless=french("(anti corruption|lutte contre|formation conformité|lanceur|enquête|procès)"),
        fires=(
            "Une «discrète commission pour vous» si le toit est à nous.",
            "«Mon client saura vous remercier».",
        ),
        quiet=(
            "Je forme à la lutte contre les pots-de-vin et je cite votre cas.",
            "Qui t'a donné l'enveloppe de graines ?",
        ),
    ),
    "safety.flattering-journal": Spoken(
        phrases=french(
            "(revue|journal) [_] (international|internationale|à comité|indexé|indexée|scopus) .. (soumettre|publier|article|contribution|manuscrit|vos travaux|publication rapide)",
            "(soumettre|publier|publiez|soumettez) (votre|vos|un) [éminent|précieux|prestigieux] (manuscrit|article|travaux|articles|recherche|contribution) ... (revue|journal|indexé*|frais|scopus|acte|actes|numéro)",
            "(comité|conseil) (éditorial|de rédaction|scientifique) [_] [_] (vous invite|vous a choisi*|vous a sélectionné*|unanimement|à l'unanimité|international)",
            "(conférencier|conférencière|orateur|oratrice|intervenant|intervenante) (d'honneur|principal|principale|invité|plénier) ... (frais|inscription|sommet|congrès mondial|forum mondial|international)",
            "(frais|droits) (de publication|d'auteur|de traitement d'article) [_] [_] [_] (réduits|{money}|offerts|seulement|s'appliquent|demandés)",
            "publication (rapide et|express|garantie|acceptée en {number} jours)",
            "(frais de dossier|frais de participation) (offerts|réduits) [_] ",
            "(podcast|épisode|émission|livre|portrait|trophées|palmarès) .. participation aux frais",
        ),
        unless=french(
            "(sans frais|aucun frais|frais pris en charge|train remboursé|école|collège|garderie|sortie)"
        ),
        fires=(
            "«Soumettez votre précieux manuscrit à notre revue».",
            "Notre revue offre une «publication garantie».",
        ),
        quiet=(
            "Venez parler à notre société, train remboursé et gâteau.",
            "J'édite une petite revue sur les moulins.",
        ),
    ),
    "safety.gift-cards": Spoken(
        phrases=french(
            "(acheter|achète|achetez|prendre|procurer|récupérer|prends|prenez|besoin de) .. (cartes cadeaux|carte cadeau|coupons pcs|carte pcs|coupon pcs|transcash|neosurf|paysafecard|tickets neosurf|cartes itunes|cartes google|cartes steam|cartes amazon|recharge transcash|recharges)",
            "(payer|paiement|règlement|régler|acompte|virement|envoyer|caution|frais) .. (par|en|via|avec) [un] (coupon pcs|coupons pcs|pcs|transcash|neosurf|western union|moneygram|bitcoin|bitcoins|crypto|cryptos|usdt|mandat cash|cartes cadeaux|paysafecard)",
            "(vous serez|tu seras) (remboursé|remboursée) (ce soir|dès|demain|rapidement|aujourd'hui|sous peu|immédiatement|vendredi|lundi)",
            "(prêter|dépanner|avancer|envoyer) [me|moi] [de|d'] ({money}|de l'argent|un peu d'argent|quelques euros|une petite somme)",
            "(virement|paiement) (urgent|discret|confidentiel) [_] [_] (aujourd'hui|avant|à faire|ce matin)",
        ),
        unless=french("(bon cadeau|notre boutique|merci pour|la tombola|participants reçoivent)"),
        fires=("Peux-tu «acheter trois cartes Steam» ?", "La «caution se règle par coupon PCS»."),
        quiet=(
            "Les participants reçoivent une carte cadeau de 20 € ; étude de l'université.",
            "Votre billet vous sera remboursé après la conférence.",
        ),
    ),
    "safety.rents-accounts": Spoken(
        phrases=french(
            "(louer|louez|louons|acheter|achetons|vendre|prêter|loue|achète|location de|emprunter|utiliser) (votre|ton|vos|tes|un|des|de vieux|d'anciens) [ancien|anciens|vieux] (compte|comptes|profil|profils) [linkedin|facebook|instagram|upwork|malt]",
            "(gagnez|gagner|{money}|payé|rémunéré) .. (avec|grâce à|pour) (votre|ton) (compte|profil) [linkedin|inutilisé]",
            "(votre|ton) (compte|profil) (reste|restera) (en sécurité|à vous|à toi|sécurisé|le vôtre)",
        ),
        unless=french("(banque|client de|compte client|école)"),
        fires=("Nous voulons «louer votre compte LinkedIn».", "«Ton profil reste à toi», promis."),
        quiet=(
            "Je loue des vélos et j'ai lu votre compte rendu.",
            "Louez-vous encore le studio rue du Moulin ?",
        ),
    ),
    "safety.strange-link": Spoken(
        phrases=french(
            "(c'est|est ce) (toi|vous|bien toi|bien vous) (sur|dans) (la|cette|le|ce) (vidéo|photo|lien|film) [_] [_] [?] {link}",
            "(regarde|regardez|consultez|ouvrez|voir|vois|cliquez sur|téléchargez|ouvre) [le|ce|la|cette|ci] (document|fichier|pièce|pièce jointe|lien|dossier|vidéo|pdf|proposition) .. {link}",
            "(mot de passe|code) [_] {number} .. {link}",
            "(tous|toutes) les (détails|infos|informations) (ici|sur|dans|via) [_] [_] {link}",
        ),
        unless=french("(page {number}|comme promis|demandiez|demandé|demandée|département|commune)"),
        fires=(
            "«Regardez ce document https://example.com/a»",
            "«C'est toi dans cette vidéo ? https://example.com/b»",
        ),
        quiet=(
            "L'enregistrement de la conférence de mardi à Sète est à https://example.com/sete, la diapositive sur les anguilles est à la minute 12.",
        ),
    ),
}
