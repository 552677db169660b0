"""A card with a chart, the same data as a table behind a button, and a button that saves it as a picture."""

from pathlib import Path

from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout

from simulator.export.charts.model import Chart, is_empty
from simulator.ui.charts import saving
from simulator.ui.charts.colors import chart_colors
from simulator.ui.charts.table import ChartTable
from simulator.ui.charts.view import ChartView
from simulator.ui.look import Look
from simulator.ui.widgets.frames import button, label, row
from simulator.ui.widgets.saved_line import SavedLine


class ChartCard(QFrame):
    """Shows a chart under its title; `name` begins the object names of its parts.

    The parts are name-chart, name-table, name-toggle, name-save, name-summary, name-empty and name-saved.
    """

    def __init__(self, look: Look, chart: Chart, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("kind", "card")
        self._look = look
        self._chart = chart
        self._name = name
        self._table: ChartTable | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 18, 20, 18)
        self._column.setSpacing(10)
        self._toggle = button("", f"{name}-toggle", "tab")
        self._save = button(self.tr("Save…"), f"{name}-save", "tab")
        self._saved: SavedLine | None = None
        if is_empty(chart):
            self._column.addWidget(label(chart.title, "heading"))
            self._column.addWidget(label(chart.empty, "muted", name=f"{name}-empty"))
        else:
            self._put_together(ChartView(look, chart, name=f"{name}-chart"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)  # a summary may take more lines

    @property
    def chart(self) -> Chart:
        """The chart that is shown."""
        return self._chart

    def save_to(self, path: Path) -> None:
        """Write the picture to a file and say what came of it."""
        try:
            saving.save(self._chart, chart_colors(self._look.theme), path)
        except OSError as error:
            reason = error.strerror or str(error)
            self._line().tell_failure(self.tr("The chart was not saved: {reason}").format(reason=reason))
        else:
            self._line().tell(path)

    def _put_together(self, view: ChartView) -> None:
        self._toggle.clicked.connect(lambda: self._on_toggled(view))
        self._save.setAccessibleName(self.tr("Save the chart “{title}”").format(title=self._chart.title))
        self._save.clicked.connect(self._on_save)
        self._present_toggle()
        head = row(spacing=8)
        head.addWidget(label(self._chart.title, "heading"), 1)
        head.addWidget(self._toggle)
        head.addWidget(self._save)
        self._column.addLayout(head)
        if self._chart.summary:
            self._column.addWidget(label(self._chart.summary, "muted", name=f"{self._name}-summary"))
        self._column.addWidget(view, 1)  # what a card beside leaves of height lies below the drawing

    def _on_toggled(self, view: ChartView) -> None:
        if self._table is None:
            self._table = self._made_table(view)
        tabular = self._table.isHidden()
        view.setVisible(not tabular)
        self._table.setVisible(tabular)
        self._present_toggle()

    def _made_table(self, view: ChartView) -> ChartTable:
        name, title = f"{self._name}-table", self._chart.title
        table = ChartTable(self._look, self._chart.table(), name=name, title=title)
        table.hide()
        self._column.insertWidget(self._column.indexOf(view) + 1, table)
        self.setTabOrder(view, table)
        return table

    def _present_toggle(self) -> None:
        tabular = self._table is not None and not self._table.isHidden()
        text = self.tr("Chart") if tabular else self.tr("Table")
        spoken = self.tr("Show “{title}” as a chart") if tabular else self.tr("Show “{title}” as a table")
        self._toggle.setText(text)
        self._toggle.setAccessibleName(spoken.format(title=self._chart.title))

    def _on_save(self) -> None:
        path = saving.ask_where(self, self._chart)
        if path is not None:
            self.save_to(path)

    def _line(self) -> SavedLine:
        if self._saved is None:
            self._saved = SavedLine(f"{self._name}-saved")
            self._column.addWidget(self._saved)
        return self._saved
