"""The colour schemes of the exam's content: as the testing center has them, readable in every theme."""

from pathlib import Path

import pytest

from simulator.places import resources
from simulator.session.preferences import ColorScheme
from simulator.ui.schemes import Scheme, load, mix
from simulator.ui.theme import SIGN_PAIRS, TEXT_PAIRS, Role, ThemeError, contrast
from simulator.ui.theme import load as load_theme
from tests.ui.test_theme import THEMES

FILE = resources() / "themes" / "schemes.toml"
SCHEMES = load(FILE)
OFFERED = [
    ("black-on-white", "#000000", "#ffffff"),
    ("black-on-light-yellow", "#000000", "#ffffcc"),
    ("black-on-salmon", "#000000", "#ffa07a"),
    ("black-on-yellow", "#000000", "#ffff00"),
    ("blue-on-white", "#0000aa", "#ffffff"),
    ("blue-on-yellow", "#0000aa", "#ffff00"),
    ("light-yellow-on-black", "#ffffcc", "#000000"),
    ("white-on-black", "#ffffff", "#000000"),
    ("white-on-blue", "#ffffff", "#0000aa"),
    ("yellow-on-black", "#ffff00", "#000000"),
    ("yellow-on-blue", "#ffff00", "#0000aa"),
]
BARS = [role for role in Role if role.value.startswith(("bar", "toolbar", "dialog", "gate", "flag"))]
every_scheme = pytest.mark.parametrize("scheme", SCHEMES.values(), ids=lambda scheme: scheme.name.value)
every_theme = pytest.mark.parametrize("theme", THEMES)


def test_the_eleven_schemes_are_those_of_the_testing_center() -> None:
    assert [(name.value, one.text, one.ground) for name, one in SCHEMES.items()] == OFFERED
    assert set(SCHEMES) == set(ColorScheme) - {ColorScheme.THEME}


@every_theme
@every_scheme
def test_text_can_be_read_in_every_scheme(scheme: Scheme, theme: str) -> None:
    colors = scheme.over(load_theme(resources() / "themes" / f"{theme}.toml"))
    weak = {pair: contrast(colors[pair[0]], colors[pair[1]]) for pair in TEXT_PAIRS}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < 4.5} == {}


@every_theme
@every_scheme
def test_rings_and_outlines_can_be_seen_in_every_scheme(scheme: Scheme, theme: str) -> None:
    colors = scheme.over(load_theme(resources() / "themes" / f"{theme}.toml"))
    weak = {pair: contrast(colors[pair[0]], colors[pair[1]]) for pair in SIGN_PAIRS}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < 3} == {}


@every_scheme
def test_bars_and_dialogs_keep_the_colours_of_the_theme(scheme: Scheme) -> None:
    theme = load_theme(resources() / "themes" / "light.toml")
    assert [scheme.over(theme)[role] for role in BARS] == [theme[role] for role in BARS]


@every_scheme
def test_a_highlight_differs_from_the_page_and_from_the_current_row(scheme: Scheme) -> None:
    colors = scheme.over(load_theme(resources() / "themes" / "light.toml"))
    assert colors[Role.HIGHLIGHT] not in {colors[Role.CONTENT], colors[Role.CURRENT], colors[Role.CODE]}


def test_a_role_lies_between_ground_and_text() -> None:
    assert mix("#000000", "#ffff00", share=0.5) == "#808000"
    assert (mix("#102030", "#ffffff", share=0), mix("#102030", "#ffffff", share=1)) == ("#102030", "#ffffff")


@pytest.mark.parametrize(
    ("good", "bad"),
    [("[schemes.white-on-blue]", "[schemes.pink]"), ('"#ffa07a"', '"salmon"'), ("struck = ", "striked = ")],
)
def test_a_file_that_is_wrong_says_what_is_wrong(tmp_path: Path, good: str, bad: str) -> None:
    (tmp_path / "schemes.toml").write_text(FILE.read_text(encoding="utf-8").replace(good, bad), encoding="utf-8")
    with pytest.raises(ThemeError, match=bad.strip('[]" =').removeprefix("schemes.")):
        load(tmp_path / "schemes.toml")
