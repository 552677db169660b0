"""Rules about what an item must say beside its question: rationale, explanations, sources."""

from collections.abc import Iterator

from simulator.lint.subject import Finding, Subject


def rationale_missing(subject: Subject) -> Iterator[Finding]:
    """No closing rationale."""
    if not subject.item.rationale.strip():
        yield Finding(subject.place.line)


def explanation_missing(subject: Subject) -> Iterator[Finding]:
    """An option without an explanation; types without options keep theirs in the rationale."""
    for number, option in enumerate(subject.item.options):
        if not option.explanation.strip():
            yield Finding(subject.option_line(number), option.letter)


def reference_missing(subject: Subject) -> Iterator[Finding]:
    """No source."""
    if not subject.item.references:
        yield Finding(subject.place.line)
