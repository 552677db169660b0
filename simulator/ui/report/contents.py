"""The bar of contents above the report: jumps to a section and says which one is on screen."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from simulator.export.blocks import Document
from simulator.ui.look import Look
from simulator.ui.widgets.flow import FlowLayout
from simulator.ui.widgets.frames import button


class ContentsBar(QWidget):
    """A button for each section.

    Signals:
        section_requested(str): go to the section of that key.
    """

    section_requested = Signal(str)

    def __init__(self, look: Look, document: Document) -> None:
        super().__init__()
        self.setObjectName("contents")
        self.setAccessibleName(document.contents)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
        self.setSizePolicy(policy)
        flow = FlowLayout(spacing=look.px(6))
        self.setLayout(flow)
        self._group = QButtonGroup(self)
        self._buttons = {}
        for section in document.sections:
            made = button(section.short, f"to-{section.key}", "tab")
            made.setCheckable(True)
            made.setAccessibleName(section.heading)
            made.clicked.connect(lambda _checked=False, key=section.key: self.section_requested.emit(key))
            self._group.addButton(made)
            self._buttons[section.key] = made
            flow.addWidget(made)

    def mark(self, key: str) -> None:
        """Say which section is on screen."""
        self._buttons[key].setChecked(True)

    @property
    def keys(self) -> Sequence[str]:
        """The sections in order."""
        return tuple(self._buttons)
