"""A bank with a question of each type, on the shelf of a data folder, and an exam of all of them in order."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from simulator.exam.bank import Bank, BankId, Revision
from simulator.exam.commands import OpenReview, ShowQuestion
from simulator.exam.form import Form
from simulator.exam.items import Area, Item, ItemId, ItemType, Letter, Option
from simulator.formats.native.signature import signature
from simulator.house import open_house
from simulator.ports import Reading
from simulator.session.results import Result, result
from tests import builders
from tests.fakes import ManualClock
from tests.stage import Stage, stage
from tests.templates import furnish

A, B, C, D = (Letter(letter) for letter in "ABCD")
PICTURE = "media/tower.svg"
SVG = """<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200" font-family="sans-serif" font-size="13">
<rect width="400" height="200" fill="#f4f7fa"/><rect x="20" y="40" width="100" height="120" fill="#3f70b0"/>
<rect x="150" y="40" width="100" height="120" fill="#222222"/>
<rect x="280" y="40" width="100" height="120" fill="#e0e0e0"/>
<path d="M120 100h30M250 100h30" stroke="#222222" stroke-width="3"/><circle cx="330" cy="100" r="18" fill="#c04000"/>
</svg>"""


def _options(*texts: str, keys: str = "") -> tuple[Option, ...]:
    return tuple(
        Option(Letter(letter), text, letter in keys, f"Why {text[:1].lower()}{text[1:]} is where it is.")
        for letter, text in zip("ABCDEFG", texts, strict=False)
    )


def _item(number: int, kind: ItemType, stem: str, **changes: Any) -> Item:
    plain = builders.item(number, domain="d1" if number < 5 else "d2", task="1.1" if number < 5 else "2.1")
    return replace(plain, id=ItemId(f"{kind.value}-{number}"), type=kind, stem=stem, **changes)


ITEMS = (
    _item(
        1,
        ItemType.ORDER,
        "Put the steps of a training job in their order.",
        options=_options("Deploy the model", "Prepare the `features`", "Train the model", "Collect the data"),
        answer=("D", "B", "C", "A"),
        references=("A guide & more <https://a.example/b>", "https://a.example/c", "A book, chapter 7"),
    ),
    _item(
        2,
        ItemType.MATCH,
        "Match each task to the service that does it with the **least** effort.",
        options=_options("Turn speech into text", "Find faces in pictures", "Translate a web shop into Spanish"),
        choices=("Amazon Rekognition", "Amazon *Transcribe*", "Amazon Translate", "Amazon Polly"),
        answer=("A=2", "B=1", "C=3"),
    ),
    _item(
        3,
        ItemType.NUMBER,
        "A classifier finds 41 of 50 frauds. What is its recall?",
        options=(),
        answer=("0.82",),
        tolerance=0.005,
    ),
    _item(
        4,
        ItemType.TEXT,
        "Which curve plots the true positive rate against the false positive rate?",
        options=(),
        answer=("ROC", "ROC curve"),
    ),
    _item(
        5,
        ItemType.HOTSPOT,
        "Mark the two stages at the ends of the pipeline.",
        options=_options("The first stage", "The middle stage", "The last stage", keys="AC"),
        picture=PICTURE,
        areas=(Area(A, 5, 20, 25, 60), Area(B, 37.5, 20, 25, 60), Area(C, 70, 20, 25, 60)),
    ),
    _item(6, ItemType.SINGLE, "Which one is an optimizer?", options=_options("Adam", "Glue", "t-SNE", keys="A")),
    _item(
        7,
        ItemType.HOTSPOT,
        "Mark the stage that fails.",
        options=_options("The first stage", "The last stage", keys="B"),
        picture=PICTURE,
        areas=(Area(A, 5, 20, 25, 60), Area(B, 70, 20, 25, 60)),
    ),
)
BLUEPRINT = builders.tiny_blueprint(total=len(ITEMS), scored=len(ITEMS), unscored=0, gates=(), minutes=30)
BANK = Bank(id=BankId("kinds"), title="All kinds of questions", items=ITEMS, exam="ALL-C01", blueprint=BLUEPRINT)

DIGESTS = {item.id: sha256(item.stem.encode()).hexdigest() for item in ITEMS}


def draw(bank: Bank, revision: Revision, seed: int, seen: Mapping[ItemId, int]) -> Form:
    """An exam of every item, in order."""
    del seed, seen
    return replace(builders.form(bank), revision=revision)


@contextmanager
def kinds(folder: Path, *, media: bool = True, **looks: Any) -> Iterator[Stage]:
    """The home page of a data folder where the bank is the only one; the folder may have been used before.

    Without `media` the pictures of the bank are missing.
    """
    root = folder / "root"
    bank, data = root / "kinds", folder / "data"
    if not bank.is_dir():
        (bank / "media").mkdir(parents=True)
        (bank / "bank.md").write_text("Read by hand.", encoding="utf-8")
        (bank / PICTURE).write_text(SVG, encoding="utf-8")
        pictures = {PICTURE: bank / PICTURE} if media else {}
        reading = Reading(bank=BANK, revision=builders.REVISION, problems=(), media=pictures, digests=DIGESTS)
        furnish(data, shipped=False)
        with open_house(data, clock=ManualClock()) as house:
            house.store.library.shelve(str(bank), signature(bank), reading)
    with stage(data, bank_root=root, draw=draw, **looks) as shown:
        yield shown


def go_to(shown: Stage, kind: ItemType, *, last: bool = False) -> None:
    """Show the first question of a type, or the last one."""
    numbers = [number for number, item in enumerate(ITEMS, start=1) if item.type is kind]
    shown.bridge.send(ShowQuestion(numbers[-1 if last else 0]))
    shown.settle()


def finish(shown: Stage) -> Result:
    """End the exam and return its result."""
    attempt = shown.bridge.opened.attempt.id
    shown.bridge.send(OpenReview())
    shown.settle()
    for name in ("endReview", "dialogYes", "dialogYes"):
        shown.click(name)
    return result(shown.house.desk, attempt)
