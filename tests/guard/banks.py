"""Banks that try every way: one as it is stored, whatever a reader would have said of it, and one as a folder."""

from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from simulator.exam.bank import Bank, BankId, KeywordGroup
from simulator.exam.items import Area, Case, CaseId, Item, ItemId, ItemType, Letter, Option
from simulator.formats.native.signature import signature
from simulator.ports import Library, Reading
from tests import builders
from tests.formats.folders import HEADER, PNG, put
from tests.guard.ways import DRAWINGS, TEXTS, WAYS

A, B = Letter("A"), Letter("B")


@dataclass(frozen=True, slots=True)
class Lures:
    """The files that nobody may open, in a folder of their own, and the server that nobody may ask."""

    folder: Path
    server: str

    def lay(self) -> None:
        """Put a picture where each way leads, with the names that other systems would take for paths too."""
        drive = self.folder / "C:"
        drive.mkdir(parents=True)
        for way in WAYS:
            for place in (self.folder, drive):
                (place / f"{way}.png").write_bytes(PNG)
            for prefix in ("\\\\evil\\share\\", "C:\\"):
                (self.folder / f"{prefix}{way}.png").write_bytes(PNG)

    def bait(self, way: str, text: str) -> str:
        """The text of a way with the file and the address of that way."""
        file = self.folder / f"{way}.png"
        inner = f'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="{file}"/></svg>'
        names = {"FILE": str(file), "NAME": file.name, "HOST": f"{self.server}/{way}"}
        names["NESTED"] = b64encode(inner.encode()).decode()
        for name, value in names.items():
            text = text.replace(f"@{name}@", value)
        return text

    def texts(self) -> dict[str, str]:
        """The Markdown of each way."""
        return {way: self.bait(way, text) for way, text in TEXTS.items()}

    def drawings(self) -> dict[str, bytes]:
        """The drawing of each way by its name in a bank."""
        return {f"media/{way}.svg": self.bait(way, text).encode() for way, text in DRAWINGS.items()}


def shelve(library: Library, root: Path, lures: Lures) -> Bank:
    """Store a bank as if a reader had taken all of it."""
    drawings = lures.drawings()
    folder = put(root / "stored", {"bank.md": "Stored by hand.", **drawings})
    bank, pictures = stored(lures), {name: folder / name for name in drawings}
    reading = Reading(bank=bank, revision=builders.REVISION, problems=(), media=pictures, digests={})
    library.shelve(str(folder), signature(folder), reading)
    return bank


def stored(lures: Lures) -> Bank:
    """A bank whose every text tries."""
    texts, shown = list(lures.texts().values()), [f"![a]({name})" for name in lures.drawings()]
    items = [_item(number, part) for number, part in enumerate(_parts(texts, 8) + _parts(shown, 8), 1)]
    items.append(_marked(len(items) + 1, next(iter(lures.drawings()))))
    whole = "\n\n".join(texts)
    plan = builders.tiny_blueprint(total=len(items), scored=len(items), unscored=0, gates=(), minutes=30)
    html = lures.texts()["html-picture"]
    domains = tuple(replace(one, title=html) for one in plan.domains)
    return Bank(
        id=BankId("stored"),
        title=html,
        exam=html,
        licence=html,
        items=tuple(items),
        cases=(Case(CaseId("all"), html, whole, tuple(lures.drawings())),),
        blueprint=replace(plan, domains=domains),
        description=whole,
        keyword_groups=(KeywordGroup(html, ("recall", html)),),
    )


def _parts(texts: Sequence[str], size: int) -> list[str]:
    return ["\n\n".join(texts[at : at + size]) for at in range(0, len(texts), size)]


def _item(number: int, text: str) -> Item:
    plain = builders.item(number, domain="d1", task="1.1")
    first, *others = plain.options
    option = Option(first.letter, text, first.correct, text)
    addresses = ("http://127.0.0.1:1/x", "file:///etc/hostname", f"<img src='{text[:60]}'>")
    return replace(
        plain,
        stem=text,
        options=(option, *others),
        rationale=text,
        references=addresses,
        case=CaseId("all"),
        source=text,
    )


def _marked(number: int, picture: str) -> Item:
    plain = builders.item(number, domain="d2", task="2.1")
    options = (Option(A, "One", True, ""), Option(B, "Two", False, ""))
    areas = (Area(A, 5, 20, 25, 60), Area(B, 70, 20, 25, 60))
    return replace(plain, type=ItemType.HOTSPOT, options=options, picture=picture, areas=areas)


def written(lures: Lures, root: Path) -> Path:
    """A folder that tries: an item for each way, and links to files outside."""
    pictures = lures.drawings()
    asking = {**lures.texts(), **{Path(name).stem: f"![a]({name})" for name in pictures}}
    items = {f"items/{way}.md": _block(way, text) for way, text in asking.items()}
    linked = _block("linked", "![a](media/link-picture.png)")
    header = HEADER.replace("A bank for tests.", "\n\n".join(lures.texts().values()))
    folder = put(root / "written", {"bank.md": header, **items, **pictures, "items/linked.md": linked})
    (folder / "media" / "link-picture.png").symlink_to(lures.folder / "link-picture.png")
    (folder / "link-text.md").symlink_to(lures.folder / "link-text.png")
    (folder / "more").symlink_to(lures.folder)
    other = put(root / "linked", {"items/a.md": _block("a", "![a](media/link-folder.png)")})
    (other / "media").symlink_to(lures.folder)
    (other / "bank.md").symlink_to(lures.folder / "link-header.png")
    return folder


def _block(name: str, text: str) -> str:
    inner = text.replace("\n", "\n  ")
    return (
        f"---\nitem: {ItemId(name)}\ndomain: d1\ntask: 1.1\nknowledge: ml\nkeywords: [precision]\n"
        f"references: ['http://a.example/b', 'https://127.0.0.1:1/c']\n---\n{text}\n\nWhich?\n\n"
        f"- [ ] {inner}\n  > {inner.replace('  ', '  > ')}\n- [x] A\n- [ ] B\n- [ ] C\n\n{text}\n"
    )
