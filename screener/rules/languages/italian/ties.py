"""What the rules on ties between two people look for in Italian."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.selling import SELLS
from screener.rules.languages.words.italian import TOLD

TIES: Final[Mapping[str, Spoken]] = {
    "welcome.met-you": Spoken(
        phrases=phrases(
            "(ci siamo|eravamo) (conosciuti|conosciute|incontrati|incontrate|visti|parlati|seduti|incrociati) (a|al|alla|in|nel|sul|vicini|accanto|ieri|allo)",
            "(ero|stavo|sedevo) (seduto|seduta|accanto a te|accanto a lei|vicino a te|dietro) [a]",
            "sono (quello|quella) (che|del|della|con|di)",
        ),
        unless_anywhere=SELLS,
        fires=("«Ci siamo conosciuti alla» sagra di Norcia.", "«Sono quella della» bici rossa."),
        quiet=("Ci siamo visti al webinar gratuito.",),
    ),
    "welcome.someone-you-know": Spoken(
        phrases=phrases(
            f"{{name}} [{{name}}] (mi|ci) ha {TOLD}",
            f"mi ha {TOLD} (di te|di lei|il tuo|il suo) ",
            "(da parte di|tramite|su consiglio di|ti saluta|la saluta) {name}",
            "(tua|tuo|sua|suo) (sorella|fratello|madre|padre|moglie|marito|figlia|figlio|zio|zia|cugina|cugino|collega|vicina|vicino) (mi|e|ha|dice|lavora)",
            "(ho avuto|mi ha dato|mi ha passato) il (tuo|suo) (nome|numero|contatto)",
        ),
        unless_anywhere=SELLS,
        fires=("«Carla Bassi mi ha detto» del mulino.", "Scrivo «su consiglio di Renzo»."),
        quiet=("Marco mi ha detto che cerchi clienti.",),
    ),
    "welcome.thanks-you": Spoken(
        phrases=phrases(
            "(grazie|ringraziarla|ringraziarti|ringrazio) [ancora|molto|mille] (per|del|della|dei) (quel|quella|aiuto|consiglio|libro|lezione|dritta|tutto|lezioni)",
            "(volevo|vorrei) (solo|soltanto) (ringraziar*|dirti grazie|dirle grazie)",
            "(ti devo un|le devo un)",
        ),
        unless=phrases("(collegamento|connessione|contatto|tempo|attenzione)"),
        unless_anywhere=SELLS,
        fires=("«Grazie per quel» consiglio sul notaio.", "«Volevo solo ringraziarla»."),
        quiet=("Grazie per il collegamento.",),
    ),
    "welcome.shared-past": Spoken(
        phrases=phrases(
            "(eravamo|siamo stati|abbiamo fatto|abbiamo studiato|abbiamo lavorato) (in classe|compagni|colleghi|insieme|vicini|nella stessa|al liceo|il militare)",
            "(sono stata|sono stato|ero) (sua|suo|tua|tuo|una sua|un suo) (alunna|alunno|studente|studentessa|paziente|allieva|allievo|vicina|vicino|collega|tirocinante)",
        ),
        unless_anywhere=SELLS,
        fires=("«Eravamo compagni» al Galvani.", "«Sono stata sua alunna» a Bra."),
        quiet=("Abbiamo lavorato insieme, ora cerco clienti.",),
    ),
    "welcome.learner-or-applicant": Spoken(
        phrases=phrases(
            "(sono|faccio) (una|uno|un|studente|studentessa|dottoranda|dottorando|tirocinante) [studente|studentessa|dottoranda|dottorando|tirocinante|specializzanda] (di|al|alla|in|del|presso)",
            "(mia|la|una|scrivendo la) tesi (su|sul|sulla|di|in|sui|sulle|triennale|magistrale)",
            "mi sono candidat* (per|alla|al|come)",
        ),
        unless_anywhere=phrases("(questionario|aiuto chi|inoltrare)"),
        fires=("«Sono una studentessa di» ottica.", "Scrivo la «mia tesi sui» mulini."),
        quiet=("Aiuto chi scrive la tesi di laurea.",),
    ),
    "welcome.way-out": Spoken(
        phrases=phrases(
            "(nessun problema|nessuna fretta|senza fretta|non si preoccupi|non ti preoccupare|capisco benissimo) [se|per]",
            "se (non puoi|non puo|preferisci|preferisce|non ti va|non le va) [di no] [lo] (capisco|nessun|pazienza|amici|va)",
        ),
        unless_anywhere=SELLS,
        fires=("«Nessuna fretta».", "«Se non può, capisco»."),
        quiet=("Nessuna fretta, bastano 15 minuti.",),
    ),
    "welcome.introduces-themselves": Spoken(
        phrases=phrases(
            "^ [ciao|buongiorno|salve|buonasera] [{name}] sono {name} [{name}] (di|del|della|la|il|dellufficio|che|e)",
            "(sono|mi chiamo) (la|il|{name}) (nuova|nuovo|e sono|mamma|papa|figlia|figlio|vicina|vicino|nipote)",
        ),
        unless_anywhere=SELLS,
        fires=("«Sono Adele della» biblioteca.", "«Sono la nuova» vicina."),
        quiet=("Sono Rita di una agenzia con soluzioni.",),
    ),
    "welcome.owns-the-silence": Spoken(
        phrases=phrases(
            "(scusa|scusi|scusami|mi scuso|perdona) (il|per|se|del) (silenzio|ritardo|non|il silenzio|il ritardo|non averti|la)",
            "(ti devo|le devo) (una|un|dei|{number})",
        ),
        unless_anywhere=SELLS,
        fires=("«Scusa il silenzio».", "«Ti devo una» birra."),
        quiet=("Scusi per il disturbo, ho un'offerta.",),
    ),
}
