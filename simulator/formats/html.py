"""Item text as clean HTML and as plain text; only pictures of the bank and formulas by key are let through."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from html import escape

import nh3
from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.dollarmath import dollarmath_plugin

from simulator.formats.excess import bounded

_MATH_TOKENS = frozenset({"math_inline", "math_inline_double", "math_block", "math_block_label"})
_TAGS = {
    *("p", "br", "hr", "strong", "em", "s", "code", "pre", "blockquote", "ul", "ol", "li", "a", "img"),
    *("h1", "h2", "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td"),
}
_ATTRIBUTES = {"a": {"href"}, "img": {"src", "alt"}, "ol": {"start"}, "th": {"align"}, "td": {"align"}}
_PICTURE = re.compile(r"media/(?!\.{1,2}$)[A-Za-z0-9_.-]+|math/[0-9a-f]{32}")
_PAGE = re.compile(r"https?://", re.IGNORECASE)
_ALIGN = re.compile(r"text-align:(left|right|center)")


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula of a text: `key` names its picture as `math/<key>`, `display` whether it has a line of its own."""

    key: str
    tex: str
    display: bool


@dataclass(frozen=True, slots=True)
class Text:
    """A text as it is shown: clean HTML, its words on one line, its formulas and the bank's pictures in order."""

    html: str
    plain: str
    formulas: tuple[Formula, ...]
    pictures: tuple[str, ...]


def read(markdown: str) -> Text:
    """Return what is shown of a text; raw HTML in it is left out, formulas are pictures named `math/<key>`."""
    tokens = bounded(_parser().parse(markdown), _MATH_TOKENS)
    found, plain, pictures = _formulas(tokens), _plain(tokens), _pictures(tokens)
    return Text(_html(tokens), plain, found, pictures)


def _html(tokens: Sequence[Token]) -> str:
    """Render tokens, which are other ones afterwards."""
    parser = _parser()
    for token in _flat(tokens):
        _tame(token)
    return nh3.clean(
        parser.renderer.render(tokens, parser.options, {}),
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        url_schemes={"http", "https"},
        link_rel=None,
        attribute_filter=_filtered,
    )


def _plain(tokens: Sequence[Token]) -> str:
    return " ".join(" ".join(_words(tokens)).split())


def _formulas(tokens: Sequence[Token]) -> tuple[Formula, ...]:
    return tuple(_formula(token) for token in _flat(tokens) if token.type in _MATH_TOKENS)


def _pictures(tokens: Sequence[Token]) -> tuple[str, ...]:
    named = (str(token.attrs.get("src", "")) for token in _flat(tokens) if token.type == "image")
    return tuple(name for name in named if _PICTURE.fullmatch(name) and name.startswith("media/"))


def _formula(token: Token) -> Formula:
    tex, display = " ".join(token.content.split()), token.type != "math_inline"
    key = blake2b(f"{display:d}{tex}".encode(errors="replace"), digest_size=16).hexdigest()
    return Formula(key, tex, display)


def _flat(tokens: Sequence[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from _flat(token.children or ())


def _words(tokens: Sequence[Token]) -> Iterator[str]:
    for token in tokens:
        if token.type == "inline":
            yield "".join(_inline(token.children or ()))
        elif token.type in _MATH_TOKENS or token.type in {"fence", "code_block"}:
            yield token.content


def _inline(tokens: Sequence[Token]) -> Iterator[str]:
    for token in tokens:
        if token.type in {"softbreak", "hardbreak"}:
            yield " "
        elif token.type != "html_inline":
            yield token.content


def _filtered(tag: str, name: str, value: str) -> str | None:
    if tag == "img" and name == "src" and not _PICTURE.fullmatch(value):
        return None
    if tag == "a" and not _PAGE.match(value):
        return None
    return value


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    return parser.use(dollarmath_plugin, allow_space=False, allow_digits=False, double_inline=True)


def _tame(token: Token) -> None:
    """Make a token harmless and known to the renderer: no HTML of the text, formulas as pictures, plain alignment."""
    if token.type in {"html_inline", "html_block"}:
        token.content = ""
    elif token.type in _MATH_TOKENS:
        formula = _formula(token)
        picture = f'<img src="math/{formula.key}" alt="{escape(formula.tex)}">'
        token.type = "html_block" if token.block else "html_inline"
        token.content = f"<p>{picture}</p>\n" if token.block else picture
    elif token.type in {"th_open", "td_open"}:
        align = _ALIGN.search(str(token.attrs.get("style", "")))
        token.attrs = {"align": align[1]} if align else {}
