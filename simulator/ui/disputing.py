"""The way of a report about a question from the item review to a file; tells what came of it."""

from PySide6.QtCore import QCoreApplication

from simulator.exam.answers import NO_ANSWER
from simulator.exam.dispute import Dispute
from simulator.session import views
from simulator.session.results import Result
from simulator.ui.content import Content
from simulator.ui.dialogs.dispute import DisputeDialog, Questioned
from simulator.ui.review.page import ReviewPage
from simulator.ui.save_file import FileKind, ask_where, documents
from simulator.ui.services import Services


def report_problem(page: ReviewPage, services: Services, *, result: Result, content: Content, question: int) -> None:
    """Open the report about a question of a finished attempt; it stays open until its file is written."""
    slot = result.attempt.form.slots[question - 1]
    item = result.bank.by_id[slot.item]
    labels = result.attempt.plan.profile.labels
    shown = views.options(item, slot.order, answer=NO_ANSWER, labels=labels)
    correction = result.attempt.correction
    corrected = correction.of(question) if correction is not None else None
    dialog = DisputeDialog(page, content, Questioned(question, item, shown, corrected))

    def save() -> None:
        kind, revision = dialog.kind, result.attempt.form.revision
        if kind is None:
            return
        digest = services.desk.library.digest(revision, item.id)
        found = Dispute(result.bank.id, revision, item.id, digest, kind, dialog.key, dialog.text)
        _ask_and_save(page, dialog, found, services)

    dialog.save_requested.connect(save)
    dialog.open()


def _ask_and_save(page: ReviewPage, dialog: DisputeDialog, found: Dispute, services: Services) -> None:
    start = documents() / f"{found.bank}-{found.item}-{found.kind.value}.json"
    kinds = (FileKind(tr("Reports of problems (*.json)"), ".json"),)
    path = ask_where(page, tr("Save the report of a problem"), start, kinds)
    if path is None:
        return
    try:
        services.write_dispute(found, path)
    except OSError as error:
        dialog.tell_failure(path, error.strerror or str(error))
    else:
        dialog.close_overlay()
        page.tell_saved(path)


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("disputing", text)
