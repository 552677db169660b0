"""One person has one name, however it is typed."""

import pytest

from simulator.exam.names import candidate_name


@pytest.mark.parametrize("typed", ["José", "Jose\u0301", "  José\t"])
def test_a_name_is_the_same_however_it_is_typed(typed: str):
    assert candidate_name(typed) == "Jos\u00e9"


@pytest.mark.parametrize("typed", ["", " ", "\u2003", "A\nB", "A\0", "A\x1b[0m"])
def test_what_is_no_name_in_one_line_is_refused(typed: str):
    with pytest.raises(ValueError, match="needs a name"):
        candidate_name(typed)
