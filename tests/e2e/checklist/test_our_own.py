"""The checklist of the testing center, line 26: whose program it is not, and nothing of others in the package."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from simulator import places
from tests.e2e.candidate import Candidate
from tests.e2e.people import text_of
from tests.stage import stage

ROOT = Path(__file__).parents[3]
NOTICE = "not affiliated with Pearson VUE or Amazon Web Services"
PICTURES = {".svg", ".png", ".jpg", ".jpeg", ".gif", ".ico", ".webp", ".bmp", ".icns"}
OWN_PIXELS = {"resources/pictures/exam.png", "resources/pictures/report.png"}
OWN_ICONS = "resources/desktop/"
"""Pictures of our own window, and our own icon in the sizes of desktops; everything else that ships is drawn as SVG."""

OWNERS = re.compile(r"pearson|\bvue\b|\baws\b|amazon|psi\b|prometric|logo|trademark", re.IGNORECASE)
OF_OTHERS = (
    "you have not yet viewed the entire screen",
    "play all multimedia content",
    "you will not be able to return to this section",
    "have chosen to end the current review",
    "your time on this section has expired",
    "timing has begun on the next section",
    "reached the maximum number of selections for this item",
    "select the yes button. otherwise",
    "to review the items and amend your responses",
    "non-disclosure agreement and terms of use",
)
"""What the screens of others say, in lower case."""


def shipped() -> Iterator[Path]:
    """The files that travel in the package."""
    for folder in ("simulator", "resources", "banks"):
        yield from (path for path in (ROOT / folder).rglob("*") if path.is_file() and "__pycache__" not in path.parts)


@pytest.mark.usefixtures("screen")
def test_26a_the_notice_is_present_before_the_exam_and_on_the_score_report(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        candidate = Candidate(shown)
        candidate.reach("startExam")
        shown.wait_for(lambda: shown.window.bridge is not None)
        assert NOTICE in text_of(shown, "notAffiliated")
        candidate.hit("skipToInstructions", "next", "dialogYes", "endExam", "dialogYes")
        candidate.hit("endReview", "dialogYes", "dialogYes", "skipSurvey", "next")
        assert NOTICE in text_of(shown, "notAffiliated")
    assert "not affiliated with" in (ROOT / "README.md").read_text(encoding="utf-8").lower()


def test_26b_no_logo_of_others_is_in_the_package() -> None:
    assert places.resources() == ROOT / "resources"
    pictures = [path for path in shipped() if path.suffix.lower() in PICTURES]
    assert len(pictures) > 10
    drawn = [path for path in pictures if path.suffix == ".svg"]
    pixels = {path.relative_to(ROOT).as_posix() for path in pictures if path not in drawn}
    assert {name for name in pixels if not name.startswith(OWN_ICONS)} == OWN_PIXELS
    for path in drawn:
        text = path.read_text(encoding="utf-8")
        assert not OWNERS.search(path.stem), path
        assert not OWNERS.search(text), path
        assert "<image" not in text, path


def test_26c_no_picture_hides_in_a_text_and_no_text_of_others_is_in_the_package() -> None:
    read = 0
    for path in shipped():
        if path.suffix in {".py", ".md", ".toml", ".qss", ".ts", ".svg", ".html"}:
            text = " ".join(path.read_text(encoding="utf-8").lower().split())
            read += 1
            assert not re.search(r"data:image/[\w.+-]+;base64,\w", text), path
            assert [phrase for phrase in OF_OTHERS if phrase in text] == [], path
    assert read > 100
