"""What the rules on fraud look for in French."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.french.words import YOUR
from screener.rules.languages.spelling import french

SAFETY: Final[Mapping[str, Spoken]] = {
    "safety.easy-work": Spoken(
        phrases=french(
            "(travail|travailler|travaillez|activité|job|revenus) .. (à domicile|depuis chez vous|depuis chez toi|de chez soi|depuis la maison|depuis leur téléphone|depuis votre téléphone|depuis ton canapé|sur téléphone)",
            "(gagnez|gagne|gagner|touchez|empochez) .. ({money}|{number}) .. (jour|semaine|mois|heure|ligne|téléphone|diplôme|chez)",
            "({money}|{number}) [euros|cfa|fcfa] (par|le) jour",
            "(testeur|testeuse|testeurs|testeuses) (d'hôtels|de produits|d'applications|d'apps|produits)",
            "(débutants|débutantes) .. (acceptés|acceptées|bienvenus|bienvenues)",
            "(aucune expérience|sans expérience|sans diplôme|aucun entretien|sans entretien|aucun diplôme) .. (requise|requis|exigée|ligne|mois|nécessaire|demandé)",
            "(tâches|missions) (simples|faciles) .. (ligne|téléphone|rémunérées)",
            "(un téléphone|téléphone portable) (suffit|et une connexion)",
        ),
        unless=french("(je cherche un poste|télétravail|grue|location|arnaque|attention)"),
        fires=("Un «travail à domicile» pour tous.", "Vous «gagnez 80 € par jour» sans rien faire."),
        quiet=("La location de la grue coûte 300 euros par jour, livraison lundi.",),
    ),
    "safety.quick-pay": Spoken(
        phrases=french(
            "({money}|{number}) [euros] (jour|jours|par jour|par semaine|par mois) .. (garanti*|facile*|nets|depuis|téléphone)",
            "(paiement|versement) (quotidien|immédiat|le jour même|chaque soir|journalier)",
            "(argent|l'argent|gains) (facile*|rapide*)",
            "{number} à {number} [euros] jour",
            "(tapez|écrivez|envoyez) info",
        ),
        fires=(
            "Ici, c'est de «l'argent facile».",
            "«Tapez INFO» pour commencer.",
        ),
        quiet=("La paye du mois est tombée avec un jour de retard.",),
    ),
    "safety.second-income": Spoken(
        phrases=french(
            "(revenu|revenus|complément) (passif*|complémentaire*|supplémentaire*|de revenus|de revenu)",
            "(liberté|indépendance|libre|indépendante) (financière|financièrement)",
            "(arrondir|arrondissez|arrondis) .. (fins de mois|fin de mois)",
            "(changer|changera|changerait) [_] (ta|votre) vie",
            "(cette|ce|notre) (activité|projet|concept|business|opportunité|aventure|entreprise|équipe|marque) .. changé [_] (ma|notre|leur) vie",
            "(femmes ambitieuses|team de femmes|équipe de femmes|marketing de réseau|vdi|mlm|sans stock)",
            "quitter .. (salariat|métro boulot|patron|9 à 5)",
            "(vivre|vis|gagner) .. (grâce au|du) trading",
            "vous payait ?",
            "te payait ?",
        ),
        unless=french("(cancer|chirurgien|prothèse|opération|merci|greffe)"),
        fires=("Un «complément de revenus» pour vous.", "Viens «arrondir tes fins de mois»!"),
        quiet=(
            "Votre livre a un chapitre sur la retraite, page 40.",
            "Votre conférence a changé ma vie : j'enseigne la menuiserie.",
        ),
    ),
    "safety.trading-tip": Spoken(
        phrases=french(
            "(crypto*|bitcoin|trading|forex|usdt|trader) ... (rendement|gagner|gains|profits|{percent}|secret*|méthode|signaux|captures|semaine|plateforme|investi*|stratégie|récupères|liberté)",
            "({percent}|{number} pour cent) (par|la|chaque) (semaine|mois|jour)",
            "(doubler|doublez|double|multiplier|tripler) .. (mise|argent|capital|investissement|épargne|somme)",
            "(dépose|déposez|investis|investissez|place|placez) .. ({money}|{number}) ... (récupères|récupérez|rendement|double|gagne*|rapporte*)",
            "(rendement|rentabilité|placement|placements) .. (garanti*|sans risque|exceptionnel*|hors marchés|{percent}|élevé)",
            "je trade _",
            f"{YOUR} argent .. (perd|dort|travaille*|fructif*)",
        ),
        unless=french(
            "(prix|inflation|loyer*|augmenté|monté|baissé|hausse|tarif*|consommation|prêt)",
            "(mémoire|thèse|régulateur|journaliste|notaire)",
        ),
        fires=("On touche «12 % par semaine».", "Ici, on peut «doubler votre mise» sans effort."),
        quiet=(
            "Les prix ont monté de 4 % par mois.",
            "Le rendement de la pompe baisse de 12 % l'hiver.",
        ),
    ),
    "safety.other-messenger": Spoken(
        phrases=french(
            "(écrivez|écris|contactez|contacte|continuer|poursuivre|discuter|échanger|passons|rejoignez|joindre|ajoutez|répondez|appelez) ... (whatsapp|telegram|signal|viber|hangouts)",
            "(sur|via|par) (whatsapp|telegram|signal) .. (patron|application|nous|réponse|numéro|pour|uniquement|seulement|me|votre)",
            f"{YOUR} (whatsapp|telegram|numéro whatsapp)",
            "(rarement|pas souvent|peu) (ici|connecté|connectée|sur linkedin) ... (whatsapp|telegram|mail|privé)",
            "(envoie|envoyez|donne|donnez) moi .. (cell|whatsapp|telegram)",
        ),
        unless=french("(groupe|syndicat|famille|asso|association|parents|comme d'habitude|crèche|club)"),
        fires=("«Écrivez-moi sur Telegram», merci.", "Je ne suis «pas souvent ici, voici mon WhatsApp»."),
        quiet=("Le groupe WhatsApp de la chorale déménage, voici le lien.",),
    ),
    "safety.account-alarm": Spoken(
        phrases=french(
            f"{YOUR} (compte|profil|page|accès) .. (suspendu*|bloqué*|restreint*|désactivé*|supprimé*|limité*|expire*|vérifi*|cpf|formation)",
            "(vérifiez|confirmez|validez) .. (identité|compte|adresse|coordonnées|informations) .. (ici|lien|minuit|avant|sous|suspension|heures)",
            "(équipe|service|support) (linkedin|sécurité|de sécurité)",
            "(dernier avertissement|activité suspecte|connexion suspecte|dernier rappel)",
        ),
        unless=french("(virement|copropriété|facture)"),
        fires=("«Votre compte sera suspendu» ce soir.", "Ici le «support LinkedIn»."),
        quiet=("Le pont est bloqué, livrez par la rue du Four.",),
    ),
    "safety.strange-warmth": Spoken(
        phrases=french(
            "(vous êtes|tu es|t'es) [vraiment|très|si|trop] (ravissante|belle|magnifique|charmante|sublime|jolie|séduisant|charmant|beau)",
            f"{YOUR} (sourire|regard|beauté|visage|yeux|photo) .. (charmé|touché|attiré|ensorcelé|illumin*|séduit|inspire confiance|fait craquer|bouleversé)",
            "(je suis|suis) (veuf|veuve|une veuve|un veuf|divorcé|célibataire|un homme seul|une femme seule|ingénieur pétrolier|militaire)",
            "(apprendre|faire|mieux) [à] [vous|te] (connaître|connaissance) $",
            "(relation|amitié|rencontre) (sérieuse|sincère|durable)",
            "(mon âme|mon cœur|ma chérie|mon chéri|ma reine|coucou toi|cher amour|que dieu vous bénisse|tu vas me bénir)",
            f"{YOUR} (énergie|aura) .. (attirée|attiré|folle|fou)",
            "(votre|ton) (sourire|regard|visage|beauté|photo) (m'a|est|me|magnifique)",
            "(je suis|suis) (veuf|veuve|célibataire|divorcé|soldat) _",
            "(belle dame|ma belle|ma chère amie|belle femme|mon cœur)",
        ),
        unless=french(
            "(notaire|droit|aide|allocation|3e|régiment|enfant|enfants|association|pension|aussi|logement)",
            "(registre|grand mère|archives|mariage)",
            "(en formation|et maraîcher|et éleveur)",
        ),
        fires=(
            "«Vous êtes ravissante» sur la photo.",
            "«Je suis veuf et» je voyage.",
            "«Votre sourire m'a charmé».",
        ),
        quiet=(
            "Je suis militaire, au 3e régiment, comme votre frère.",
            "Je suis veuve et je cherche un notaire à Nantes.",
            "Votre photo du vieux pont est dans notre mairie.",
        ),
    ),
    "safety.waiting-fortune": Spoken(
        phrases=french(
            "(héritage|héritier|héritière|succession|don|legs|fonds) .. (millions|{money}|sans le savoir|confier|défunt|banque|recherche|bonnes œuvres)",
            "(confier|léguer|transférer|faire) .. (don|fortune|fonds|héritage)",
            "(défunt|feu) client",
            "feu mon (mari|époux) .. (laissé|légué|fortune|fonds)",
            "(prêt|prêts|crédit|financement) .. (entre particuliers|sans garantie|rapide|taux de {percent}|en 24h)",
            "(tiré au sort|tirée au sort|grand gagnant|heureux gagnant|gagné un iphone)",
            "(adresse privée|mail privé|boîte privée)",
        ),
        unless=french("(notaire|archives|étude de|registre|tombola|kermesse)"),
        fires=("Un «héritage de trois millions» vous attend.", "Vous avez été «tiré au sort»."),
        quiet=(
            "Mon défunt père avait sa forge chez vous.",
            "L'étude du notaire cherche le plan de la succession Morel.",
        ),
    ),
    "safety.codes-and-papers": Spoken(
        phrases=french(
            "(rib|carte vitale|carte d'identité|pièce d'identité|passeport|livret de famille|iban|coordonnées bancaires|code reçu|numéro de carte|code de validation) .. (envoyez|envoyer|copie|photo|préparer|transmettre|joindre|communiquer|contrat|par sms|carte|requis)",
            "(envoyez|envoyer|envoie|copie de|photo de|transmettez|communiquez|donnez) .. (rib|carte vitale|carte d'identité|pièce d'identité|passeport|livret de famille|iban|coordonnées bancaires|code)",
        ),
        unless=french("(remboursement|chambre|trop perçu|virement|crèche|inscription|entrée|badge)"),
        fires=("Merci de nous «envoyer votre RIB» ce soir.", "Il faut une «copie de votre passeport»."),
        quiet=("Votre passeport est resté à l'accueil, je le garde.",),
    ),
    "safety.picked-for-work": Spoken(
        phrases=french(
            "(dossier|candidature|profil|cv) .. (présélectionné*|sélectionné*|retenu*|accepté*|reçu votre candidature)",
            "(vous avez|vous êtes) .. (sélectionné*|retenu*|choisi*) .. (poste|emploi|travailler|mission)",
            "reçu votre candidature pour .. poste",
            "(visa|logement|billet) .. (pris en charge|offert*|payé*|compris)",
        ),
        unless=french("(entretien le|entretien au|tutorat|résidence d'artiste)"),
        fires=("Votre «profil a été sélectionné».", "«Visa et logement pris en charge» au Canada."),
        quiet=("Votre dossier de subvention est complet, merci.",),
    ),
    "safety.fee-first": Spoken(
        phrases=french(
            "(frais|acompte|provision) (de dossier|d'inscription|de pitch|de table|d'entrée|administratifs|de cérémonie|de visa|d'adhésion|d'activation|modiques) .. ({money}|{number}|restent|requis*|payer|régler|charge|seuls)",
            "seuls .. frais",
            "seule .. participation aux frais",
            "{money} de (provision|frais)",
        ),
        unless=french("(association|club|école|crèche)"),
        fires=("«Seuls les frais» vous incombent.", "Il faut «89 euros de provision»."),
        quiet=("Les frais de port sont pour nous, gardez le colis.",),
    ),
    "safety.fee-for-honour": Spoken(
        phrases=french(
            "(participation aux frais|frais de table|frais de publication|frais réduits|droit d'entrée|tarif sœur|cotisation modeste|participation de {money}|frais de participation)",
            "(cérémonie|trophée|diplôme|distinction|prix|label) ... ({money}|frais|participation|cotisation)",
            "(chroniques|parution|publication|exposition|page) .. (à partir de|dès|pour|ab) {money}",
            "(publiez|exposez|paraissez) ... (frais|{money}|tarif)",
        ),
        unless=french("(gratuit*|commune|association|mairie)"),
        fires=("La «participation aux frais» reste modeste.", "Votre «parution dès 490 €»."),
        quiet=("Le prix du foin a baissé, le camion part jeudi.",),
    ),
    "safety.secret-matter": Spoken(
        phrases=french(
            "(reste entre nous|reste confidentiel|en toute discrétion|discrétion absolue|personne n'en saura|ni vu ni connu|ça reste entre|pas besoin de préciser)",
            "(affaire|proposition|activité) (confidentielle|rentable|délicate|discrète)",
            "(plus|mieux) .. (de vive voix|en privé)",
            "préfère .. (de vive voix|en privé)",
        ),
        unless=french("(médecin|patient*|enterrement)"),
        fires=("Cela «reste entre nous».", "Une «proposition confidentielle» pour vous."),
        quiet=("Entre nous, la tarte était trop cuite.",),
    ),
    "safety.money-through-you": Spoken(
        phrases=french(
            "(agent exclusif|agent local|représentant local) .. (commission|pays|{percent}|votre)",
            "(encaisser|recevoir|réexpédier) .. (colis|virement*|chèque*|fonds) .. (chez vous|votre compte|commission|pour nous)",
            "(touchez|touche|toucher) .. {percent} .. (chaque|par|sur)",
        ),
        unless=french("(facture|gardienne|voisin*)"),
        fires=("Cherchons «agent exclusif pour votre» région.", "Vous «touchez 15 % sur» tout."),
        quiet=("Le colis est chez la voisine du troisième.",),
    ),
}
