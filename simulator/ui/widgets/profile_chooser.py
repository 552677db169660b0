"""The choice of a driver profile, what it is like, and what is wrong with the profiles that cannot be used."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QWidget

from simulator.exam.profile import Profile
from simulator.ui.driver import said
from simulator.ui.widgets.frames import button, label, one_line, row

if TYPE_CHECKING:
    from simulator.formats.profiles import ProfileShelf

CAPTION_WIDTH = 110
"""The width of the words before the fields of a set-up, at least."""


class ProfileChooser(QWidget):
    """Shows the profiles by their titles.

    Signals:
        chosen(Profile): another profile is chosen.
        problems_requested: what is wrong with some profiles is to be shown.
    """

    chosen = Signal(object)
    problems_requested = Signal()

    def __init__(self, shelf: "ProfileShelf", profile: Profile) -> None:
        super().__init__()
        self.setObjectName("profileChooser")
        self._profiles = shelf.profiles
        self._box = self._chooser(profile)
        self._about = label("", "small", name="profileAbout")
        caption = one_line(self.tr("Testing center"), "muted")
        caption.setBuddy(self._box)
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, CAPTION_WIDTH)
        grid.setColumnStretch(1, 1)
        grid.addWidget(caption, 0, 0)
        grid.addWidget(self._box, 0, 1)
        grid.addWidget(self._about, 1, 1)
        if shelf.problems:
            grid.addLayout(self._problems(len(shelf.problems)), 2, 1)
        self._tell()

    @property
    def profile(self) -> Profile:
        """The profile that is chosen."""
        return self._profiles[self._box.currentIndex()]

    def set_caption_width(self, width: int) -> None:
        """Let the field begin where those of other lines do."""
        self._grid.setColumnMinimumWidth(0, max(width, CAPTION_WIDTH))

    def _chooser(self, profile: Profile) -> QComboBox:
        box = QComboBox()
        box.setObjectName("profile")
        box.setAccessibleName(self.tr("Testing center"))
        for one in self._profiles:
            box.addItem(said(one.title))
        box.setCurrentIndex(next((at for at, one in enumerate(self._profiles) if one.id == profile.id), 0))
        box.activated.connect(self._on_activated)
        return box

    def _problems(self, count: int) -> QHBoxLayout:
        show = button(self.tr("Show problems"), "profileProblems", "link")
        show.clicked.connect(self.problems_requested)
        text = self.tr("Some profiles cannot be used. Problems: {count}.").format(count=count)
        return row(one_line(text, "warn"), show, None)

    def _on_activated(self, _place: int) -> None:
        self._tell()
        self.chosen.emit(self.profile)

    def _tell(self) -> None:
        self._about.setText(said(self.profile.description))
