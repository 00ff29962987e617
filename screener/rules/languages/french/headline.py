"""What the rules on headlines look for in French."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.french.words import GAIN, HELP, PEOPLE, YOUR
from screener.rules.languages.spelling import french

_ROLE = "(infirmier|infirmière|aide soignant*|sage femme|médecin|chirurgien*|pharmacien|pharmacienne|vétérinaire|dentiste|kinésithérapeute|ergothérapeute|orthophoniste|psychologue|professeur|professeure|prof|enseignant|enseignante|instituteur|institutrice|maître de conférences|maîtresse de conférences|chercheur|chercheuse|ingénieur|ingénieure|technicien|technicienne|charpentier|couvreur|maçon|plombier|électricien|électricienne|menuisier|menuisière|soudeur|soudeuse|boulanger|boulangère|pâtissier|pâtissière|boucher|cuisinier|cuisinière|cheffe de cantine|cariste|conducteur|conductrice|chauffeur|chauffeuse|facteur|factrice|pompier|policier|policière|gendarme|greffier|greffière|juriste|magistrat|attaché territorial|attachée territoriale|agent de|agente de|secrétaire|assistante|comptable|bibliothécaire|archiviste|documentaliste|traducteur|traductrice|correctrice|correcteur|éditrice|journaliste|rédactrice|éducateur|éducatrice|animateur|animatrice|assistante sociale|travailleuse sociale|responsable qualité|responsable logistique|chef de chantier|cheffe de chantier|chef de projet|cheffe de projet|chargé de mission|chargée de mission|adjoint|adjointe|maraîcher|maraîchère|vigneron|vigneronne|apiculteur|apicultrice|éleveur|éleveuse|luthier|luthière|horloger|géomètre|dessinateur|dessinatrice|paysagiste|jardinier|jardinière|mécanicien|mécanicienne|ouvrier|ouvrière|opératrice|opérateur|laborantin|laborantine|préparatrice|développeur|développeuse|administrateur systèmes|urbaniste|conservatrice|conservateur|directrice d'école|directeur d'école|auxiliaire de|bûcheron|marin|batelier|capitaine)"
_SELLING = french(
    f"{HELP}",
    f"{YOUR} _",
    "(offert|offerte|gratuit|audit|dm|lien|coach|mentor|business|fondateur|fondatrice|ceo|créateur de|créatrice de|expert en|commercial*|vente|ventes|revenus|liberté|méthode|clients|leads|prospection|formateur|investi*|trading|mlm|vdi|patrimoine|patrimonial*|assurance*|courtier|réservez|bien être|transformation|énergéticien*|gagne*|succès|réussite|entrepreneur|entrepreneure|conseil pour|visibilité|défiscalis*)",
    "({money}|{percent}|{times}|?|{pointer})",
)

HEADLINE: Final[Mapping[str, Spoken]] = {
    "headline.plain-role": Spoken(
        phrases=french(
            _ROLE,
            "(conductrice|commercial sédentaire|assistante de direction|hôtesse|hôte|vendeuse|vendeur|caissière|caissier|magasinier|magasinière|agent|agente|instructeur|instructrice|gestionnaire|responsable adv|responsable jeunesse|chargée de mission|référente|référent|formateur interne|technicienne|metteur|régisseur|costumière|céramiste|potier|relieur|fromager|affineur|brasseur|meunier|sellier|cordonnier|ébéniste|tailleur|batelière|chauffeur|ambulancier|ambulancière|brancardier|puéricultrice|diététicienne|audioprothésiste|opticien|opticienne) (à|au|chez|de|en|des|du|dans|aux)",
        ),
        unless_anywhere=_SELLING,
        fires=("«Sage-femme» au CHU de Brest", "«Maçon», Haute-Loire"),
        quiet=("Infirmière et coach | Mon audit est offert",),
    ),
    "headline.learning-or-looking": Spoken(
        phrases=french(
            "(étudiant|étudiante|étudiants en|apprenti|apprentie|alternant|alternante|stagiaire|lycéen|lycéenne|doctorant|doctorante|retraité|retraitée|chômage|postdoctorant*|en reconversion|en formation|en alternance|demandeur d'emploi|demandeuse d'emploi)",
            "(en recherche|à la recherche|recherche|cherche|en quête) [d'un|d'une|de|active|un|une] [_] [stage|poste|emploi|alternance|apprentissage|cdi|mi temps]",
            "(à la retraite|en disponibilité|congé parental)",
        ),
        unless_anywhere=french(
            "(coach*|mentor*|revenus|liberté|clients|audit|dm|lien|formateur|gagne*|femmes ambitieuses|réussir|{pointer}|{money}|laboratoire|chercheuse|chercheur|aide les)"
        ),
        fires=("«Étudiante» en géologie, Grenoble", "Horloger «à la retraite»"),
        quiet=("Coach pour étudiants | Réussir sans stress",),
    ),
    "headline.helps-you": Spoken(
        phrases=french(
            f"{HELP} _",
            f"(au service|aux côtés) (des|de) {PEOPLE}",
            f"(pour|aider|accompagner) [les|des] {PEOPLE} (à|qui|en) _",
            "(ma mission|passionné par|passionnée par|mon pourquoi) _",
        ),
        unless_anywhere=french(
            "(mairie|ville|hôpital|chu|école|collège|association|université|préfecture|ccas|croix rouge|bénévole|mission locale|collectivité)"
        ),
        fires=("«J'aide les» potiers à se montrer", "«J'accompagne les» familles au jardin"),
        quiet=("J'accompagne les élèves, école de Thiers",),
    ),
    "headline.promises-results": Spoken(
        phrases=french(
            f"{{number}} [à|{{number}}] .. {GAIN} .. (par|mois|semaine|an|agenda|qualifiés|an|pour)",
            "(en|sous) {number} (jours|semaines|mois|heures|h)",
            f"(plus de|doublez|multipliez|boostez|remplissez|générez|attirez) .. ({GAIN[1:-1]}|agenda|carnet|business)",
            "(de|du) _ à (15k|{money}|{number}k|la liberté|entrepreneur*)",
            "(perdez|perdre) {number} kilos",
            "(sans publicité|sans prospecter|sans diplôme|sans effort|sans régime|méthode éprouvée|résultats garantis|jusqu'à {percent})",
            "l'état paie _",
        ),
        unless_anywhere=french("(mairie|ville|hôpital|chu|école|syndicat|service|conservatoire)"),
        fires=("«Doublez vos ventes» avant l'été", "Le bonheur «sans effort»"),
        quiet=("Service des eaux, 40 clients par mois au guichet",),
    ),
    "headline.easy-income": Spoken(
        phrases=french(
            "(revenus|revenu) (passifs|passif|complémentaires|complémentaire|en ligne)",
            "(gagne|gagner|gagnez|génère|générer) .. ({money}|{number}|argent|ligne|15k)",
            "(liberté|indépendance) (financière|géographique)",
            "(depuis (chez soi|ton canapé|chez toi|la maison)|sans patron|quitter le salariat|trader libre|business en ligne|{number}k mois|15k mois)",
        ),
        unless_anywhere=french("(recherche|université)"),
        fires=("«Liberté financière» pour tous", "«Gagnez votre argent» la nuit"),
        quiet=("Université de Mons, recherche sur les revenus passifs des cités",),
    ),
    "headline.call-to-action": Spoken(
        phrases=french(
            "(écrivez|écris|contactez|contacte|appelez|demandez|demande|parlez|suivez|suis) (moi|nous) [_] [_]",
            "(réservez|réserve|téléchargez|télécharge|cliquez|clique|rejoignez|rejoins|découvrez|inscrivez vous|inscris toi|testez) (votre|ta|ton|ma|mon|ici|le|la|moi|nous|maintenant)",
            "(lien|infos|agenda) (ci dessous|en bio|en commentaire|dans la bio|en premier commentaire)",
            "(en dm|en mp|dm ouverts|offert en dm|j'ouvre les portes|places ouvertes|liste d'attente)",
        ),
        unless_anywhere=french("(recrute|stage|bénévole*|nous cherchons|recherche d'emploi|à la recherche)"),
        fires=("Sophrologue | «Écrivez-moi»", "Cuisines | «Réservez votre» essai"),
        quiet=("À la recherche d'un poste, contactez-moi",),
    ),
    "headline.sells-service": Spoken(
        phrases=french(
            "(coach|consultant|consultante|formateur|formatrice|conférencier|conférencière|mentor|mentore|expert|experte|conseiller|conseillère|courtier|courtière|spécialiste|agence|conseil) (en|de|pour|du|des|d') _",
            "(gestion de patrimoine|optimisation patrimoniale|optimisation fiscale|défiscalisation|assurances|ghostwriting|prospection linkedin|énergéticienne|thérapeute holistique|magnétiseur|magnétiseuse|naturopathe|création de sites|rédaction web|placements|immobilier locatif)",
            "(votre|ton|ta) (partenaire|expert|alliée|allié|coach|conseiller|profil|solution|chatbot|bras droit)",
        ),
        unless_anywhere=french(
            "(stage|étudiant*|mairie|hôpital|chu|école|université|pôle emploi|france travail|mission locale|recherche|retraite|retraité*|principal*)"
        ),
        fires=("«Coach en image» de soi", "«Votre partenaire» fenêtres"),
        quiet=("Conseillère en insertion, mission locale de Thiers",),
    ),
    "headline.finds-clients": Spoken(
        phrases=french(
            "(prospection|lead gen|génération de leads|rdv qualifiés|rendez vous qualifiés|acquisition clients|acquisition de clients|trouver des clients|téléprospection|remplir votre agenda|chatbot vendeur)",
            "(rdv|clients|prospects|chantiers) .. (agenda|par semaine|par mois|an|qualifiés|sans publicité)",
        ),
        fires=("«Prospection» pour cabinets", "Des «rdv qualifiés» chaque lundi"),
        quiet=("Accueil clients, gare de Mons",),
    ),
    "headline.guarantee": Spoken(
        phrases=french(
            "(garanti|garantis|garanties|résultats garantis|satisfait ou remboursé|ou remboursé|ou vous ne payez)"
        ),
        unless_anywhere=french("(mutuelle|assurance|contrat)"),
        fires=("Toit sec «garanti»", "Volets posés en mai, «satisfait ou remboursé»"),
        quiet=("Contrats garantis, assurance mutuelle",),
    ),
    "headline.free-or-deal": Spoken(
        phrases=french(
            "(offert|(séance|consultation|formation|visio|remise|heure|analyse) offerte|offerts|gratuitement|cadeau|remise|promo|audit offert|séance offerte)"
        ),
        unless_anywhere=french("(mairie|bibliothèque|association|bénévole*|médiathèque)"),
        fires=("Bilan «offert» en mai", "Un «cadeau» pour vos pieds"),
        quiet=("Médiathèque de Mons, atelier offert aux enfants",),
    ),
    "headline.investment-offer": Spoken(
        phrases=french(
            "(crypto*|bitcoin|trading|trader|forex|placements|investissement|investissements|immobilier|patrimoine|rendement|défiscalis*|épargne) [_] (pour|dès|libre|éthiques|locatif|sans|rentable|clé|hors|intelligemment|serein*|signaux|à)",
            "(tickets dès|captures d'écran|rendement de|l'état paie)",
        ),
        unless_anywhere=french("(notaire|service|ville|ministère)"),
        fires=("«Placements éthiques dès» demain", "«Immobilier locatif» tranquille"),
        quiet=("Notaire, patrimoine pour les familles rurales",),
    ),
    "headline.recruits": Spoken(
        phrases=french(
            "(nous recrutons|on recrute|recrute|recherchons) [des|un|une|deux] (infirmier*|infirmière*|soudeur*|chauffeur*|cuisinier*|apprenti*|technicien*|électricien*|maçon*|enseignant*|aide soignant*|éducat*|menuisier*|renfort*|collègue*|saisonnier*|_)",
            "(chargée de recrutement|chargé de recrutement|responsable rh|gestionnaire rh|ressources humaines|responsable recrutement)",
        ),
        unless_anywhere=french(
            "(ambitieu*|liberté|revenus|partenaires|distribut*|agence|chasseur|cabinet|garanti*)"
        ),
        fires=("Menuiserie Le Goff, «nous recrutons un menuisier»", "«Chargée de recrutement», CHU de Brest"),
        quiet=("Je recrute des femmes ambitieuses",),
    ),
    "headline.works-for": Spoken(
        phrases=french(
            "(chez|à la|au|à l'|aux) [_] (mairie|chu|hôpital|université|lycée|collège|école|préfecture|conseil départemental|région|sncf|poste|cpas|commune|clinique|ehpad|médiathèque|bibliothèque|musée|théâtre|conservatoire|tribunal|caf|cpam|urssaf|gendarmerie|inrae|cnrs)",
            "(chu|mairie|université|lycée|collège|préfecture|hôpital|médiathèque|clinique|ville|commune) (de|du|d') {name}",
            "chez {name}",
        ),
        unless_anywhere=_SELLING,
        fires=(
            "Acheteur, «CHU de Brest»",
            "Comptable «chez Garnier»",
        ),
        quiet=(
            "Coach | J'aide les patrons, mairie de Lyon cliente",
            "Votre expert chez Optipaie | Réservez un audit",
        ),
    ),
}
