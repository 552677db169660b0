"""The score history as a workbook: attempts, answers, domains and keywords as tables, charts, and what they mean."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from simulator.exam.plan import Kind
from simulator.exam.tallies import shrunk
from simulator.exchange import AnswerRow
from simulator.export.origin import Origin
from simulator.export.sheets import Sheet, Value
from simulator.export.workbook import Workbook, whole_workbook
from simulator.export.workbook_columns import (
    ABOUT,
    ANSWERS,
    ANSWERS_PRINTED,
    ATTEMPTS,
    ATTEMPTS_PRINTED,
    DOMAINS,
    KEYWORDS,
)
from simulator.export.workbook_counts import Counts, Tallies
from simulator.export.xlsx_charts import add_charts
from simulator.ports import AttemptRow


def write_workbook(
    origin: Origin,
    attempts: Iterable[tuple[AttemptRow, Sequence[AnswerRow]]],
    path: Path,
    going_on: Callable[[], None] = lambda: None,
) -> None:
    """Write attempts, oldest first, each with its answers, whole or not at all; OSError where it cannot.

    Once all are taken `going_on` is told now and then, and what it raises ends the work.
    """
    with whole_workbook(path, going_on) as book:
        writer = _Writer(book)
        for row, answers in attempts:
            writer.add(row, answers)
        writer.finish(origin)


class _Writer:
    """Fills the sheets of a workbook, one attempt at a time."""

    def __init__(self, book: Workbook) -> None:
        self._attempts = Sheet(book, "Attempts", ATTEMPTS, printed=ATTEMPTS_PRINTED)
        self._answers = Sheet(book, "Answers", ANSWERS, printed=ANSWERS_PRINTED)
        self._domains = Sheet(book, "Domains", DOMAINS)
        self._keywords = Sheet(book, "Keywords", KEYWORDS)
        self._book = book
        self._by_keyword = Tallies()
        self._by_domain = Tallies()
        self._by_bank = Tallies()
        self._scores: list[Sequence[Value]] = []
        self._count = 0

    def add(self, row: AttemptRow, answers: Sequence[AnswerRow]) -> None:
        """Write an attempt and its answers."""
        self._count += 1
        here, whole = Tallies(), Counts()
        for answer in answers:
            self._answers.append(_answer(answer))
            here.add((answer.domain_title,), answer)
            whole.add(answer)
            if row.kind is Kind.EXAM:
                self._by_domain.add((row.candidate_name, row.bank, answer.domain_title), answer)
                self._by_bank.add((row.candidate_name, row.bank), answer)
                for keyword in answer.keywords:
                    self._by_keyword.add((row.candidate_name, row.bank, keyword), answer)
        self._attempts.append(_attempt(row, whole))
        for (title,), counts in here.items():
            of = (row.id, row.opened_at, row.candidate_name, row.kind.value, title)
            self._domains.append((*of, *counts.score, *counts.of_all, *counts.met))
        if row.score is not None:
            score = (row.opened_at, row.score.scale, row.score.pass_mark)
            self._scores.append((row.candidate_name, row.bank, *score, *whole.met, row.id))

    def finish(self, origin: Origin) -> None:
        """Write what can only be told at the end: keywords, charts and where the file comes from."""
        totals = {heading: counts.all_right / counts.all for heading, counts in self._by_bank.items()}
        for heading, counts in sorted(self._by_keyword.items(), key=lambda pair: _weakness(pair[0], pair[1], totals)):
            interval = counts.interval
            ends = (interval.low, interval.high) if interval else (None, None)
            met = counts.met
            self._keywords.append((*heading, *counts.score, *counts.of_all, *met[:2], *ends, *met[2:]))
        for sheet in (self._attempts, self._answers, self._domains, self._keywords):
            sheet.finish()
        add_charts(self._book, self._scores, self._by_domain)
        about = Sheet(self._book, "About", ABOUT)
        for line in _about(origin, self._count):
            about.append(line)


def _attempt(row: AttemptRow, counts: Counts) -> Sequence[Value]:
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
        *counts.met,
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
        row.repeated,
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


def _weakness(heading: tuple[str, ...], counts: Counts, totals: Mapping[tuple[str, ...], float]) -> tuple[object, ...]:
    """Order by candidate and bank, the weakest first, the better evidence first among equals."""
    candidate, bank, keyword = heading
    share = shrunk(counts.all_right, counts.all, totals[candidate, bank])
    return (candidate, bank, share, -counts.all, keyword.casefold())


def _about(origin: Origin, attempts: int) -> Iterable[tuple[str, str | int | datetime]]:
    return (
        ("program", f"Examgate {origin.program}"),
        ("written at", origin.written_at.isoformat(timespec="seconds")),
        ("attempts", attempts),
        ("dates", "UTC"),
        ("practice score", "a scale of this program, not that of the owner of the exam"),
        ("scored right, share right", "of the scored questions alone; a multiple response is right as a whole"),
        (
            "first-seen, repeated",
            "of all questions: met for the first time, or given to the candidate in an earlier attempt",
        ),
        ("interval low, interval high", "80 % Wilson interval of the share right of first-seen questions alone"),
        (
            "repeated questions",
            "what was met before also tests the memory: a score that rises by them may show no learning",
        ),
        ("Scores, Charts", "each candidate and bank apart; exams alone"),
        ("kind", "exam or drill; drills have no practice score and do not count under Keywords, Scores and Charts"),
        ("role", "scored or unscored; the candidate is not told which before the report"),
        ("answer, key, struck out", "letters of the bank file, pairs, spots or the text that was written"),
        ("corrected score and others", "the score with keys that were corrected since; empty where there are none"),
        (
            "Attempts, Answers on paper",
            "the first columns, so that they can be read; clear the print area to print all",
        ),
        ("attempt uid", "names the attempt on every machine; its number counts on this one alone"),
    )
