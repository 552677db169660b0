"""Bank folders with one fault each."""

from simulator.exam.problems import Code
from tests.formats.faults import MARK, files, header, item, kept, pictured, text
from tests.formats.folders import CASE, HEADER, ITEM, PNG, between, sound

_START = ("---\nitem: broken", "---\nitem: broken§")
_RULE = ("---\nitem: broken", "---§\nitem: broken")
_STEM = "What is precision?"
_OPTIONS = ITEM[ITEM.index("- [ ] Recall") : ITEM.index("\nBy its")]
_BOM = b"\xef\xbb\xbf"
_SOUND = {"bank.md": HEADER + CASE, "items/a.md": between("")}

_FILES = (
    files(
        "windows-1252",
        Code.ENCODING,
        ("items/a.md", 14),
        {**_SOUND, "items/a.md": between("").replace("The other", "Läßt").encode("cp1252")},
        read=(),
    ),
    files("nul byte", Code.ENCODING, ("items/b.md", 3), {**_SOUND, "items/b.md": b"---\nitem: x\ndo\0main: d1\n"}),
    files("utf-16", Code.ENCODING, ("items/b.md", 1), {**_SOUND, "items/b.md": ITEM.encode("utf-16")}),
    files("a folder without header", Code.BANK_MISSING, ("bank.md", 0), {"items/a.md": between("")}, header_read=False),
    files("two headers", Code.BANK_TWICE, ("other/bank.md", 1), {**_SOUND, "other/bank.md": HEADER}),
    files(
        "two headers in a file",
        Code.BANK_TWICE,
        ("bank.md", HEADER.count("\n") + 1),
        {**_SOUND, "bank.md": HEADER + HEADER},
    ),
    files(
        "a picture that no item shows", Code.MEDIA_UNUSED, ("media/alone.png", 0), {**_SOUND, "media/alone.png": PNG}
    ),
    files(
        "crlf",
        Code.TASK_UNKNOWN,
        ("items/b.md", 4),
        {**_SOUND, "items/b.md": ITEM.replace("1.1", "9.9").replace("\n", "\r\n")},
    ),
    files(
        "old mac line ends",
        Code.TASK_UNKNOWN,
        ("items/b.md", 4),
        {**_SOUND, "items/b.md": ITEM.replace("1.1", "9.9").replace("\n", "\r")},
    ),
    files(
        "bom",
        Code.TASK_UNKNOWN,
        ("items/b.md", 4),
        {**_SOUND, "items/b.md": _BOM + ITEM.replace("1.1", "9.9").encode()},
    ),
    files(
        "joined files with boms",
        Code.TASK_UNKNOWN,
        ("items/b.md", 24),
        {**_SOUND, "items/b.md": _BOM + sound("joined").encode() + b"\n" + _BOM + ITEM.replace("1.1", "9.9").encode()},
        read=("first", "last", "joined"),
    ),
)

_BLOCKS = (
    text("a page before the items", Code.BLOCK_START, f"\n# My questions§\n{between('')}"),
    text("a page instead of items", Code.BLOCK_START, "# My questions§\n", read=()),
    item("front matter runs into the next item", Code.FRONT_MATTER_OPEN, _RULE, ("\n---\nWhat", "\nWhat")),
    text("front matter runs out of the file", Code.FRONT_MATTER_OPEN, f"{between('')}\n---§\nitem: open\ndomain: d1\n"),
    item("a long front matter", Code.FRONT_MATTER_SIZE, _RULE, ("difficulty: 3", f"source: {'x' * 70_000}")),
)

_YAML = (
    item("a bracket that stays open", Code.YAML_SYNTAX, ("[precision, Glue]", "[precision, Glue§")),
    item("a quote that stays open", Code.YAML_SYNTAX, ("difficulty: 3", 'enemies: "pair§')),
    item("a field without colon", Code.YAML_SYNTAX, ("difficulty: 3", "difficulty 3§")),
    item("a tab", Code.YAML_SYNTAX, ("difficulty: 3", "\tdifficulty: 3§")),
    item("two colons", Code.YAML_SYNTAX, ("difficulty: 3", "source: a: b§")),
    item("a tag", Code.YAML_SYNTAX, ("difficulty: 3", "difficulty: !!python/name:os.system 3§")),
    item("a key that is a list", Code.YAML_SYNTAX, ("difficulty: 3", "? [a]§\n: b")),
    item("a second document", Code.YAML_SYNTAX, ("difficulty: 3", "--- x§\ndifficulty: 3")),
    item(
        "no space after the colon",
        Code.YAML_SYNTAX,
        (
            "item: broken\ndomain: d1\ntask: 1.1\nknowledge: ml\nkeywords: [precision, Glue]\ndifficulty: 3",
            "item:broken§",
        ),
    ),
    item(
        "a control character after umlauts",
        Code.YAML_SYNTAX,
        ("difficulty: 3", "source: äöüäöüäöü\ndifficulty: 3\x07§\nstatus: active\nshuffle: no\npoints: 1"),
    ),
    item(
        "a fault below a line separator of Unicode",
        Code.FIELD_VALUE,
        ("difficulty: 3", 'source: "a\u2028 b"\ndifficulty: 7§'),
    ),
    item("an anchor", Code.YAML_ANCHOR, ("difficulty: 3", "source: &a x§")),
    item("an alias", Code.YAML_ANCHOR, ("difficulty: 3", "source: *a§")),
    item(
        "a bomb of aliases",
        Code.YAML_ANCHOR,
        ("difficulty: 3", f"a: &a [x, x, x, x]§\nb: &b [{'*a, ' * 9}]\nc: [{'*b, ' * 9}]"),
    ),
    item("a field twice", Code.YAML_DUPLICATE_KEY, ("difficulty: 3", "difficulty: 3\ntask: 1.2§")),
    item("a letter twice", Code.YAML_DUPLICATE_KEY, ("difficulty: 3", "partial:\n  A: 1\n  A: 0§")),
    item("deep lists", Code.YAML_DEPTH, ("difficulty: 3", f"answer: {'[' * 9}{']' * 9}§")),
)

_FIELDS = (
    item("a field of no item", Code.FIELD_UNKNOWN, ("difficulty: 3", "dificulty: 3§")),
    item(
        "a field of no waiver",
        Code.FIELD_UNKNOWN,
        ("difficulty: 3", "lint_waive:\n  - id: key-longest\n    why: so\n    who: me§"),
    ),
    item(
        "a waiver without rule",
        Code.FIELD_MISSING,
        ("difficulty: 3", "lint_waive:\n  - {id: a, why: b}\n  - {why: so}§"),
    ),
    item("no domain", Code.FIELD_MISSING, ("item: broken\ndomain: d1\ntask: 1.1\n", "item: broken§\n")),
    item("no knowledge", Code.FIELD_MISSING, ("item: broken\n", "item: broken§\n"), ("knowledge: ml\n", "")),
    item(
        "no keywords", Code.FIELD_MISSING, ("item: broken\n", "item: broken§\n"), ("keywords: [precision, Glue]\n", "")
    ),
    item("difficulty of six", Code.FIELD_VALUE, ("difficulty: 3", "difficulty: 6§")),
    item("a number of five thousand digits", Code.FIELD_VALUE, ("difficulty: 3", f"points: {'9' * 5000}§")),
    item("points that are no number", Code.FIELD_VALUE, ("difficulty: 3", "points: nan§")),
    item("a share that is no number", Code.FIELD_VALUE, ("difficulty: 3", "partial:\n  A: 0.5\n  B: half§\n  C: 0")),
    item(
        "a reference with an address that is none",
        Code.FIELD_VALUE,
        ("difficulty: 3", "references:\n  - https://a.example/\n  - The book <www.a.example>§"),
    ),
    item(
        "five keywords", Code.FIELD_VALUE, ("keywords: [precision, Glue]", "keywords: [precision, recall, Glue, a, b]§")
    ),
    item("a keyword twice", Code.FIELD_VALUE, ("[precision, Glue]", "\n  - Glue\n  - Glue§")),
    item("neither yes nor no", Code.FIELD_VALUE, ("difficulty: 3", "shuffle: maybe§")),
    item("an unknown type", Code.FIELD_VALUE, ("difficulty: 3", "type: essay§")),
)

_IDENTITY = (
    item("an id in capitals", Code.ID_FORMAT, ("item: broken", "item: Q1§")),
    item("an empty id", Code.ID_FORMAT, ("item: broken", "item: ''§")),
    text("an id twice", Code.ID_DUPLICATE, between(sound("first").replace("item: first", "item: first§"))),
    item("a case that is nowhere", Code.CASE_UNKNOWN, ("difficulty: 3", "case: mall§")),
    text("a case twice", Code.ID_DUPLICATE, between(CASE.replace("case: shop", "case: shop§"))),
    text("a case with a strange id", Code.ID_FORMAT, between(CASE.replace("case: shop", "case: The Shop§"))),
    text("a case without title", Code.FIELD_MISSING, between("---\ncase: mall§\n---\nIt sells all.\n")),
    item("another domain", Code.DOMAIN_UNKNOWN, ("domain: d1", "domain: d9§")),
    item("the task of another domain", Code.TASK_UNKNOWN, ("task: 1.1", "task: 2.1§")),
    item("another keyword", Code.KEYWORD_UNKNOWN, ("[precision, Glue]", "\n  - precision\n  - glue§")),
    item("another knowledge", Code.KNOWLEDGE_VALUE, ("knowledge: ml", "knowledge: both of them§")),
)

_BODIES = (
    item("no stem", Code.STEM_EMPTY, _RULE, (_STEM, ""), ("It is a measure.", "")),
    item("a long stem", Code.STEM_SIZE, (_STEM, f"{_STEM}§ {'x' * 70_000}")),
    item("a fence in the stem stays open", Code.FENCE_OPEN, ("It is a measure.", "```python§\nprint(1)")),
    item("a fence in the rationale stays open", Code.FENCE_OPEN, ("By its definition.", "~~~§\nBy its definition.")),
    text(
        "a fence stays open before items with fences",
        Code.FENCE_OPEN,
        between(ITEM.replace("It is a measure.", "```python§\nprint(1)"))
        + "\n".join(["", *(sound(f"more-{number}").replace("It is a measure.", "```\nx\n```") for number in range(3))]),
        read=("first", "last", "more-0", "more-1", "more-2"),
    ),
    item("two fences stay open", Code.FENCE_OPEN, ("It is a measure.", "````a§\nx\n\n~~~b")),
    text(
        "a fence in a case stays open",
        Code.FENCE_OPEN,
        between("---\ncase: mall\ntitle: Mall\n---\nIt\n```§\nsells.\n"),
    ),
    kept("a formula stays open", Code.MATH_OPEN, ("It is a measure.", "Of $$a + b$$ or\n\n$$a - b§")),
    item("no options", Code.OPTION_NONE, _RULE, (_OPTIONS, "")),
    item("an option without text", Code.OPTION_NONE, ("- [ ] Nothing", "- [ ]§")),
    item("three options", Code.OPTION_COUNT, ("- [ ] Nothing\n", ""), ("- [ ] Recall", "- [ ] Recall§")),
    item("four options of a multiple", Code.OPTION_COUNT, ("- [ ] Recall", "- [x] Recall§")),
    item("equal options", Code.OPTIONS_EQUAL, ("- [ ] Nothing", "- [ ]  RECALL.§")),
    item("a fixed letter of no option", Code.OPTION_LETTER, ("difficulty: 3", "fixed:\n  - A\n  - E§")),
    item("a share of no option", Code.OPTION_LETTER, ("difficulty: 3", "partial:\n  A: 0.5\n  e: 0.5§")),
    item(
        "an order of no option",
        Code.OPTION_LETTER,
        ("difficulty: 3", "type: order\nanswer:\n  - A\n  - B\n  - F§"),
        ("[x]", "[ ]"),
    ),
    item(
        "a match of no option",
        Code.OPTION_LETTER,
        ("difficulty: 3", "type: match\nchoices: [a, b]\nanswer:\n  A: 1\n  B: 1\n  C: 2\n  D: 1\n  F: 2§"),
        ("[x]", "[ ]"),
    ),
    item("no key", Code.KEY_NONE, ("- [ ] Recall", "- [ ] Recall§"), ("[x]", "[ ]")),
    item("fewer keys than asked for", Code.KEY_COUNT, ("It is a measure.", "Of which are there two?\n(Choose TWO.)§")),
    item(
        "a key beside a number",
        Code.KEY_COUNT,
        ("difficulty: 3", "type: number\nanswer: 0.5"),
        ("- [x] True positives", "- [x] True positives§"),
    ),
    item(
        "a number without answer", Code.FIELD_MISSING, ("item: broken", "item: broken§\ntype: number"), (_OPTIONS, "")
    ),
    item("a number in words", Code.FIELD_VALUE, ("difficulty: 3", "type: number\nanswer: a half§"), (_OPTIONS, "")),
    item(
        "one text instead of a list", Code.FIELD_VALUE, ("difficulty: 3", "type: text\nanswer: recall§"), (_OPTIONS, "")
    ),
)

_PLAIN_HEADER = "---\nbank: sample\ntitle: Sample\n---\n"
_ALL_KEYS = "---\nitem: broken\n---\nWhich?\n\n- [x] One§\n- [x] Two\n- [x] Three\n"


_MEDIA = (
    pictured("a picture from the net", Code.MEDIA_PATH, "https://a.example/b.png"),
    pictured("a picture of another computer", Code.MEDIA_PATH, r"\\host\share\b.png"),
    pictured("a picture of the system", Code.MEDIA_PATH, "/etc/b.png"),
    pictured("a picture outside", Code.MEDIA_PATH, "media/../b.png"),
    pictured("a picture with a space", Code.MEDIA_PATH, "<media/a b.png>", {}),
    pictured("a picture that is not there", Code.MEDIA_MISSING, "media/b.png"),
    pictured("a page called picture", Code.MEDIA_KIND, "media/b.png", {"b.png": b"<html></html>"}),
    pictured("a photograph called drawing", Code.MEDIA_KIND, "media/b.gif", {"b.gif": PNG}),
    pictured("a picture of an unknown kind", Code.MEDIA_KIND, "media/b.bmp", {"b.bmp": b"BM"}),
    pictured(
        "a drawing with a script", Code.MEDIA_KIND, "media/b.svg", {"b.svg": b"<svg><script>alert(1)</script></svg>"}
    ),
    pictured(
        "a drawing with a remote picture",
        Code.MEDIA_KIND,
        "media/b.svg",
        {"b.svg": b'<svg><image href="//a.example/b"/></svg>'},
    ),
    pictured(
        "a drawing of entities",
        Code.MEDIA_KIND,
        "media/b.svg",
        {"b.svg": b'<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "b">]><svg/>'},
    ),
    pictured(
        "a drawing that takes forever to recognise", Code.MEDIA_KIND, "media/b.svg", {"b.svg": b"<!-- a -->" * 10_000}
    ),
    pictured("a large picture", Code.MEDIA_SIZE, "media/b.png", {"b.png": PNG.ljust(8 * 1024 * 1024 + 1, b"\0")}),
    item(
        "a picture that is not there in an explanation",
        Code.MEDIA_MISSING,
        ("> The other one.", "> The\n  > other\n  > ![one](media/b.png)§"),
    ),
    item(
        "a picture that is not there by name",
        Code.MEDIA_MISSING,
        ("It is a measure.", "It is\n![a curve][c]§\n\n[c]: media/b.png"),
    ),
    item(
        "a picture whose words hold brackets",
        Code.MEDIA_MISSING,
        ("It is a measure.", "![a [red] curve](media/b.png)§"),
    ),
)

_MARKUP = (
    kept("raw html", Code.HTML_RAW, ("It is a measure.", "It is `<b>`\na <u>measure.§")),
    kept("a comment", Code.HTML_RAW, ("It is a measure.", "It is a measure.\n<!--§\nor not\n-->")),
    kept("a link to a file", Code.LINK_SCHEME, ("By its definition.", "By\nits [definition](file:///etc/passwd).§")),
    kept("a link that runs", Code.LINK_SCHEME, ("- [ ] Nothing", "- [ ] Nothing\n  at all\n  <javascript:alert(1)>§")),
    files("all keys", Code.KEY_ALL, ("bank.md", 10), {"bank.md": _PLAIN_HEADER + _ALL_KEYS.replace(MARK, "")}, read=()),
)

_HEADERS = (
    header("a header without title", Code.FIELD_MISSING, ("bank: sample\ntitle: Sample", "bank: sample§")),
    header("a header with a strange id", Code.ID_FORMAT, ("bank: sample", "bank: My Sample§")),
    header("a header with an unknown field", Code.FIELD_UNKNOWN, ("  cut: 0.72", "  cut: 0.72\n  cuts: 0.72§")),
    header("a domain without title", Code.FIELD_MISSING, ("- id: d1\n      title: Data", "- id: d1§")),
    header("a task without title", Code.FIELD_VALUE, ("2.2: Tune", "2.2: ''§")),
    header("a domain twice", Code.FIELD_VALUE, ("- id: d2", "- id: d1§")),
    header(
        "a keyword twice in the header",
        Code.FIELD_VALUE,
        ('words: [Glue, "Spark, Hadoop and Hive"]', "words:\n      - Glue\n      - recall§"),
    ),
    header("a header of broken yaml", Code.YAML_SYNTAX, ("gates: [2, 4]", "gates: [2, 4§")),
    header("totals that do not fit", Code.BLUEPRINT_TOTAL, ("total: 6", "total: 7§")),
    header("weights of 99", Code.BLUEPRINT_WEIGHTS, ("domains:", "domains:§"), ("weight: 40", "weight: 39")),
    header("gates that fall", Code.BLUEPRINT_GATES, ("gates: [2, 4]", "gates: [4, 2]§")),
    header("a gate after the end", Code.BLUEPRINT_GATES, ("gates: [2, 4]", "gates: [2, 7]§")),
    header(
        "minutes of another number of gates",
        Code.BLUEPRINT_GATES,
        ("gates: [2, 4]", "gates: [2, 4]\n  gate_minutes: [4]§"),
    ),
    header("a cut above one", Code.BLUEPRINT_CUT, ("cut: 0.72", "cut: 72§")),
    header("a cut that is no number", Code.BLUEPRINT_CUT, ("cut: 0.72", "cut: nan§")),
    header("a pass mark outside of the scale", Code.FIELD_VALUE, ("pass: 750", "pass: 1100§")),
    header("a day that is none", Code.FIELD_VALUE, ("cut: 0.72", "cut: 0.72\n  last_day: 2026-02-30§")),
    header(
        "a knowledge that is none",
        Code.KNOWLEDGE_VALUE,
        ("knowledge: {aws: 1, ml: 1, both: 1}", "knowledge:\n    aws: 1\n    gcp: 1§"),
    ),
    header("a description with an open fence", Code.FENCE_OPEN, ("A bank for tests.", "A bank\n```§\nfor tests.")),
    header(
        "a keyword of one item",
        Code.KEYWORD_THIN,
        ("  gates: [2, 4]", "  gates: [2, 4]\n  items_per_keyword: 2"),
        ("words: [precision, recall]", "words: [precision]"),
        ('words: [Glue, "Spark, Hadoop and Hive"]', "words:\n      - Glue\n      - Lex§"),
        header_read=True,
    ),
)

BROKEN = (*_FILES, *_BLOCKS, *_YAML, *_FIELDS, *_IDENTITY, *_BODIES, *_MEDIA, *_MARKUP, *_HEADERS)
