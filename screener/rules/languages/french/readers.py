"""What the rules on readers and listeners look for in French; they stay quiet in a text that sells."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.french.selling import SELLS
from screener.rules.languages.french.words import WORK, YOUR
from screener.rules.languages.spelling import french

READERS: Final[Mapping[str, Spoken]] = {
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
            "(j'aime|j'admire|j'apprécie|j'adore|bravo pour|je salue) [_] (façon|manière|travail) (dont|de|sur|que|d'accueillir) _",
            "(entendu|écouté|vu|vue|lu) .. (parler|raconter|expliquer|jouer) .. (dans|sur|à|au|de|des|du) _",
            "(dans|sur|à) (l'article|le livre|la page|le tableau|le reportage|le chapitre|l'émission|le podcast) .. (vous|il|est|manque|j'ai|que)",
            "(votre|vos|ta|ton|tes) (propos|idées|recherches|combat|engagement pour|réflexion|mots|analyse|démarche de|travaux|article|post) (sur|m'a|m'ont|sonnent|sont justes|touche|touchent|résonne|résonnent|à propos|concernant)",
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
            "(vous|tu) (répondiez|répondez|commentiez|commentez|posiez|posez|racontiez|notez|notiez|précisiez|affirmiez|souligniez) _",
            "votre (commentaire|réponse|remarque|question|message|phrase|témoignage) (sur|à|sous|au|chez|concernant|de|du|dans|m'a|était|est)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Vous demandiez qui» répare les foudres.",
            "«Tu avais raison» pour le toit.",
            "Le groupe «dont je vous parlais s'appelle» Naître.",
        ),
        quiet=("Vous disiez que le drone lessive, pas le nôtre ! Démo chez vous.",),
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
            "Nos clients ont suivi nos conseils, résultats garantis.",
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
}
