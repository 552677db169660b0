"""Choices that outlive the program: they come back as they were made, or as their defaults."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.exam.plan import ExtraTime, Wishes
from simulator.exam.profile import ClockPolicy
from simulator.ports import CandidateId, NotSavedError, Trouble
from simulator.session.preferences import DEFAULT_CANDIDATE, Appearance, ColorScheme, Language, Preferences
from tests.fakes import MemorySettings
from tests.session.fakes import MemoryArchive, office

wishes = st.builds(
    Wishes,
    policy=st.sampled_from(ClockPolicy),
    extra=st.sampled_from(ExtraTime),
    warnings=st.booleans(),
    peek=st.booleans(),
    estimate_first=st.booleans(),
    pause_minutes=st.integers(0, 1_440),
)


@pytest.fixture
def archive() -> MemoryArchive:
    return office().archive


@given(first=wishes, second=wishes)
def test_the_set_up_used_last_comes_back(first: Wishes, second: Wishes):
    settings = MemorySettings()
    Preferences(settings).set_wishes(first)
    Preferences(settings).set_wishes(second)

    assert Preferences(settings).wishes() == second


@pytest.mark.parametrize("appearance", Appearance)
def test_the_look_comes_back(appearance: Appearance):
    settings = MemorySettings()
    Preferences(settings).set_appearance(appearance)

    assert Preferences(settings).appearance() is appearance


@pytest.mark.parametrize("language", Language)
def test_the_language_comes_back(language: Language):
    settings = MemorySettings()
    Preferences(settings).set_language(language)

    assert Preferences(settings).language() is language


@pytest.mark.parametrize("scheme", ColorScheme)
def test_the_color_scheme_comes_back(scheme: ColorScheme):
    settings = MemorySettings()
    Preferences(settings).set_scheme(scheme)

    assert Preferences(settings).scheme() is scheme


def test_at_first_everything_is_at_its_default():
    preferences = Preferences(MemorySettings())

    assert (preferences.wishes(), preferences.appearance()) == (Wishes(), Appearance.SYSTEM)
    assert preferences.language() is Language.SYSTEM


@given(value=st.text())
def test_a_stored_value_that_is_no_longer_known_counts_as_not_set(value: str):
    names = (
        "appearance",
        "language",
        "exam.scheme",
        "exam.policy",
        "exam.extra",
        "exam.warnings",
        "exam.peek",
        "exam.estimate_first",
        "exam.pause_minutes",
    )
    preferences = Preferences(MemorySettings(dict.fromkeys(names, f"{value}?")))

    assert (preferences.wishes(), preferences.appearance()) == (Wishes(), Appearance.SYSTEM)
    assert preferences.language() is Language.SYSTEM
    assert preferences.scheme() is ColorScheme.THEME


def test_notices_are_on_where_the_clock_is_visible_and_nothing_else_was_chosen():
    assert Preferences(MemorySettings({"exam.policy": "visible"})).wishes().warnings
    assert not Preferences(MemorySettings({"exam.policy": "visible", "exam.warnings": "no"})).wishes().warnings


def test_the_stored_names_and_values_are_frozen(archive: MemoryArchive):
    settings = MemorySettings()
    preferences = Preferences(settings)
    preferences.set_wishes(Wishes(ClockPolicy.VISIBLE, ExtraTime.ESL, warnings=True, peek=True, pause_minutes=20))
    preferences.set_appearance(Appearance.DARK)
    preferences.set_language(Language.GERMAN)
    preferences.set_scheme(ColorScheme.LIGHT_YELLOW_ON_BLACK)
    grace = archive.add_candidate("Grace")
    preferences.set_candidate(grace)
    preferences.set_whole_appointment(grace.id, whole=False)

    assert settings.values == {
        "appearance": "dark",
        "candidate": "2",
        "exam.appointment.2": "no",
        "exam.scheme": "light-yellow-on-black",
        "exam.profile": "aws-pearson-vue",
        "exam.policy": "visible",
        "exam.extra": "esl",
        "exam.warnings": "yes",
        "exam.peek": "yes",
        "exam.estimate_first": "no",
        "exam.pause_minutes": "20",
        "language": "de",
    }


def test_a_choice_that_cannot_be_stored_is_told_and_not_kept():
    settings = MemorySettings()
    settings.trouble = Trouble.READ_ONLY

    with pytest.raises(NotSavedError):
        Preferences(settings).set_appearance(Appearance.DARK)
    assert Preferences(settings).appearance() is Appearance.SYSTEM


def test_the_candidate_who_sat_last_sits_again(archive: MemoryArchive):
    preferences = Preferences(MemorySettings())
    grace = archive.add_candidate("Grace")
    preferences.set_candidate(grace)

    assert preferences.candidate(archive) == grace


@pytest.mark.parametrize("stored", [None, "99", "Ada"])
def test_a_candidate_who_is_not_known_leaves_the_seat_to_the_first(archive: MemoryArchive, stored: str | None):
    archive.add_candidate("Grace")
    preferences = Preferences(MemorySettings({} if stored is None else {"candidate": stored}))

    assert preferences.candidate(archive).name == "Ada"


def test_the_first_run_makes_one_candidate():
    archive = MemoryArchive(office().journal)
    made = [Preferences(MemorySettings()).candidate(archive) for _ in range(2)]

    assert [candidate.name for candidate in made] == [DEFAULT_CANDIDATE] * 2
    assert len(archive.candidates()) == 1


@pytest.mark.parametrize("first", [True, False])
def test_the_whole_appointment_comes_with_the_first_exam_until_it_is_chosen(first: bool):
    preferences, grace, ada = Preferences(MemorySettings()), CandidateId(2), CandidateId(3)
    assert preferences.whole_appointment(grace, first=first) is first

    preferences.set_whole_appointment(grace, whole=not first)
    assert preferences.whole_appointment(grace, first=first) is not first
    assert preferences.whole_appointment(ada, first=first) is first


@pytest.mark.parametrize("stored", ["", "{", "\ufffd\ufffd", "klingon", "1e9", "TRUE", "9" * 5000])
def test_settings_that_cannot_be_read_are_the_defaults_and_are_told_once(stored: str):
    names = ("appearance", "language", "exam.scheme", "exam.policy", "exam.extra", "exam.peek", "exam.pause_minutes")
    settings = MemorySettings({**dict.fromkeys(names, stored), "window": "here", "exam.estimate_first": "yes"})
    preferences = Preferences(settings)
    assert preferences.wishes() == Wishes(estimate_first=True)
    assert (preferences.appearance(), preferences.language()) == (Appearance.SYSTEM, Language.SYSTEM)

    assert set(preferences.mend()) == (set(names) if stored else set())
    assert preferences.mend() == ()
    assert (preferences.window(), preferences.wishes()) == ("here", Wishes(estimate_first=True))
