"""The languages of a text, told by small words, endings and letters.

``docs/decisions/0005-language-of-a-text.md`` compares this with libraries, and says how often it errs.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Final, NamedTuple

from screener.text import MARKS, Text, forms

_WORDS: Final = {
    "de": (
        "ich sie und die der wir das mit im ist bei nicht für auf ihnen eine haben ein mir an von uns "
        "noch ihre den zu am dem bin mich hat über ihr herr guten auch frau aus dass daß bitte tag einen "
        "wenn sind wie war sich darf oder sehr hallo zum hab gern gerne wurde nur bis dir mein meine geht "
        "zwei ihrer einem zur nach aber habe ob jetzt unsere ohne seit schon hier danke was viele wäre "
        "gibt keine kein doch du dein deine dich euch mehr liebe moin servus grüße kann vom dann lehrer "
        "lehrerin krankenschwester arzt ärztin leiter leiterin helfe kunden unternehmen mitarbeiterin "
        "rentner student studentin meister beraterin berater"
    ),
    "en": (
        "the you and to your on of it at with that my we be would our have if from one about are like as "
        "can id who what this could by not people or were up how youre out send only us may good been has "
        "tell them dont but there youd all just need want see before now did please new name which ask "
        "same get after thank thanks got since free when will something they looking connect any youve "
        "weve back too should other than had his her i im a an is in for hi hello do no work where more "
        "some here help great hope love teacher nurse engineer owner retired officer worker driver writer "
        "librarian designer scientist business clients years team helping into until head assistant"
    ),
    "es": (
        "y el con lo por del su los es las hola como soy sin usted buenas gracias yo más estoy años "
        "porque desde tengo quien antes dos hace mucho nada pero tres gustaría perfil hay eso hoy "
        "nosotros cuando hasta así nombre trabajo este nuestra cuánto puede alguien gusto todo también "
        "buen ano otra quiero estamos ahora nuestro mejor fue mismo algo sus saludos tenemos estas "
        "necesito vez ustedes empresas personas esto tiene donde muy buenos cada que de la en un una no "
        "se te me le mi si para a al tu ya ha he ver conectar maestra maestro profesora enfermera "
        "enfermero médica ingeniera ingeniero jefa jefe técnica técnico abogada abogado ayudo clientes "
        "negocio dueña"
    ),
    "fr": (
        "vous je et votre les pour une des sur pas bonjour nous qui est au c'est dans j'ai mon ce ne ou "
        "moi avec notre vos suis par deux avant avez chez madame sans bien même merci tout ça mais rien "
        "aux plus depuis elle monsieur peux fait êtes toi cherche leur ans après sont trois quand aussi "
        "ton comme d'un d'une s'est n'est peut faut sous être quelqu'un qu'on quoi ont encore salut le la "
        "de en un que il se me te ma mes tes tu si y ai a du l' cette voir très à professionnel réseau "
        "infirmière infirmier professeure enseignante enseignant responsable ingénieure ingénieur "
        "directrice chef cheffe chargée aide accompagne clients retraitée"
    ),
    "it": (
        "il di che per non una ha lei ci sono ti buongiorno come suo mio io della nel solo gentile anche "
        "chi due sul ciao mia lavoro anni perché ancora dei serve quello tutti vorrei così quanto dal "
        "alla persone più tuo domanda grazie cosa gli tra vostro tua profilo fatto siamo voi questo "
        "aziende buonasera oggi quella dove giorno ogni l'ho noi tutto adesso delle davvero abbiamo le la "
        "e i un mi si se ma con del al da in o a ho è salve molto rete aiuto dell insegnante infermiera "
        "infermiere ingegnere responsabile impiegata impiegato direttrice direttore clienti pensionata "
        "avvocato maestra"
    ),
    "nl": (
        "ik een van u het dat met op voor niet jij er over uw mijn bij aan heb als wij nog ook jullie dan "
        "zijn mag iets wat onze weet geen maar jaar mij zou toch even dag bent uit ge daar hebt zit heeft "
        "naar beste jouw iemand graag eens wil hoi meer hoe doen zelf zoek ons mevrouw hebben moet elkaar "
        "nu kom wel willen alleen leuk had uur zo kunnen misschien mensen zag veel de en in is je we die "
        "om te of bedankt groeten wie hallo werk bedrijven ondernemers dit leraar docent verpleegkundige "
        "monteur medewerker directeur eigenaar begeleid help klanten adviseur gepensioneerd timmerman"
    ),
    "pl": (
        "w na z i pani nie pan ze że od dzień dobry czy pana mam mogę za jak jestem po jest panie mnie "
        "tym chcę państwa proszę bo już tylko nikt ty wiem go dla więc nasza mojej jej przez ale też "
        "kiedy dziękuję ten sam może sobie będzie nas do o co się to ja my są był była było oraz lub "
        "który która które jako tak moja mój twój twoja twoje panu panią pracy praca pracę cześć hej "
        "witam firm firmy ludzi także bardzo zapraszam szukam pomagam ile kto gdzie bez ma tu przy u pod "
        "bym by nauczycielka nauczyciel pielęgniarka inżynier kierowniczka kierownik księgowa "
        "specjalistka klientów właściciel doradca studentka"
    ),
    "pt": (
        "e o em com não seu um uma para eu sua sobre você dia sou foi lhe meu tem pra boa aqui até sem os "
        "esta minha ao senhor nome ainda quem vc pelo tenho olá bom posso tarde hoje empresa oi estou "
        "isso melhor tudo semana agora dias bem muito pela teu trabalho ninguém dois fazer também temos "
        "senhora somos mesmo queria parabéns faço nossa depois preciso novo duas onde quer são curso faz "
        "vale mim de que do da no na a as dos das se me te por mas como mais obrigado obrigada já à rede "
        "ajudo gostaria num vagas professora enfermeira enfermeiro médica engenheira engenheiro gerente "
        "técnica técnico advogada clientes negócios dona coordenadora"
    ),
    "sv": (
        "du på att jag om och hej vi kan din ni har är som när av det säg min med mig en ett i till för "
        "inte den så men från var vill er ditt dina era här där nu vad hur eller ska skulle får kul tack "
        "oss ser såg han hon sin sitt vår vårt våra mitt mina också bara man finns någon något några alla "
        "allt vid efter innan hos kommer göra gör blir jobb jobbar arbetar söker hjälper företag mer "
        "mycket bra dig sen trevlig bli läste hade höra utan varje mellan hälsningar lärare sjuksköterska "
        "ingenjör rektor elektriker kunder vd chef rådgivare grundare pensionär undersköterska"
    ),
    "tr": (
        "için bir arıyoruz hocam merhaba misiniz mısınız musunuz müsünüz çok siz miyim mıyım ve var mu mı "
        "mi mü tek ediyorum ben bu da de ne o olarak ile daha gibi biz sizin size sizi bana beni benim "
        "bizim yok olan olur değil kadar sonra önce şu her ya ama evet hayır teşekkürler teşekkür selam "
        "bey hanım abi abla iyi günler kolay gelsin nasıl neden kaç hangi kim mısın misin olduğunu "
        "istiyorum ederim rica lütfen şirket iş yeni bugün yarın dün en sayın kendi ki çünkü hem veya "
        "bunu öğretmen hemşire mühendis mühendisi müdür müdürü uzmanı danışmanı yönetici avukat müşteri "
        "emekli"
    ),
    "hi": (
        "ke ko hai hu hoon ho ka tha thi hain aapki aap ek wala wale hi nahi nahin dekh laga gaya main "
        "mein kar ki aapke likha bhi diwali kya se ji mera mere meri apna apne kuch koi yeh ye woh jo "
        "agar toh raha rahe rahi karna karte kaise bahut accha namaste bhai aur par liye abhi"
    ),
}
_ENDINGS: Final = {
    "de": "ung gen eit cht sch ich tik ern eur haft lich tin ler tzt",
    "en": "ing ght ess lly ould ity ter ers ner ger ble ent ies ked ned ted",
    "es": "ión ado ada dor ora dad ero era ico ica ndo mos sta nes nte eza",
    "fr": "eur eux ion ent ant ise ais ait oir ère ier iste ique ées ons vez lle tte aux",
    "it": "one nte tto tta zza ità gli chi che sta ore ato ata ivo iva ano amo ndo cci sso",
    "nl": "ijk aar ijn ing eid oor uur cht ren oek eer aak sch ngen ken den jes tje aat",
    "pl": "nie ego ach owy owa cie rze ych ami yna ski ska czy ość ści cki cka dzi iem wać nia ium arz rka",
    "pt": "ção ões ado ada dor ora ade nho nha eiro eira gem mos ico ica ndo iro ira",
    "sv": "het are rna nde het kan tt dde ssk ter lig nin ade ska ång örs gare gen rad ing sk",
    "tr": (
        "lar ler yor miz niz sin dan den mek mak lik rum yız yiz lum nda nde lan leri ları mız nız cısı eni"
    ),
}
_LETTERS: Final = {
    "de": "ßäöü",
    "es": "ñ¿¡áéíóú",
    "fr": "çèêëîïôœùûàâé",
    "it": "àèìòù",
    "nl": "ëï",
    "pl": "ąćęłńśźżó",
    "pt": "ãõçáâêíóúé",
    "sv": "åäö",
    "tr": "ğıİşçöü",
    "ja": "のをはにがですまるたしとっい",
}

_SHORTEST: Final = 5
"""From so many letters on, the ending of a word counts."""
_ENDING: Final = 3
_OF_AN_ENDING: Final = 0.35
"""What an ending counts; a small word, or a letter, counts 1."""
_OF_THE_WHOLE: Final = 0.2
"""What the whole text counts when a sentence in it is told."""
_NOT_LATIN: Final = re.compile("[\u0370-\u1cff\u3040-\ud7ff]")

_Votes = Mapping[str, tuple[tuple[str, float], ...]]
"""For a word, an ending or a letter: the languages that have it, and what it counts for each."""
_Counts = dict[str, float]
"""For each language what speaks for it."""


class Share(NamedTuple):
    """A language, as an ISO 639-1 code, and the share of the words that are said in it, in [0, 1]."""

    language: str
    share: float


def languages(texts: Iterable[Text]) -> tuple[Share, ...]:
    """The languages of these texts, the most used first; none where none can be told.

    Each sentence is taken to be in one language. Known are those in which rules speak, Hindi in Latin
    letters, and Japanese.
    """
    sentences = [sentence for text in texts for sentence in _sentences(text)]
    whole: _Counts = defaultdict(float)
    for _, counts in sentences:
        for language, count in counts.items():
            whole[language] += count
    if not whole:
        return ()
    words: dict[str, int] = defaultdict(int)
    for length, counts in sentences:
        words[_likeliest(counts, whole)] += length
    total = sum(words.values())
    ranked = sorted(words, key=lambda language: (-words[language], -whole[language]))
    return tuple(Share(language, words[language] / total) for language in ranked if words[language])


def language_of(texts: Iterable[Text]) -> str | None:
    """The language most used in these texts, as an ISO 639-1 code; ``None`` where none can be told."""
    found = languages(texts)
    return found[0].language if found else None


def _sentences(text: Text) -> Iterator[tuple[int, _Counts]]:
    """The number of words of each sentence and what speaks for each language in it.

    The letters of a text, which belong to no sentence, come as one without words.
    """
    if not text.written.isascii():
        yield 0, _letters(text.written)
        if len(_NOT_LATIN.findall(text.written)) * 3 > len(text.written):
            yield 1, {}
            return
    small, endings, _ = _votes()
    length = 0
    counts: _Counts = {}
    for word in text.words:
        form = word.form
        if form in MARKS:
            yield length, counts
            length, counts = 0, {}
            continue
        length += 1
        found = small.get(form)
        if found is None and len(form) >= _SHORTEST:
            found = endings.get(form[-_ENDING:])
        for language, count in found or ():
            counts[language] = counts.get(language, 0.0) + count
    yield length, counts


def _letters(written: str) -> _Counts:
    letters = _votes()[2]
    counts: _Counts = defaultdict(float)
    for letter in letters.keys() & set(written.lower()):
        for language, count in letters[letter]:
            counts[language] += count
    return counts


def _likeliest(counts: _Counts, whole: _Counts) -> str:
    if not counts:
        return max(whole, key=whole.__getitem__)
    return max(counts, key=lambda language: counts[language] + _OF_THE_WHOLE * whole[language])


@cache
def _votes() -> tuple[_Votes, _Votes, _Votes]:
    """Of small words, endings and letters; what several languages have counts less for each."""
    small = {language: forms(listed) for language, listed in _WORDS.items()}
    endings = {language: forms(listed) for language, listed in _ENDINGS.items()}
    return _shared(small, 1.0), _shared(endings, _OF_AN_ENDING), _shared(_LETTERS, 1.0)


def _shared(listed: Mapping[str, Iterable[str]], count: float) -> _Votes:
    having: dict[str, set[str]] = defaultdict(set)
    for language, entries in listed.items():
        for entry in entries:
            having[entry].add(language)
    return {
        entry: tuple((language, count / len(found)) for language in sorted(found))
        for entry, found in having.items()
    }
