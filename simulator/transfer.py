"""Puts the parts together that write the score history to files and merge that of other machines."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from simulator.exchange import Exchange, ExportKind, Merged, Progress, RefusedHistoryError
from simulator.ports import AttemptRow
from simulator.session.answer_rows import answer_rows
from simulator.session.desk import Desk
from simulator.session.merging import Harbor, merge
from simulator.version import VERSION

_T = TypeVar("_T")


@dataclass(frozen=True)
class Transfer:
    """The exports and imports of one data folder; both may run off the GUI thread."""

    desk: Desk
    exchange: Exchange

    def export(self, kind: ExportKind, rows: Sequence[AttemptRow], path: Path, progress: Progress) -> None:
        """Write attempts to a file, whole or not at all; OSError where it cannot.

        `progress` is told after each attempt, and at the end of a workbook goes on to be told that all are done; what
        it raises ends the work, and the file is what it was.
        """
        match kind:
            case ExportKind.CSV:
                self._write_attempts(rows, path, progress)
            case ExportKind.ANSWERS:
                self._write_answers(rows, path, progress)
            case ExportKind.XLSX:
                self._write_workbook(rows, path, progress)
            case ExportKind.JSON:
                self._write_json(rows, path, progress)

    def import_history(
        self, path: Path, progress: Progress, *, dry_run: bool = False, candidate: str | None = None
    ) -> Merged:
        """Merge a JSON file of history into this one, once all of it has been proved.

        RefusedHistoryError where the file is not taken, OSError where it cannot be read, NotSavedError where the disk
        refuses; attempts that had come in until then stay, each of them whole, and the same file brings the others.
        """
        from simulator.export.history_reading import open_history
        from simulator.formats.native.media import picture_fault

        harbor = Harbor(self.exchange, self.desk.library, picture_fault)
        try:
            return merge(harbor, open_history(path), progress, dry_run=dry_run, candidate=candidate)
        except RefusedHistoryError as error:
            error.path = path
            raise

    def _write_attempts(self, rows: Sequence[AttemptRow], path: Path, progress: Progress) -> None:
        from simulator.export.history_csv import write_history

        write_history(_told(rows, len(rows), progress), path)

    def _write_answers(self, rows: Sequence[AttemptRow], path: Path, progress: Progress) -> None:
        from simulator.export.answers_csv import write_answers

        write_answers(_told(answer_rows(self.exchange, self.desk, rows), len(rows), progress), path)

    def _write_workbook(self, rows: Sequence[AttemptRow], path: Path, progress: Progress) -> None:
        from simulator.export.history_xlsx import write_workbook
        from simulator.export.origin import Origin

        oldest_first = sorted(rows, key=lambda row: row.opened_at)
        answers = answer_rows(self.exchange, self.desk, oldest_first)
        attempts = _told(zip(oldest_first, answers, strict=True), len(rows), progress)
        going_on = partial(progress, len(rows), len(rows))
        write_workbook(Origin(VERSION, self.desk.clock.now()), attempts, path, going_on)

    def _write_json(self, rows: Sequence[AttemptRow], path: Path, progress: Progress) -> None:
        from simulator.export.history_json import write_json
        from simulator.export.origin import Origin

        attempts = [row.id for row in rows]
        volumes = map(self.exchange.volume, self.exchange.revisions_of(attempts))
        dossiers = _told(self.exchange.dossiers(attempts), len(rows), progress)
        write_json(Origin(VERSION, self.desk.clock.now()), volumes, dossiers, path)


def _told(parts: Iterable[_T], total: int, progress: Progress) -> Iterator[_T]:
    """Pass parts on and tell after each how many are done."""
    for done, part in enumerate(parts, start=1):
        yield part
        progress(done, total)
