"""Reading a bank tells on which line of which file everything stands."""

from pathlib import Path

from simulator.exam.items import CaseId, ItemId
from tests.formats.folders import CASE, HEADER, between, read

ITEM = """---
item: broken
domain: d1
task: 1.1
knowledge: ml
keywords:
  - precision
  - Glue
lint_waive:
  - {id: blank, why: so}
  - id: clang
    why: so
---

What is precision?

- [ ] Recall
- [x] Hits

  per alarm
  > Not per case.
- [ ] Alarms
  > None.
- [ ] Nothing

By its definition.
"""
NUMBER = """---
item: counted
domain: d1
task: 1.1
knowledge: ml
keywords: [precision]
type: number
answer: 4
rationale: |
  Two and two.
---
How many are two and two?
"""


def test_the_parts_of_an_item_have_their_lines(tmp_path: Path):
    reading = read(tmp_path, {"bank.md": HEADER, "items/a.md": between(ITEM)})
    place = reading.places.items[ItemId("broken")]
    text = (tmp_path / "items/a.md").read_text().split("\n")
    assert (place.file, text[place.line : place.line + 1]) == ("items/a.md", ["item: broken"])
    named = [place.stem, *place.options, place.explanations[1], place.rationale, place.line_of("lint_waive", 1)]
    assert [text[line - 1] for line in named] == [
        "What is precision?",
        "- [ ] Recall",
        "- [x] Hits",
        "- [ ] Alarms",
        "- [ ] Nothing",
        "  > Not per case.",
        "By its definition.",
        "  - id: clang",
    ]
    assert text[place.line_of("keywords", 1) - 1] == "keywords:"
    assert place.line_of("enemies") == place.line
    assert (place.explanations[0], place.explanations[3]) == (0, 0)


def test_a_rationale_in_a_field_has_the_line_of_the_field(tmp_path: Path):
    reading = read(tmp_path, {"bank.md": HEADER, "a.md": NUMBER})
    place = reading.places.items[ItemId("counted")]
    assert NUMBER.split("\n")[place.rationale - 1] == "rationale: |"


def test_the_header_and_cases_have_their_lines(tmp_path: Path):
    reading = read(tmp_path, {"bank.md": HEADER + CASE})
    text = (HEADER + CASE).split("\n")
    header, case = reading.places.header, reading.places.cases[CaseId("shop")]
    assert text[header.line_of("blueprint", "domains", 1) - 1] == "    - id: d2"
    assert text[header.line_of("keywords", 1, "words", 0) - 1] == '    words: [Glue, "Spark, Hadoop and Hive"]'
    assert (text[case.line], text[case.rationale - 1]) == ("case: shop", "It sells tea.")


def test_items_that_are_left_out_have_no_place(tmp_path: Path):
    reading = read(tmp_path, {"bank.md": HEADER, "a.md": between(ITEM.replace("[x]", "[ ]"))})
    assert set(reading.places.items) == {ItemId("first"), ItemId("last")}
