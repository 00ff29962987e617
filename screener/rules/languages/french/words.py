"""Word lists that several French phrases share."""

from typing import Final

YOUR: Final = "(votre|vos|ton|ta|tes)"
OUR: Final = "(notre|nos|mon|ma|mes)"
SITE: Final = "(site|site web|site internet|page|boutique|page d'accueil|page de réservation|fiche google|vitrine en ligne|référencement|e boutique|carte)"
PEOPLE: Final = (
    "(entreprises|dirigeants|dirigeantes|entrepreneurs|entrepreneures|entrepreneuses|indépendants|indépendantes|cabinets|artisans"
    "|commerçants|médecins|infirmières|praticiens|avocats|notaires|experts comptables|coachs|consultants|managers|cadres|patrons|pme|tpe"
    "|startups|start ups|boutiques|restaurateurs|restaurants|hôteliers|agriculteurs|vignerons|commerces|professionnels|professions libérales"
    "|freelances|femmes|mamans|mères|parents|particuliers|clients|équipes|chefs d'entreprise|dentistes|pharmaciens|pharmacies|ostéopathes"
    "|thérapeutes|esthéticiennes|coiffeurs|agences|industriels|collectivités|communes|associations|écoles|établissements|directions|drh|rh"
    "|directeurs|directrices|leaders|décideurs|investisseurs|propriétaires|agents|courtiers|formateurs|auteurs|créateurs|créatrices|piscinistes"
    "|structures|laboratoires|traiteurs|kinés|vétérinaires|éleveurs|ehpad|syndics|responsables|commerciaux|recruteurs|personnes|soignants)"
)
HELP: Final = (
    "(j'aide|j'accompagne|nous aidons|nous accompagnons|on aide|on accompagne|je conseille|nous conseillons|j'épaule|je coache"
    "|je guide|je soutiens|nous soutenons|j'apprends|j'enseigne|je forme|nous formons|je transforme|nous transformons|je permets"
    "|nous permettons|j'emmène|je propulse|nous équipons|je montre|je révèle|je connecte|nous connectons|je libère)"
)
GAIN: Final = (
    "(clients|clientes|patients|prospects|rdv|rendez vous|chantiers|ventes|chiffre d'affaires|ca|visibilité|candidats|candidatures"
    "|dossiers|leads|abonnés|mandats|demandes|réservations|contrats|couverts|devis|croissance|rentabilité|trafic|notoriété|commandes)"
)
WORK: Final = (
    "(article|articles|post|posts|publication|publications|témoignage|entretien|essai|ouvrage|bouquin|témoignages"
    "|travaux|thread|fil|dossier|brochure|mode d'emploi|astuce|méthode|projet|analyse|newsletter|présentation"
    "|prise de parole|réponse|appli|tutoriel|livret|dessins|photos|textes|chroniques|livres|vidéos|livre|roman"
    "|texte|conférence|intervention|exposé|cours|tuto|vidéo|émission|chronique|billet|mémoire|thèse|rapport|note"
    "|étude|chapitre|commentaire|question|annonce|reportage|podcast|fiche|fiches|recette|recettes|photo|dessin"
    "|tableau|exposition|schéma|croquis|discours|formation|atelier|webinaire|guide|carte|manuel|traduction"
    "|fresque|blog|lettre|courrier|interview|documentaire|film|spectacle|concert|poème|remarque|couverture"
    "|capsules|appel|tribune|diapo|diapositive|préface)"
)
EVENT: Final = (
    "(salons|rencontre|rencontres|rendez vous|soirée|formation|webinaire|symposium|hackathon|assises|journées"
    "|comice|carrefour|fête|exposition|expo|cours|vide grenier|meeting|biennale|sommet|congres|salon|congrès"
    "|colloque|conférence|atelier|forum|séminaire|table ronde|réunion|mariage|stage|vernissage|marché|assemblée"
    "|festival|foire|kermesse|journée|cocktail|chantier|train|ferry|stand|gala|portes ouvertes|enterrement|course"
    "|concert|repas)"
)
SCHOOL: Final = (
    "(hôpital|clinique|préfecture|mairie|boîte|équipe|usine|atelier|bureau|chorale|lycée|collège|fac|faculté"
    "|université|école|internat|prépa|bts|iut|promo|promotion|master|licence|cap|bac|classe|primaire|camp"
    "|service militaire|régiment|apprentissage|cégep|campus|stage|troupe)"
)
DAY: Final = "(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain)"
MONTH: Final = "(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)"
KIN: Final = (
    "(voisin|voisine|collègue|mari|femme|épouse|époux|sœur|soeur|frère|mère|père|chef|cheffe|patron|patronne|prédécesseur|oncle|tante|cousin|cousine|fils|fille"
    "|médecin|ami|amie|copain|copine|prof|professeur|professeure|directeur|directrice|tuteur|tutrice|maître|associé|associée|compagnon|compagne|confrère|consœur"
    "|comptable|notaire|maire|bourgmestre|connaissance|gendre|marraine|parrain|curé|entraîneur|formateur|formatrice|responsable)"
)
TOLD: Final = (
    "(m'a|m'ont|m'avait|me|nous|m'en) [bien|souvent|aussi] (dit|conseillé|conseillée|recommandé|recommandée|parlé|suggéré|donné|passé|glissé|soufflé|envoyé|envoyée"
    "|poussé|poussée|indiqué|encouragé|encouragée|vanté|orienté|orientée|renvoyé|invité|invitée|mis|répète|conseille|recommande|parle|disait|incite|pousse|redirigé)"
)
SENDS: Final = "(m'envoie|pense|trouve|assure|insiste|recommande|salue|embrasse|cité|mentionné|évoqué|recommandé|estime|croit|suggère|répète)"
CHEERS: Final = "(bravo|félicitations|félicitation|chapeau|mes félicitations|toutes mes félicitations|je te félicite|je vous félicite|mazel tov|bien joué|bien mérité|belle nouvelle|super nouvelle|quelle bonne nouvelle)"
TRADE: Final = (
    "(infirmière|infirmier|apiculteur|apicultrice|prof|professeur|professeure|sage femme|luthier|médecin|ergothérapeute|boulanger|boulangère|vigneron|vigneronne"
    "|maraîcher|maraîchère|imprimeur|enseignant|enseignante|instit|institutrice|kiné|vétérinaire|pharmacien|pharmacienne|dentiste|orthophoniste|psychologue|éducatrice"
    "|éducateur|assistante sociale|archiviste|bibliothécaire|traducteur|traductrice|interprète|journaliste|graphiste|illustratrice|photographe|architecte|géomètre"
    "|dessinateur|charpentier|menuisier|menuisière|couvreur|maçon|plombier|électricien|électricienne|soudeur|mécanicien|mécanicienne|chauffeur|conducteur|conductrice"
    "|agriculteur|agricultrice|éleveur|éleveuse|fleuriste|cuisinier|cuisinière|chef|cheffe|pâtissier|pâtissière|traiteur|boucher|comptable|juriste|avocat|avocate"
    "|notaire|greffier|greffière|secrétaire|gestionnaire|technicien|technicienne|ingénieur|ingénieure|informaticien|informaticienne|développeur|développeuse|chercheur"
    "|chercheuse|doctorant|doctorante|musicien|musicienne|organiste|comédienne|costumière|bibliothécaires|directrice|directeur|responsable|régisseur|régisseuse|relieur"
    "|relieuse|potier|potière|céramiste|restauratrice|restaurateur|pompier|facteur|jardinier|jardinière|paysagiste|forestier|forestière|urbaniste|aide soignante|aide soignant|interne)"
)
PRIVATE: Final = "(école|crèche|stage|lycée|maman|grand mère|mairie|syndic|syndicat|dossier {number}|audience|tribunal|notaire|patient*|facture|chaudière|journaliste|journal|bulletin|chorale|subvention|collège|chambre|mémoire)"
