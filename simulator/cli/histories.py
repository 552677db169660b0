"""The commands about the score history and about single attempts."""

import argparse
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress

from simulator.cli.outcome import Exit, JsonValue, answer, complain, table
from simulator.cli.program import Program, Stock
from simulator.cli.report_parts import part_lines, part_values
from simulator.cli.words import trouble
from simulator.exam.answers import NO_ANSWER
from simulator.exam.correction import CorrectedKey, Correction, key_parts, signed_parts
from simulator.exam.names import candidate_name
from simulator.exam.report import Report
from simulator.exam.score import Score
from simulator.exam.tallies import Tally
from simulator.ports import AttemptId, AttemptRow, Candidate, CandidateId, StoreError
from simulator.session import results
from simulator.session.results import Account, NotEndedError, Proof, Result
from simulator.session.unfinished import unfinished


class UnknownCandidateError(LookupError):
    """There is no candidate of that name."""


def show_list(program: Program, options: argparse.Namespace) -> Exit:
    """List the finished attempts."""
    with program.open_stock(options.data_dir) as stock:
        stock.refresh_shelf()
        rows = history_of(stock, options.candidate)
    header = ("NO", "DATE", "CANDIDATE", "EXAM", "RIGHT", "OF", "SCORE", "RESULT", "MINUTES", "CORRECTED")
    lines = table([header, *(_row_cells(one) for one in rows)]) if rows else ["there is no finished attempt yet"]
    answer(options, [_row_value(one) for one in rows], lines)
    return Exit.WELL


def show_report(program: Program, options: argparse.Namespace) -> Exit:
    """Show the report of one attempt."""
    with program.open_stock(options.data_dir) as stock:
        stock.refresh_shelf()
        found = results.settle(stock.desk, AttemptId(options.attempt))
    report, correction = found.report, None if found.is_drill else found.attempt.correction
    lines = [
        f"{found.bank.title}, attempt {found.attempt.id}",
        _result_line(found),
        *(_correction_lines(correction, found) if correction else ()),
        f"answered {report.answered} of {len(report.items)}, flagged {report.flagged}",
    ]
    for title, tallies in _breakdowns(report):
        rows = [(one.title, one.right, one.count, one.right_all, one.count_all) for one in tallies if one.count_all]
        lines += ["", *table([(title.upper(), "RIGHT", "SCORED", "RIGHT OF ALL", "ALL"), *rows])]
    lines += part_lines(report)
    value: dict[str, JsonValue] = {
        "attempt": found.attempt.id,
        "bank": found.bank.id,
        "kind": found.attempt.plan.kind.value,
        "right": report.score.right,
        "scored": report.score.scored,
        "score": None if found.is_drill else _score_value(report.score),
        "corrected": _correction_value(correction, found) if correction else None,
        "answered": report.answered,
        "flagged": report.flagged,
    }
    for title, tallies in _breakdowns(report):
        value[title] = [_tally_value(one) for one in tallies if one.count_all]
    value |= part_values(report)
    answer(options, value, lines)
    return Exit.WELL


def verify(program: Program, options: argparse.Namespace) -> Exit:
    """Replay journals and compare scores, counts and times with those stored; tell what cannot be read at the end."""
    with program.open_stock(options.data_dir) as stock:
        rows = {row.id: row for row in history_of(stock, None)}
        wanted = [_scored(stock, rows, number) for number in options.attempt or rows]
        found = {row.id: _proof(stock, row) for row in wanted}
    proofs = [one for one in found.values() if isinstance(one, Proof)]
    broken = [proof for proof in proofs if not proof.holds]
    lines = [_proof_line(attempt, one) for attempt, one in found.items()]
    value = [_proof_value(attempt, one) for attempt, one in found.items()]
    answer(options, value, [*lines, f"{len(proofs) - len(broken)} of {len(found)} scores hold"])
    if broken:
        complain("a stored score differs from what its journal gives")
    unread = [(attempt, one) for attempt, one in found.items() if isinstance(one, StoreError)]
    for attempt, error in unread:
        complain(f"attempt {attempt}: {trouble(error.trouble, error.path)}")
    if unread:
        return Exit.DATA
    return Exit.NO if broken else Exit.WELL


def history_of(stock: Stock, candidate: str | None) -> Sequence[AttemptRow]:
    """Return the finished attempts, newest first; UnknownCandidateError where there is none of that name."""
    return stock.desk.archive.history(candidate=settled(stock, candidate))


def settled(stock: Stock, candidate: str | None) -> CandidateId | None:
    """Score what has ended without a score, and return who is meant (None: all); UnknownCandidateError if nobody."""
    unfinished(stock.desk)
    return None if candidate is None else _candidate(stock, candidate).id


def _scored(stock: Stock, rows: Mapping[AttemptId, AttemptRow], number: int) -> AttemptRow:
    attempt = AttemptId(number)
    if attempt not in rows:
        stock.desk.archive.attempt(attempt)
        raise NotEndedError(attempt)
    return rows[attempt]


def _proof(stock: Stock, row: AttemptRow) -> Proof | StoreError:
    try:
        return results.prove(stock.desk, row)
    except StoreError as error:
        return error


def _proof_line(attempt: AttemptId, found: Proof | StoreError) -> str:
    if isinstance(found, StoreError):
        return f"attempt {attempt}: CANNOT BE READ"
    holds = "holds" if found.holds else "DOES NOT HOLD"
    return f"attempt {attempt}: {holds}, stored {_short(found.stored)}, recounted {_short(found.recounted)}"


def _proof_value(attempt: AttemptId, found: Proof | StoreError) -> dict[str, JsonValue]:
    """A proof; `holds` is null where the attempt cannot be read."""
    if isinstance(found, StoreError):
        return {"attempt": attempt, "holds": None, "stored": None, "recounted": None}
    return {
        "attempt": attempt,
        "holds": found.holds,
        "stored": _account_value(found.stored),
        "recounted": _account_value(found.recounted),
    }


def _candidate(stock: Stock, name: str) -> Candidate:
    with suppress(ValueError):
        name = candidate_name(name)
    for candidate in stock.desk.archive.candidates():
        if candidate.name == name:
            return candidate
    raise UnknownCandidateError(name)


def _breakdowns(report: Report) -> list[tuple[str, Sequence[Tally]]]:
    return [
        ("domains", report.domains),
        ("tasks", report.tasks),
        ("keyword groups", report.groups),
        ("keywords", report.keywords),
        ("knowledge", report.knowledge),
    ]


def _tally_value(tally: Tally) -> dict[str, JsonValue]:
    return {
        "name": tally.title,
        "right": tally.right,
        "scored": tally.count,
        "right_of_all": tally.right_all,
        "all": tally.count_all,
    }


def _result_line(found: Result) -> str:
    """The score, or the counts alone of a drill, which has no place on the scale."""
    score = found.report.score
    if found.is_drill:
        return f"drill, without a practice score: {score.right} of {score.scored} scored questions right"
    return _score_line(score)


def _score_line(score: Score) -> str:
    result = "pass" if score.passed else "fail"
    return (
        f"{score.scale} on the practice scale, pass mark {score.pass_mark}: {result} ({score.right} of {score.scored})"
    )


def _correction_lines(correction: Correction, result: Result) -> Iterator[str]:
    count = len(correction.keys)
    yield f"with {count} corrected {'key' if count == 1 else 'keys'}: {_score_line(correction.score)}"
    for one in correction.keys:
        before, now = _keys(one, result)
        verdict = f"your answer is {'right' if one.right else 'wrong'} by it"
        if _is_blank(one, result):
            verdict = "you did not answer"
        yield f"  question {one.question} ({one.item}): the key was {before} and is {now}, {verdict}"


def _keys(one: CorrectedKey, result: Result) -> Iterator[str]:
    """The key as sat and the one of now, in the signs that the candidate saw."""
    item, attempt = result.bank.by_id[one.item], result.attempt
    order, labels = attempt.form.slots[one.question - 1].order, attempt.plan.profile.labels
    for parts, tolerance in ((key_parts(item), item.tolerance), (one.key, one.tolerance)):
        text = ", ".join(signed_parts(item, parts, order, labels))
        yield f"{text} ± {tolerance:g}" if tolerance else text


def _is_blank(one: CorrectedKey, result: Result) -> bool:
    return result.state.answers[one.question - 1] == NO_ANSWER


def _correction_value(correction: Correction, result: Result) -> dict[str, JsonValue]:
    """A corrected score; keys are in the letters of the bank file."""
    keys: list[JsonValue] = [_corrected_key_value(one, result) for one in correction.keys]
    return {"score": _score_value(correction.score), "keys": keys}


def _corrected_key_value(one: CorrectedKey, result: Result) -> dict[str, JsonValue]:
    item = result.bank.by_id[one.item]
    return {
        "question": one.question,
        "item": one.item,
        "key_before": list(key_parts(item)),
        "tolerance_before": item.tolerance,
        "key": list(one.key),
        "tolerance": one.tolerance,
        "answered": not _is_blank(one, result),
        "right": one.right,
    }


def _short(account: Account) -> str:
    score = account.score
    scale = "" if score is None else f" = {score.scale}"
    points = f"{account.right} of {account.scored}{scale}"
    return f"{points}, {account.answered} answered, {account.flagged} flagged, {account.used_ms} ms"


def _account_value(account: Account) -> dict[str, JsonValue]:
    return {
        "right": account.right,
        "scored": account.scored,
        "score": _score_value(account.score) if account.score else None,
        "ended_by": account.ended_by,
        "used_ms": account.used_ms,
        "questions": account.questions,
        "answered": account.answered,
        "flagged": account.flagged,
    }


def _score_value(score: Score) -> dict[str, JsonValue]:
    return {
        "scored": score.scored,
        "right": score.right,
        "raw_cut": score.raw_cut,
        "practice_scale": score.scale,
        "pass_mark": score.pass_mark,
        "passed": score.passed,
    }


def _row_value(row: AttemptRow) -> dict[str, JsonValue]:
    return {
        "attempt": row.id,
        "candidate": row.candidate_name,
        "kind": row.kind.value,
        "bank": row.bank,
        "exam": row.exam,
        "opened_at": row.opened_at.isoformat(timespec="seconds"),
        "ended_at": row.ended_at.isoformat(timespec="seconds") if row.ended_at else None,
        "ended_by": row.ended_by,
        "used_ms": row.used_ms,
        "limit_ms": row.limit_ms,
        "questions": row.questions,
        "answered": row.answered,
        "flagged": row.flagged,
        "right": row.right,
        "scored": row.scored,
        "score": _score_value(row.score) if row.score else None,
        "corrected_keys": row.corrected_keys,
        "corrected": _score_value(row.corrected) if row.corrected else None,
    }


def _row_cells(row: AttemptRow) -> tuple[object, ...]:
    day, score = row.opened_at.date().isoformat(), row.score
    result: tuple[object, ...] = (row.right, row.scored, "", row.kind.value)
    if score is not None:
        result = (score.right, score.scored, score.scale, "pass" if score.passed else "fail")
    return (row.id, day, row.candidate_name, row.exam, *result, row.used_ms // 60_000, _corrected_cell(row))


def _corrected_cell(row: AttemptRow) -> str:
    """The corrected score; nothing where no key has been corrected since."""
    score = row.corrected
    return "" if score is None else f"{score.scale} {'pass' if score.passed else 'fail'}"
