"""Whether a drawing (SVG) reaches out of itself, or grows without end when it is drawn; draws nothing itself."""

import re
from base64 import b64decode
from binascii import Error
from collections.abc import Mapping
from dataclasses import dataclass, field
from xml.parsers import expat

from simulator.formats.native.pixels import is_small_picture

MOST_ELEMENTS = 100_000
"""How many elements a drawing may have, those counted again that are used again."""

DEEPEST = 100
"""How deep elements may nest, and how many uses may lead to one."""

_ENCODINGS = frozenset({"utf-8", "us-ascii", "iso-8859-1"})
_RUNNING = frozenset(
    {"script", "handler", "foreignobject", "iframe", "object", "embed", "video", "audio", "include", "import", "link"}
)
_REACHING = re.compile(r"@import|url\(\s*+(?:[\"'])?+(?!#)|\\", re.IGNORECASE)
_WITHIN = re.compile(r"url\(\s*[\"']?#([^\"')\s]+)", re.IGNORECASE)
_PICTURE = re.compile(r"data:image/(?:png|jpe?g|gif);base64,([A-Za-z0-9+/=\s]*+)")


class _RefusedError(Exception):
    """The drawing is not taken."""


@dataclass(slots=True)
class _Part:
    """An element with a name, or the whole: how many elements it has, and which other parts are drawn in it."""

    elements: int = 0
    uses: list[tuple[str, int]] = field(default_factory=list)


def is_tame(data: bytes) -> bool:
    """Tell whether a drawing is whole, holds nothing that loads or runs something else, and stays small when drawn."""
    drawing = _Drawing()
    parser = expat.ParserCreate()
    parser.StartElementHandler = drawing.start
    parser.EndElementHandler = drawing.end
    parser.CharacterDataHandler = drawing.text
    parser.XmlDeclHandler = drawing.declaration
    parser.StartDoctypeDeclHandler = parser.ProcessingInstructionHandler = _refuse
    try:
        parser.Parse(data, True)  # noqa: FBT003 -- the parser takes the end of the data by place only
        drawing.weigh()
    except (expat.ExpatError, _RefusedError, ValueError):  # ValueError: an encoding of several bytes
        return False
    return True


def _refuse(*_parts: object) -> None:
    raise _RefusedError


class _Drawing:
    """Takes the elements as the parser meets them."""

    def __init__(self) -> None:
        self._parts = {"": _Part()}
        self._open = [("", "")]

    def declaration(self, _version: str, encoding: str | None, _standalone: int) -> None:
        """Take the first line: a drawing may not mean other letters than it seems to."""
        if encoding is not None and encoding.lower() not in _ENCODINGS:
            raise _RefusedError

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take the start of an element."""
        name, above = tag.rpartition(":")[2].lower(), self._open[-1][1]
        own = attributes.get("id", "")
        part = own if own and own not in self._parts else above
        if part is not above:
            self._parts[part] = _Part()
            self._parts[above].uses.append((part, 1))
        self._open.append((name, part))
        self._parts[part].elements += 1
        if name in _RUNNING or len(self._open) > DEEPEST:
            raise _RefusedError
        for key, value in attributes.items():
            self._attribute(name, key.rpartition(":")[2].lower(), value)
            times = max(len(attributes.get("d", "")), len(attributes.get("points", ""))) // 2 if "marker" in key else 0
            self._parts[part].uses += [(used, times + 1) for used in _WITHIN.findall(value)]

    def end(self, _tag: str) -> None:
        """Take the end of an element."""
        self._open.pop()

    def text(self, words: str) -> None:
        """Take text: in a style sheet it may not reach out."""
        if self._open[-1][0] == "style" and ("@" in words or _REACHING.search(words)):
            raise _RefusedError

    def weigh(self) -> None:
        """Refuse what draws too much, by what is used in it."""
        if self._weight("", {}, ()) > MOST_ELEMENTS:
            raise _RefusedError

    def _attribute(self, element: str, name: str, value: str) -> None:
        if name in {"href", "src"}:
            self._address(element, value)
        elif name.startswith("on") or "href" in value.lower() or _REACHING.search(value):
            raise _RefusedError

    def _address(self, element: str, value: str) -> None:
        if value.startswith("#"):
            self._parts[self._open[-1][1]].uses.append((value[1:], 1))
        elif element == "image":
            _prove_picture(value)
        elif element != "a" or not value.startswith(("http://", "https://")):  # a link is not followed when drawn
            raise _RefusedError

    def _weight(self, name: str, known: dict[str, int], way: tuple[str, ...]) -> int:
        if name in way or len(way) > DEEPEST:
            raise _RefusedError
        part = self._parts.get(name, _Part())
        if name not in known:
            known[name] = part.elements + sum(
                self._weight(used, known, (*way, name)) * times for used, times in part.uses
            )
        return known[name]


def _prove_picture(address: str) -> None:
    """Refuse what is no small picture written out."""
    written = _PICTURE.fullmatch(address)
    try:
        if written is None or not is_small_picture(b64decode(written[1])):
            raise _RefusedError
    except Error as error:
        raise _RefusedError from error
