"""The scenario of a case: its text, and each exhibit behind a tab of its own; knows no question."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QScrollArea, QTabWidget, QVBoxLayout, QWidget

from simulator.session.views import ItemView
from simulator.ui.content import Content
from simulator.ui.widgets.end_watch import EndWatch
from simulator.ui.widgets.exhibit import Exhibit
from simulator.ui.widgets.frames import label, scrolled
from simulator.ui.widgets.kept_place import KeptPlace
from simulator.ui.widgets.markable_text import MarkableText

MARGIN = 22


class ScenarioPane(QTabWidget):
    """Shows the case of a view; its text can be highlighted.

    Signals:
        reached(str): the end of a part has been on screen: "scenario", "exhibit-1" and so on.
    """

    reached = Signal(str)

    def __init__(self, content: Content) -> None:
        super().__init__()
        self.setObjectName("scenarioPane")
        self.setDocumentMode(True)
        self.tabBar().setObjectName("scenarioTabs")
        self.tabBar().setAutoHide(True)
        self.tabBar().setDrawBase(False)
        self.tabBar().setAccessibleName(self.tr("Scenario and exhibits"))
        self._content = content
        self._shown: tuple[str, ...] | None = None
        self._watches: list[EndWatch] = []
        self._title = label("", "heading", name="scenarioTitle")
        self.text = MarkableText(content)
        self.text.setObjectName("scenario")
        inside = QWidget()
        column = self._column(inside)
        column.addWidget(self._title)
        column.addWidget(self.text)
        column.addStretch(1)
        self._scroll = self._area(inside, "scenario")
        self._place = KeptPlace(self._scroll)
        self.addTab(self._scroll, self.tr("Scenario"))

    def present(self, view: ItemView, *, fresh: bool) -> None:
        """Show the case, from its top where the question is another one than before."""
        self._title.setText(view.scenario_title)
        self._title.setVisible(bool(view.scenario_title))
        self.text.present(view.scenario)
        if view.exhibits != self._shown:
            self._hang(view.exhibits)
        if fresh:
            self.setCurrentIndex(0)
            self._scroll.verticalScrollBar().setValue(0)

    def minimumSizeHint(self) -> QSize:
        """Little is allowed: it scrolls."""
        return QSize(self._content.look.px(120), self.tabBar().sizeHint().height() + self._content.look.px(24))

    def parts(self) -> list[str]:
        """All parts that are to be seen."""
        return [watch.part for watch in self._watches]

    def restart(self) -> None:
        """Another question is going to be shown."""
        self._place.forget()
        for watch in self._watches:
            watch.restart()

    def look(self) -> None:
        """Measure what is on screen now."""
        for watch in self._watches:
            watch.look()

    def _hang(self, exhibits: tuple[str, ...]) -> None:
        self._shown = exhibits
        del self._watches[1:]
        while self.count() > 1:
            gone = self.widget(1)
            self.removeTab(1)
            if gone is not None:
                gone.deleteLater()
        for number, picture in enumerate(exhibits, start=1):
            title = self.tr("Exhibit {number}").format(number=number)
            shown = Exhibit(self._content, picture, name=f"exhibit-{number}")
            shown.setAccessibleName(title)
            inside = QWidget()
            column = self._column(inside)
            column.addWidget(shown)
            column.addStretch(1)
            self.addTab(self._area(inside, f"exhibit-{number}"), title)

    def _column(self, inside: QWidget) -> QVBoxLayout:
        px = self._content.look.px
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(MARGIN), px(MARGIN) // 2, px(4), px(MARGIN) // 2)
        column.setSpacing(px(8))
        return column

    def _area(self, inside: QWidget, part: str) -> QScrollArea:
        area = scrolled(inside, name=f"{part}Scroll")
        watch = EndWatch(area, part)
        watch.reached.connect(self.reached)
        self._watches.append(watch)
        if part == "scenario":
            self.text.caret_moved.connect(
                lambda caret: area.ensureVisible(0, self.text.mapTo(inside, caret.center()).y())
            )
        return area
