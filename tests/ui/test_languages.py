"""The language of the program: chosen, kept, in force at once, with dates and numbers to match."""

import dataclasses
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QComboBox, QLabel

from simulator import places
from simulator.session.preferences import Language
from simulator.ui import words
from simulator.ui.languages import NATIVE_NAMES, locale, speak, spoken
from simulator.ui.widgets.key_button import KeyButton
from tests.stage import stage
from tests.texts import Text
from tests.translations import Translation, compile_file, write

pytestmark = pytest.mark.usefixtures("screen")

WORDS = {"hello": "hallo", "day": "Tag"}


class Base(QObject):
    """Says a text of its own."""

    def say(self) -> str:
        return self.tr("hello")


class Derived(Base):
    """Inherits what is said."""


@pytest.fixture(autouse=True)
def _english(qapp: object) -> Iterator[None]:
    yield
    speak(Language.ENGLISH, places.resources())


def german_of(folder: Path, *contexts: str) -> None:
    """Speak a German that knows a few words."""
    texts = [Text(context, source, "x.py") for context in contexts for source in WORDS]
    known = {(text.context, text.source): Translation(WORDS[text.source], finished=True) for text in texts}
    path = folder / "translations" / "examgate_de.ts"
    write(path, "de", texts, known)
    compile_file(path)
    speak(Language.GERMAN, folder)


def test_a_text_of_a_base_class_is_translated_in_every_subclass(tmp_path: Path) -> None:
    german_of(tmp_path, "Base")
    assert (Base().say(), Derived().say()) == ("hallo", "hallo")


def test_english_takes_the_other_language_back(tmp_path: Path) -> None:
    german_of(tmp_path, "Base")
    speak(Language.ENGLISH, tmp_path)
    assert Derived().say() == "hello"
    application = QCoreApplication.instance()
    assert application is not None
    assert application.findChildren(QTranslator) == []


@pytest.mark.parametrize("language", [Language.GERMAN, Language.SPANISH])
def test_the_words_of_qt_itself_are_in_the_language(language: Language) -> None:
    speak(language, places.resources())
    found = QCoreApplication.translate("QPlatformTheme", "Cancel")
    assert found == {Language.GERMAN: "Abbrechen", Language.SPANISH: "Cancelar"}[language]


@pytest.mark.parametrize(
    ("name", "language"),
    [("de_AT", "de"), ("es_MX", "es"), ("en_GB", "en"), ("fr_FR", "en"), ("C", "en")],
)
def test_the_choice_of_the_system_follows_its_languages(name: str, language: str) -> None:
    assert spoken(Language.SYSTEM, QLocale(name)) == language


def test_a_language_of_the_system_keeps_its_country() -> None:
    austria = QLocale("de_AT")
    assert locale(Language.GERMAN, austria) == austria
    assert locale(Language.SPANISH, austria).language() == QLocale.Language.Spanish


@pytest.mark.parametrize(
    ("name", "day", "moment", "number"),
    [
        ("en_US", "March 31, 2026", "Mar 31, 2026, ", "2.5"),
        ("en_GB", "31 March 2026", "31 Mar 2026, ", "2.5"),
        ("de_DE", "31. März 2026", "31. März 2026, ", "2,5"),
        ("es_ES", "31 de marzo de 2026", "31 de mar de 2026, ", "2,5"),
    ],
)
def test_dates_and_numbers_are_written_as_the_language_does(name: str, day: str, moment: str, number: str) -> None:
    QLocale.setDefault(QLocale(name))
    long_day, short = words.long_day(date(2026, 3, 31)), words.day(datetime(2026, 3, 31, 12, tzinfo=UTC))
    assert long_day.replace("\N{NO-BREAK SPACE}", " ") == day
    assert short.replace("\N{NO-BREAK SPACE}", " ").startswith(moment)
    assert words.number(2.5, 1) == number


def test_another_language_is_in_force_at_once_and_kept(tmp_path: Path) -> None:
    german_of(tmp_path, "HomePage")
    with stage(tmp_path / "data") as shown:
        shown.window._services = dataclasses.replace(shown.window._services, resources=tmp_path)
        before, box = shown.window.page, shown.find("language")
        assert isinstance(box, QComboBox)
        box.setCurrentIndex(box.findText("Deutsch"))
        box.activated.emit(box.currentIndex())
        shown.settle()
        page = shown.window.page
        assert page is not None
        assert page is not before
        assert page.tr("day") == "Tag"
        assert shown.window.locale().language() == QLocale.Language.German
        assert shown.house.store.settings.get("language") == "de"


def test_each_language_is_offered_by_its_own_name(tmp_path: Path) -> None:
    with stage(tmp_path, language=Language.SPANISH) as shown:
        box = shown.find("language")
        assert isinstance(box, QComboBox)
        assert [box.itemText(place) for place in range(1, box.count())] == ["English", "Deutsch", "Español"]
        assert box.currentText() == NATIVE_NAMES[Language.SPANISH]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Next", "<u>N</u>ext"),
        ("Weiter", "Weiter (<u>N</u>)"),
        ("<W>", "&lt;W&gt; (<u>N</u>)"),
        ("Maßnahme", "Maß<u>n</u>ahme"),
    ],
)
def test_a_button_shows_its_key_even_where_the_word_lacks_the_letter(text: str, shown: str, qapp: object) -> None:
    button = KeyButton(text, "n", "next")
    label = button.findChildren(QLabel)[-1]
    assert label.text() == shown
    assert button.accessibleName() == text
