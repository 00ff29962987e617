"""What the rules on how a note approaches the reader look for in French."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.french.words import YOUR
from screener.rules.languages.spelling import french

OPENINGS: Final[Mapping[str, Spoken]] = {
    "note.found-profile": Spoken(
        phrases=french(
            f"(tombé|tombée|tomber|découvert|vu|consulté|parcouru|repéré|remarqué|regardé|lu|visité) .. {YOUR} [_] (profil|parcours|portrait|page|compte)",
            f"{YOUR} [_] (profil|parcours) .. (interpellé*|attiré|retenu|intéresse|inspire|marqué|plu|séduit|touche|me parle|impressionné|attention)",
            "(tombé|tombée) sur vous",
        ),
        unless=french("(virage|salon|reconversion|ida|41 ans|page {number})"),
        fires=("Je suis «tombé sur votre profil».", "«Votre parcours m'a vraiment interpellé»."),
        quiet=("J'ai lu votre thèse sur les digues, chapitre 4.",),
    ),
    "note.flattery": Spoken(
        phrases=french(
            "(parcours|profil|carrière|expertise|talent|énergie|expérience|passage|travail|réussite) .. (impressionnant*|inspirant*|remarquable*|exceptionnel*|admirable*|brillant*|incroyable*|riche|atypique|hors norme|de fou)",
            "(impressionnant|inspirant|remarquable|brillant|magnifique|superbe|beau) (parcours|profil|travail|talent|engagement|passage)",
            f"(admire|admirative|admiratif|j'adore|inspiré par|impressionné par) {YOUR} (parcours|travail|énergie|art|profil|univers|approche|contenu|engagement|vision)",
            "(personnes|gens|femmes|hommes|experts|profils|dirigeants|quelqu'un|talents) [_] comme (vous|toi)",
            f"{YOUR} (énergie|art|talent|histoire|visibilité|expertise|voix|leadership|engagement) .. (mérite|m'inspire|inspire|attirée|touche|touché|manque|impressionne|est rare|hors norme)",
            "(quel talent|chapeau bas|vous êtes la personne idéale|personnes d'exception|vous incarnez|vous rayonnez|tu rayonnes|tu dégages)",
            "ce que (vous|tu) (portez|faites|incarnez|représentez|partagez|portes) .. (me touche|m'inspire|est|inspire)",
            "(je l'ai trouvé|je le trouve|trouvé) (remarquable|inspirant|impressionnant|formidable|brillant)",
            "(magnifiques|superbes|sublimes|très beaux|très belles) $",
            "(votre énergie|ton énergie) transparaît",
            "(dit le plus grand bien|le plus grand bien) de (vous|toi)",
        ),
        unless=french("(votre article|levain|jury|concert)"),
        fires=(
            "Un «parcours vraiment remarquable».",
            "Il nous faut des «gens comme vous».",
            "Profil vu, «je le trouve inspirant».",
        ),
        quiet=("Votre parcours de la course passe devant le four à pain.",),
    ),
    "note.flattering-generic": Spoken(
        phrases=french(
            "(super|excellent|génial|top|beau|bel|intéressant|très bon|bravo pour) [_] (post|article|contenu|profil|publication|publications|partage|partages|posts|commentaire) [_] $",
            "(j'adore|j'aime|j'apprécie) [_] (ce que vous (faites|publiez|partagez)|ce que tu (fais|publies|partages)|vos (posts|publications|contenus)|tes (posts|publications|contenus))",
            f"(je suis|nous suivons|je vous suis|je te suis) .. {YOUR} (travail|publications|posts|contenus) .. (intérêt|longtemps|plaisir|temps)",
            "(je te suis|je vous suis) depuis .. (temps|longtemps|mois|quelque)",
        ),
        fires=("«Très bon partage».", "«J'adore ce que vous faites»!"),
        quiet=("Votre article sur les écluses m'a évité un détour.",),
    ),
    "note.network-growth": Spoken(
        phrases=french(
            "(agrandir|élargir|développer|étoffer|enrichir|renforcer|constituer|étendre|faire grandir) .. (réseau|cercle|carnet)",
            "(rejoindre|intégrer|ajouter|avoir dans|faire partie) .. réseau",
            "(ravi|ravie|heureux|heureuse|plaisir|enchanté|serais) .. (de|d') .. (connecter|connexion|votre réseau|échanger|faire votre connaissance|compter parmi)",
            "(connectons nous|connectons|restons en contact|restons proches|tissons un lien|créons du lien|réseautons|réseauter)",
            "(au plaisir|plaisir) (d'échanger|d'échanges|de vous lire|de faire|de se connecter|d'en discuter)",
            "(belles rencontres|nouvelles rencontres|personnes inspirantes|profils inspirants|profils intéressants|professionnels inspirants|relations enrichissantes)",
            "(relations|contacts|connexions) en commun",
            "(même groupe|mêmes sujets|même univers|mêmes valeurs|même secteur) .. (se parle|échang*|connect*|rapproch*|?)",
            "(élargir|ouvrir|développer) mon réseau",
            "(des personnes|des gens|professionnels|profils) de votre (secteur|domaine|région|branche)",
            "(on connecte|on se connecte|se connecter|connectons) ?",
            "(j'aime|j'adore|toujours) .. (rencontrer|connaître|connecter) .. (gens|personnes|voisins|professionnels|monde)",
        ),
        unless=french(
            "(remplaçant*|moi aussi|je suis aussi|étions|était ensemble|comme vous|même groupe|m'installe|congrès|journée|croisé|croisée|colloque|promo|station|voisin*|lycée|infirmerie|syndicat|stage|collègue)"
        ),
        fires=(
            "Je veux «élargir mon réseau».",
            "«Restons en contact»!",
            "J'aimerais «élargir mon réseau» à Lille.",
        ),
        quiet=("Le réseau d'eau est coupé jusqu'à midi, rue du Four.",),
    ),
    "note.closing-line": Spoken(
        phrases=french(
            "(intéressé|intéressée|intéressés|partant|partante|ça vous tente|ça te tente|ça vous dit|ça te dit|qu'en pensez vous|qu'en dites vous|ça t'intéresse|on se parle|on s'appelle|on échange|ouvert à l'échange|on en discute) ?",
            "(dans l'attente|en attente) de .. (retour|réponse)",
            "(n'hésitez pas|n'hésite pas) à .. (contacter|revenir|partager|demander|écrire|me)",
            "(j'attends|au plaisir) .. (réponse|retour|feu vert)",
        ),
        unless=french("({number} nets|brut|remplaç*|samedi|balade|tarte|pique nique|covoit*|stage|cdi)"),
        fires=("«Ça vous tente?»", "«Qu'en pensez-vous?»"),
        quiet=("On se baigne samedi, ça te dit?",),
    ),
    "note.almost-strangers": Spoken(
        phrases=french(
            "(merci|merci beaucoup) (pour|de) [l'|votre|ton|cette|m'avoir|cet] [_] (ajout|connexion|acceptation|accepté|ajouté|mise en relation|invitation|d'avoir)",
            "merci pour l'ajout",
            "(connectés|connectées|en relation|en contact) .. (jamais|et jamais|sans|un mot)",
            "(suite à|après) l'acceptation de _",
            "on ne se connaît pas mais [_] je",
        ),
        unless=french("(stage|fournisseur|chaudière)"),
        fires=("«Merci pour l'ajout» !", "«Connectés et jamais un mot»."),
        quiet=("Merci pour la tarte, le plat est chez la gardienne.",),
    ),
    "note.like-yours": Spoken(
        phrases=french(
            "(entreprises|structures|cabinets|établissements|maisons|boutiques|boîtes|sociétés|équipes|écoles) (comme|telles que) (la|le|les) (vôtre|vôtres|votre)",
            "dans votre (secteur|région|rue|domaine|branche|métier|profession|bassin)",
        ),
        unless=french("(je cherche|j'habite|voisin*|je postule|fuite|travaux|stage)"),
        fires=("Des «structures comme la vôtre».", "Un technicien passe «dans votre secteur»."),
        quiet=("J'habite dans votre rue, au 12, le chat est chez moi.",),
    ),
    "note.congratulates-to-sell": Spoken(
        phrases=french(
            "(bravo|félicitations) (pour|à) .. (promotion|poste|nomination|anniversaire|succès|lancement) ... (j'aide|justement|parlons|accompagne|offre*|nouveaux managers|prochain)",
            "(bravo|félicitations|felicitations) (pour|à|de) ... (je serais|j'aimerais|je peux vous|nous accompagnons|j'accompagne|en discuter|notre|nos|je propose)",
            "(prise de poste|nouveau poste|nouvelles fonctions|100 premiers jours|{number} premiers jours) ... (accompagn*|coach*|réussir|échang*|équip*|outil*|réussite)",
        ),
        fires=(
            "«Bravo pour votre nomination, justement» j'ai une méthode.",
            "«Félicitations pour ce poste, parlons» des débuts.",
        ),
        quiet=("Bravo pour le brevet, on a trinqué à l'atelier.",),
    ),
    "note.presumed-mission": Spoken(
        phrases=french(
            "(vous incarnez|tu incarnes|vous portez) .. (que nous|nos valeurs|nous défendons|notre)",
            "(mêmes valeurs|même combat|même vision|mêmes convictions) [_]",
            "(vous pensez|tu penses) comme nous",
        ),
        unless=french("(syndicat|grève|tracté)"),
        fires=("«Vous incarnez ce que nous défendons».", "Nous avons les «mêmes valeurs»."),
        quiet=("On porte la table samedi, amène tes gants.",),
    ),
    "note.nudge": Spoken(
        phrases=french(
            "(je me permets|je reviens) .. (relancer|relance|vers vous concernant|vers vous suite|insister)",
            "(petite|une|ma) relance",
            "(sans|pas eu) .. (réponse|retour) de (votre|ta) part",
            "(votre silence|avez vous (reçu|lu|vu|eu le temps|pu) _|as tu (reçu|lu|vu|eu le temps))",
            "(passé|passer|glissé) entre les mailles",
            "(vous avez|tu as) (lu|vu|ouvert|consulté) mon (message|mail|invitation|précédent)",
            "(retenu|empêché|empêche|retient) de (répondre|me répondre)",
        ),
        unless=french(
            "(facture|dossier|stage|candidature|comme convenu|budget|dalle|carreleur|plan de|plan du|maçon|travaux|extension|livraison|commande|réparation|chaudière)"
        ),
        fires=(
            "«Je me permets de vous relancer».",
            "Encore «une relance» de ma part.",
            "Mon mail est «passé entre les mailles».",
        ),
        quiet=("Je reviens comme convenu pour la fresque, le budget est voté.",),
    ),
}
