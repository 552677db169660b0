"""The agreement before the exam, in our own words: its text and the choice to accept it or not."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from simulator.ui.look import Look
from simulator.ui.widgets.reading_pane import ReadingPane
from simulator.ui.widgets.seen import SeenWatch


class AgreementPane(QWidget):
    """Shows the text above the two choices; only the text scrolls.

    Signals:
        chosen(bool): the candidate accepts, or does not.
    """

    chosen = Signal(bool)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("contentPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        px = look.px
        reading = ReadingPane(look, self.tr("Practice Agreement"), name="agreement")
        reading.add_paragraphs(*self._paragraphs())
        reading.column.addStretch(1)
        self._watch = SeenWatch(reading.area)
        self._accept = QRadioButton(self.tr("I accept these terms"))
        self._accept.setObjectName("acceptTerms")
        self._decline = QRadioButton(self.tr("I do not accept these terms"))
        self._decline.setObjectName("declineTerms")
        self._group = QButtonGroup(self)
        choices = QVBoxLayout()
        choices.setContentsMargins(px(50), px(8), px(40), px(16))
        choices.setSpacing(px(4))
        for made, accepts in ((self._accept, True), (self._decline, False)):
            made.clicked.connect(lambda _checked=False, accepts=accepts: self.chosen.emit(accepts))
            self._group.addButton(made)
            choices.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(reading, 1)
        outer.addLayout(choices)

    @property
    def seen(self) -> bool:
        """Whether the text was on screen to its end; a text that fits is."""
        return self._watch.seen

    def present(self, accepts: bool | None) -> None:
        """Show the choice as it stands."""
        self._group.setExclusive(False)
        self._accept.setChecked(accepts is True)
        self._decline.setChecked(accepts is False)
        self._group.setExclusive(True)

    def _paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr(
                "At a testing center you agree to keep the content of the exam to yourself before you see a question, "
                "within a few minutes and with a clock of its own. This page rehearses that moment. It is a practice "
                "text, it binds nobody, and it is not the text of any exam."
            ),
            self.tr(
                "1. Honest practice. I answer the questions of this exam by myself, without notes, search or other "
                "people, so that my result tells me something."
            ),
            self.tr(
                "2. No real exam content. I do not enter, ask for or pass on questions that I remember from a real "
                "exam, neither in my own question banks nor in comments. Doing so breaks the agreement that I make "
                "with the owner of that exam."
            ),
            self.tr(
                "3. What the score is. The score comes from our own practice scale. It is no promise about a real exam "
                "and no certificate."
            ),
            self.tr(
                "4. What is kept. My answers, marks and times are kept on this computer alone, in the data folder of "
                "this program. Nothing is sent anywhere."
            ),
            self.tr(
                "5. The time. This page has its own countdown at the upper right. When it is over before I have "
                "accepted, the session ends, as it would at a center. It uses no exam time."
            ),
            self.tr("Choose below whether you accept, then select Next."),
        )
