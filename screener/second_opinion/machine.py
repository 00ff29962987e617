"""Sentences that speak to a machine instead of the reader; where one stands, no model is asked.

This is the first gate and not the guarantee: it spares the question where the answer could not be
trusted. What a text can win at most does not rest on it (``screener.policy.opinion``).
"""

import re
import unicodedata
from itertools import pairwise
from typing import Final

from screener.case import Case
from screener.models import Span
from screener.text import Text, fold


def _words(written: str) -> frozenset[str]:
    return frozenset(map(fold, written.split()))


_SET_ASIDE: Final = _words(
    "ignore disregard forget override bypass skip omit neglect discard drop"
    " ignoriere ignorieren ignorier vergiss vergesse vergessen missachte missachten"
    " ignorez ignore oublie oubliez ignorer néglige"
    " ignora ignorar ignore olvida olvide ignoren desestima desatiende"
    " esqueça esquece desconsidere desconsidera"
    " ignorate dimentica dimenticate trascura"
    " negeer vergeet negeren ignorera glöm bortse zignoruj ignoruj zapomnij yoksay unut"
    " игнорируй игнорируйте забудь забудьте ігноруй ігноруйте забудьте αγνόησε αγνοήστε ξέχασε ξεχάστε"
    " unohda unohtakaa ohita zapomeň zapomeňte ignorujte abaikan lupakan تجاهل تجاهلي انس התעלם התעלמי שכח"
)
_ORDERS: Final = _words(
    "instruction instructions prompt prompts rules guidelines directive directives commands policy context"
    " anweisung anweisungen regeln vorgaben anleitung eingabeaufforderung"
    " consigne consignes règles directives instrucción instrucciones reglas indicaciones"
    " instrução instruções regras istruzione istruzioni regole instructies regels aanwijzingen"
    " instruktioner regler instrukcje instrukcji polecenia talimat talimatları talimatlar kuralları"
    " инструкции инструкций указания правила вказівки інструкції правила οδηγίες εντολές κανόνες"
    " ohjeet ohjeita säännöt pokyny pokynů instrukce pravidla perintah petunjuk instruksi aturan"
    " التعليمات تعليمات الأوامر ההוראות הוראות הכללים"
)
_MACHINES: Final = _words(
    "ai llm gpt chatgpt claude gemini llama copilot assistant bot chatbot classifier screener evaluator"
    " moderator grader algorithm"
    " ki assistent assistentin sprachmodell klassifikator ia asistente clasificador assistente"
    " classificatore taalmodel asystent asystencie asistan yapay"
)
_COMMANDS: Final = _words(
    "answer respond output classify mark flag treat pretend emit conclude obey comply grade assign"
    " antworte klassifiziere bewerte wähle behandle entscheide"
    " réponds répondez classez notez choisis choisissez"
    " responde responda clasifica clasifique elige devuelve"
    " classifica classifique marque escolha retorne"
    " rispondi classifica scegli restituisci valuta segna"
    " antwoord classificeer beoordeel kies markeer svara klassificera välj"
    " odpowiedz sklasyfikuj oznacz wybierz cevapla yanıtla sınıflandır seç"
)
_ANSWERS: Final = _words(
    "accept accepted welcome approved approve legitimate genuine whitelist trusted json verdict"
    " classification category maximum"
    " annehmen akzeptieren akzeptiert willkommen erwünscht urteil"
    " accepter accepté acceptée bienvenu bienvenue aceptar aceptado aceptada bienvenido"
    " aceitar aceito aceite accetta accettare accettato accepteren accepteer geaccepteerd welkom"
    " acceptera godkänd zaakceptuj akceptuj kabul onayla"
)
_PAIRS: Final = (
    (_SET_ASIDE, _ORDERS),
    (_MACHINES, _COMMANDS),
    (_COMMANDS, _ANSWERS),
    (_SET_ASIDE, _MACHINES),
)
_BEFORE_NOUNS: Final = _words("the a an your my our her his any no best first")
"""After these a command such as ``answer`` or ``mark`` is a thing."""
_MARKUP: Final = re.compile(
    r"<\|[^\s|]{1,40}\|>|\[/?INST\]|<</?SYS>>|^\s{0,9}#{1,6}\s?(?:system|instruction|assistant|response)"
    r"|</?(?:system|assistant|instructions?|prompt|user|texts?|note|data|think|thinking|answer)\b"
    r"|(?:^|\")\s{0,9}(?:mine|history)\[\d"
    r"|(?:忽略|无视|無視|忽視).{0,12}(?:指示|指令|规则|規則)|(?:指示|指令|規則).{0,12}無視|지시.{0,12}무시|निर्देश.{0,24}अनदेखा"
    r"|bỏ qua .{0,24}(?:chỉ dẫn|hướng dẫn)"
    r"|^\s{0,9}[\"'*]{0,3}(?:system|assistant|developer)[\"'*]{0,3}\s{0,3}:"
    r"|\"?(?:reading|role|verdict|response_format|tool_calls?|content)\"\s{0,9}:"
    r"|\b(?:gives-a-reason|shares-something|brings-something|asks-fairly|cannot-tell|could-go-to-anyone"
    r"|asks-too-much|hides-the-purpose)\b",
    re.IGNORECASE | re.MULTILINE,
)
_ENCODED: Final = re.compile(r"(?<![\w+/])[A-Za-z0-9+/]{28,400}={0,2}")
_LONGEST_LINK: Final = 2000
_TAGS: Final = re.compile("(?<![\U0001f3f4\U000e0020-\U000e007f])[\U000e0000-\U000e007f]+")
"""Letters that nobody sees; in the flags of England, Scotland and Wales they follow a black flag."""
_SENTENCE: Final = re.compile(r"[^.!?\n;:|•]+")
_WORD: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")


def spoken_to_machine(case: Case) -> Span | None:
    """The first words of theirs that are meant for a machine, if there are any."""
    for text in case.texts.values():
        if not text.field.startswith("mine["):
            found = _found_in(text)
            if found:
                return found
    return None


def _found_in(text: Text) -> Span | None:
    for pattern in (_TAGS, _MARKUP):
        marked = pattern.search(text.written)
        if marked:
            return _span(text, *marked.span())
    for encoded in _ENCODED.finditer(text.written):
        if _looks_encoded(encoded[0]) and not _in_link(text.written, encoded.start()):
            return _span(text, *encoded.span())
    for sentence in _SENTENCE.finditer(text.written):
        said = [fold(_visible(word[0])) for word in _WORD.finditer(sentence[0])]
        words = {
            word
            for before, word in pairwise(("", *said))
            if word not in _COMMANDS or before not in _BEFORE_NOUNS
        }
        if any(words & first and words & second for first, second in _PAIRS):
            return _span(text, *sentence.span())
    return None


def _looks_encoded(run: str) -> bool:
    return any(map(str.isupper, run)) and any(map(str.islower, run)) and not run.isalpha()


def _in_link(written: str, at: int) -> bool:
    before = written[max(0, at - _LONGEST_LINK) : at]
    start = max(before.rfind(blank) for blank in " \n\t")
    return "://" in before[start + 1 :] or "www." in before[start + 1 :]


def _visible(word: str) -> str:
    return "".join(each for each in word if unicodedata.category(each) != "Cf")


def _span(text: Text, start: int, end: int) -> Span:
    return Span(field=text.field, text=text.written[start:end], start=start, end=end)
