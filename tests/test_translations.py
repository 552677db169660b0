"""The translation files agree with the texts of the program and with each other."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from tests.texts import ROOT, ExtractionError, Text, texts
from tests.translations import LANGUAGES, Key, Translation, file_of, read, update, write

PLACEHOLDER = re.compile(r"\{[^{}]*\}")

CODE = """
from PySide6.QtCore import QCoreApplication
from simulator.ui import words as spoken
from simulator.ui.words import tr as word


def tr(text):
    return QCoreApplication.translate("own", text)


class Outer:
    def say(self):
        return self.tr("a " "b"), [tr("c").format(x=self.tr("d"))], word("e"), spoken.tr("f")


class Other:
    text = QCoreApplication.translate("direct", "g")
    profile = QCoreApplication.translate("profile", text)
"""

WORDS = """
from PySide6.QtCore import QCoreApplication


def tr(text):
    return QCoreApplication.translate("words", text)
"""


def checkout(folder: Path, code: str) -> Path:
    """A small checkout with one module beside the words."""
    ui = folder / "simulator" / "ui"
    ui.mkdir(parents=True)
    (ui / "words.py").write_text(WORDS, encoding="utf-8")
    (ui / "module.py").write_text(code, encoding="utf-8")
    return folder


def placeholders(text: str) -> list[str]:
    return sorted(PLACEHOLDER.findall(text))


def written() -> list[tuple[str, Key, Translation]]:
    """Each translation that is finished, in each language."""
    return [
        (language, key, one) for language in LANGUAGES for key, one in read(file_of(language)).items() if one.finished
    ]


def test_every_kind_of_call_is_found_in_its_context(tmp_path: Path) -> None:
    found = {(text.context, text.source) for text in texts(checkout(tmp_path, CODE))}
    assert found == {
        ("Outer", "a b"), ("own", "c"), ("Outer", "d"), ("words", "e"), ("words", "f"), ("direct", "g"),
    }  # fmt: skip


def test_title_description_and_words_of_a_profile_are_found(tmp_path: Path) -> None:
    folder = checkout(tmp_path, "") / "resources" / "profiles"
    folder.mkdir(parents=True)
    (folder / "one.toml").write_text(
        'title = "T"\ndescription = "D"\nkey = "x"\n[words]\nnext = "Go"\n', encoding="utf-8"
    )
    assert {(text.context, text.source) for text in texts(tmp_path)} == {("profile", word) for word in ("T", "D", "Go")}


@pytest.mark.parametrize(
    "call",
    [
        "word(name)",
        'word(f"a {name}")',
        'word("a" if name else "b")',
        'word("a", "b")',
        'word("")',
        'other.tr("a")',
        'self.tr("a")',
        "list(map(word, name))",
        'QCoreApplication.translate(name, "a")',
        'QCoreApplication.translate("own", name)',
    ],
)
def test_a_text_that_no_tool_can_know_is_an_error_with_its_place(call: str, tmp_path: Path) -> None:
    code = f"from simulator.ui.words import tr as word\n\ndef say(self, name, other):\n    return {call}\n"
    with pytest.raises(ExtractionError, match=r"simulator/ui/module\.py:4: "):
        texts(checkout(tmp_path, code))


def test_an_update_keeps_what_is_translated_and_drops_what_is_gone(tmp_path: Path) -> None:
    root, folder = checkout(tmp_path, CODE), tmp_path / "translations"
    kept = {
        ("own", "c"): Translation("C", finished=True, remark="so"),
        ("own", "gone"): Translation("G", finished=True),
    }
    write(file_of("de", folder), "de", [Text("own", "c", "x"), Text("own", "gone", "x")], kept)
    assert update(folder, root) == {"de": 5, "es": 6}
    found = read(file_of("de", folder))
    assert found["own", "c"] == kept["own", "c"]
    assert ("own", "gone") not in found
    assert found["words", "e"] == Translation()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_program_is_in_the_file_of_a_language(language: str) -> None:
    said = {(text.context, text.source) for text in texts()}
    assert said == set(read(file_of(language))), "run python -m tests.translations"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_file_says_what_the_written_one_says(language: str, qapp: object) -> None:
    translator = QTranslator()
    compiled = file_of(language).with_suffix(".qm")
    messages = {key: one for key, one in read(file_of(language)).items() if one.text}
    assert translator.load(str(compiled)) or not messages
    wrong = [key for key, one in messages.items() if translator.translate(*key) != one.text]
    assert wrong == [], "run python -m tests.translations"


def test_a_translation_fills_in_the_same_values_as_the_text() -> None:
    wrong = [
        (language, source) for language, (_, source), one in written() if placeholders(one.text) != placeholders(source)
    ]
    assert wrong == []


def test_the_translations_travel_with_the_program() -> None:
    assert '"resources/translations" = "simulator/resources/translations"' in (ROOT / "pyproject.toml").read_text()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language: str) -> None:
    left = [key for key, one in read(file_of(language)).items() if not one.finished or not one.text.strip()]
    assert left == []
