"""The content of the item screen: scenario, stem and options; shows a view and reports clicks."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from simulator.exam.items import Letter
from simulator.session.views import ItemView, OptionView
from simulator.ui.content import Content
from simulator.ui.widgets.frames import rule, scrolled
from simulator.ui.widgets.option_row import OptionRow
from simulator.ui.widgets.rich_text import RichText


class ItemPane(QWidget):
    """Shows one question; only this part of the screen scrolls.

    Signals:
        option_pressed(str): the letter, as the bank names it, of the option that was pressed.
    """

    option_pressed = Signal(str)

    def __init__(self, content: Content) -> None:
        super().__init__()
        self.setObjectName("contentPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._content = content
        self._question = 0
        self._shown: tuple[OptionView, ...] = ()
        self._scenario, self._stem, self._rule = RichText(content), RichText(content), rule()
        self._scenario.setObjectName("scenario")
        self._stem.setObjectName("stem")
        self._rows: list[OptionRow] = []
        inside = QWidget()
        px = content.look.px
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(px(28), px(22), px(28), px(22))
        self._column.setSpacing(px(4))
        self._column.addWidget(self._scenario)
        self._column.addWidget(self._rule)
        self._column.addWidget(self._stem)
        self._column.addSpacing(px(8))
        self._column.addStretch(1)
        self._scroll = scrolled(inside, name="itemScroll")
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    def present(self, view: ItemView) -> None:
        """Show a question, from its top where it is another one than before."""
        fresh = view.question != self._question
        self._question, self._shown = view.question, view.options
        self._scenario.setVisible(bool(view.scenario))
        self._rule.setVisible(bool(view.scenario))
        self._scenario.present(view.scenario)
        self._stem.present(view.stem)
        if fresh:
            self._furnish(view)
        for made, option in zip(self._rows, view.options, strict=True):
            made.present(option)
        if fresh:
            self._scroll.verticalScrollBar().setValue(0)

    def press(self, label: str) -> bool:
        """Press the option that carries a label, and say whether there is one."""
        for option in self._shown:
            if option.label == label:
                self.option_pressed.emit(option.letter)
                return True
        return False

    def move_focus(self, step: int) -> None:
        """Move the focus among the options; from elsewhere to the first or last one."""
        if not self._rows:
            return
        buttons = [made.button for made in self._rows]
        focused = QApplication.focusWidget()
        place = next((at for at, made in enumerate(buttons) if made is focused), None)
        following = (0 if step > 0 else len(buttons) - 1) if place is None else (place + step) % len(buttons)
        buttons[following].setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.ensureWidgetVisible(self._rows[following])

    def _furnish(self, view: ItemView) -> None:
        for made in self._rows:
            self._column.removeWidget(made)
            made.hide()
            made.deleteLater()
        self._rows = []
        for place, option in enumerate(view.options):
            made = OptionRow(self._content, several=view.several)
            made.button.clicked.connect(lambda _checked=False, letter=option.letter: self._on_clicked(letter))
            self._column.insertWidget(4 + place, made)
            self._rows.append(made)

    def _on_clicked(self, letter: Letter) -> None:
        self.option_pressed.emit(letter)
