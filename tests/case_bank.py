"""A small bank with a case, for tests of the item screen: long texts, exhibits, a form in the order of the bank."""

from collections.abc import Mapping
from pathlib import Path

from simulator.exam.bank import Bank, Revision
from simulator.exam.form import Form, Role, Slot
from simulator.exam.items import ItemId
from simulator.exam.plan import Wishes
from simulator.ui.pages.home import HomePage
from tests.formats.folders import HEADER, put
from tests.stage import Stage

PICTURE = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="{height}" viewBox="0 0 600 {height}">'
    '<rect x="2" y="2" width="596" height="{low}" fill="#dfeefb" stroke="#0b5a94" stroke-width="3"/>'
    '<path d="M60 {low} V60 H540" fill="none" stroke="#b00000" stroke-width="4"/></svg>'
)
CASE = """---
case: shop
title: A shop that sells tea
media: [media/plan.svg, media/sales.svg]
---
The shop sells **green**, black and white tea. Its stock is counted once a week, and the owner wants to know a week
ahead what will be sold.

{text}
"""
ITEM = """---
item: {id}
domain: {domain}
task: {task}
knowledge: {knowledge}
keywords: [precision]
{case}---
{stem}

- [ ] Count the alarms of a whole week, and divide them by the number of days
  > Days say nothing.
- [x] Divide the true alarms by all alarms
  > That is precision.
- [ ] Divide the true alarms by all frauds
- [ ] Wait for one more week

Precision looks at *alarms* only.
"""
FILLER = "Orders come by telephone and by mail, and each is written down with its day, its tea and its weight. "
STEMS = {
    1: "Which step makes the precision of the alarms known?",
    2: "The owner asks which step is next.",
    3: f"Read all of it. {FILLER * 40}\n\nWhich step is right?",
    4: "What is precision?",
    5: "What is recall not?",
    6: "Which one is last?",
}
IN_CASE = {2}


def bank_root(folder: Path, *, long_case: bool = False) -> Path:
    """Write the bank below a folder: question 2 has the case, question 3 is longer than a screen."""
    files: dict[str, str | bytes] = {
        "bank.md": HEADER,
        "case.md": CASE.format(text=FILLER * (60 if long_case else 2)),
        "media/plan.svg": PICTURE.format(height=240, low=236),
        "media/sales.svg": PICTURE.format(height=1600, low=1596),
    }
    for number, stem in STEMS.items():
        files[f"{number}.md"] = ITEM.format(
            id=f"tea-{number}",
            domain="d1" if number <= 4 else "d2",
            task="1.1" if number <= 4 else "2.1",
            knowledge=("aws", "ml", "both")[number % 3],
            case="case: shop\n" if number in IN_CASE else "",
            stem=stem,
        )
    put(folder / "tea", files)
    return folder


def in_order(bank: Bank, revision: Revision, _seed: int, _seen: Mapping[ItemId, int]) -> Form:
    """Draw a form in the order of the bank, options too."""
    slots = [Slot(item.id, Role.SCORED, item.letters) for item in bank.items]
    slots[4:] = [Slot(slot.item, Role.UNSCORED, slot.order) for slot in slots[4:]]
    return Form(bank=bank.id, revision=revision, seed=0, slots=tuple(slots))


def begin(shown: Stage, profile: int = 3) -> None:
    """Begin an exam with a driver by its place in the set-up; the fourth one is for study and has every tool."""
    shelved = shown.window._shelf[0]
    chosen = shown.window._services.profiles().profiles[profile]
    page = shown.window.page
    assert isinstance(page, HomePage)
    shown.window._attempts.draw(page, shelved, Wishes(profile=chosen))
    shown.wait_for(lambda: shown.window.bridge is not None)
    if shown.is_shown("skipToInstructions"):
        shown.click("skipToInstructions")
    shown.click("next")
    shown.click("dialogYes")
