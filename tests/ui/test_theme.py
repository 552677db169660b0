"""Colours: every role has one, every text can be read on its ground."""

import re
from pathlib import Path

import pytest

from simulator.places import resources
from simulator.ui.theme import CHART_PAIRS, SIGN_PAIRS, TEXT_PAIRS, Role, ThemeError, contrast, load, style_sheet

THEMES = ("light", "dark", "contrast-light", "contrast-dark")


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("pair", TEXT_PAIRS, ids=lambda pair: f"{pair[0]}-on-{pair[1]}")
def test_text_can_be_read_on_its_ground(name: str, pair: tuple[Role, Role]) -> None:
    theme = load(resources() / "themes" / f"{name}.toml")
    assert contrast(theme[pair[0]], theme[pair[1]]) >= (7 if theme.name.startswith("contrast-") else 4.5)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("pair", [*SIGN_PAIRS, *CHART_PAIRS], ids=lambda pair: f"{pair[0]}-on-{pair[1]}")
def test_rings_and_outlines_can_be_seen_on_their_ground(name: str, pair: tuple[Role, Role]) -> None:
    theme = load(resources() / "themes" / f"{name}.toml")
    assert contrast(theme[pair[0]], theme[pair[1]]) >= (4.5 if theme.name.startswith("contrast-") else 3)


def test_black_on_white_has_the_contrast_that_the_guideline_gives() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("sheet", ["app", "content"])
def test_the_style_sheet_is_filled_in_whole(name: str, sheet: str) -> None:
    template = (resources() / "styles" / f"{sheet}.qss").read_text(encoding="utf-8")
    filled = style_sheet(template, load(resources() / "themes" / f"{name}.toml"), zoom=2.0)
    assert "@" not in filled


def test_sizes_in_the_style_sheet_grow_with_the_zoom() -> None:
    theme = load(resources() / "themes" / "light.toml")
    assert style_sheet("font-size: @10.5pt; width: @9px", theme, zoom=2.0) == "font-size: 21.0pt; width: 18px"


def test_an_unknown_role_in_a_style_sheet_is_named() -> None:
    theme = load(resources() / "themes" / "light.toml")
    with pytest.raises(ThemeError, match="no_such"):
        style_sheet("a { color: @no_such; }", theme, zoom=1.0)


def test_a_theme_without_a_role_is_refused_by_name(tmp_path: Path) -> None:
    text = (resources() / "themes" / "light.toml").read_text(encoding="utf-8")
    (tmp_path / "bad.toml").write_text(re.sub(r"(?m)^gate_text = .*\n", "", text), encoding="utf-8")
    with pytest.raises(ThemeError, match="gate_text"):
        load(tmp_path / "bad.toml")
