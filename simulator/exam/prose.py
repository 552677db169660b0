"""Item text as a reader of prose sees it: without code, formulas, pictures and marks; knows no rules."""

import re
from functools import lru_cache

_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,}).*?(?:^ {0,3}\1[`~]*[ \t]*$|\Z)", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"(?<!`)(`+)(?!`)(.{1,2000}?)(?<!`)\1(?!`)", re.DOTALL)
_MATH = re.compile(
    r"(?<![\\$])\$\$.{1,4000}?\$\$|(?<![\\$\w])\$(?![\s$])(?:\\.|[^$\\\n]){0,400}?(?<!\s)\$(?!\d)", re.DOTALL
)
_PICTURE = re.compile(r"!\[[^\]\n]{0,400}\]\([^)\n]{0,400}\)")
_LINK = re.compile(r"(?<!!)\[([^\]\n]{0,400})\]\([^)\n]{0,400}\)")
_TAG = re.compile(r"</?[A-Za-z][^<>\n]{0,200}>|<!--.{0,2000}?-->", re.DOTALL)
_TABLE_LINE = re.compile(r"^ {0,3}\|.*$", re.MULTILINE)
_MARKS = re.compile(r"\*+|(?<!\w)_+|_+(?!\w)|~~|^ {0,3}(?:#{1,6}|>|[-+]) |^[ |:-]+$|\|", re.MULTILINE)
_TEX = re.compile(r"\\[A-Za-z]+|\\.|[{}^_&]")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_READ = re.compile(r"[^\W_]\S*")
_NOT_NEWLINE = re.compile(r"[^\n]")
_ENDINGS = (
    *("ations", "ation", "ingly", "ments", "ment", "ings", "ing", "ies", "ied", "ers", "er", "edly", "ed", "es"),
    *("ly", "s", "e", "y"),
)


def blanked(text: str) -> str:
    """Return a text with code, formulas, pictures and HTML as spaces: as long as before, line for line."""
    text = without_code(text)
    if "$" in text:
        text = _MATH.sub(_spaces, text)
    if "](" in text:
        text = _PICTURE.sub(_spaces, text)
    return _TAG.sub(_spaces, text) if "<" in text else text


def without_code(text: str) -> str:
    """Return a text with its code as spaces."""
    if "```" in text or "~~~" in text:
        text = _FENCE.sub(_spaces, text)
    return _CODE.sub(_spaces, text) if "`" in text else text


def without_tables(text: str) -> str:
    """Return a text with the lines of its tables as spaces."""
    return _TABLE_LINE.sub(_spaces, text) if "|" in text else text


def plain(text: str) -> str:
    """Return the words of a text on one line: code, formulas, pictures and marks are left out."""
    return _line(blanked(text))


def shown(text: str) -> str:
    """Return on one line what stands on the screen: code without its marks, formulas about as long as they look."""
    if "$" in text:
        text = _MATH.sub(_formula, text)
    return _line(text.replace("`", ""))


def words(text: str) -> list[str]:
    """Return the words of a text in order, as they are written."""
    return _WORD.findall(text)


def count_words(text: str) -> int:
    """How many words there are to read, those of code and formulas included."""
    return len(_READ.findall(text))


@lru_cache(maxsize=1 << 16)
def stemmed(word: str) -> str:
    """Return what a word in small letters has in common with its other forms; at least four letters stay."""
    for ending in _ENDINGS:
        if len(word) - len(ending) >= 4 and word.endswith(ending):
            return word[: -len(ending)]
    return word


def _line(text: str) -> str:
    if "](" in text:
        text = _LINK.sub(r"\1", text)
    return " ".join(_MARKS.sub(" ", text).split()) if _marked(text) else " ".join(text.split())


def _marked(text: str) -> bool:
    return any(sign in text for sign in "*_~#>|+-")


def _formula(mark: re.Match[str]) -> str:
    return _TEX.sub(lambda part: "x" if len(part[0]) > 1 else "", mark[0].strip("$"))


def _spaces(mark: re.Match[str]) -> str:
    return _NOT_NEWLINE.sub(" ", mark[0])
