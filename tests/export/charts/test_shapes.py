"""Names at the ends of lines do not lie over each other; labels keep to their room."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from simulator.export.charts.shapes import spread, text_width, wrapped

PLACES = st.lists(st.integers(-300, 300).map(float), max_size=8)
WIDTH = 90.0


def measure(text: str) -> float:
    return text_width(text, 13)


@given(places=PLACES, gap=st.integers(1, 40))
def test_names_lie_at_least_a_gap_apart_in_the_order_of_their_lines(places: list[float], gap: int) -> None:
    moved = spread(places, gap)
    order = sorted(range(len(places)), key=lambda place: places[place])
    assert all(moved[low] + gap <= moved[high] + 1e-6 for low, high in pairwise(order))


@given(places=st.sets(st.integers(-9, 9), max_size=8))
def test_names_that_are_apart_stay_where_they_are(places: set[int]) -> None:
    apart = [place * 20.0 for place in places]
    assert spread(apart, 20) == apart


@given(text=st.text("abc mW", min_size=1, max_size=60))
def test_a_label_takes_two_lines_at_most_and_no_more_than_its_room(text: str) -> None:
    lines = wrapped(text, WIDTH, measure)
    assert 1 <= len(lines) <= 2
    assert all(measure(line) <= WIDTH for line in lines)


def test_a_label_breaks_between_words_and_ends_in_an_ellipsis_where_it_must() -> None:
    assert wrapped("one two three four", WIDTH, measure) == ("one two three", "four")
    assert wrapped("one two three four five six seven eight", WIDTH, measure)[1].endswith("…")
