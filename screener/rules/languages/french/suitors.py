"""What the rules on wooers, form letters and headlines that sell look for in French."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.french.words import PEOPLE, YOUR
from screener.rules.languages.spelling import french

_ROLE: Final = french(
    "(étudiante|étudiant|stagiaire|bénévole|alternant|alternante|apprenti|apprentie|en recherche|entraîneur|entraîneuse)"
)

SUITORS: Final[Mapping[str, Spoken]] = {
    "note.wants-partnership": Spoken(
        phrases=french(
            "(proposer|envisager|évoquer|explorer|discuter d'|discuter|nouer|établir|construire|étudier|développer|créer|monter|bâtir) [_] (un|une|des|de|d'un|d'une|nos|les) [éventuel|éventuelle|éventuels|possible|possibles|futur|futures|beau|vrai|véritable|belles] (partenariat|partenariats|collaboration|collaborations|synergie|synergies|d'éventuelles synergies|passerelles|ponts)",
            "(partenariat|partenariats|collaboration|synergies|synergie) (gagnant|gagnants|possible|possibles|entre nos|entre nous|potentiel|potentielle|potentielles|à long terme|durable|mutuellement|à explorer|évidente*|naturelle*)",
            "(nos|nos deux) (activités|métiers|entreprises|expertises|structures|offres|univers|clientèles) (sont|se|pourraient|peuvent) [se] (complémentaires|complètent|compléter|rejoignent|croisent|rejoindre)",
            "(travailler|faire des choses|avancer|grandir|collaborer|créer|construire) (ensemble|main dans la main|en synergie) (un jour|à l'avenir|prochainement|sur de|et|$)",
            "(unir|unissons|joindre|mutualiser) nos (forces|compétences|talents|réseaux)",
            "(devenir|devenez|deviens) (notre|mon|un de nos|l'un de nos|apporteur|un) (partenaire|partenaires|apporteur d'affaires|ambassadeur|distributeur|revendeur|d'affaires)",
            "(apporteurs|apporteur) d'affaires",
        ),
        unless=french(
            "(la mairie|l'école|projet erasmus|mon associé|nous avons travaillé ensemble|on a travaillé ensemble|depuis)"
        ),
        fires=(
            "J'aimerais «évoquer un éventuel partenariat».",
            "«Nos activités se complètent», non ?",
            "«Unissons nos forces» !",
        ),
        quiet=("Nous avons travaillé ensemble au moulin en 2009.", "Mon associé chante dans votre chorale."),
    ),
    "note.template-residue": Spoken(
        phrases=french(
            "^ (bonjour|bonsoir|salut) (à tous|à toutes|à toutes et à tous|à tous et à toutes|mes contacts|tout le monde|la communauté|la team|le réseau|à tous mes contacts)",
            "(cher|chers|chère|chères) (partenaire|partenaires|client|clients|abonné|abonnés|réseau|contacts|contact|futur client|prospect|prospects|membre|membres|dirigeant|dirigeants|entrepreneur|entrepreneurs|professionnel|professionnels|amis entrepreneurs|décideurs|décideur)",
            "(prénom|nom de l'entreprise|nom du contact|votre secteur d'activité)$",
            "^ (madame|cher monsieur|monsieur) (monsieur|madame|ou madame|chère madame)",
            "(votre|vos) (honorable|estimée|prestigieuse|respectable) (entreprise|maison|société|établissement|institution)",
        ),
        unless=french("(postulé|candidature|cdi|stage|concours|l'annonce)"),
        fires=("«Chers partenaires», du nouveau !", "«Bonjour à tous», je lance ma boutique."),
        quiet=("Chère collègue, le planning est ci-dessous.", "Cher voisin, ton chien est chez moi."),
    ),
    "note.speaks-of-a-kind": Spoken(
        phrases=french(
            f"(les|des|beaucoup de|la plupart des|trop de|tous les|toutes les|chaque) {PEOPLE} (qui|ont|sont|veulent|perdent|passent|cherchent|méritent|ignorent|pensent|souffrent|manquent|se|doivent|n'ont|ne|aiment|rêvent|savent|peinent|dépensent|oublient) _",
        ),
        unless=french("(nos|notre|mes|vos|tes|je cherche|cherchons|élèves|samedi|hier|de {name})"),
        unless_anywhere=french("(stage|candidature|postulé|mémoire de|ma commande)"),
        fires=(
            "«Les dirigeants qui pensent» loin nous appellent.",
            "«Beaucoup de dentistes perdent des» patients.",
        ),
        quiet=("Les infirmières de Sète sont adorables.", "Nos artisans sont fatigués."),
    ),
    "note.speaks-as-firm": Spoken(
        phrases=french(
            "(nous restons|nous demeurons|notre équipe reste|toute notre équipe reste) [_] [_] à (votre|ta) (disposition|écoute|entière disposition) .. (projet|projets|devis|besoin|besoins|renseignement|information|demande)",
            "(notre (objectif|mission|ambition|vocation|engagement|force|priorité|savoir faire|credo)) [_] (est|c'est|vous|consiste|reste)",
            "(leader|acteur majeur|acteur incontournable|numéro un|spécialiste|référence) (français|européen|mondial|du marché|du secteur|dans le domaine|en matière|sur le marché|de la location|régional)",
            "(fort|forte|forts|fortes) (de|d'une) [plus de|nos|notre|ses] [{number}|vingt|dix|trente] [_] (ans|années|expérience|d'expérience|savoir faire|clients)",
            "(qualité|écoute|réactivité|proximité|sérieux|rigueur|professionnalisme) et [_] (qualité|écoute|réactivité|proximité|sérieux|rigueur|professionnalisme|prix|innovation)",
            "(au service|aux côtés) (des|de vos|de votre|de nos) (entreprises|professionnels|clients|projets|ambitions|particuliers|artisans)",
        ),
        unless=french("(association|bénévoles|l'école|la mairie|votre service|sav|remorquage)"),
        fires=(
            "«Notre mission est» de vous simplifier la vie.",
            "«Fort de vingt ans d'expérience», il dure.",
        ),
        quiet=("Nous restons à Metz jusqu'en mai.", "Notre association cherche un trésorier."),
    ),
    "headline.coaches-owners": Spoken(
        phrases=french(
            "(coach|mentor|mentore|coaching|mentoring|accompagnement) [_] (business|de vie|de dirigeants|dirigeants|dirigeant|mindset|carrière|leadership|vente|en vente|en développement personnel|développement personnel|holistique|professionnel|professionnelle|certifié|certifiée|exécutif|d'entrepreneurs|d'entrepreneures|financier|bien être|intuitive|parental|prise de parole|linkedin|des femmes|en reconversion)",
            "(marque personnelle|infopreneur|infopreneuse|infoproduits|coach en image|coach sportif en entreprise)",
            "(conférencier|conférencière|éveilleur|éveilleuse|stratège|alchimiste|révélateur|révélatrice) (inspirant*|international*|auteur|autrice|de talents|de potentiel|en|du|de|business|éveilleur|digitale|d'impact)",
            f"(coach|mentor|conseil|formateur|formatrice|stratège) (pour|de|des|auprès des|aux) [_] {PEOPLE}",
            "(auteur|autrice) (conférencier|conférencière|et conférencier|de {number} best sellers)",
            "(révélez|révèle|libérez|libère|débloquez|déployez|incarnez|réveillez) (votre|ton|vos|tes|le) (potentiel|pouvoir|talent|leadership|valeur|puissance|plein)",
        ),
        unless=_ROLE,
        fires=("«Coach de vie» certifiée", "«Conférencier inspirant», «auteur de 4 best-sellers»"),
        quiet=("Conducteur de car, Annecy", "Entraîneuse de natation, coaching de dirigeants bénévole"),
    ),
    "headline.record-for-clients": Spoken(
        phrases=french(
            "[plus de] {number} (clients|clientes|entreprises|dirigeants|entrepreneurs|entrepreneures|coachs|marques|cabinets|artisans|personnes|femmes|pme|avis) (accompagnés|accompagnées|accompagnes|aidés|aidées|satisfaits|formés|formées|équipés|équipées|m'ont|nous|transformés|coachés|google|clients|coachées|conquis)",
            "({money}|{number}) .. (générés|levés|récupérés|économisés|financés|encaissés) [pour|par|chez]",
            "({money}|{number}|{percent}) .. pour (mes|nos) (clients|clientes)",
            "(mes|nos) (clients|clientes|élèves) (ont|gagnent|signent|doublent|passent|obtiennent|économisent)",
            "(ils|elles) (nous|me) font confiance",
            "(témoignages|success stories|cas clients) _",
        ),
        unless=_ROLE,
        fires=("«120 dirigeants accompagnés»", "«2 M€ récupérés pour mes clients»"),
        quiet=("Bailleur social, 612 logements", "Responsable commercial, objectifs tenus"),
    ),
    "headline.own-record": Spoken(
        phrases=french(
            "{percent} (de|des|d'atteinte) [mes|nos] (l'objectif|objectif|objectifs|quota|quotas|l'objectif annuel)",
            "(passé|passée|fait passer|porté|développé|géré|piloté|dirigé|doublé|triplé|redressé) .. (de|le ca|l'activité|un portefeuille|un budget) .. ({money}|{number}|{percent})",
            "(portefeuille|budget|ca|chiffre d'affaires|parc) (de|géré|de plus de) ({money}|{number})",
            "(meilleur vendeur|meilleure vendeuse|vendeur de l'année|top vendeur|commercial de l'année|vendeuse de l'année|prix de l'innovation)",
            "(équipe|équipes) (de|managées) {number} (personnes|collaborateurs|commerciaux|agents|soignants)",
        ),
        unless=french("(pour mes clients|vos|votre|ton|tes|j'aide|j'accompagne|accompagnés)"),
        fires=("Directeur régional, «131 % de l'objectif»", "Cheffe de service, «équipe de 40 agents»"),
        quiet=("J'aide 40 artisans", "3 M€ générés pour mes clients"),
    ),
    "headline.outsourcing": Spoken(
        phrases=french(
            "(agence|studio) (web|digitale|de communication|marketing|seo|créative|de création|de recrutement|événementielle|immobilière|de traduction|social media|de publicité|de développement)",
            "(création|conception|refonte|développement) (de|d') (sites|site|sites web|sites internet|applications|logos|boutiques en ligne|identités|vidéos)",
            "(grossiste|importateur|exportateur|distributeur|fournisseur) (de|en|d'|pour|officiel|agréé|export|et)",
            "(externalisation|portage salarial|marque blanche|freelances vérifiés|développeurs offshore|assistante virtuelle|assistant virtuel|secrétaire indépendante|télésecrétariat)",
            "(référencement|seo|google ads|facebook ads|publicité meta) (naturel|local|google|freelance|pour|expert|consultant|et|consultante)",
            "(expert|experte|consultant|consultante|spécialiste) (seo|sea|google ads|facebook ads|référencement|webmarketing|growth|automatisation|ia pour|en visibilité|en acquisition)",
            "(régie publicitaire|webmarketing|acquisition patients|acquisition clients|génération de leads|prise de rendez vous|téléprospection|développement commercial) [pour|des|b2b|artisanat|artisans]",
            "(caisse|logiciel|solution|plateforme|application) .. pour (les|vos|artisans|pme|commerçants|médecins|restaurants|cabinets|professionnels)",
            "(goodies|objets publicitaires|cadeaux d'affaires|imprimerie en ligne|packaging) _",
        ),
        unless=french(
            "(chez|étudiante|étudiant|stagiaire|alternant|alternante|en recherche|au sein|salarié|ville de|département|mairie)"
        ),
        fires=("«Agence web» | Sites en 7 jours", "«Création de sites» pour artisans"),
        quiet=("Développeuse, bibliothèque départementale", "Étudiant en agence web"),
    ),
    "headline.speaks-to-reader": Spoken(
        phrases=french(
            f"{YOUR} (entreprise|site|activité|argent|patrimoine|carrière|vie|business|potentiel|équipes|équipe|maison|bien|projet|projets|clients|chiffre|visibilité|temps|agenda|réussite|liberté|retraite|impôts|santé|marque|image|recrutement|recrutements|communication|avenir|rêves|croissance|énergie|rentabilité|mental|histoire)",
            "(demande moi|demandez moi|invitez moi|écrivez moi|contactez moi|appelez moi|écris moi|contacte moi|parlons|découvrez|rejoignez|rejoins|réservez|prenez rendez vous|suivez moi|suis moi) _",
            "(marre|envie|besoin|fatigué|fatiguée|épuisé|épuisée|prêt|prête|prêts) (de|d'|à) .. ?",
            "(vous|tu) (cherchez|voulez|souhaitez|avez|perdez|rêvez|manquez|méritez|veux|cherches|rêves|mérites|pouvez|êtes)",
            "^ (et si|saviez vous|pourquoi|comment|envie|marre) ... ?",
        ),
        unless=french(
            "(au service de votre commune|infirmière|instituteur|institutrice|sage femme|bonne santé)"
        ),
        fires=("«Votre site» en 7 jours", "«Marre de la paperasse ?» Moi aussi"),
        quiet=("Sage-femme, votre santé au village", "Institutrice en CE2"),
    ),
    "headline.too-easy-offer": Spoken(
        phrases=french(
            "(prêt|prêts|crédit|crédits) .. (entre particuliers|sans justificatif|sans justificatifs|rapide|en 24h|en 48h|à tous|pour tous|sérieux)",
            "(sans|aucun) (diplôme|expérience|justificatif|apport|entretien|garantie) [_] (requis|requise|ni|et|demandé|accepté)",
            "(rédaction|aide) (de|à la rédaction de) (mémoire|mémoires|thèse|thèses)",
            "(papiers|visa|visas|permis|titre de séjour|diplôme|diplômes|nationalité) .. (garanti|garantis|sans examen|rapide|authentique|authentiques|enregistré|à vendre|en {number} jours)",
            "(achat|acheter|vente|achetez) (de|d'|des|vos) (abonnés|followers|avis|likes|avis google|comptes)",
            "(travail|job|emploi|mission) (à domicile|depuis chez soi|en ligne) .. ({money}|{number}|par jour|sans|rémunéré)",
            "(don|dons|donation|héritage|subvention) (à|aux|de|d') ({money}|{number}|personnes|familles|offrir)",
            "(libre|riche|rentier|rentière) en {number} (mois|ans|jours|semaines)",
        ),
        unless=french("(consulat|ambassade|préfecture|université|bibliothèque|doctorante|doctorant)"),
        fires=("«Prêt entre particuliers», réponse en une heure", "«Rédaction de mémoires», toutes matières"),
        quiet=("Chargée des visas à l'ambassade", "Bibliothécaire, service du prêt"),
    ),
}
