"""Right answers by kind of knowledge and by service."""

from collections.abc import Callable, Iterator

from simulator.exam.items import Item, Knowledge
from simulator.export.blocks import Block, Heading, Note, Section, Table
from simulator.ui import words
from simulator.ui.report.phrases import count_columns, count_row, everything, scored, tr
from simulator.ui.report.source import Source, with_keyword


def section(source: Source) -> Section | None:
    """Return the section, None for a bank that names neither."""
    blocks = (*_kinds(source), *_services(source))
    return Section("knowledge", tr("By knowledge and service"), tr("Knowledge"), blocks) if blocks else None


def _kinds(source: Source) -> Iterator[Block]:
    kinds = source.report.knowledge
    if not kinds:
        return
    yield Heading(tr("By kind of knowledge"))
    yield Note(tr("Scored questions."))
    rows = tuple(
        count_row(
            words.knowledge(Knowledge(kind.key)),
            scored(kind),
            source.questions(_of_kind(kind.key), scored=True),
        )
        for kind in kinds
    )
    yield Table("knowledge", tr("Right answers by kind of knowledge"), count_columns(tr("Knowledge")), rows)


def _services(source: Source) -> Iterator[Block]:
    services = source.report.services
    if not services:
        return
    yield Heading(tr("By service"))
    yield Note(tr("All questions, scored or not, in the same order as the keywords."))
    rows = tuple(count_row(one.title, everything(one), source.questions(with_keyword(one.key))) for one in services)
    yield Table("services", tr("Right answers by service"), count_columns(tr("Service")), rows)


def _of_kind(key: str) -> Callable[[Item], bool]:
    return lambda item: item.knowledge == key
