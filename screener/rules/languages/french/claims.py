"""What the rules on what a seller claims look for in French."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.french.words import GAIN, HELP, PEOPLE, SITE, YOUR
from screener.rules.languages.spelling import french

CLAIMS: Final[Mapping[str, Spoken]] = {
    "note.website-fault": Spoken(
        phrases=french(
            f"{YOUR} {SITE} .. (est|semble|paraît|mérite|charge|met|date|rame|manque|peine|perd|mériterait|pourrait|n'est|ne|fait) [_] [_] (vieux|vieillot*|daté*|lent*|page|secondes|mieux|obsolète*|dépassé*|fautes|erreurs|de {{number}}|pas|modernis*|rafraîch*|invisible*|optimis*|clients|rajeuni*)",
            f"{YOUR} {SITE} (mérite|mériterait|rame|date|vous fait perdre|fait fuir) _",
            "(en|sur la|sur) page {number} .. (google|parlons|résultats)",
            "(introuvable|invisible|absent|mal placé|mal référencé) .. (google|internet|ligne)",
            "(référencement naturel|référencement local|audit seo|fiche google|première page de google|audit de votre site)",
            f"(testé|analysé|audité|visité|parcouru|regardé|tester|analyser) .. {YOUR} {SITE}",
            f"(erreurs|failles|défauts|fautes|soucis) .. (sur|de|dans) {YOUR} {SITE}",
        ),
        unless=french("(notre|mon) site", "(merci|bravo|réservé|acheté|page {number} de votre)"),
        fires=("«Votre site est vraiment daté».", "Vous êtes «introuvable sur Google»."),
        quiet=("J'ai vu sur votre site que la chorale cherche des basses.",),
    ),
    "note.value-proposition": Spoken(
        phrases=french(
            f"{HELP} .. {PEOPLE}",
            f"{HELP} (les|des|vos|ces) _",
            f"{HELP} .. {PEOPLE} .. (à|pour|dans)",
            f"(aider|accompagner|permettre|aidons|accompagnons) [aux|à] [les|des|aux] {PEOPLE} .. (à|de|dans)",
            "(mon métier|ma mission|mon rôle|ma vocation|notre mission|mon quotidien) .. (est|consiste|aider|accompagner|c'est)",
            f"(augmenter|booster|développer|doubler|optimiser|réduire|accélérer|simplifier|automatiser|multiplier) {YOUR} _",
            "(passer|passez|passe) de _ .. à _",
            f"(amenons|apportons|trouvons|apporte|amène|trouve) .. (nouveaux|nouvelles|des|{{number}}) {GAIN}",
            "(descendu*|passé*|gagné*) .. (chez|avec) .. (que j'accompagne|nos clients|mes clients)",
            "(que|qu) (j'accompagne|nous accompagnons|on accompagne)",
        ),
        unless=french("(je cherche|mes élèves|mes parents|chômage|bénévole|merci)"),
        fires=("«J'aide les fleuristes» à dormir.", "Je peux «booster votre notoriété»."),
        quiet=("Vous avez aidé ma mère à remplir son dossier.",),
    ),
    "note.client-results": Spoken(
        phrases=french(
            "(nos|mes) (clients|clientes|adhérents|élèves|partenaires|utilisateurs) .. (gagnent|économisent|obtiennent|doublent|voient|constatent|font|disent|réduisent|témoignent|ont|me font)",
            "(me|nous) font confiance",
            f"{{number}} [_] ({PEOPLE}|québécoises|familles|femmes|confrères) .. (font|ont|nous|utilisent|accompagnés|accompagnées|déjà|l'ont|sont)",
            f"(plus de|déjà|accompagné|aidé|pour) {{number}} [_] {PEOPLE}",
            "en moyenne .. ({number}|{percent}|douze|dix)",
            "({percent}|{number}) .. (de plus|en moins|d'économies|d'économie|de gain|supplémentaires)",
            "(fait ses preuves|méthode éprouvée|témoignages clients|cas client|cas clients|taux de réussite)",
        ),
        unless=french("(étude|votre article|votre rapport|commune de|statistique)"),
        fires=("«Nos clients économisent» dès le premier mois.", "Ils sont «déjà 300 artisans»."),
        quiet=("Nos voisins ont vu votre chien près du canal.",),
    ),
    "note.promised-results": Spoken(
        phrases=french(
            "(ou vous ne payez|vous ne payez rien|satisfait ou remboursé|garanti par contrat|résultats garantis|résultat garanti|sans avance|au succès|vous n'avancez rien|ne vous coûtera rien|sans que vous leviez)",
            f"(garantis|garantie|garanti|garantissons) .. (résultat*|{GAIN[1:-1]}|revenus|visibilité)",
            f"(en|sous) {{number}} (jours|semaines|mois|heures) .. (vos|votre|{GAIN[1:-1]}|sans|chrono)",
            f"{{number}} (nouveaux|nouvelles) {GAIN}",
            "(niveau supérieur|prochain niveau|passer un cap|passez un cap|changer la donne|change la vie|change tout)",
            "(rapporter|rapporte|gagner|récupérer|récupérez|économiser|économisez) .. (jusqu'à) ({percent}|{money}|{number})",
            "(pourrait|peut|pourraient|peuvent) [vous] (rapporter|économiser|gagner) .. ({percent}|{money}|{number})",
            "(avec|grâce à) [_] (aide|l'aide) .. (rien|gratuit)",
            "(planifiable|prévisible|sans effort|sans publicité|sans prospecter|sans démarcher)",
        ),
        fires=("C'est «garanti par contrat».", "Cela doit «rapporter jusqu'à 40 %»."),
        quiet=("Le levain sera prêt en six jours, garde le bocal.",),
    ),
    "note.lead-generation": Spoken(
        phrases=french(
            "(rdv|rendez vous|prospects|leads|candidats) (qualifiés|chauds|qualifiées|entrants)",
            "(prospection|génération de leads|génération de prospects|acquisition de clients|acquisition client|trouver des clients|trouver de nouveaux clients|démarchage|taux de conversion|tunnel de vente|ghostwriting)",
            f"(plus de|attirer|trouver|décrocher|remplir|générer) .. {GAIN}",
            f"combien de {GAIN} .. (avez vous|par|ce|grâce)",
            "(dossiers|clients|appels) entrants",
        ),
        unless=french("(merci|déçu*|plainte|je suis client*|liste d'attente)"),
        fires=("Des «rendez-vous qualifiés» chaque semaine.", "La «prospection» vous pèse?"),
        quiet=("Le rendez-vous chez le kiné est avancé au 9.",),
    ),
    "note.competitor": Spoken(
        phrases=french(
            f"{YOUR} (concurrents|concurrent|confrères) .. (ont|utilisent|sont|font|déjà|passent|adoptent|a|de)",
            "(chez|auprès de) .. (concurrent|concurrents)",
            "(la plupart|beaucoup|trop) (des|de) .. (paient|ignorent|perdent|laissent|passent à côté|gaspillent)",
        ),
        unless=french("(syndicat|grève|fête|saluent|départ|pot)"),
        fires=("«Vos concurrents utilisent déjà» cela.", "«Beaucoup de cabinets perdent» de l'argent."),
        quiet=("Vos voisins du dessous ont encore une fuite.",),
    ),
    "note.speaks-for-peers": Spoken(
        phrases=french(
            f"(beaucoup|la plupart|nombre|certains|neuf|huit|trop) [de|des|d'] [_] {PEOPLE}",
            "(au fil de|lors de|dans) mes (échanges|rencontres|accompagnements) .. (avec|constate|je)",
            f"(je rencontre|j'échange avec|je parle avec|je croise|je discute avec|nous rencontrons) .. {PEOPLE}",
            "({percent}|{number} pour cent|septante|sept|huit|neuf) .. (médecins|dirigeants|patrons|artisans|infirmières) .. (sur dix|que je croise|découvrent|paient)",
            "je pose la question aux _",
        ),
        unless=french("(étude|thèse|syndicat)"),
        fires=("«La plupart des dirigeants» l'ignorent.", "«Je rencontre quelques directeurs» mardi."),
        quiet=("La plupart des enfants ont aimé votre spectacle.",),
    ),
    "note.sales-jargon": Spoken(
        phrases=french(
            "(synergie|gagnant gagnant|valeur ajoutée|levier|leviers|écosystème|retour sur investissement|scaler|convergence*|convergences|disruptif|disruptive|clé en main|solution innovante|déployer|déploiement|votre potentiel|pistes de collaboration|sérénité|solution qui)",
        ),
        unless=french("(mélèze|biologie|rivière|pompe|logiciel libre)"),
        fires=("Je vois une vraie «synergie».", "C'est «gagnant-gagnant»."),
        quiet=("Le bras de la pompe est plié, je le redresse.",),
    ),
}
