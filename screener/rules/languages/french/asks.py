"""What the rules on asks look for in French."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.french.words import DAY, YOUR
from screener.rules.languages.spelling import french

_PRIVATE = "(école|crèche|stage|lycée|maman|grand mère|mairie|syndic|syndicat|dossier {number}|audience|tribunal|notaire|patient*|facture|chaudière|journaliste|journal|bulletin|chorale|subvention|collège|chambre|mémoire)"

ASKS: Final[Mapping[str, Spoken]] = {
    "asks.call": Spoken(
        phrases=french(
            "(un|d'un|quelques) (bref|court|rapide|petit|premier) (appel|échange|call|entretien|rendez vous)",
            "(échange|appel|entretien|rendez vous|rdv|call|visio) .. (confidentiel|de {number} minutes|de {number} min|téléphonique|rapide|découverte|de vingt minutes|sans engagement)",
            "({number} min|{number} minutes|un quart d'heure|vingt minutes|quinze minutes|dix minutes) .. (de votre temps|échanger|discuter|m'accorder|visio|suffisent|téléphone|appel|cette semaine|jase)",
            "(on jase|accordez moi|accorder|m'accorder|donnez) .. (minutes|min|moment|quart d'heure)",
            "(quand|seriez vous|êtes vous|es tu|avez vous) .. (disponible|dispo|un moment) .. (échanger|appel|discuter|visio|échange|en parler)",
            "(on s'appelle|appelons nous|parlons nous|échangeons|prenons un café|autour d'un café|un café virtuel) [_]",
            "(un quart d'heure|une demi heure|dix minutes|quinze minutes|vingt minutes|{number} minutes|{number} min) [_] (la|cette|semaine|?|au téléphone|par téléphone|en visio|pour qu'on|pour en|pour vous|à m'accorder|de votre)",
            "(auriez vous|avez vous|aurais tu|tu aurais|vous auriez|si vous avez|dites moi si vous avez) [_] (un moment|dix minutes|un quart d'heure|quinze minutes|quelques minutes|une demi heure|{number} minutes|vingt minutes|un instant)",
            "(je vous|je te) (rappelle|téléphone|appelle) [_] (quand|demain|lundi|mardi|mercredi|jeudi|vendredi|cette|si)",
            "(détails|en parler|en discuter|échanger) par téléphone",
        ),
        unless=french(
            _PRIVATE,
            "(stage|reconversion|conseilleriez|interne|formation|métier|candidature|poste de|poste d'agent|recrutement|presse plieuse|raconter|comprends|comprendrais|parcours)",
        ),
        unless_anywhere=french(
            "(reconversion|reconvertir|interne en|stage|métier|candidature|postulé|recrutement|collège|élèves|mémoire|moi aussi|je travaille aussi|presse plieuse|appliqué|comme vous l'avez fait|domaine|chercheuse)"
        ),
        fires=(
            "Seriez-vous libre pour «un bref échange»?",
            "«Accordez-moi dix minutes».",
            "«Auriez-vous un moment» cette semaine?",
        ),
        quiet=("On s'appelle pour le dossier 22 du notaire.",),
    ),
    "asks.slot": Spoken(
        phrases=french(
            f"{DAY} [_] [_] ou [_] [_] ({DAY}|{{number}}) .. ?",
            f"(disponible|dispo|libre|convient|irait|arrange|calons|cale) .. {DAY} .. (?|ou|à)",
            "(choisissez|choisis|prends|prenez|réservez|réserve) .. (créneau|créneaux|horaire|rendez vous)",
            "(mon|notre) (agenda|calendrier|calendly)",
            "(je vous|je te) (mets|bloque|cale|réserve) .. (à|un|créneau|{number})",
            "il me reste {number}",
            f"{DAY} [_] [_] (vous irait|te va|vous va|vous convient|ça vous va|vous conviendrait|t'irait)",
            f"{DAY} ou [_] {DAY}",
            "(dispo|disponible|libre) .. (jeudi|vendredi|lundi|mardi|mercredi) (ou|pour|à)",
            "(lien|créneau) pour (réserver|choisir|prendre)",
        ),
        unless=french(_PRIVATE),
        unless_anywhere=french(
            "(livraison|réparation|atelier|fresque|livré|répétition|déménage*|comme convenu|suite à votre)"
        ),
        fires=(
            "«Mardi ou jeudi?»",
            "«Choisissez votre créneau» ici.",
            "«Mardi matin vous irait», peut-être?",
        ),
        quiet=("La livraison, c'est lundi ou mardi, à votre choix?",),
    ),
    "asks.demonstration": Spoken(
        phrases=french(
            "(démo|démonstration) [_] (gratuite|chez|offerte|en|de|jeudi|mardi|rapide|?|personnalisée)",
            "(une|votre|la) (démo|démonstration)",
            "(vous faire découvrir|vous présenter) .. (solution|outil|plateforme|logiciel|offre|méthode|catalogue|concept)",
            "(voir|essayer|tester|découvrir) (notre|mon|l'|le) [_] (outil|logiciel|solution|produit|application|appli|plateforme) [_]",
            "(créneau|séance|visio) (de|d') (démonstration|démo|présentation)",
        ),
        unless=french("(concours|cuisine|judo)"),
        fires=(
            "Calons «une démonstration».",
            "J'aimerais «vous présenter notre outil».",
            "Voulez-vous «tester notre logiciel»?",
        ),
        quiet=("La manif part de la gare à 14 h.",),
    ),
    "asks.contact-details": Spoken(
        phrases=french(
            "(envoie|envoyez|donne|donnez|laissez|laisse|communiquez|partagez|quel est|file) .. (numéro|mail|e mail|cell|portable|téléphone|adresse mail|whatsapp|coordonnées)",
            f"{YOUR} (numéro|mail|e mail|cell|portable|adresse mail|coordonnées|mail direct) [_] (svp|stp|pour|?|s'il|merci)",
            "(mail|numéro|portable) direct",
        ),
        unless=french(_PRIVATE, "(mon numéro|mon portable|siret)"),
        fires=("«Envoyez-moi votre numéro».", "Je voudrais son «mail direct»."),
        quiet=("Le numéro de la salle est sur la porte.",),
    ),
    "asks.introduction": Spoken(
        phrases=french(
            "(pouvez vous|pourriez vous|peux tu|pourrais tu|tu peux|vous pourriez) .. (me présenter|m'introduire|me mettre en relation|me mettre en contact|nous présenter|me recommander)",
            "(mettre|mise|mets|mettez) .. (en relation|en contact) .. (avec|auprès)",
            "(présente|présentez|présenter) moi .. (à|au|aux) .. (directeur|patron|ministre|maire|direction|contacts|drh)",
            "(glisser|glisse|glissez) un mot (à|au|pour)",
            "(transférer|transfère|transférez|faire suivre|passer) .. (mon cv|mon dossier|ma candidature)",
            "(tu nous organises|organisez nous|ouvrir) .. (rendez vous|portes|porte)",
            "(vous êtes|tu es) en relation avec (le|la|l'|un|une|m|mme) _",
            "(pourriez vous|pouvez vous|peux tu) me (le|la|les) présenter",
        ),
        unless=french("(ostéo|kiné|médecin|vétérinaire|maître d'apprentissage)"),
        fires=(
            "«Pourriez-vous me présenter» au chef?",
            "Tu peux «glisser un mot à» ta chef?",
            "«Pourriez-vous me le présenter»?",
        ),
        quiet=("Je me présente : Jean, du troisième étage.",),
    ),
    "asks.referrals": Spoken(
        phrases=french(
            "(parlez en|parles en|en parler|recommandez|recommander|recommande) .. (autour de vous|autour de toi|vos amis|vos collègues|tes amies|nous|nous à|à vos)",
            "(noms|contacts|amis|voisins|copines|confrères|amies) .. (intéressés|intéressées|pourraient|cinq|trois|qui voudraient|qui auraient|inscri*)",
            "(cinq|trois|deux|dix|cent|{number}) (noms|voisins|contacts|amies|copines|confrères|parrainages)",
            "(parrainage|parraine|parrainez|filleul*|apporteur d'affaires|apporteurs d'affaires)",
            "(un nom suffit|quelqu'un autour de vous|si tu connais quelqu'un|si vous connaissez quelqu'un|connaissez vous quelqu'un)",
        ),
        unless=french(_PRIVATE, "(je cherche un médecin|perdu|trouvé)"),
        fires=("«Parlez-en autour de vous».", "Donnez-moi «trois noms»."),
        quiet=("Nos voisins ont gardé votre chat.",),
    ),
    "asks.endorsement": Spoken(
        phrases=french(
            "({number}|cinq) étoiles",
            "(avis|recommandation|témoignage|note|commentaire) .. (google|positif|laisser|laisse|laissez|écrire|sur mon profil|5|trustpilot|en échange)",
            "(me recommander|valider|recommande moi|recommandez moi|validez|valide) .. (profil|compétences|management|sur|mes|anglais|compétence)",
            "(pouvez vous|peux tu|pourrais tu|pourriez vous|tu pourrais) .. (me recommander|me valider|laisser un avis|écrire une recommandation)",
            "(je ferai pareil|je te rends la pareille|je ferai de même|échange de bons procédés|à charge de revanche)",
            "(dis|dites) que (tu l'as|vous l'avez|tu as) _",
            "(valider|valides|validez|recommander) (mes|ma|mon|une) (compétences|compétence|profil)",
            "je ferai (de même|pareil)",
        ),
        unless=french("(j'étais votre apprenti*|trois ans sous|je vous donne|fournisseur|tuteur|poste de)"),
        fires=(
            "Mets-moi «cinq étoiles» !",
            "«Peux-tu me recommander» ici?",
            "Tu peux «valider mes compétences»?",
        ),
        quiet=("J'ai suivi votre avis : on garde le vieux toit.",),
    ),
    "asks.spread-the-word": Spoken(
        phrases=french(
            "(partagez|partage|partager|relayez|relaie|relayer|diffusez|repostez|likez|like|taguez|tague) .. (post|publication|autour|réseau|réseaux|lien|message|story|stories|offre|affiche|visuel|copines|abonnés|merci|max)",
            "(merci de|pensez à|n'hésitez pas à|peux tu|pouvez vous) (partager|relayer|liker|diffuser|afficher|reposter|commenter)",
            "(mets|mettez|publie|publiez|affiche|affichez|poste|postez) .. (story|visuel|affiche|vitrine|logo|post)",
            "(max de partages|texte prêt à coller|prêt à coller|parlez en|dans vos newsletters|vos newsletters|à vos abonnés|à tes abonnés|à votre communauté)",
            "(article|articles) (invité|invités|sponsorisé|sponsorisés)",
            "(espaces|espace|encart|encarts|emplacements|double page|page) (publicitaire|publicitaires|pub|à votre nom)",
            "(backlink|backlinks|lien en retour|échange de liens|dofollow)",
            "(liker|likez|partager|partagez|commente|commentez) .. (mon|mes|tes|dernier|notre|les miens) (post|posts|dernier|publication|page|vidéo)",
            "tu commentes les miens",
        ),
        unless=french("(chat perdu|chien perdu|perdu|collecte de sang)"),
        fires=(
            "«Merci de partager» !",
            "«Mettez notre visuel» en avant.",
            "On vous propose un «article sponsorisé».",
        ),
        quiet=("On partage le camion, moitié chacun.",),
    ),
    "asks.vote": Spoken(
        phrases=french(
            "(votez|vote|voter|voté|votent) .. (pour (moi|nous|mon|notre|ma)|une voix|par jour|lien)",
            "(signez|signer|signe|partager) .. (pétition|notre appel|notre lettre)",
            "(votez|voter|vote|voix|votre voix) (svp|stp|pour|avant|ici|en ligne|sur|compte)",
            "(finaliste|nommée|nominée|candidate) (du|au|de la|d'un|pour un) (concours|prix|trophée|trophées)",
        ),
        unless=french(
            "(assemblée|copropriété|budget|conseil)", "(assemblée générale|conseil|mairie|copropriété)"
        ),
        fires=("«Votez pour moi» ce soir.", "«Signez la pétition» ici."),
        quiet=("Le budget est voté, la fresque peut commencer.",),
    ),
    "asks.money": Spoken(
        phrases=french(
            "(faire un don|faites un don|soutenez .. (cagnotte|projet|campagne)|cagnotte|levée de fonds|investissez dans|sponsoriser|devenez partenaire|devenir partenaire|en devenant partenaire)",
            "(dépose|déposez|versez|verse) {number}",
        ),
        unless=french("(collègue|départ|retraite de|obsèques|sang)"),
        fires=("Une «cagnotte» pour mon projet.", "Vous pouvez «devenir partenaire»."),
        quiet=("Le don du sang est à la salle des fêtes mardi.",),
    ),
    "asks.survey": Spoken(
        phrases=french(
            "(répondez|répondre|réponds|remplissez|remplir|complétez) .. (questionnaire|enquête|sondage|étude|{number} questions)",
        ),
        unless=french("(mémoire|thèse|étudiant*|licence|master)"),
        fires=("«Remplissez le questionnaire» svp.", "«Répondez à nos 30 questions»."),
        quiet=("Pour ma thèse, puis-je répondre à votre enquête plus tard?",),
    ),
    "asks.join": Spoken(
        phrases=french(
            "(inscrivez vous|inscris toi|rejoignez|rejoins|rejoignez nous|rejoins nous|inscription) .. (maintenant|ici|aujourd'hui|gratuit*|communauté|groupe|programme|équipe|team|aventure|nous|mouvement)",
            "(devenez|deviens|devenir) .. (membre|ambassadrice|ambassadeur|distributeur|distributrice|partenaire|affilié*|agent)",
            "(réserve|réservez) .. (place|démo)",
        ),
        unless=french("(chorale|club|crèche|asso|association|syndicat)"),
        fires=("«Inscrivez-vous aujourd'hui».", "«Devenez distributeur» chez vous."),
        quiet=("Je rejoins la chorale jeudi, faut-il une partition?",),
    ),
    "asks.reply-with-a-word": Spoken(
        phrases=french(
            "(répondez|réponds|écris|écrivez|tapez|tape|commente|commentez|envoie|envoyez) [moi|simplement|juste|moi juste] (oui|info|infos|stop|go|ok|mp|intéressé|intéressée|prêt|prête)",
            "(en mp|mp moi|un mp|dm moi) [_]",
            "oui ou non suffit",
        ),
        fires=("«Tape OUI» et c'est parti.", "«Répondez simplement GO»."),
        quiet=("Réponds à ta mère, elle attend les dates.",),
    ),
    "asks.send-material": Spoken(
        phrases=french(
            "(je vous|je t'|je te|puis je vous|nous vous) [_] (envoie|envoyer|adresse|transmets|transmettre|faire parvenir|adresser) .. (documentation|catalogue|plaquette|brochure|chapitre|rapport|étude|offre|vidéo|lien|infos|dossier|exemplaire|présentation|extrait)",
            "(demandez|recevez|recevoir) .. (catalogue|documentation|plaquette|brochure|guide|tarifs)",
            "(je l'envoie où|je vous l'envoie|où l'envoyer) ?",
            "(puis je|je peux|souhaitez vous que je|voulez vous que je) [vous] (envoie|envoyer|transmettre|transmette|adresser|adresse) .. (brochure|plaquette|tarifs|lien|documentation|audit|devis|dossier|présentation|catalogue|photos)",
            "(je vous|je te) (transmets|envoie|joins) (le lien|l'audit|les tarifs|la brochure|notre|l'offre)",
            "(voici|ci joint) (la|notre|ma) (brochure|plaquette|offre|documentation)",
        ),
        unless=french(
            _PRIVATE, "(comme promis|suite à|vous m'aviez demandé)", "(mon cv|la fiche de poste|l'annonce)"
        ),
        fires=(
            "«Je vous envoie notre catalogue»?",
            "«Demandez la brochure».",
            "«Puis-je vous envoyer une brochure»?",
        ),
        quiet=("Comme promis, je vous envoie le dossier du ciné-club.",),
    ),
    "asks.favour": Spoken(
        phrases=french(
            "(service express|petit service|un service à|une faveur à|rends moi un service|rendre un fier service|fier service|tu serais un ange|seras un ange)",
            "(j'ai|j'aurais) .. (un service|une faveur) (à|de)",
        ),
        unless=french("(droit de refuser|dire non|refuser)"),
        fires=("Un «petit service» de rien.", "Tu me rendrais un «fier service»."),
        quiet=("Le service de nuit commence à 21 h.",),
    ),
    "asks.vague-talk": Spoken(
        phrases=french(
            "(échanger|discuter|parler) .. (ensemble|avec vous|de vive voix|de vos|autour|sur le sujet|de tout)",
            "(parlons|échangeons|discutons) (en|ensemble|de vos) [_]",
            "(on se parle|on échange|on en parle|on discute) ?",
            "(seriez vous|serais tu|êtes vous) (ouvert|ouverte|partant|partante|disposé|disposée) .. (échange|échanger|discuter|discussion)",
            "(un échange|une discussion) (ensemble|informel*|prochain*|avec vous|constructif)",
        ),
        unless=french(_PRIVATE),
        fires=("«Seriez-vous ouvert à un échange»?", "«On se parle?»"),
        quiet=("On se parle après la répétition de la chorale.",),
    ),
    "asks.your-audience": Spoken(
        phrases=french(
            f"{YOUR} (abonnés|communauté|lecteurs|lectrices|audience|followers|auditeurs|patientèle|adhérents|réseau) [_] [_] (pourrait|pourraient|découvr*|profit*|adorer*|intéress*|verr*|gratuit*)",
            "(en parler|parler de nous|nous citer|présenter notre) .. (vos|tes) (abonnés|lecteurs|newsletters|adhérents|patients|clients)",
        ),
        fires=(
            "«Vos abonnés pourraient» aimer.",
            "Pouvez-vous «nous citer à vos lecteurs»?",
        ),
        quiet=("Mes lecteurs sont deux : ma sœur et vous.",),
    ),
    "asks.asks-nothing": Spoken(
        phrases=french(
            "(c'est tout ce que|je voulais juste (dire|vous|te)|voulais (te|vous) le dire|rien d'autre|pas besoin de (répondre|me répondre)|juste pour (dire|vous dire|te dire)|juste merci|tenais à vous (l'écrire|le dire)|je ne demande rien)",
            "(je veux|je voulais|je souhaite|je suis là|ici) [_] (seulement|juste|simplement) (vous lire|te lire|lire|suivre|apprendre|pour apprendre|pour lire|pour suivre|vous suivre)",
            "(c'est tout $|voilà c'est tout|sans rien demander|je ne veux rien|rien à demander)",
        ),
        unless_anywhere=french("(nos clients|offre|gratuit*|webinaire|solution|placement*|audit)"),
        fires=(
            "«Juste pour dire» que la blague était bonne.",
            "«Je ne demande rien».",
            "«Je veux seulement vous lire».",
        ),
        quiet=("Juste pour vous montrer notre offre gratuite.",),
    ),
    "asks.buying-questions": Spoken(
        phrases=french(
            "(gérez|gères|gère|faites|fais|traitez) [vous|tu] (ça|cela|la|le|les|vos|votre|tout) .. (en interne|à la main|sur excel|vous même|aujourd'hui|actuellement) ?",
            "(combien de) (salariés|véhicules|licences|factures|postes|rendez vous|clients|sites|commerciaux) .. (avez|as|gérez|comptez|par) .. ?",
            "(quel outil|quel logiciel|quelle solution|quel prestataire) .. (utilisez|utilises|avez|travaillez) ... ?",
            "(quand arrive|à quelle échéance|quelle est l'échéance) .. (échéance|contrat) ?",
            "(quels sont|quelles sont) (vos|tes) (priorités|défis|enjeux|objectifs|besoins|projets) _",
            "et le (salaire|boulot|moral) ça va",
        ),
        fires=(
            "Tu «gères ça en interne?»",
            "«Combien de véhicules avez-vous?»",
        ),
        quiet=(
            "Combien de chaises avez-vous dans la salle ?",
            "Tu gères la caisse samedi ?",
        ),
    ),
    "asks.job-for-me": Spoken(
        phrases=french(
            "(cherche|recherche) [_] (du travail|un emploi|n'importe quel|un job) .. (urgent|n'importe|aidez|aide|svp|partout)",
            "(n'importe quel (travail|emploi|poste|job)|tout type de travail|tout travail) _",
            "(avez vous|auriez vous) (un travail|du travail|un poste) pour moi",
        ),
        fires=(
            "«Auriez-vous du travail pour moi»?",
            "Je prends «n'importe quel travail, même» de nuit.",
        ),
        quiet=(
            "Le travail au four commence à 4 h.",
            "Je cherche un poste de soudeur à Namur.",
        ),
    ),
}
