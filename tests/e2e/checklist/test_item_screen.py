"""The checklist of the testing center, lines 3 to 7: the item screen and its keys."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from simulator.exam.state import Place
from tests.e2e.candidate import Candidate
from tests.e2e.people import begin, text_of
from tests.stage import Stage, stage

pytestmark = pytest.mark.usefixtures("screen")


def seated(shown: Stage) -> Candidate:
    """Begin the full-length exam."""
    candidate = Candidate(shown)
    begin(candidate)
    return candidate


def title(shown: Stage) -> str:
    """The title of the dialog on screen, empty where there is none."""
    return text_of(shown, "dialogTitle") if shown.is_shown("dialogTitle") else ""


def chosen(shown: Stage) -> str:
    """The labels of the options chosen."""
    return "".join(option.label for option in shown.bridge.item_view().options if option.chosen)


def of_kind(shown: Stage, *, several: bool) -> int:
    """The number of a question that asks for one option, or for several."""
    slots = shown.bridge.opened.attempt.form.slots
    return next(q for q, slot in enumerate(slots, 1) if (len(shown.bank.by_id[slot.item].keys) > 1) is several)


def test_03_the_counter_reads_1_of_65_without_the_word_question(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        seated(shown)
        assert text_of(shown, "counter") == "1 of 65"


def test_04_previous_is_absent_on_item_1_and_next_on_item_65_opens_the_item_review_screen(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        candidate = seated(shown)
        assert not shown.is_shown("previous")
        candidate.type("Alt+P")
        assert text_of(shown, "counter") == "1 of 65"
        candidate.jump(65)
        assert text_of(shown, "counter") == "65 of 65"
        assert shown.is_shown("previous")
        candidate.hit("next")
        assert text_of(shown, "reviewTitle") == "Item Review Screen"


def test_05a_alt_and_n_p_v_f_c_e_work_on_items(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        candidate = seated(shown)
        candidate.hit("next")
        assert text_of(shown, "counter") == "2 of 65"
        candidate.hit("previous")
        assert text_of(shown, "counter") == "1 of 65"
        candidate.hit("flag")
        assert shown.state.flags == {1}
        candidate.hit("flag")
        assert shown.state.flags == set()
        candidate.hit("navigator")
        assert title(shown).startswith("Navigator")
        candidate.hit("navigatorClose")
        assert title(shown) == ""
        candidate.hit("endExam")
        assert title(shown) == "End Exam"


def test_05b_alt_and_a_i_v_s_e_work_in_the_review(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        candidate = seated(shown)
        candidate.hit("flag", "endExam", "dialogYes")
        for name in ("reviewAll", "reviewIncomplete", "reviewFlagged"):
            candidate.hit(name)
            assert text_of(shown, "counter") == "1 of 65"
            assert not shown.is_shown("navigator")
            candidate.hit("reviewScreen")
            assert shown.state.place is Place.REVIEW
        candidate.hit("endReview")
        assert title(shown) == "End Review"


def test_05c_alt_y_n_o_answer_dialogs_and_alt_n_in_yes_no_means_no(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        candidate = seated(shown)
        candidate.hit("endExam")
        candidate.type("Alt+N")
        assert (title(shown), text_of(shown, "counter")) == ("", "1 of 65")
        candidate.hit("endExam")
        candidate.type("Alt+Y")
        assert shown.state.place is Place.REVIEW
        candidate.type("Alt+V")
        assert title(shown) == "No Flagged Questions"
        candidate.type("Alt+O")
        assert title(shown) == ""


def test_05d_only_what_lies_on_top_has_the_keys(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        candidate = seated(shown)
        candidate.hit("endExam")
        for keys in ("Alt+V", "Alt+F", "Alt+P", "Alt+E", "Alt+S", "Alt+H", "Escape", "Enter", "A"):
            candidate.type(keys)
            assert title(shown) == "End Exam", keys
        candidate.hit("dialogNo", "navigator")
        for keys in ("Alt+N", "Alt+F", "Alt+V", "Alt+E", "A"):
            candidate.type(keys)
            assert title(shown).startswith("Navigator"), keys
        candidate.hit("navigatorClose")
        assert (text_of(shown, "counter"), shown.state.flags, chosen(shown)) == ("1 of 65", frozenset(), "")


def test_05e_the_letter_of_its_key_is_underlined_on_a_button(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        candidate = seated(shown)
        candidate.hit("next")
        letters = {"next": "N", "previous": "P", "navigator": "v", "flag": "F", "endExam": "E", "help": "H"}
        for name, letter in letters.items():
            button = shown.find(name, QPushButton)
            assert any(f"<u>{letter}</u>" in part.text() for part in button.findChildren(QLabel)), name


def test_06a_letters_a_to_f_choose_options(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        candidate = seated(shown)
        candidate.jump(of_kind(shown, several=False))
        for letter in ("A", "C"):
            candidate.type(letter)
            assert chosen(shown) == letter
        candidate.jump(of_kind(shown, several=True))
        candidate.type("E")
        candidate.type("B")
        assert chosen(shown) == "BE"
        candidate.type("E")
        assert chosen(shown) == "B"
        candidate.type("G")
        assert chosen(shown) == "B"


def test_06b_letters_choose_nothing_in_a_text_field(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        candidate = Candidate(shown)
        candidate.set_up("estimateFirst")
        candidate.jump(22)
        field = candidate.go_to("gateEstimate")
        for letter in "ABCDEF4":
            candidate.type(letter)
        assert isinstance(field, QLineEdit)
        assert (field.text(), chosen(shown)) == ("4", "")


def test_07_a_third_option_where_two_are_asked_for_is_refused_with_maximum_selections(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        candidate = seated(shown)
        candidate.jump(of_kind(shown, several=True))
        assert shown.bridge.item_view().choose == 2
        for letter in "ABC":
            candidate.type(letter)
        assert title(shown) == "Maximum Selections"
        candidate.hit("dialogOk")
        assert chosen(shown) == "AB"
