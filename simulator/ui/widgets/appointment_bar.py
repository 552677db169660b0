"""The navigation bar of the screens around the exam: ending on the left, moving on the right."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from simulator.ui.look import Look
from simulator.ui.theme import Role
from simulator.ui.widgets.key_button import KeyButton

ICON = QSize(16, 16)


class AppointmentBar(QWidget):
    """Each screen shows the buttons it has."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("navigationBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        self.end_exam = KeyButton(self.tr("End Exam"), "E", "endExam")
        self.home = KeyButton(self.tr("Home"), "H", "home")
        self.skip_to_instructions = KeyButton(self.tr("Skip to the instructions"), "S", "skipToInstructions")
        self.skip_tutorial = KeyButton(self.tr("Skip Tutorial"), "S", "skipTutorial")
        self.skip_survey = KeyButton(self.tr("Skip Survey"), "S", "skipSurvey")
        self.details = KeyButton(self.tr("Detailed Report"), "D", "details")
        self.previous = KeyButton(self.tr("Previous"), "P", "previous")
        self.next = KeyButton(self.tr("Next"), "N", "next", icon_after=True)
        left = (self.end_exam, self.home)
        right = (
            self.skip_to_instructions,
            self.skip_tutorial,
            self.skip_survey,
            self.details,
            self.previous,
            self.next,
        )
        inside = QHBoxLayout(self)
        inside.setContentsMargins(look.px(4), look.px(2), look.px(4), look.px(2))
        inside.setSpacing(2)
        for part in left:
            inside.addWidget(part)
        inside.addStretch(1)
        for part in right:
            inside.addWidget(part)
        look.changed.connect(self._restyle)
        self._restyle()

    def present(self, *shown: KeyButton) -> None:
        """Show these buttons and no others."""
        for made in self.findChildren(KeyButton):
            made.setVisible(made in shown)

    def _restyle(self) -> None:
        for made, icon in ((self.end_exam, "end"), (self.previous, "previous"), (self.next, "next")):
            made.set_icon(self._look.icon(icon, Role.BAR_TEXT), ICON * self._look.zoom)
        self.setMinimumHeight(self._look.px(46))
