"""The score history as a workbook: attempts, answers, domains and keywords as tables, charts, and what they mean."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from simulator.exam.plan import Kind
from simulator.exam.scoring import wilson
from simulator.exam.tallies import shrunk
from simulator.exchange import AnswerRow
from simulator.export.origin import Origin
from simulator.export.sheets import DATE, LONGEST_SHEET, PERCENT, TENTHS, Column, Sheet, Value, whole_workbook
from simulator.export.xlsx_charts import add_charts
from simulator.ports import AttemptRow

if TYPE_CHECKING:
    from openpyxl import Workbook

ATTEMPTS = (
    Column("attempt", 9),
    Column("opened at", 17, DATE),
    Column("candidate", 18),
    Column("exam", 12),
    Column("kind", 8),
    Column("practice score", 10),
    Column("pass mark", 8),
    Column("passed", 9),
    Column("scored right", 8),
    Column("scored questions", 10),
    Column("share right", 8, PERCENT),
    Column("questions", 10),
    Column("answered", 10),
    Column("flagged", 9),
    Column("minutes used", 9, TENTHS),
    Column("minutes allowed", 9),
    Column("ended at", 17, DATE),
    Column("ended by", 11),
    Column("corrected keys", 10),
    Column("corrected right", 10),
    Column("corrected score", 10),
    Column("corrected passed", 10),
    Column("bank", 18),
    Column("title", 44),
    Column("archived", 9),
    Column("note", 40),
    Column("attempt uid", 38),
)
ANSWERS = (
    Column("attempt", 9),
    Column("question", 9),
    Column("item", 16),
    Column("type", 10),
    Column("domain", 26),
    Column("task", 7),
    Column("knowledge", 10),
    Column("keywords", 40),
    Column("difficulty", 9),
    Column("role", 10),
    Column("answer", 12),
    Column("key", 12),
    Column("right", 8),
    Column("status", 11),
    Column("flagged", 9),
    Column("seconds", 9),
    Column("visits", 7),
    Column("changes", 9),
    Column("first shown seconds", 13),
    Column("struck out", 10),
    Column("comment", 40),
    Column("candidate", 18),
    Column("attempt uid", 38),
)
_COUNTS = (Column("right", 8), Column("scored", 8), Column("share right", 9, PERCENT))
_OF_ALL = (Column("right of all", 9), Column("all", 8))
DOMAINS = (
    Column("attempt", 9),
    Column("opened at", 17, DATE),
    Column("candidate", 18),
    Column("kind", 8),
    Column("domain", 40),
    *_COUNTS,
    *_OF_ALL,
)
KEYWORDS = (
    Column("candidate", 18),
    Column("bank", 18),
    Column("keyword", 36),
    *_COUNTS,
    Column("interval low", 9, PERCENT),
    Column("interval high", 9, PERCENT),
    *_OF_ALL,
)
ABOUT = (Column("what", 24), Column("value", 100))


class Tallies:
    """Counts under headings: right and all, of scored answers and of all of them."""

    def __init__(self) -> None:
        self._counts: dict[tuple[str, ...], Counter[str]] = {}

    def add(self, heading: tuple[str, ...], answer: AnswerRow) -> None:
        """Count an answer."""
        counts = self._counts.setdefault(heading, Counter())
        counts["all"] += 1
        counts["right_of_all"] += answer.right
        if answer.role == "scored":
            counts["scored"] += 1
            counts["right"] += answer.right

    def items(self) -> Iterable[tuple[tuple[str, ...], Counter[str]]]:
        """The headings with their counts, in the order they came."""
        return self._counts.items()


def write_workbook(origin: Origin, attempts: Iterable[tuple[AttemptRow, Sequence[AnswerRow]]], path: Path) -> None:
    """Write attempts, oldest first, each with its answers, whole or not at all; OSError where it cannot."""
    with whole_workbook(path) as book:
        writer = _Writer(book)
        for row, answers in attempts:
            writer.add(row, answers)
        writer.finish(origin)


class _Writer:
    """Fills the sheets of a workbook, one attempt at a time."""

    def __init__(self, book: "Workbook") -> None:
        self._book = book
        self._attempts = Sheet(book, "Attempts", ATTEMPTS)
        self._answers = Sheet(book, "Answers", ANSWERS)
        self._domains = Sheet(book, "Domains", DOMAINS)
        self._keywords = Sheet(book, "Keywords", KEYWORDS)
        self._by_keyword = Tallies()
        self._by_domain = Tallies()
        self._of_all = Tallies()
        self._count = 0

    def add(self, row: AttemptRow, answers: Sequence[AnswerRow]) -> None:
        """Write an attempt and its answers."""
        self._count += 1
        self._attempts.append(_attempt(row))
        here = Tallies()
        for answer in answers:
            self._answers.append(_answer(answer))
            here.add((answer.domain_title,), answer)
            if row.kind is Kind.DRILL:
                continue
            self._by_domain.add((answer.domain_title,), answer)
            self._of_all.add((answer.candidate, answer.bank), answer)
            for keyword in answer.keywords:
                self._by_keyword.add((answer.candidate, answer.bank, keyword), answer)
        for (title,), counts in here.items():
            self._domains.append((row.id, row.opened_at, row.candidate_name, row.kind.value, title, *_counted(counts)))

    def finish(self, origin: Origin) -> None:
        """Write what can only be told at the end: keywords, charts and where the file comes from."""
        totals = {heading: counts["right_of_all"] / counts["all"] for heading, counts in self._of_all.items()}
        for heading, counts in sorted(self._by_keyword.items(), key=lambda pair: _weakness(pair[0], pair[1], totals)):
            interval = wilson(counts["right"], counts["scored"])
            right, scored, share, *of_all = _counted(counts)
            self._keywords.append((*heading, right, scored, share, interval.low, interval.high, *of_all))
        summary = [(title, counts["right"], counts["scored"]) for (title,), counts in self._by_domain.items()]
        for sheet in (self._attempts, self._answers, self._domains, self._keywords):
            sheet.finish()
        add_charts(self._book, self._attempts.worksheet, min(LONGEST_SHEET, 1 + self._count), summary)
        about = Sheet(self._book, "About", ABOUT)
        for line in _about(origin, self._count):
            about.append(line)


def _attempt(row: AttemptRow) -> Sequence[Value]:
    score, corrected = row.score, row.corrected
    share = row.right / row.scored if row.scored else None
    scored: Sequence[Value] = (None, None, None, row.right, row.scored, share)
    if score is not None:
        scored = (score.scale, score.pass_mark, score.passed, score.right, score.scored, score.right / score.scored)
    return (
        row.id,
        row.opened_at,
        row.candidate_name,
        row.exam,
        row.kind.value,
        *scored,
        row.questions,
        row.answered,
        row.flagged,
        row.used_ms / 60_000,
        row.limit_ms // 60_000,
        row.ended_at,
        row.ended_by,
        row.corrected_keys,
        *((None, None, None) if corrected is None else (corrected.right, corrected.scale, corrected.passed)),
        row.bank,
        row.title,
        row.archived,
        row.note,
        row.uid,
    )


def _answer(row: AnswerRow) -> Sequence[Value]:
    return (
        row.attempt,
        row.question,
        row.item,
        row.type,
        row.domain_title,
        row.task,
        row.knowledge,
        "; ".join(row.keywords),
        row.difficulty,
        row.role,
        row.answer,
        row.key,
        row.right,
        row.status,
        row.flagged,
        round(row.spent_ms / 1000, 1),
        row.visits,
        row.changes,
        None if row.first_ms is None else round(row.first_ms / 1000, 1),
        row.struck,
        row.comment,
        row.candidate,
        row.uid,
    )


def _counted(counts: Counter[str]) -> Sequence[Value]:
    scored = counts["scored"]
    share = counts["right"] / scored if scored else None
    return (counts["right"], scored, share, counts["right_of_all"], counts["all"])


def _weakness(
    heading: tuple[str, ...], counts: Counter[str], totals: Mapping[tuple[str, ...], float]
) -> tuple[object, ...]:
    """Order by candidate and bank, the weakest first, the better evidence first among equals."""
    candidate, bank, keyword = heading
    share = shrunk(counts["right_of_all"], counts["all"], totals[candidate, bank])
    return (candidate, bank, share, -counts["all"], keyword.casefold())


def _about(origin: Origin, attempts: int) -> Iterable[tuple[str, str | int | datetime]]:
    return (
        ("program", f"Examgate {origin.program}"),
        ("written at", origin.written_at.isoformat(timespec="seconds")),
        ("attempts", attempts),
        ("dates", "UTC"),
        ("practice score", "a scale of this program, not that of the owner of the exam"),
        ("scored right, share right", "of the scored questions alone; a multiple response is right as a whole"),
        ("interval low, interval high", "80 % Wilson interval of the share of scored questions"),
        ("kind", "exam or drill; drills have no practice score and do not count under Keywords and Charts"),
        ("role", "scored or unscored; the candidate is not told which before the report"),
        ("answer, key, struck out", "letters of the bank file, pairs, spots or the text that was written"),
        ("corrected score and others", "the score with keys that were corrected since; empty where there are none"),
        ("attempt uid", "names the attempt on every machine; its number counts on this one alone"),
    )
