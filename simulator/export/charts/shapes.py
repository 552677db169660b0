"""Shapes and places that every drawing of a chart has in common; knows neither SVG nor a toolkit."""

from collections.abc import Callable, Sequence

from simulator.export.charts.kinds import Marker

ARM = 0.36
"""Half the thickness of the arms of a cross, against half its width."""

OUTLINES: dict[Marker, tuple[tuple[float, float], ...]] = {
    Marker.SQUARE: ((-0.85, -0.85), (0.85, -0.85), (0.85, 0.85), (-0.85, 0.85)),
    Marker.DIAMOND: ((0, -1.15), (1.15, 0), (0, 1.15), (-1.15, 0)),
    Marker.UP: ((0, -1.1), (1.1, 0.85), (-1.1, 0.85)),
    Marker.DOWN: ((0, 1.1), (-1.1, -0.85), (1.1, -0.85)),
    Marker.CROSS: (
        (0, -ARM), (1 - ARM, -1), (1, ARM - 1), (ARM, 0), (1, 1 - ARM), (1 - ARM, 1),
        (0, ARM), (ARM - 1, 1), (-1, 1 - ARM), (-ARM, 0), (-1, ARM - 1), (ARM - 1, -1),
    ),
}  # fmt: skip
"""The corners of markers around 0, y downwards, for a half width of about 1; a circle has none."""

Spot = tuple[float, float]

NARROW, WIDE = frozenset("iljtfrI.,:;'|!·()[] -–"), frozenset("mwMW%@—")


def text_width(text: str, size: float) -> float:
    """About how wide a text is in a font without serifs of this size."""
    return size * sum(0.33 if sign in NARROW else 0.9 if sign in WIDE else 0.6 for sign in text)


def wrapped(text: str, width: float, measure: Callable[[str], float]) -> tuple[str, ...]:
    """A text in at most two lines of this width; what does not fit ends in an ellipsis."""
    if measure(text) <= width:
        return (text,)
    words, first = text.split(), ""
    while words and measure(f"{first} {words[0]}".strip()) <= width:
        first = f"{first} {words.pop(0)}".strip()
    if not first:
        return (_shortened(text, width, measure),)
    return (first, _shortened(" ".join(words), width, measure)) if words else (first,)


def hatch(corner: Spot, size: Spot, gap: float) -> list[tuple[Spot, Spot]]:
    """Slanting lines that cover a rectangle, each inside of it."""
    left, top, width, height = *corner, *size
    lines = []
    for count in range(1, int((width + height) / gap) + 1):
        at = count * gap
        start, end = max(0.0, at - height), min(at, width)
        if start < end:
            lines.append(((left + start, top + at - start), (left + end, top + at - end)))
    return lines


def spread(places: Sequence[float], gap: float) -> list[float]:
    """The places moved apart until each is at least a gap from the next, around where they were; order is kept."""
    order = sorted(range(len(places)), key=lambda place: places[place])
    groups: list[list[int]] = []
    for place in order:
        groups.append([place])
        while len(groups) > 1 and _top(groups[-1], places, gap) < _bottom(groups[-2], places, gap) + gap:
            groups[-2:] = [[*groups[-2], *groups[-1]]]
    moved = [0.0] * len(places)
    for group in groups:
        for count, place in enumerate(group):
            moved[place] = _top(group, places, gap) + count * gap
    return moved


def _top(group: Sequence[int], places: Sequence[float], gap: float) -> float:
    return sum(places[place] for place in group) / len(group) - gap * (len(group) - 1) / 2


def _bottom(group: Sequence[int], places: Sequence[float], gap: float) -> float:
    return _top(group, places, gap) + gap * (len(group) - 1)


def _shortened(text: str, width: float, measure: Callable[[str], float]) -> str:
    if measure(text) <= width:
        return text
    while text and measure(f"{text}…") > width:
        text = text[:-1]
    return f"{text.rstrip()}…"
