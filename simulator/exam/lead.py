"""The lead-in of a stem: the sentence that asks."""

import re
from dataclasses import dataclass

from simulator.exam import prose

_BREAK = re.compile(
    r"\n[ \t]*\n\s*|(?<!\be\.g\.)(?<!\bi\.e\.)(?<!\bvs\.)(?<!\bcf\.)(?:(?<=[.?!])|(?<=[.?!][*_\"”’)]))(?:\*\*)?\s+"
)
_CHOOSE = re.compile(
    r"[\s(*_]*(?:choose|select|pick)\s+(?:the\s+|any\s+|exactly\s+|up\s+to\s+|at\s+least\s+)?(?:best\s+|correct\s+|right\s+)?"
    r"(?:all|each|every|\d+|one|two|three|four|five|six|seven|eight|nine|ten)\b"
    r"(?:\s+(?:of\s+the|best|correct|right|following|answers?|options?|choices?|responses?|statements?|that|which|apply|are"
    r"|true|hold)\b){0,8}[.)*_\s]*",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"\([^()]{0,200}\)[.*_\s]*")
_CLOSING = ' \t\n*_"”’)'


@dataclass(frozen=True, slots=True)
class Lead:
    """The sentence that asks, with its marks of emphasis, and how many lines of the stem stand before it.

    `ending` is the last sign of the stem, leaving out how many options to choose.
    """

    text: str
    line: int
    ending: str


def lead_of(stem: str) -> Lead:
    """Return the lead-in of a stem without code and formulas: the last question, or else the last sentence."""
    sentences = _sentences(prose.without_tables(stem))
    asking = [one for one in sentences if not _CHOOSE.fullmatch(one[0]) and not _ASIDE.fullmatch(one[0])] or sentences
    if not asking:
        return Lead("", 0, "")
    questions = [one for one in asking if one[0].rstrip(_CLOSING).endswith("?")]
    text, start = (questions or asking)[-1]
    return Lead(text, stem.count("\n", 0, start), asking[-1][0].rstrip(_CLOSING)[-1:])


def _sentences(text: str) -> list[tuple[str, int]]:
    """The sentences that have words, and where each starts."""
    found: list[tuple[str, int]] = []
    start = 0
    for mark in [*_BREAK.finditer(text), None]:
        end = len(text) if mark is None else mark.start()
        sentence = text[start:end]
        if any(sign.isalnum() for sign in sentence):
            inner = len(sentence) - len(sentence.lstrip())
            found.append((sentence.strip(), start + inner))
        start = end if mark is None else mark.end()
    return found
