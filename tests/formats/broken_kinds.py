"""Bank folders with one fault each in what belongs to a type of item, or in the breaks of the exam."""

from simulator.exam.problems import Code
from tests.formats.faults import MARK, Broken
from tests.formats.folders import CASE, HEADER, between

_FRONT = "item: broken\ndomain: d1\ntask: 1.1\nknowledge: ml\nkeywords: [precision]\n"
_SVG = b"<svg xmlns='http://www.w3.org/2000/svg'/>"

MATCH = f"""---
{_FRONT}type: match
choices:
  - of all alarms
  - of all cases
  - of nothing
answer:
  A: 1
  B: 2
---
What is a share of what?

- [ ] Precision
- [ ] Recall

By definition.
"""

ORDER = f"""---
{_FRONT}type: order
answer:
  - B
  - A
---
Which comes first?

- [ ] Train
- [ ] Split
- [ ] Sleep
"""

HOTSPOT = f"""---
{_FRONT}type: hotspot
picture: media/plan.svg
areas:
  A: [0, 0, 50, 50]
  B: [50, 50, 50, 50]
---
Where is it?

- [x] Here
- [ ] There
"""

NUMBER = f"""---
{_FRONT}type: number
answer: 0.5
tolerance: 0.01
rationale: |
  One of two.
  So a half.
---
How much?
"""

TEXT = f"""---
{_FRONT}type: text
answer:
  - recall
  - the recall
---
What is it called?
"""

SINGLE = f"---\n{_FRONT}difficulty: 3\n---\nWhich?\n\n- [x] One\n- [ ] Two\n- [ ] Three\n- [ ] Four\n"

SOUND = (MATCH, ORDER, HOTSPOT, NUMBER, TEXT, SINGLE)
"""A sound item of each type."""


def _fault(name: str, code: Code, text: str, *changes: tuple[str, str]) -> Broken:
    """A sound item with changes, between two that stay sound."""
    for old, new in changes:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    whole = between(text)
    line = whole.count("\n", 0, whole.index(MARK)) + 1
    media: dict[str, str | bytes] = {"media/plan.svg": _SVG} if "media/plan.svg" in text else {}
    files = {"bank.md": HEADER + CASE, "items/a.md": whole.replace(MARK, ""), **media}
    return Broken(name, files, code, "items/a.md", line)


def _header(name: str, code: Code, breaks: str) -> Broken:
    """A header with breaks, beside two sound items."""
    text = HEADER.replace("gates: [2, 4]", f"gates: [2, 4]\n  breaks:\n{breaks}")
    line = text.count("\n", 0, text.index(MARK)) + 1
    files = {"bank.md": text.replace(MARK, ""), "items/a.md": between("")}
    return Broken(name, files, code, "bank.md", line, header_read=False)


_AT_START = ("item: broken", "item: broken§")
_CHOICES = "choices:\n  - of all alarms\n  - of all cases\n  - of nothing\n"
_AREAS = "areas:\n  A: [0, 0, 50, 50]\n  B: [50, 50, 50, 50]\n"

_SHOWN = ("Where is it?", "![A plan](media/plan.svg)")

_MATCHES = (
    _fault("a match without choices", Code.FIELD_MISSING, MATCH, _AT_START, (_CHOICES, "")),
    _fault("a match without answer", Code.FIELD_MISSING, MATCH, _AT_START, ("answer:\n  A: 1\n  B: 2\n", "")),
    _fault("a prompt without answer", Code.FIELD_MISSING, MATCH, ("answer:\n  A: 1\n", "answer:§\n")),
    _fault("a choice that is not there", Code.FIELD_VALUE, MATCH, ("B: 2", "B: 4§")),
    _fault("a choice of number nought", Code.FIELD_VALUE, MATCH, ("A: 1", "A: 0§")),
    _fault("a choice in words", Code.FIELD_VALUE, MATCH, ("A: 1", "A: one§")),
    _fault("the letters of a match in a row", Code.FIELD_VALUE, MATCH, ("answer:\n  A: 1\n  B: 2", "answer: [A, B]§")),
    _fault("one choice", Code.FIELD_VALUE, MATCH, (_CHOICES, "choices: [of all]§\n"), ("B: 2", "B: 1")),
    _fault("thirteen choices", Code.FIELD_VALUE, MATCH, (_CHOICES, f"choices: [{', '.join('abcdefghijklm')}]§\n")),
    _fault("equal choices", Code.OPTIONS_EQUAL, MATCH, ("of all cases", "Of all  alarms.§")),
    _fault("a choice without text", Code.FIELD_VALUE, MATCH, ("of nothing", "''§")),
    _fault("a picture in a choice", Code.MEDIA_MISSING, MATCH, ("of nothing", '"![n](media/none.png)"§')),
    _fault("a prompt that is right", Code.KEY_COUNT, MATCH, ("- [ ] Recall", "- [x] Recall§")),
    _fault(
        "a match without prompts",
        Code.OPTION_NONE,
        MATCH,
        ("---\nitem:", "---§\nitem:"),
        ("\n- [ ] Precision\n- [ ] Recall\n", ""),
    ),
)

_ORDERS = (
    _fault("an order of one", Code.FIELD_VALUE, ORDER, ("answer:\n  - B\n  - A", "answer: [B]§")),
    _fault("a step twice", Code.FIELD_VALUE, ORDER, ("  - A\n", "  - A\n  - B§\n")),
    _fault("an order in words", Code.FIELD_VALUE, ORDER, ("answer:\n  - B\n  - A", "answer: B then A§")),
    _fault("an order without answer", Code.FIELD_MISSING, ORDER, _AT_START, ("answer:\n  - B\n  - A\n", "")),
    _fault("choices of an order", Code.FIELD_UNKNOWN, ORDER, ("type: order", "type: order\nchoices: [a, b]§")),
)

_HOTSPOTS = (
    _fault("no picture", Code.FIELD_MISSING, HOTSPOT, _AT_START, ("picture: media/plan.svg\n", "")),
    _fault("a picture elsewhere", Code.MEDIA_PATH, HOTSPOT, ("media/plan.svg", "plan.svg§")),
    _fault("a picture that is lost", Code.MEDIA_MISSING, HOTSPOT, ("media/plan.svg", "media/lost.svg§")),
    _fault("no areas", Code.FIELD_MISSING, HOTSPOT, _AT_START, (_AREAS, "")),
    _fault("an option without area", Code.FIELD_MISSING, HOTSPOT, ("areas:", "areas:§"), ("  A: [0, 0, 50, 50]\n", "")),
    _fault("an area of no option", Code.OPTION_LETTER, HOTSPOT, ("areas:\n", "areas:\n  C: [0, 60, 9, 9]§\n")),
    _fault("an area of three sides", Code.FIELD_VALUE, HOTSPOT, ("[0, 0, 50, 50]", "[0, 0, 50]§"), _SHOWN),
    _fault("an area in words", Code.FIELD_VALUE, HOTSPOT, ("[0, 0, 50, 50]", "[0, 0, half, 50]§"), _SHOWN),
    _fault("an area over the right edge", Code.FIELD_VALUE, HOTSPOT, ("[50, 50, 50, 50]", "[50.5, 50, 50, 50]§")),
    _fault("an area over the lower edge", Code.FIELD_VALUE, HOTSPOT, ("[50, 50, 50, 50]", "[50, 99, 50, 2]§")),
    _fault("an area left of the picture", Code.FIELD_VALUE, HOTSPOT, ("[0, 0, 50, 50]", "[-1, 0, 50, 50]§")),
    _fault("an area without height", Code.FIELD_VALUE, HOTSPOT, ("[0, 0, 50, 50]", "[0, 0, 50, 0]§")),
    _fault("an area that is no number", Code.FIELD_VALUE, HOTSPOT, ("[0, 0, 50, 50]", "[nan, 0, 50, 50]§")),
    _fault("an area under another", Code.FIELD_VALUE, HOTSPOT, ("[50, 50, 50, 50]", "[10, 10, 40, 40]§")),
    _fault("a hotspot without key", Code.KEY_NONE, HOTSPOT, ("- [x] Here", "- [ ] Here§")),
    _fault("an answer of a hotspot", Code.FIELD_UNKNOWN, HOTSPOT, ("type: hotspot", "type: hotspot\nanswer: [A]§")),
    _fault("one place too few", Code.KEY_COUNT, HOTSPOT, ("Where is it?", "Where is it? (Choose TWO.)§")),
)

_WRITTEN = (
    _fault("an underscore in a number", Code.FIELD_VALUE, NUMBER, ("answer: 0.5", "answer: 1_000§")),
    _fault("several numbers", Code.FIELD_VALUE, NUMBER, ("answer: 0.5", "answer: [0.5, 0.6]§")),
    _fault("a tolerance below nought", Code.FIELD_VALUE, NUMBER, ("tolerance: 0.01", "tolerance: -1§")),
    _fault("options of a number", Code.OPTION_COUNT, NUMBER, ("How much?", "How much?\n\n- [ ] A half§")),
    _fault("a lost picture in a rationale", Code.MEDIA_MISSING, NUMBER, ("So a half.", "![h](media/none.png)§")),
    _fault("a text that nobody can type", Code.FIELD_VALUE, TEXT, ("  - the recall", "  - ' . '§")),
    _fault("a text that is too long", Code.FIELD_VALUE, TEXT, ("the recall", f"{'x' * 201}§")),
    _fault("a text without answer", Code.FIELD_MISSING, TEXT, _AT_START, ("answer:\n  - recall\n  - the recall\n", "")),
    _fault("a tolerance of a text", Code.FIELD_UNKNOWN, TEXT, ("type: text", "type: text\ntolerance: 1§")),
    _fault("an answer beside the key", Code.FIELD_UNKNOWN, SINGLE, ("difficulty: 3", "answer: B§")),
    _fault("a rationale beside options", Code.FIELD_UNKNOWN, SINGLE, ("difficulty: 3", "rationale: So.§")),
)

_BREAKS = (
    _header("a break after the last question", Code.BLUEPRINT_BREAKS, "    - {after: 6, minutes: 5}§"),
    _header("breaks that fall", Code.BLUEPRINT_BREAKS, "    - {after: 4, minutes: 5}\n    - {after: 2, minutes: 5}§"),
    _header(
        "two breaks in one place", Code.BLUEPRINT_BREAKS, "    - {after: 2, minutes: 5}\n    - {after: 2, minutes: 9}§"
    ),
    _header("a break before the first question", Code.FIELD_VALUE, "    - {after: 0, minutes: 5}§"),
    _header("a break of no time", Code.FIELD_VALUE, "    - after: 2\n      minutes: 0§"),
    _header("a break that may be", Code.FIELD_VALUE, "    - after: 2\n      minutes: 5\n      optional: maybe§"),
    _header("a break of unknown length", Code.FIELD_MISSING, "    - {after: 2}§"),
    _header("a field of no break", Code.FIELD_UNKNOWN, "    - after: 2\n      minutes: 5\n      clock: runs§"),
)

BROKEN_KINDS = (*_MATCHES, *_ORDERS, *_HOTSPOTS, *_WRITTEN, *_BREAKS)
