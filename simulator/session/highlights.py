"""Highlighted stretches of a question's texts as a whole value: laid on, taken off, merged and split."""

from collections.abc import Iterable

from simulator.exam.events import Part, Span

_PARTS = tuple(Part)


def toggled(spans: Iterable[Span], wanted: Span) -> tuple[Span, ...]:
    """Highlight a stretch, or take its highlight off where all of it has one."""
    found = normal(spans)
    inside = any(span.part is wanted.part and span.start <= wanted.start and wanted.end <= span.end for span in found)
    return without(found, wanted) if inside else normal((*found, wanted))


def without(spans: Iterable[Span], stretch: Span) -> tuple[Span, ...]:
    """Take a stretch out of the highlights; one that reaches beyond it on both sides becomes two."""
    left: list[Span] = []
    for span in normal(spans):
        if span.part is not stretch.part:
            left.append(span)
            continue
        left.append(Span(span.part, span.start, min(span.end, stretch.start)))
        left.append(Span(span.part, max(span.start, stretch.end), span.end))
    return normal(left)


def at(spans: Iterable[Span], part: Part, place: int) -> Span | None:
    """The highlight that a caret before the character at `place` touches, or None."""
    return next((span for span in normal(spans) if span.part is part and span.start <= place <= span.end), None)


def normal(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The same characters as stretches that are in order, not empty, and neither overlap nor touch."""
    merged: list[Span] = []
    for span in sorted(spans, key=lambda one: (_PARTS.index(one.part), one.start, one.end)):
        last = merged[-1] if merged else None
        if span.start >= span.end:
            continue
        if last is not None and last.part is span.part and span.start <= last.end:
            merged[-1] = Span(last.part, last.start, max(last.end, span.end))
        else:
            merged.append(span)
    return tuple(merged)
