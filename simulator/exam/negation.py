"""Whether a question asks for what does NOT hold, which is easily read over; knows English."""

import re
from dataclasses import dataclass

from simulator.exam import prose
from simulator.exam.lead import lead_of

LOUD_WORDS = 3
"""Emphasis on more words than this is not emphasis on a "not" among them."""

_AUXILIARY = (
    r"(?:is|are|was|were|do|does|did|has|have|had|can|could|should|would|will|shall|may|might|must"
    r"|(?:is|are|was|were|do|does|did|has|have|had|could|should|would)n['’]t|can['’]t|won['’]t|cannot)"
)
_TURN = r"(?:that|which|what|who|whom|whose|where|when|while|why|how|if|whether|because|since|so|but|and|to|than)"
_WORD = rf"(?:(?!{_TURN}\b|{_AUXILIARY}(?![\w'’]))[\w'’/-]+\s+)"
_PLAIN_NOT = re.compile(
    rf"\b(?:which|what|(?:choose|select|pick|identify|name)\s+{_WORD}{{1,4}}(?:that|which|who))\s+{_WORD}{{0,9}}(?:\w*n['’]t\b|cannot\b|{_AUXILIARY}\s+{_WORD}{{0,3}}?not\b(?!\s+only\b))",
    re.IGNORECASE,
)
_LOUD_NOT = re.compile(r"\b(?:NOT(?!\s+(?:ONLY|only)\b)|CANNOT|EXCEPT)\b|N['’]T\b")
_PLAIN_EXCEPT = re.compile(
    r"\bexcept(?:\s+for)?\s*[?:.…_\s]*$|\b(?:following|these|those)\b.{0,300}?\bexcept\b", re.IGNORECASE
)
_LEAST = re.compile(
    r"(?<!at )\bleast[\s-]+(?:well[\s-]+)?(?:suit(?:able|ed)|likely|probabl[ey]|appropriate|relevant|useful|helpful"
    r"|effective|important|accurate|correct|true|applicable|reasonable|desirable|advisable|recommended|fitting)\b",
    re.IGNORECASE,
)
_EMPHASIS = re.compile(r"(\*\*|__|\*|_)(?=\S)(.{1,300}?)(?<=\S)\1", re.DOTALL)
_LOUD = re.compile(r"\b(?:not(?!\s+only\b)|cannot|except)\b|n['’]t\b", re.IGNORECASE)
_SIGN = re.compile(r"\b(?:not|cannot|except|least)\b|n['’]t\b", re.IGNORECASE)
_MARKS = re.compile(r"[*_]+")


@dataclass(frozen=True, slots=True)
class Negation:
    """What makes a question negative: the word, whether it is emphasised or in capitals, and lines before it."""

    word: str
    loud: bool
    line: int


def asks_negatively(stem: str) -> bool:
    """Whether the sentence that asks wants what is NOT so, all EXCEPT one, or the LEAST suited."""
    return negation(stem) is not None


def negation(stem: str) -> Negation | None:
    """Return what makes the sentence that asks a negative one, or None.

    In capitals or emphasised, NOT and EXCEPT count wherever they stand in that sentence. Plain, "not" must belong to
    the verb of "which" or "what" itself ("Which is not …?", "What should a team not do?", not "Which change keeps
    data that is not …?"), and "except" must end the sentence or follow "of the following". "Least" counts before a
    word of suitability ("least likely"), emphasised or not; "with the least effort" asks for a merit.
    """
    lead = lead_of(prose.blanked(stem))
    for mark in _EMPHASIS.finditer(lead.text):
        if len(mark[2].split()) <= LOUD_WORDS and _LOUD.search(mark[2]):
            return Negation(_word(mark[2]), loud=True, line=lead.line)
    text = " ".join(_MARKS.sub(" ", lead.text).split())
    if found := _LOUD_NOT.search(text):
        return Negation(_word(found[0]), loud=True, line=lead.line)
    for rule in (_PLAIN_NOT, _PLAIN_EXCEPT, _LEAST):
        if found := rule.search(text):
            word = _word(found[0])
            return Negation(word, loud=_is_loud(word, lead.text), line=lead.line)
    return None


def _word(found: str) -> str:
    """The word that negates, of those that show it."""
    marks = _SIGN.findall(found)
    return str(marks[-1]) if marks else found


def _is_loud(word: str, lead: str) -> bool:
    """Whether the word stands in capitals or with emphasis."""
    return word.isupper() or any(word in mark[2].split() for mark in _EMPHASIS.finditer(lead))
