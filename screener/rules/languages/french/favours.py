"""What the rules on favours look for in French."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.french.words import PRIVATE, YOUR
from screener.rules.languages.spelling import french

FAVOURS: Final[Mapping[str, Spoken]] = {
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
        unless=french(PRIVATE, "(je cherche un médecin|perdu|trouvé)"),
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
    "asks.favour": Spoken(
        phrases=french(
            "(service express|petit service|un service à|une faveur à|rends moi un service|rendre un fier service|fier service|tu serais un ange|seras un ange)",
            "(j'ai|j'aurais) .. (un service|une faveur) (à|de)",
        ),
        unless=french("(droit de refuser|dire non|refuser)"),
        fires=("Un «petit service» de rien.", "Tu me rendrais un «fier service»."),
        quiet=("Le service de nuit commence à 21 h.",),
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
