"""The readers as functions of bytes: each returns, or raises what is a finding."""

import shutil
import warnings
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cache
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from simulator.exam.dispute import UnreadableDisputeError
from simulator.exchange import RefusedHistoryError
from simulator.export.history_reading import open_history
from simulator.formats import formula, html
from simulator.formats.archive.unpack import unpack
from simulator.formats.disputes import parse_dispute
from simulator.formats.native.blocks import Block, BlockKind, scan
from simulator.formats.native.front import FrontError, read_front
from simulator.formats.native.header import read_header
from simulator.formats.native.items import read_case, read_item
from simulator.formats.native.media import GivenMedia, NoMedia, is_media_name, picture_fault
from simulator.formats.native.reader import assemble, read_folder
from simulator.formats.native.texts import NotTextError, decode
from simulator.formats.profiles import parse_profile
from simulator.lint.lint import lint
from simulator.ports import RefusedArchiveError
from simulator.session.preferences import Preferences
from simulator.store import codec
from simulator.store.corrections import CORRECTED_KEYS
from simulator.store.event_codec import EVENT_NAMES, decode_event
from simulator.store.outlines import OUTLINE
from tests.formats.folders import HEADER, PNG

VALUES = (codec.FORM, codec.PLAN, codec.BANK, codec.ITEM, codec.PROBLEMS, CORRECTED_KEYS, OUTLINE)
EVENTS = sorted(EVENT_NAMES.values())
SETTINGS = ("appearance", "language", "exam.scheme", "exam.policy", "exam.extra", "exam.pause_minutes", "exam.peek")
ATTEMPT = (
    '{"format":"examgate-history","version":2,"program":"x","written_at":"2026-01-01T00:00:00Z","banks":[],'
    '"attempts":[{"digest":"%s","content":%s}]}'
)


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def _lines(data: bytes) -> str:
    """The bytes as the text of a file: as they are, or with signs for those that are no text."""
    try:
        return decode(data)
    except NotTextError:
        return decode(_text(data).replace("\0", "").encode())


def front(data: bytes) -> None:
    """Front matter."""
    with suppress(FrontError):
        read_front(_text(data))


def blocks(data: bytes) -> None:
    """The blocks of a file, each read as every kind of block."""
    for block in scan(_lines(data), "a.md").blocks:
        _read_block(block)


def _read_block(block: Block) -> None:
    if block.kind is BlockKind.BANK:
        read_header(block, NoMedia())
    elif block.kind is BlockKind.CASE:
        read_case(block, NoMedia())
    else:
        read_item(block, None, NoMedia())


@cache
def _header() -> Block:
    return scan(HEADER, "bank.md").blocks[0]


def bank(data: bytes) -> None:
    """The files of a bank behind a sound header, and the linter on what comes out."""
    found = scan(_lines(data), "a.md").blocks
    whole = assemble((_header(), *found), GivenMedia({"media/a.png": PNG}))
    if whole.bank is not None:
        lint(whole.bank, whole.places)


def archive(data: bytes) -> None:
    """A file that is said to hold a bank, and the bank that is in it."""
    place = _place()
    (place / "a.exambank").write_bytes(data)
    into = place / "bank"
    into.mkdir()
    try:
        unpack(place / "a.exambank", into, lambda _done, _total: None)
        read_folder(into)
    except RefusedArchiveError:
        pass
    finally:
        shutil.rmtree(into)


@cache
def _folder() -> TemporaryDirectory[str]:
    return TemporaryDirectory(prefix="examgate-fuzz-")


def _place() -> Path:
    return Path(_folder().name)


def profile(data: bytes) -> None:
    """A driver profile."""
    parse_profile(data, "a.toml")


def dispute(data: bytes) -> None:
    """A dispute file."""
    with suppress(UnreadableDisputeError):
        parse_dispute(data)


def history(data: bytes) -> None:
    """A file of history, and the same bytes as an attempt that is sealed in one."""
    sealed = (ATTEMPT % (sha256(data).hexdigest(), "\0")).encode().replace(b"\0", data)
    for content in (data, sealed):
        path = _place() / "history.json"
        path.write_bytes(content)
        with suppress(RefusedHistoryError):
            file = open_history(path)
            list(file.volumes())
            list(file.dossiers())


def markdown(data: bytes) -> None:
    """A text of an item on its way to the screen."""
    read = html.read(_text(data))
    assert "<script" not in read.html
    assert "\n" not in read.plain


def tex(data: bytes) -> None:
    """A formula."""
    with suppress(formula.FormulaError), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the library that draws warns of its own ways
        formula.svg(_text(data), display=True, size_px=20, color="#112233")


def stored(data: bytes) -> None:
    """What is stored as JSON: events and values of every kind, the first byte says which."""
    if data:
        text = _text(data[1:])
        name, version = EVENTS[data[0] % len(EVENTS)]
        with suppress(codec.CodecError):
            decode_event(name, version, text)
        with suppress(codec.CodecError):
            VALUES[data[0] % len(VALUES)].decode(text)


class _OneAnswer:
    """Settings that all have one value."""

    def __init__(self, value: str) -> None:
        self._value = value

    def get(self, name: str) -> str | None:
        return self._value

    def put(self, name: str, value: str) -> None:
        """Keep nothing."""


def settings(data: bytes) -> None:
    """The rows of the settings."""
    found = Preferences(_OneAnswer(_text(data)))
    assert all((found.appearance(), found.language(), found.scheme(), found.wishes()))
    found.mend()


def picture(data: bytes) -> None:
    """The bytes and, of their beginning, the name of a picture."""
    is_media_name(_text(data[:80]))
    for name in ("media/a.svg", "media/a.png", "media/a.jpg", "media/a.gif"):
        picture_fault(name, data)


TARGETS: Mapping[str, Callable[[bytes], None]] = {
    "front": front,
    "blocks": blocks,
    "bank": bank,
    "archive": archive,
    "profile": profile,
    "dispute": dispute,
    "history": history,
    "markdown": markdown,
    "stored": stored,
    "settings": settings,
    "picture": picture,
    "tex": tex,
}
