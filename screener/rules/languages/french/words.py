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
    "(article|post|publication|livre|roman|texte|conférence|intervention|exposé|cours|tuto|vidéo|émission|chronique|billet|mémoire"
    "|thèse|rapport|note|étude|chapitre|commentaire|question|annonce|reportage|podcast|fiche|fiches|recette|recettes|photo|photos"
    "|dessin|tableau|exposition|schéma|croquis|discours|formation|atelier|webinaire|guide|carte|manuel|traduction|fresque|blog"
    "|lettre|courrier|interview|documentaire|film|spectacle|concert|poème|remarque|couverture|capsules|appel|tribune|diapo|diapositive|préface)"
)
EVENT: Final = (
    "(salon|congrès|colloque|conférence|atelier|forum|séminaire|table ronde|réunion|fête|mariage|stage|formation|vernissage|marché"
    "|assemblée|festival|foire|kermesse|journée|cocktail|chantier|train|ferry|stand|gala|portes ouvertes|enterrement|course|concert|repas)"
)
SCHOOL: Final = "(lycée|collège|fac|faculté|université|école|internat|prépa|bts|iut|promo|promotion|master|licence|cap|bac|classe|primaire|camp|service militaire|régiment|apprentissage|cégep|campus|stage|troupe|chorale)"
DAY: Final = "(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain)"
MONTH: Final = "(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)"
