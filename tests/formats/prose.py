"""Hypothesis strategies of texts in bank Markdown: words, lines, code, paragraphs, and what misleads a reader."""

from hypothesis import strategies as st

HOSTILE = (
    *(
        "no",
        "1.10",
        "12:30",
        "# x",
        "a: b",
        "- x",
        "&a",
        "*b",
        "'",
        '"',
        "a\nb",
        "null",
        "~",
        "0x10",
        "1e3",
        "---",
        "...",
    ),
    *(
        "",
        "{a}",
        "[b]",
        "!t",
        "%d",
        "@e",
        "`f`",
        "| g",
        "> h",
        "? i",
        "a #b",
        " c ",
        "d,",
        "e\t",
        "\\",
        "ü—中😀",
        "a\x85b",
    ),
    *(
        "g\u2028h",
        "\ufeff",
        "i\rj",
        "k\r\nl",
        "\x07",
        "item: x",
        "<<",
        "=",
        "x" * 200,
        "two  spaces",
        "a'b\"c",
        "\u00a0",
    ),
)
SIGNS = st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"])
WORDS = st.text(SIGNS, min_size=1, max_size=12)
TEXTS = st.sampled_from(HOSTILE) | st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
NAMES = TEXTS.filter(bool)
IDS = st.from_regex(r"[a-z0-9][a-z0-9-]{0,20}", fullmatch=True)
REFERENCES = st.sampled_from(
    (
        *("https://a.example/b?c=1&d=*e#f", "http://x", "https://ü.example/[a]{b},c:d", "A book: chapter 7, # 2"),
        *("User Guide, “One” & two <https://a.example/b>", "x", "- [x] y", "{a: b} <http://x>"),
    )
)

LINES = st.sampled_from(
    (
        *("item: x", "bank: y", "case: z", "# Title", "1. one", "* two", "| a | b |", "|---|---|", "> quote", "---"),
        *("$$\\frac{1}{2}$$", "    code", "\ttab", " - [ ] no option", "\\- [ ] nor this", "- plain", "`code`"),
        *("[link](https://a.example)", "a\\", "two  ", "***", "~~no~~", "ünï — 中 😀", "``x", "a | b", "= ="),
        *("- [y] z", "+ [x] w", "![p](media/a.png)", "a $x^2$ b"),
    )
)
CODE = st.sampled_from(
    (
        "",
        " ",
        "    ",
        "\t",
        "- [x] no option",
        "- [ ] nor this",
        "  > no explanation",
        "> nor this",
        "item: x",
        "x = 1",
        "``",
        "`",
        "$$",
        "  ",
    )
)
BLOCK_START = ("---", "item: shown", "---", "Which?", "", "- [x] This")


@st.composite
def fences(draw: st.DrawFn, *, closed: bool = True) -> str:
    """Fenced code; one of four marks may show a block of a bank."""
    marks = draw(st.sampled_from(("```", "~~~", "````", "~~~~~")))
    lines = [f"{marks}{draw(st.sampled_from(('', 'python', ' sql x=1')))}", *draw(st.lists(CODE, max_size=4))]
    if len(marks) > 3 and draw(st.booleans()):
        lines += BLOCK_START
    if not closed:
        return "\n".join([*lines, "end"])
    return "\n".join([*lines, draw(st.sampled_from((marks, f"{marks}  ", f"  {marks}{marks[0]}")))])


@st.composite
def paragraphs(draw: st.DrawFn) -> str:
    """Lines of Markdown that neither begin a block nor an option nor a fence."""
    lines = draw(st.lists(LINES | WORDS.map("x{}".format), min_size=1, max_size=4))
    kept = [line for line, after in zip(lines, [*lines[1:], ""], strict=True) if (line, after[:5]) not in _STARTS]
    return "\n".join(kept or ["x"])


_STARTS = {("---", "item:"), ("---", "bank:"), ("---", "case:")}
PROSE = st.lists(paragraphs() | fences(), min_size=1, max_size=4).map("\n\n".join).map(str.rstrip).filter(bool)
RATIONALES = st.just("") | st.tuples(WORDS.map("x{}".format), PROSE).map("\n".join)


@st.composite
def option_texts(draw: st.DrawFn) -> str:
    """The text of an option: no line of it but those of code begins with `>`; its last fence may stay open."""
    first = draw((WORDS | LINES).filter(lambda line: bool(line.strip()) and not line.startswith(">")))
    lines = draw(st.lists((LINES | WORDS | st.just("")).filter(lambda line: not line.startswith(">")), max_size=3))
    parts = ["\n".join([first, *lines]), *draw(st.lists(fences(), max_size=1))]
    parts += draw(st.lists(fences(closed=False), max_size=1))
    return "\n".join(parts).strip("\n").rstrip()


EXPLANATIONS = st.lists(LINES | CODE | WORDS | st.just("```"), max_size=4).map(
    lambda lines: "\n".join(["y", *lines, "z"])
)


def folded(text: str) -> str:
    """A text as the reader compares options."""
    return " ".join(text.casefold().split()).rstrip(".")
