"""The guide of troubles says what the program says, and can be read where one needs it."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from simulator.places import resources
from simulator.ports import NotSavedError, Trouble
from simulator.session.preferences import Appearance, Language
from simulator.ui.dialogs.guide import GuideWindow
from simulator.ui.errors import start_failed
from simulator.ui.guide import parts
from simulator.ui.look import Look
from simulator.ui.start import application
from simulator.ui.troubles import not_saved, reason
from simulator.ui.widgets.guide_pane import GuidePane
from simulator.ui.widgets.rich_text import RichText
from tests.stage import speaking, stage

BANNER = "Your last step was not saved. Everything before it is safe. {reason}"
NEXT_STEP = "Your next step cannot be saved. Everything up to here is safe. {reason}"
ROOT = Path(__file__).parents[2]


def guide(name: str = "troubles.md") -> str:
    """What the guide says, on one line and without its marks."""
    text = (resources() / "guide" / name).read_text(encoding="utf-8")
    return " ".join(word for line in text.splitlines() for word in line.removeprefix("> ").split())


@pytest.mark.parametrize("trouble", Trouble)
def test_the_guide_has_every_trouble_in_the_words_of_the_program(trouble: Trouble) -> None:
    assert reason(trouble) in guide()
    assert not_saved(NotSavedError(trouble=trouble)).removesuffix(reason(trouble)).strip() in guide()


@pytest.mark.parametrize("language", [Language.GERMAN, Language.SPANISH])
def test_the_guide_says_the_same_in_the_words_of_each_language(screen: None, language: Language) -> None:
    english, own = (
        parts(lambda path: (resources() / path).read_text(encoding="utf-8"), QLocale(name))
        for name in ("en", language.value)
    )
    assert [(one.level, layout(one.text)) for one in own] == [(one.level, layout(one.text)) for one in english]
    told = guide(f"troubles.{language}.md")
    with speaking(language):
        banners = [QCoreApplication.translate("NotSavedBanner", one).format(reason="") for one in (BANNER, NEXT_STEP)]
        words = [not_saved(NotSavedError(trouble=Trouble.FULL)).removesuffix(reason(Trouble.FULL)), *banners]
        said = [*map(reason, Trouble), *map(str.strip, words)]
    assert [one for one in said if one not in told] == []
    assert not set(map(reason, Trouble)).intersection(said)


def layout(markdown: str) -> list[str]:
    """The lines that begin a quotation or a point, by their marks, and the commands named."""
    begun = [line[0] for line in markdown.replace("\n> ", "\n").splitlines() if line[:2] in {"> ", "- "}]
    return [*begun, *sorted(re.findall("`[^`]+`", markdown))]


def test_the_guide_is_linked_from_the_readme_and_travels_in_the_wheel() -> None:
    assert "(resources/guide/troubles.md)" in (ROOT / "README.md").read_text(encoding="utf-8")
    wheel = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert '"resources/guide" = "simulator/resources/guide"' in wheel


def read(window: QWidget) -> str:
    """What can be read of the guide in a window."""
    return " ".join(one.accessibleName() for one in window.findChildren(RichText) if one.isVisible())


def test_the_guide_opens_from_the_home_page_and_from_help_in_the_exam(screen: None, tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        shown.click("openGuide")
        assert reason(Trouble.NEWER) in read(shown.window)
        QTest.keyClick(QApplication.focusWidget() or shown.window, Qt.Key.Key_Escape)
        shown.settle()
        assert not shown.is_shown("guideCover")
        shown.begin()
        shown.click("help")
        shown.click("helpGuide")
        assert reason(Trouble.FULL) in read(shown.find("guideCover"))
        shown.click("guideClose")
        assert shown.is_shown("itemScroll")


def test_what_the_program_says_stands_apart_in_the_guide(screen: None) -> None:
    application(["examgate"], resources())
    pane = GuidePane(Look(resources(), Appearance.LIGHT))
    frames = [one for one in pane.findChildren(QFrame) if one.property("kind") == "said"]
    apart = {text.accessibleName() for frame in frames for text in frame.findChildren(RichText)}
    assert reason(Trouble.FULL) in apart
    assert not [text for text in apart if "Kept:" in text]


def test_the_guide_opens_where_the_program_cannot_start(screen: None, qtbot: QtBot) -> None:
    application(["examgate"], resources())
    failed = start_failed(Look(resources(), Appearance.LIGHT), Trouble.NEWER)
    failed.show()
    (button,) = failed.findChildren(QPushButton, "openGuide")
    button.click()
    (window,) = failed.findChildren(GuideWindow)
    qtbot.waitUntil(
        lambda: reason(Trouble.NEWER) in read(window), timeout=60_000
    )  # below the fold: made after the first paint
    window.accept()
    failed.accept()


def test_an_installation_without_its_guide_says_so(screen: None) -> None:
    application(["examgate"], resources())
    look = Look(resources(), Appearance.LIGHT)
    look.resources = Path("nowhere")
    pane = GuidePane(look)
    pane.show()
    assert "Install Examgate again" in read(pane)
    pane.close()
