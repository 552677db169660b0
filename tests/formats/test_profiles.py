"""Driver profiles: the four that ship are sound, and a wrong one says where."""

from dataclasses import replace
from pathlib import Path

import pytest

from simulator import places
from simulator.exam.problems import Code
from simulator.exam.profile import CENTER, Action, ClockPolicy, MaxSelect, OptionKeys, Tool
from simulator.formats.profiles import read_folders, read_profile

PROFILES = places.resources() / "profiles"

SOUND = """\
id = "mine"
title = "Mine"
clock = "visible"
tools = ["flag", "calculator"]
options = "digits"

[select]
maximum = "ignore"

[breaks]
locks = true

[minutes]
agreement = 3

[keys]
next = "Enter"

[words]
flag = "Mark"
"""


def written(folder: Path, text: str | bytes) -> Path:
    path = folder / "mine.toml"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def test_four_profiles_ship_and_are_sound():
    shelf = read_folders([PROFILES])

    assert shelf.problems == ()
    assert [profile.id for profile in shelf.profiles] == ["aws-pearson-vue", "pearson-vue", "psi-style", "study"]
    assert [profile.policy for profile in shelf.profiles] == [
        ClockPolicy.GATES,
        ClockPolicy.VISIBLE,
        ClockPolicy.VISIBLE,
        ClockPolicy.GATES,
    ]


def test_the_usual_driver_is_the_first_one_that_ships():
    first = read_folders([PROFILES]).profiles[0]

    assert replace(first, title="", description="") == CENTER


def test_a_profile_is_read_as_it_is_written(tmp_path: Path):
    profile, problems = read_profile(written(tmp_path, SOUND))

    assert problems == ()
    assert profile is not None
    assert (profile.policy, profile.max_select, profile.option_keys) == (
        ClockPolicy.VISIBLE,
        MaxSelect.IGNORE,
        OptionKeys.DIGITS,
    )
    assert (profile.has(Tool.CALCULATOR), profile.has(Tool.COMMENT)) == (True, False)
    assert (profile.breaks.locks, profile.agreement_minutes) == (True, 3)
    assert (profile.keys, profile.words) == (((Action.NEXT, "Enter"),), ((Action.FLAG, "Mark"),))


BROKEN = [
    (SOUND.replace('"Mine"', '"Mine'), 2, Code.TOML_SYNTAX),
    (SOUND.replace('id = "mine"\n', ""), 1, Code.FIELD_MISSING),
    (SOUND.replace('"mine"', '"My Profile"'), 1, Code.FIELD_VALUE),
    (SOUND.replace('"visible"', '"hidden"'), 3, Code.FIELD_VALUE),
    (SOUND.replace("calculator", "abacus"), 4, Code.FIELD_VALUE),
    (SOUND.replace("clock =", "clocks ="), 3, Code.FIELD_UNKNOWN),
    (SOUND.replace('maximum = "ignore"', 'maximum = "never"'), 8, Code.FIELD_VALUE),
    (SOUND.replace("locks = true", "lock = true"), 11, Code.FIELD_UNKNOWN),
    (SOUND.replace("locks = true", 'locks = "perhaps"'), 11, Code.FIELD_VALUE),
    (SOUND.replace("agreement = 3", "agreement = 999"), 14, Code.FIELD_VALUE),
    (SOUND.replace('"Enter"', '"Alt+"'), 17, Code.FIELD_VALUE),
    (SOUND.replace('"Enter"', '"Shift+F"'), 17, Code.FIELD_VALUE),
    (SOUND.replace('"Enter"', '"Alt+Ctrl+F"'), 17, Code.FIELD_VALUE),
    (SOUND.replace("next =", "forward ="), 17, Code.FIELD_UNKNOWN),
    (SOUND.replace('next = "Enter"', 'next = "Enter"\nprevious = "Enter"'), 18, Code.KEY_TWICE),
    (SOUND.replace('next = "Enter"', 'next = "1"'), 17, Code.KEY_TWICE),
    (SOUND.replace('flag = "Mark"', 'flag = ""'), 20, Code.FIELD_VALUE),
    (b"id = \xff", 1, Code.ENCODING),
]


@pytest.mark.parametrize(("text", "line", "code"), BROKEN)
def test_a_wrong_profile_says_where(text: str | bytes, line: int, code: Code, tmp_path: Path):
    profile, problems = read_profile(written(tmp_path, text))

    assert profile is None
    assert [(problem.file, problem.line, problem.code) for problem in problems] == [("mine.toml", line, code)]


def test_of_two_profiles_of_one_id_the_first_counts_and_the_other_is_told(tmp_path: Path):
    written(tmp_path, SOUND.replace('"mine"', '"study"'))
    shelf = read_folders([PROFILES, tmp_path])

    assert len(shelf.profiles) == 4
    assert [(problem.file, problem.code) for problem in shelf.problems] == [("mine.toml", Code.ID_DUPLICATE)]


def test_a_folder_that_is_not_there_has_no_profiles(tmp_path: Path):
    shelf = read_folders([tmp_path / "none"])

    assert (shelf.profiles, shelf.problems) == ((), ())
