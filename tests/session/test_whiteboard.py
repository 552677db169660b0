"""The eraser takes what it touches and nothing else."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.exam.whiteboard import Ink, Shape, Stroke
from simulator.session.whiteboard import distance, text_box, touched

points = st.tuples(st.integers(-500, 500), st.integers(-500, 500))
lines = st.builds(
    Stroke,
    st.sampled_from([Shape.LINE, Shape.FREEHAND]),
    st.sampled_from(Ink),
    st.integers(1, 8),
    st.lists(points, min_size=1, max_size=6).map(tuple),
)
strokes = st.one_of(
    lines,
    st.builds(
        Stroke,
        st.sampled_from([Shape.RECTANGLE, Shape.ELLIPSE]),
        st.sampled_from(Ink),
        st.integers(1, 8),
        st.tuples(points, points),
    ),
    st.builds(
        Stroke, st.just(Shape.TEXT), st.sampled_from(Ink), st.integers(1, 8), st.tuples(points), st.text(min_size=1)
    ),
)


@given(lines)
def test_a_line_is_touched_on_each_of_its_points(line: Stroke) -> None:
    assert all(touched((None, line), point, reach=0) == (1,) for point in line.points)


@given(strokes, points, points)
def test_what_is_touched_does_not_depend_on_where_the_board_is(
    stroke: Stroke, spot: tuple[int, int], way: tuple[int, int]
) -> None:
    moved = replace(stroke, points=tuple((x + way[0], y + way[1]) for x, y in stroke.points))
    there = (spot[0] + way[0], spot[1] + way[1])
    assert distance(moved, there) == pytest.approx(distance(stroke, spot))


@given(strokes)
def test_what_is_far_away_is_not_touched(stroke: Stroke) -> None:
    right = text_box(stroke)[2] if stroke.shape is Shape.TEXT else max(x for x, _ in stroke.points)
    assert touched((stroke,), (right + 100, 0), reach=50) == ()


def test_a_shape_is_touched_on_its_line_and_not_within() -> None:
    box = Stroke(Shape.RECTANGLE, Ink.BLUE, 2, ((0, 0), (100, 60)))
    ring = replace(box, shape=Shape.ELLIPSE)
    board = (box, None, ring)
    assert touched(board, (50, 30), reach=8) == ()
    assert touched(board, (0, 5), reach=3) == (0,)
    assert touched(board, (100, 30), reach=1) == (0, 2)
