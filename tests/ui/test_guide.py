"""The guide of troubles says what the program says, and can be read where one needs it."""

from pathlib import Path

import pytest

from simulator.places import resources
from simulator.ports import NotSavedError, Trouble
from simulator.ui.troubles import not_saved, reason

ROOT = Path(__file__).parents[2]


def guide(name: str = "troubles.md") -> str:
    """What the guide says, on one line and without its marks."""
    text = (resources() / "guide" / name).read_text(encoding="utf-8")
    return " ".join(word for line in text.splitlines() for word in line.removeprefix("> ").split())


@pytest.mark.parametrize("trouble", Trouble)
def test_the_guide_has_every_trouble_in_the_words_of_the_program(trouble: Trouble) -> None:
    assert reason(trouble) in guide()
    assert not_saved(NotSavedError(trouble=trouble)).removesuffix(reason(trouble)).strip() in guide()


def test_the_guide_is_linked_from_the_readme_and_travels_in_the_wheel() -> None:
    assert "(resources/guide/troubles.md)" in (ROOT / "README.md").read_text(encoding="utf-8")
    wheel = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert '"resources/guide" = "simulator/resources/guide"' in wheel
