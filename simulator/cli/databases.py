"""The commands about the database."""

import argparse
import errno
import shlex
from collections.abc import Sequence
from pathlib import Path

from simulator.cli.outcome import Exit, JsonValue, answer, complain, table
from simulator.cli.program import Program
from simulator.cli.progress import ProgressBar
from simulator.cli.repair_words import fate, finding
from simulator.cli.words import in_short, of_copy
from simulator.copies import Copies, Copy, Fate, Preview, Reason, Repair, RepairedAttempt, fuller
from simulator.ports import StoreError

MOST_LINES = 40
"""So many findings are shown as text."""


class UnknownCopyError(LookupError):
    """There is no copy of that name."""


def check(program: Program, options: argparse.Namespace) -> Exit:
    """Look for damage."""
    with program.open_stock(options.data_dir) as stock, ProgressBar("checking") as bar:
        findings = list(stock.check(bar.show))
    value: list[JsonValue] = [{"kind": one.kind.value, "place": one.place, "detail": one.detail} for one in findings]
    lines = [finding(one) for one in findings[:MOST_LINES]]
    if len(findings) > MOST_LINES:
        lines.append(f"… and {len(findings) - MOST_LINES} more; --json lists all")
    if findings:
        count = "1 finding" if len(findings) == 1 else f"{len(findings)} findings"
        lines.append(f"{count}; 'db backups' lists copies, 'db repair' saves what can be read")
    answer(options, {"sound": not findings, "findings": value}, lines or ["the database is sound"])
    return Exit.NO if findings else Exit.WELL


def backup(program: Program, options: argparse.Namespace) -> Exit:
    """Copy the database to a new file."""
    _refuse_present(options.file)
    if not (folder := options.file.absolute().parent).is_dir():
        raise FileNotFoundError(errno.ENOENT, "there is no such folder", str(folder))
    with program.open_stock(options.data_dir) as stock:
        stock.copy_to(options.file)
    answer(options, {"file": str(options.file)}, [f"copy written to {options.file}"])
    return Exit.WELL


def backups(program: Program, options: argparse.Namespace) -> Exit:
    """List the copies and what they hold."""
    copies = program.copies(options.data_dir)
    found = [copies.preview(copy) for copy in copies.all()]
    if not found:
        program.require_database(options.data_dir)
    heads = ("made (UTC)", "reason", "KiB", "attempts", "candidates", "last attempt", "unfinished", "file")
    lines = table([heads, *(_cells(one) for one in found)]) if found else ["there is no copy yet"]
    lines += [f"{one.copy.path.name}: {of_copy(one.trouble)}" for one in found if one.trouble is not None]
    answer(options, [_value(one) for one in found], lines)
    return Exit.WELL


def restore(program: Program, options: argparse.Namespace) -> Exit:
    """Put a copy in the place of the database."""
    copies = program.copies(options.data_dir)
    wanted = _wanted(copies, options.copy)
    try:
        done = copies.restore(wanted)
    except StoreError as error:
        if error.path != wanted.path:
            raise
        complain(
            f"that copy cannot be restored: {of_copy(error.trouble)}; nothing has been changed, choose another one"
        )
        return Exit.DATA
    with program.open_stock(options.data_dir) as stock:  # an older schema is brought up to date
        attempts, unfinished = len(stock.desk.archive.history()), len(stock.desk.archive.unsettled())
    aside = f"the database before is kept as {done.aside}" if done.aside else "there was no database before"
    if done.trouble is not None:
        aside = f"the database before, which is damaged or cannot be read, is kept as {done.aside}"
    lines = [f"restored {done.copy.path}: finished attempts: {attempts}, unfinished: {unfinished}", aside]
    value: JsonValue = {
        "copy": str(done.copy.path),
        "attempts": attempts,
        "unfinished": unfinished,
        "aside": str(done.aside) if done.aside else None,
    }
    answer(options, value, lines)
    return Exit.WELL


def repair(program: Program, options: argparse.Namespace) -> Exit:
    """Save what can be read into a new file."""
    if options.file is not None:
        _refuse_present(options.file)
    copies = program.copies(options.data_dir)
    done = copies.repair(options.file)
    found = [
        copies.preview(copy) for copy in {copy.path: copy for copy in (*copies.all(), copies.at(done.path))}.values()
    ]
    better = fuller(found, done.path)
    whole = sum(one.fate is Fate.WHOLE for one in done.attempts)
    counts = f"attempts found: {len(done.attempts)}, kept: {done.kept}, whole: {whole}"
    lines = [
        *(fate(one) for one in done.attempts if one.fate is not Fate.WHOLE),
        f"{counts}; candidates: {done.candidates}, settings: {done.settings}",
        f"pages that cannot be read: {done.unreadable} of {done.pages}",
        *_ways_on(done, better, options.data_dir),
    ]
    answer(options, _repair_value(done, better), lines)
    if done.has_failed:
        complain("no attempt could be saved; the damaged database has not been changed")
        return Exit.DATA
    if whole == len(done.attempts) and not done.unreadable:
        return Exit.WELL
    complain("not everything could be read; the damaged database has not been changed")
    return Exit.NO


def _ways_on(done: Repair, better: Preview | None, data_dir: Path | None) -> list[str]:
    """What can be put in the place of the database: the copy that holds more, and what was saved if that is something.

    What is said last is what to do.
    """
    lines = [f"written to {done.path}, and there is no attempt in it"]
    if not done.has_failed:
        lines = [f"written to {done.path}; this puts it in the place of the database:", _restoring(done.path, data_dir)]
    if better is not None:
        holds = f"attempts: {better.attempts}, unfinished: {len(better.unfinished)}"
        lines.append(f"a copy holds more ({holds}; 'db backups' lists all); this puts it in the place of the database:")
        lines.append(_restoring(better.copy.path, data_dir))
    elif done.has_failed:
        lines.append("no copy holds more; keep the damaged file, and look for a copy of the folder elsewhere")
    return lines


def _restoring(file: Path, data_dir: Path | None) -> str:
    """The command that puts a file in the place of the database."""
    folder = ["--data-dir", str(data_dir.absolute())] if data_dir is not None else []
    return shlex.join(["examgate", *folder, "db", "restore", str(file.absolute())])


def _wanted(copies: Copies, name: str) -> Copy:
    known = {copy.path.name: copy for copy in copies.all()}
    path = Path(name).absolute()
    if name not in known and not path.is_file():
        raise UnknownCopyError(name)
    return known[name] if name in known else copies.at(path)


def _refuse_present(file: Path) -> None:
    if file.exists():
        raise FileExistsError(17, "the file exists already", str(file))


def _cells(found: Preview) -> Sequence[object]:
    copy = found.copy
    made, reason = f"{copy.made_at:%Y-%m-%d %H:%M}", "before update" if copy.reason is Reason.UPDATE else copy.reason
    if found.trouble is not None:
        return made, reason, copy.size // 1024, "-", in_short(found.trouble), "-", "-", copy.path.name
    last = found.newest[0].opened_at.date().isoformat() if found.newest else "-"
    names = ", ".join(found.candidates) or "-"
    unfinished = len(found.unfinished)
    return made, reason, copy.size // 1024, found.attempts, names, last, unfinished, copy.path.name


def _value(found: Preview) -> JsonValue:
    copy = found.copy
    return {
        "file": str(copy.path),
        "made_at": copy.made_at.isoformat(timespec="seconds"),
        "reason": copy.reason.value,
        "schema": copy.schema,
        "bytes": copy.size,
        "trouble": found.trouble.value if found.trouble else None,
        "attempts": found.attempts,
        "candidates": list(found.candidates),
        "last_attempt": found.newest[0].opened_at.isoformat(timespec="seconds") if found.newest else None,
        "unfinished": len(found.unfinished),
    }


def _repair_value(done: Repair, better: Preview | None) -> JsonValue:
    return {
        "file": str(done.path),
        "kept": done.kept,
        "candidates": done.candidates,
        "settings": done.settings,
        "pages": done.pages,
        "pages_unreadable": done.unreadable,
        "copy_with_more": str(better.copy.path) if better else None,
        "attempts": [_repaired_value(one) for one in done.attempts],
    }


def _repaired_value(one: RepairedAttempt) -> JsonValue:
    return {
        "attempt": one.number,
        "fate": one.fate.value,
        "candidate": one.candidate,
        "title": one.title,
        "opened_at": one.opened_at.isoformat(timespec="seconds") if one.opened_at else None,
        "entries": one.entries,
        "entries_found": one.known,
        "right": one.right,
        "scored": one.scored,
        "detail": one.detail,
    }
