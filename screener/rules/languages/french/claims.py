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
        unless=french(
            "(notre|mon) site",
            "(merci|bravo|réservé|acheté|page {number} de votre)",
            "(pas pu|impossible de|peux pas|pouvons pas) (réserver|commander|acheter|payer|m'inscrire)",
        ),
        fires=("«Votre site est vraiment daté».", "Vous êtes «introuvable sur Google»."),
        quiet=(
            "J'ai vu sur votre site que la chorale cherche des basses.",
            "Votre site ne charge pas la page, je n'ai pas pu réserver le cours.",
        ),
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
            "(équipe|agence|cabinet|entreprise|société|organisme|plateforme|application|appli|logiciel|outil|solution) (aide|accompagne|permet|soutient|conseille|facilite|simplifie|réduit|automatise) (les|des|aux|de|vos|à|chaque) _",
            "(viennent nous voir|nous utilisent|nous choisissent|travaillent avec nous|nous confient|nous sollicitent|nous appellent) (quand|pour|parce|depuis|afin|lorsqu'|leur|lorsque|leurs)",
            "(mes|nos) (clients|clientes|clientèle) (sont|viennent|veulent|cherchent|ont)",
            "(plein potentiel|votre potentiel|leur potentiel|ton potentiel|meilleure version) _",
            "(révéler|libérer|déployer|exploiter) [_] (votre|ton|son|leur|plein|tout) .. potentiel",
            "(potentiel|plein potentiel) $",
            "(j'aide|j'accompagne|nous aidons|nous accompagnons|on aide|on accompagne|je les accompagne|les accompagner) _",
            "(mon métier|ma spécialité|ma mission|mon activité) c'est (de|d'|l'|la|le|faire)",
            "(je|nous) (fais|faisons) (entrer|gagner|passer|économiser|grandir|décoller) _",
            "(genre|type) (d'atelier|d'entreprise|de cabinet|de structure|de boutique|de projet) que nous _",
        ),
        unless=french("(je cherche|mes élèves|mes parents|chômage|bénévole|merci)"),
        fires=(
            "«J'aide les fleuristes» à dormir.",
            "Je peux «booster votre notoriété».",
            "Notre «équipe aide les brasseries».",
        ),
        quiet=(
            "Vous avez aidé ma mère à remplir son dossier.",
            "Mon voisin m'aide à remplir le dossier.",
        ),
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
            "(a|ont|avons|ai) (augmenté|doublé|réduit|divisé|économisé|gagné|triplé|baissé|récupéré|amélioré) ... ({percent}|{number}|par deux|par trois|moitié|avec nous|grâce à nous|ses|leurs|leur)",
            "(réduit|augmente|améliore|divise|diminue|booste) [_] .. (de|par) ({percent}|{number}|deux|trois|moitié)",
            "(adoptée|adopté|utilisée|utilisé|choisie|plébiscité|plébiscitée) par {number}",
            "(notre|nos) (cabinet|équipe|société|agence|équipes) (intervient|interviennent|travaille|accompagne) (dans|auprès|avec|pour|chez) _",
            "(trentaine|vingtaine|dizaine|centaine|quarantaine|cinquantaine) (d'établissements|d'entreprises|de communes|de cabinets|de clients|de structures|d'écoles)",
            "(des|avec des) résultats (très|encourageants|probants|concrets|mesurables|impressionnants)",
        ),
        unless=french(
            "(étude|votre article|votre rapport|commune de|statistique)",
            "(votre livre|troupeau|récolte|chez nous le|notre commune)",
        ),
        fires=(
            "«Nos clients économisent» dès le premier mois.",
            "Ils sont «déjà 300 artisans».",
            "Un hôtel de Menton «a doublé ses» nuitées.",
        ),
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
            "^ (fini|finis|finie|finies|terminé|adieu|stop|oubliez) (la|le|les|aux|à|au) _",
            "^ enfin (de|des|du|un|une) _",
            "(sans effort|sans risque|sans peine|en un clic|en quelques clics|en toute simplicité|économisez deux fois|deux fois plus|sans y penser|automatiquement)",
            "(passez au|passez à la|passez à l') _",
            "(nous ne sommes payés que si|payés au résultat|rémunérés au succès|vous ne payez que si)",
            "(on récupère|vous récupérez|récupérez|vous gagnez) .. (en moyenne|{money}|{number}|{percent})",
        ),
        fires=(
            "C'est «garanti par contrat».",
            "Cela doit «rapporter jusqu'à 40 %».",
            "«Fini la paperasse»!",
        ),
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
            "(collaboration|partenariat|coopération|collaborer) .. (sens|possible|intéress*|fructueuse|gagnant|envisager|explorer|mettre en place|discuter|bénéfique*)",
            "(voyons|explorons|étudions|envisager|explorer|étudier) [_] [_] (collaboration|partenariat|synergies|coopération|participations|pistes)",
            "(passerelles|complémentarités|synergies|points communs) (entre|à|évidentes|possibles)",
            "(recherchons|cherchons|recherche|cherche) [_] (des|un|de nouveaux|nos) (partenaires|partenaire|prescripteurs|revendeurs|distributeurs|ambassadeurs|apporteurs|premières pépites|pépites)",
            "(sur nos activités|de nos activités|nos métiers) respectives",
            "(travailler|avancer|construire|grandir) ensemble",
            "(des choses|quelque chose|projets) à (faire|construire|créer) ensemble",
            "(apport d'affaires|mise en commun|opportunités communes|intérêts communs|intérêt mutuel|bénéfice mutuel)",
            "(grand|vrai|beau|fort|énorme) potentiel",
            "(envisager|imaginer|développer|nouer) (des|une|un|ensemble) [_] (projets|collaboration|partenariat|partenariats|synergies|choses)",
        ),
        unless=french(
            "(mélèze|biologie|rivière|pompe|logiciel libre)", "(école|chantier|jardin|spectacle|collègue)"
        ),
        fires=(
            "Je vois une vraie «synergie».",
            "C'est «gagnant-gagnant».",
            "«Voyons si une collaboration» aurait un sens.",
        ),
        quiet=("Le bras de la pompe est plié, je le redresse.",),
    ),
    "note.their-invention": Spoken(
        phrases=french(
            "(nous avons|j'ai|on a|avons|ai) [_] (développé|créé|conçu|lancé|mis au point|inventé|bâti|imaginé|monté) [_] [_] (une|un|notre|mon|des|cette|ce) _",
            "(est né|est née) (notre|mon|ma|une|un|l'|la|le) [_] (appli|application|plateforme|méthode|outil|logiciel|programme|solution)",
            "(notre|mon|ma) [_] (appli|application|outil|logiciel|plateforme|système|dispositif|capteur|méthode|programme|solution|racleur|technologie) [_] (réduit|aide|permet|écrit|fait|mesure|détecte|gère|automatise|évite|supprime|divise|simplifie|vous|peut|pourrait)",
            "(caisse|logiciel|outil|plateforme|appli|solution|formule) [_] (certifié|certifiée|zéro|adopté|adoptée|approuvé|approuvée|tout en un|intelligent|intelligente|adopté par) _",
            "(y font|y gèrent|y trouvent|l'utilisent|l'ont adopté|l'ont adoptée) (leur|leurs|déjà|pour|sans|tous)",
            "(on a créé|nous avons créé|j'ai créé) _ qui _",
        ),
        unless=french(
            "(association|école|élèves|club|mémoire|thèse|compagnie|village|jeu de données|bénévole*)"
        ),
        fires=(
            "«Nous avons développé une application» qui écrit seule.",
            "«Notre appli réduit» les absences.",
        ),
        quiet=(
            "J'ai conçu le décor de la pièce de l'école avec mes élèves.",
            "Notre club aide les enfants.",
        ),
    ),
    "note.finds-fault": Spoken(
        phrases=french(
            "(remarqué|constaté|vu|noté|repéré|trouvé|relevé|compté|observé) ... (erreurs|points|fautes|anglicismes|faiblesses|failles|mauvaise|mauvaises|manque|manquent|n'est pas|n'y est pas|à corriger|à améliorer|font fuir|ancien|vieillissant)",
            "({number}|quelques|trois|plusieurs|des) (points|erreurs|fautes|pistes|choses) (à corriger|à améliorer|qui font fuir|qui vous|qui freinent|perfectibles)",
            "(font|fait) fuir (les|vos|des) (clients|candidats|visiteurs|patients)",
            "(n'exploite|n'exploitez|n'exploites|n'utilisez) pas .. potentiel",
            "(le vôtre|la vôtre|votre cabinet|votre salon) n'y est pas",
            "(à revoir|mériterait d'être revu|sous utilisé|sous exploité|peut mieux faire|passez à côté|vous passez à côté) _",
            "votre _ est (sûrement|sans doute|probablement|peut être) à (revoir|refaire|optimiser)",
        ),
        unless=french(
            "(page {number}|coquille|p {number}|votre livre|votre article|traduction du|juste pour info)"
        ),
        fires=(
            "J'ai «noté trois points à améliorer».",
            "Cela «fait fuir les clients».",
        ),
        quiet=(
            "J'ai relevé une coquille à la page 12 de votre livre.",
            "Le chien fait fuir les chats.",
        ),
    ),
}
