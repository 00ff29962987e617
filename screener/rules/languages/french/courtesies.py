"""What the rules on courtesies and old debts look for in French; they stay quiet in a text that sells."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.french.selling import SELLS
from screener.rules.languages.french.words import CHEERS
from screener.rules.languages.spelling import french

COURTESIES: Final[Mapping[str, Spoken]] = {
    "welcome.what-you-did": Spoken(
        phrases=french(
            "(vous m'avez|vous m'aviez|tu m'as|tu m'avais|vous nous avez|vous avez (formé|soigné|réparé|réglé|acheté|vendu|gardé|opéré|sauvé|aidé|traduit|fait votre)|tu nous as)",
            "(grâce à|sans) (vous|toi|votre|ton|vos|tes) _",
            "(votre|vos|ton|ta|tes) _ (est|sont|était|étaient|tient|tiennent) [_] (magnifique|délicieux|délicieuse|superbe|parfait|parfaite|très beau|très belle|toujours|encore|réussi|réussie|formidable)",
        ),
        unless_anywhere=SELLS,
        unless=french("(profil|parcours|site|publications|posts|contenu|énergie)"),
        fires=("«Tu m'as» dépanné sur le parking.", "«Sans vous je» serais encore sur le quai."),
        quiet=("Vous m'avez accepté, merci, je vous montre notre outil.",),
    ),
    "welcome.thanks-you": Spoken(
        phrases=french(
            "(merci|remercie|remercier) (pour|de|d'avoir|du|encore|à) .. (conseil|conseils|aide|patience|tarte|livre|cours|accueil|coup|main|prévenu|explications|soirée|temps|réponse|recette|texte|pain|lettre|travail|gentillesse|lui|toi|m'avoir)",
            "(je voulais|je tenais|je veux|il faut|doit) .. (dire merci|vous remercier|te remercier|merci)",
            "merci (quand même|mille fois|encore|de tout)",
            "(merci|remercie|remercier|mercis) [_] [_] (pour|d'avoir|de m'avoir|de nous avoir) (le|la|les|votre|vos|ton|ta|tes|l'|cet|cette|ces|ce|m'avoir|tout|hier|accepté|gardé|répondu|pris|fait) _",
            "(un petit mot|un mot|message|ce message) pour .. (remercier|dire merci)",
            "(merci infiniment|mille mercis|grand merci|un grand merci|merci merci|merci du fond)",
            "(grâce à vous|grâce à toi|grâce à votre|grâce à ton|grâce à tes|grâce à vos) _",
        ),
        unless=french(
            "(ajout|connexion|accepté|acceptation|avance|d'avance|par avance|réseau|relation|partager|de confirmer|attention|intérêt|confiance|compréhension|invitation)"
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Merci pour votre patience» au guichet.",
            "«Je voulais te remercier» pour le toit.",
            "«Merci pour le coup» de main hier.",
        ),
        quiet=("Merci pour l'ajout, voici mon agenda.",),
    ),
    "welcome.owns-the-silence": Spoken(
        phrases=french(
            "(désolé|désolée|pardon|pardonne|pardonnez|excuse moi|excusez moi|navré|navrée|je m'excuse|toutes mes excuses) (de|d'|pour|si|du|à) _",
            "(je n'ai pas|j'ai pas|jamais|je ne t'ai|je ne vous ai) .. (répondu|remercié|rappelé|écrit|donné de nouvelles|dit merci)",
            "(c'est ma faute|j'y suis pour beaucoup|j'ai eu honte|j'aurais dû|j'ai mis du temps|je te dois des excuses|je vous dois des excuses|j'y pense souvent)",
            "(désolé|désolée|pardon|pardonne moi|excuse moi|navré|navrée) (de ne|si je|de n'avoir|de mon|pour mon|pour le|d'avoir) _",
            "(je n'ai pas|je n'avais|jamais|sans) .. (donné de nouvelles|de nouvelles|répondu|donné signe|rappelé)",
            "(j'ai disparu|j'ai honte|j'en suis désolé|j'en suis désolée|je m'en veux|long silence|trop longtemps|des années sans)",
        ),
        unless=french("(dérange*|relance|groupé|message groupé)"),
        unless_anywhere=SELLS,
        fires=(
            "«J'aurais dû» t'appeler en mars.",
            "Tu m'as écrit et «je n'ai pas répondu».",
            "«J'ai disparu» après le déménagement.",
        ),
        quiet=("Désolé de vous relancer, notre offre expire demain.",),
    ),
    "welcome.wishes-well": Spoken(
        phrases=french(
            f"{CHEERS} (pour|à|d'|de|sur|au)",
            f"^ [_] [_] {CHEERS} $",
            f"{CHEERS} $",
            "(tu l'as|vous l'avez) (bien|mille fois|largement) mérité",
            "(bonne chance|bon courage|bonne continuation|bon rétablissement|bonne retraite|tous mes vœux|plein de réussite) (pour|à|dans|avec|au) _",
            "(content|contente|heureux|heureuse|ravi|ravie) (pour toi|pour vous)",
            "(j'ai vu|j'apprends|j'ai appris|j'ai lu|je vois) que (tu|vous|la|le|l') .. (étais|étiez|avez|as|a|es|êtes) .. (passée|passé|nommé|nommée|gagné|obtenu|ouvert|promu|promue|élu|élue|réussi|eu)",
            "(ça m'a fait plaisir|m'a fait plaisir de|très fière de|fier de toi|fière de toi) [_]",
        ),
        unless=french(
            "(nominé|nominés|trophées|sélectionné|sélectionnée|parcours|profil|palmarès|gagnant|j'accompagne|prise de poste)"
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Bravo pour» la médaille!",
            "Je suis «contente pour toi».",
        ),
        quiet=(
            "Félicitations pour votre poste ! J'accompagne les nouveaux managers.",
            "Bravo pour votre parcours inspirant !",
        ),
    ),
    "welcome.recent-talk": Spoken(
        phrases=french(
            "(notre|nos) (conversation|discussion|rencontre|échange|appel|coup de fil) (de|d'|du|hier|ce|au|à|samedi|lundi|mardi|jeudi|vendredi)",
            "(on s'est parlé|nous nous sommes parlé|on a parlé|nous avons parlé|on a échangé|nous avons échangé|on a discuté) .. (hier|ce matin|par mail|au téléphone|mardi|lundi|jeudi|vendredi|samedi|à|au|lors)",
            "(vous disiez|tu disais|vous me disiez|tu me disais) (hier|ce matin|l'autre|samedi|que|au) _",
            "(hier|ce matin|samedi|lundi|mardi|mercredi|jeudi|vendredi|dimanche|la semaine dernière|la semaine passée|tantôt) .. (parlé|discuté|croisés|rencontrés|échangé|vus|entendu|au téléphone|à la réunion|au marché)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«On s'est parlé par mail» pour les plants.",
            "Merci de «notre conversation de» mardi.",
        ),
        quiet=(
            "Notre conversation de demain sera sans engagement.",
            "On a parlé de croissance, notre outil vous aidera.",
        ),
    ),
    "welcome.deals-with-you": Spoken(
        phrases=french(
            "(facture|commande|dossier|devis|contrat|bon de livraison|réservation) (n|numéro|{number}|pour|de|du)",
            "(votre|vos|ta) (commande|livraison|colis|facture|voiture|réservation|inscription|candidature|pièce|pièces|plants) (est|sont|arrive|partira|attend|a été)",
            "(je l'envoie|je la dépose|je le dépose|on livre|nous livrons|je passe|je viens) (en mairie|au|à|chez|demain|lundi|mardi|mercredi|jeudi|vendredi|vers|le)",
            "(client|cliente|patient|patiente|locataire|abonné|abonnée) (chez vous|de votre|depuis)",
            "(le séjour|le cours|l'atelier|le stage|la salle|le gîte) .. (complet|libre|ouvert|disponible) _",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Votre commande est» prête.",
            "La «facture pour» le tracteur est partie.",
        ),
        quiet=(
            "Votre commande de demain : 20 % de remise.",
            "Nos clients chez vous gagnent du temps.",
        ),
    ),
    "welcome.local-invitation": Spoken(
        phrases=french(
            "(si le cœur vous en dit|bienvenue si ça vous dit|venez avec|on serait (dix|douze|quinze|huit|{number})|apéro des voisins|pique nique|repas de quartier|corrigent ensemble|vide grenier|fête de quartier|balade) [_]",
            "(on|nous) .. (déjeune|mange|boit un coup|prend un verre|se revoit|se retrouve) .. (?|samedi|jeudi|un jour|ensemble|si)",
        ),
        unless=french("(entrepreneurs|dirigeants|investisseurs|networking)"),
        unless_anywhere=SELLS,
        fires=(
            "«Venez avec une» tarte, «on serait huit».",
            "Si tu passes par Rennes, «on déjeune?»",
        ),
        quiet=(
            "Venez avec deux amis entrepreneurs à notre soirée.",
            "Déjeuner d'affaires offert aux dirigeants.",
        ),
    ),
    "welcome.shared-sorrow-or-joy": Spoken(
        phrases=french(
            "(mes condoléances|toutes mes condoléances|sincères condoléances|je pense à vous|je pense à toi|on pense à vous|de tout cœur avec|triste nouvelle|bon rétablissement) [_]",
            "c'était mon (père|oncle|grand père|frère|mari|fils)",
            "c'était ma (mère|tante|grand mère|sœur|femme|fille)",
            "(ma|mon) (mère|père|grand mère|grand père) (a|y|vendait|travaillait|était|disait|dit) _",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Mes condoléances pour» ta mère.",
            "«C'était mon père», le mécano.",
        ),
        quiet=(
            "Triste nouvelle : votre retraite ne suffira pas, bilan gratuit.",
            "Nos équipes pensent à votre trésorerie.",
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
