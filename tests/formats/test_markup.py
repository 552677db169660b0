"""What a text shows and points at is found without rendering it."""

import pytest
from hypothesis import given

from simulator.exam.problems import Code
from simulator.formats.html import read
from simulator.formats.native.body import Passage
from simulator.formats.native.markup import markup
from tests.formats.profile import PROFILE
from tests.formats.prose import PROSE
from tests.formats.test_html import Seen

SHOWN = {
    "![a](media/a.png)": ["media/a.png"],
    "x\n\n![a](<media/b.png> 'title')": ["media/b.png"],
    "![a [b] c](media/c.png)": ["media/c.png"],
    "[![a](media/d.png)](https://a.example)": ["media/d.png"],
    "![fig]: see\n\n[fig]: media/e.png": ["media/e.png"],
    "![the curve][Fig  A]\n\n[fig a]: <media/f.png>": ["media/f.png"],
    "> - ![a][]\n>\n> [a]: media/g.png": ["media/g.png"],
    "`a\\` ![a](media/h.png)": ["media/h.png"],
    "a ` b\n\n![a](media/i.png)\n\nc ` d": ["media/i.png"],
    "\\`![a](media/j.png)`": ["media/j.png"],
    "![a \\[ b](media/k.png)": ["media/k.png"],
    "![a\nb](media/l.png)": ["media/l.png"],
    "costs $5 ![a](media/m.png) and $6": ["media/m.png"],
    "`![a](media/n.png)`": [],
    "``` \n![a](media/o.png)\n```": [],
    "- ```\n  ![a](media/p.png)\n  ```\n- x": [],
    "\\![a](media/q.png)": [],
    "!\\[a](media/r.png)": [],
    "``a ` ![a](media/s.png)``": [],
}


@pytest.mark.parametrize(("text", "paths"), SHOWN.items(), ids=SHOWN)
def test_the_pictures_found_are_those_shown(text: str, paths: list[str]):
    assert Seen(read(text).html).pictures == paths
    assert [one.path for one in markup(Passage(text, 1)).pictures] == paths


@PROFILE
@given(PROSE)
def test_no_picture_is_shown_that_was_not_found(text: str):
    assert {path for path in Seen(read(text).html).pictures if path.startswith("media/")} <= {
        one.path for one in markup(Passage(text, 1)).pictures
    }


SILENT = (
    "a < b and c > d",
    "`<b>` and $x <y> z$ and\n\n$$\na <b> c\n$$",
    "[a](https://a.example) <https://a.example> [b]\n\n[b]: HTTP://a.example",
    "$P[X](t)$ is [a] (b)",
    "![a][b]\n\n[b]: media/a.png",
    "```html\n<a href='x'>[a](b)</a>\n$$\n```",
    "\\[a](b) and a \\$$ b",
    "List<Integer",
    "write to <me@a.example>",
)


@pytest.mark.parametrize("text", SILENT)
def test_nothing_is_remarked_where_nothing_is_dropped(text: str):
    assert markup(Passage(text, 1)).remarks == ()


REMARKED = {
    "x\n<b>y</b>": [(Code.HTML_RAW, 8, "<b>"), (Code.HTML_RAW, 8, "</b>")],
    "x\n\n<br/>": [(Code.HTML_RAW, 9, "<br/>")],
    "[a][b]\n\n[b]: file:///a": [(Code.LINK_SCHEME, 7, "file:///a")],
    "[a](<ftp://b>) <mailto:a@b>": [(Code.LINK_SCHEME, 7, "ftp://b"), (Code.LINK_SCHEME, 7, "mailto:a@b")],
    "[a](b\nc)": [(Code.LINK_SCHEME, 7, "b")],
    "x\n$$a": [(Code.MATH_OPEN, 8, "")],
}


@pytest.mark.parametrize(("text", "found"), REMARKED.items(), ids=REMARKED)
def test_what_will_not_be_shown_is_remarked_with_its_line(text: str, found: list[tuple[Code, int, str]]):
    assert [(one.code, one.line, one.value) for one in markup(Passage(text, 7)).remarks] == found
