"""What the rules on asks for time, details and a talk look for in French."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.french.words import DAY, PRIVATE, YOUR
from screener.rules.languages.spelling import french

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
            PRIVATE,
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
        unless=french(PRIVATE),
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
        unless=french(PRIVATE, "(mon numéro|mon portable|siret)"),
        fires=("«Envoyez-moi votre numéro».", "Je voudrais son «mail direct»."),
        quiet=("Le numéro de la salle est sur la porte.",),
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
            PRIVATE, "(comme promis|suite à|vous m'aviez demandé)", "(mon cv|la fiche de poste|l'annonce)"
        ),
        fires=(
            "«Je vous envoie notre catalogue»?",
            "«Demandez la brochure».",
            "«Puis-je vous envoyer une brochure»?",
        ),
        quiet=("Comme promis, je vous envoie le dossier du ciné-club.",),
    ),
    "asks.vague-talk": Spoken(
        phrases=french(
            "(échanger|discuter|parler) .. (ensemble|avec vous|de vive voix|de vos|autour|sur le sujet|de tout)",
            "(parlons|échangeons|discutons) (en|ensemble|de vos) [_]",
            "(on se parle|on échange|on en parle|on discute) ?",
            "(seriez vous|serais tu|êtes vous) (ouvert|ouverte|partant|partante|disposé|disposée) .. (échange|échanger|discuter|discussion)",
            "(un échange|une discussion) (ensemble|informel*|prochain*|avec vous|constructif)",
        ),
        unless=french(PRIVATE),
        fires=("«Seriez-vous ouvert à un échange»?", "«On se parle?»"),
        quiet=("On se parle après la répétition de la chorale.",),
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
}
