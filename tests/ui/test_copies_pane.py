"""The list of copies keeps what matters in sight, whatever else is long."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QTableWidget

from simulator.copies import CopiedAttempt, Copy, Preview, Reason
from simulator.exam.plan import Kind
from simulator.places import resources
from simulator.session.preferences import Appearance
from simulator.ui.look import Look
from simulator.ui.start import application
from simulator.ui.widgets.copies_pane import CopiesPane

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


def test_the_score_is_in_sight_however_long_the_names_are(screen: None) -> None:
    application(["examgate"], resources())
    pane = CopiesPane(Look(resources(), Appearance.LIGHT), repairs=False)
    pane.resize(700, 500)
    pane.show()
    attempt = CopiedAttempt("Ada " * 30, "Practice " * 30, NOW, Kind.EXAM, 41, 50, 783, passed=True)
    pane.present((Preview(Copy(Path("a"), NOW, Reason.DAILY, "0009", 1), None, 1, ("Ada",), (attempt,)),))
    (attempts,) = pane.findChildren(QTableWidget, "copyAttempts")
    score = attempts.item(0, 1)
    assert score is not None
    assert "783" in score.text()
    assert attempts.viewport().rect().contains(attempts.visualItemRect(score))
    assert not attempts.horizontalScrollBar().maximum()
    pane.close()
