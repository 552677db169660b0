"""The commands about question banks."""

import argparse
from collections.abc import Sequence

from simulator.cli.bank_check import problem_value
from simulator.cli.bank_folder import bank_folder
from simulator.cli.findings import counts
from simulator.cli.outcome import Exit, JsonValue, answer, complain, table
from simulator.cli.program import Program
from simulator.exam.bank import Bank
from simulator.exam.form import Form
from simulator.exam.problems import Level
from simulator.ports import Shelved

NO_EXAM = "this bank describes no exam: its header has no blueprint, so there are no forms to draw"


def show_list(program: Program, options: argparse.Namespace) -> Exit:
    """List the banks of the library."""
    with program.open_stock(options.data_dir) as stock:
        shelf = stock.refresh_shelf()
    rows: list[tuple[object, ...]] = [("BANK", "EXAM", "ITEMS", "ERRORS", "WARNINGS", "FOLDER")]
    rows += [_shelved_row(one) for one in shelf]
    answer(options, [_shelved_value(one) for one in shelf], table(rows))
    return Exit.WELL


def show_form(program: Program, options: argparse.Namespace) -> Exit:
    """Draw a form from a bank and show it."""
    reading = program.read_bank(bank_folder(program, options))
    if reading.bank is None:
        complain("the header of this bank cannot be used; 'bank check' says why")
        return Exit.NO
    if reading.bank.blueprint is None:
        complain(NO_EXAM)
        return Exit.NO
    seed = program.new_seed() if options.seed is None else options.seed
    try:
        form = program.draw(reading.bank, reading.revision, seed, {})
    except ValueError as error:
        complain(f"no form can be drawn: {error}")
        return Exit.NO
    violations = program.check_form(form, reading.bank)
    value = _form_value(form, reading.bank) | {"violations": list(violations)}
    answer(options, value, _form_lines(form, reading.bank, violations))
    return Exit.NO if violations else Exit.WELL


def _shelved_row(shelved: Shelved) -> tuple[object, ...]:
    found = counts(shelved.problems)
    told = (found[Level.ERROR], len(shelved.problems) - found[Level.ERROR])
    return (shelved.bank or "–", shelved.exam, shelved.items, *told, shelved.folder)


def _shelved_value(shelved: Shelved) -> dict[str, JsonValue]:
    return {
        "bank": shelved.bank,
        "title": shelved.title,
        "exam": shelved.exam,
        "folder": shelved.folder,
        "revision": shelved.revision,
        "items": shelved.items,
        "problems": [problem_value(problem) for problem in shelved.problems],
    }


def _form_value(form: Form, bank: Bank) -> dict[str, JsonValue]:
    slots = [
        {
            "question": number,
            "item": slot.item,
            "role": slot.role,
            "options": list(slot.order),
            "domain": bank.by_id[slot.item].domain,
            "task": bank.by_id[slot.item].task,
            "knowledge": bank.by_id[slot.item].knowledge,
            "keywords": list(bank.by_id[slot.item].keywords),
        }
        for number, slot in enumerate(form.slots, 1)
    ]
    return {
        "bank": form.bank,
        "revision": form.revision,
        "seed": form.seed,
        "relaxed": list(form.relaxed),
        "slots": slots,
    }


def _form_lines(form: Form, bank: Bank, violations: Sequence[str]) -> list[str]:
    rows: list[tuple[object, ...]] = [("NO", "ITEM", "ROLE", "DOMAIN", "TASK", "KNOWLEDGE", "OPTIONS", "KEYWORDS")]
    for number, slot in enumerate(form.slots, 1):
        item = bank.by_id[slot.item]
        words = ", ".join(item.keywords)
        rows.append(
            (number, item.id, slot.role, item.domain, item.task, item.knowledge or "", "".join(slot.order), words)
        )
    keywords = {word for slot in form.slots for word in bank.by_id[slot.item].keywords}
    lines = [*table(rows), f"seed {form.seed}, {len(form.slots)} questions, {len(keywords)} keywords"]
    lines += [f"relaxed: {word}" for word in form.relaxed]
    return lines + [f"violated: {violation}" for violation in violations]
