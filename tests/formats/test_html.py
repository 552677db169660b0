"""Item text becomes HTML that shows pictures of the bank and formulas, opens web pages, and does nothing else."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.formats.html import read
from tests.formats.profile import PROFILE

PICTURE = re.compile(r"media/[A-Za-z0-9_.-]+|math/[0-9a-f]{32}")
TAGS = {
    *("p", "br", "hr", "strong", "em", "s", "code", "pre", "blockquote", "ul", "ol", "li", "a", "img"),
    *("h1", "h2", "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td"),
}
TARGETS = (
    *("https://a.example/b.png", "http://169.254.169.254/latest", "//evil/share/a.png", r"\\evil\share\a.png"),
    *("file:///etc/passwd", "FILE://evil/share/a.png", "/etc/passwd", "C:\\a.png", "c:/a.png", "%5C%5Cevil%5Ca"),
    *("../../a.png", "media/../a.png", "media/..", "media/.", "media/a/b.png", "media/a.png?x", "media/a.png#x"),
    *("media/%2e%2e/a", "./media/a.png", "MEDIA/a.png", "data:image/png;base64,AAAA", "math/../a", "math/xyz"),
    *("data:text/html,<script>alert(1)</script>", "javascript:alert(1)", "JaVaScRiPt:alert(1)", "vbscript:x"),
    *(
        "java&#115;cript:alert(1)",
        "qrc:/a.png",
        "media\\a.png",
        "media/a.png\x00",
        "about:blank",
        "https:a",
        "http:\\\\a",
    ),
)
RAW = (
    "<script>alert(1)</script>",
    "<style>@import url(//evil/a.css);</style>",
    "<svg onload=alert(1)><image href='//evil/a.png'/></svg>",
    "<iframe src='file:///etc/passwd'></iframe>",
    "<object data='a.swf'></object>",
    "<img src=x onerror=alert(1)>",
    "<img src='file:///etc/passwd'>",
    "<table background='//evil/a.png'><tr><td style='background-image:url(//evil/a)'>x</td></tr></table>",
    "<a href='javascript:alert(1)' onclick='alert(1)'>x</a>",
    "<body background='file:///a'>",
    "<link rel=stylesheet href='//evil/a.css'>",
    "<meta http-equiv=refresh content='0;url=//evil'>",
    "<p style='color:red' class='x' id='y'>z</p>",
    "<!-- <img src='//evil/a.png'> -->",
    "<![CDATA[<img src='//evil/a.png'>]]>",
    "<?php echo '<img src=//evil/a.png>' ?>",
    "<base href='//evil/'>",
    "<form action='//evil'><input></form>",
)
PIECES = st.sampled_from(
    (
        *(
            "![",
            "](",
            ")",
            "[",
            "]",
            "<",
            ">",
            "`",
            "```\n",
            "$",
            "$$",
            "|",
            "|-|\n",
            "\n",
            "\n\n",
            "> ",
            "- ",
            "1. ",
            "# ",
        ),
        *(
            "*",
            "_",
            "~~",
            "\\",
            "&#",
            "&lt;",
            ";",
            '"',
            "'",
            "  ",
            "    ",
            "[a]: ",
            "<b ",
            "</b>",
            "<!--",
            "-->",
            "http://a",
        ),
        *("%", "\x00", "\ud7ff", "$x$", "$$y$$", *TARGETS, *RAW),
        *(f"[a]({target})" for target in TARGETS),
        *(f"![a]({target})" for target in TARGETS),
        *(f"\n\n[a]: {target}\n\n" for target in TARGETS),
    )
)


class Seen(HTMLParser):
    """The tags of a page and what they point at."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.pictures: list[str] = []
        self.links: list[str] = []
        self.attributes: set[tuple[str, str]] = set()
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        for name, value in attrs:
            self.attributes.add((tag, name))
            if name == "src":
                self.pictures.append(value or "")
            if name == "href":
                self.links.append(value or "")


def _is_tame(page: str) -> bool:
    seen = Seen(page)
    allowed = {("a", "href"), ("img", "src"), ("img", "alt"), ("ol", "start"), ("th", "align"), ("td", "align")}
    return (
        seen.tags <= TAGS
        and seen.attributes <= allowed
        and all(PICTURE.fullmatch(source) and not source.endswith(("/..", "/.")) for source in seen.pictures)
        and all(link.lower().startswith(("http://", "https://")) for link in seen.links)
    )


@pytest.mark.parametrize("target", TARGETS)
def test_no_picture_from_outside_the_bank_is_shown(target: str):
    page = read(f"![a]({target}) ![b](<{target}>) ![c][d]\n\n[d]: {target}\n\n<img src='{target}'>").html
    assert Seen(page).pictures == []
    assert _is_tame(page)


@pytest.mark.parametrize("target", TARGETS)
def test_no_link_but_to_the_web_is_opened(target: str):
    page = read(f"[a]({target}) [b](<{target}>) [c][d] <{target}>\n\n[d]: {target}\n\n<a href='{target}'>e</a>").html
    assert _is_tame(page)


@pytest.mark.parametrize("raw", RAW)
def test_raw_html_is_left_out(raw: str):
    for text in (raw, f"a {raw} b", f"> {raw}", f"- {raw}", f"|a|\n|-|\n|{raw}|", f"# {raw}", f"**{raw}**"):
        page = read(text).html
        assert _is_tame(page)
        assert not {"script", "style", "svg", "iframe", "object", "form", "link", "meta", "base"} & Seen(page).tags


@PROFILE
@given(st.lists(PIECES | st.text(max_size=4), max_size=25).map("".join))
def test_any_text_becomes_tame_html(text: str):
    assert _is_tame(read(text).html)
    assert "\n" not in read(text).plain
    assert {f"math/{formula.key}" for formula in read(text).formulas} >= {
        picture for picture in Seen(read(text).html).pictures if picture.startswith("math/") and picture not in text
    }


def test_pictures_of_the_bank_and_web_links_are_kept():
    seen = Seen(read("![a *b*](media/a-1_B.png) [c](https://a.example/d?e=f&g)").html)
    assert (seen.pictures, seen.links) == (["media/a-1_B.png"], ["https://a.example/d?e=f&g"])


def test_a_text_tells_the_pictures_of_the_bank_that_it_shows():
    text = read("![a](media/a.png) ![b](https://b.example/b.png) ![c](media/../c.png) `![d](media/d.png)` $x$")
    assert text.pictures == ("media/a.png",)


def test_html_in_code_is_shown_as_text():
    assert read("`<script>`\n\n```html\n<img src='//evil'>\n```").html == (
        "<p><code>&lt;script&gt;</code></p>\n<pre><code>&lt;img src='//evil'&gt;\n</code></pre>\n"
    )


def test_two_prices_are_no_formula():
    assert read("It costs $5 before noon and $10 later.").formulas == ()


def test_each_formula_is_a_picture_with_its_tex_as_words():
    text = "At $t$ the cost is\n\n$$C(t) < 50\\,\\mathrm{FN}$$\n\nand $a\\$b$."
    inline, display, escaped = read(text).formulas
    assert (inline.tex, inline.display) == ("t", False)
    assert (display.tex, display.display) == ("C(t) < 50\\,\\mathrm{FN}", True)
    assert escaped.tex == "a\\$b"
    page = read(text).html
    assert Seen(page).pictures == [f"math/{one.key}" for one in (inline, display, escaped)]
    assert 'alt="C(t) &lt; 50\\,\\mathrm{FN}"' in page


def test_a_table_keeps_its_alignment():
    page = read("| a | b |\n|:-:|--:|\n| 1 | 2 |\n").html
    assert '<th align="center">a</th>' in page
    assert '<td align="right">2</td>' in page


def test_plain_text_has_the_words_without_the_markup():
    text = "# A *title*\n\n- one `code`\n- [two](https://a.example) ![three](media/a.png)\n\n```\nx\n```\n$y$ <b>z</b>"
    assert read(text).plain == "A title one code two three x y z"
