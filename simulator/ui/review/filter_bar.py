"""The filters of the item review: a search, choices by heading, and signs that can all be asked for at once."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from simulator.exam.items import Knowledge
from simulator.exam.losses import Cause
from simulator.session.results import Result
from simulator.session.reviewing import Heading, Reviewed, ReviewFilter, Trait, slow_ms
from simulator.ui import words
from simulator.ui.look import Look
from simulator.ui.report.sections.losses import cause_name
from simulator.ui.review import phrases
from simulator.ui.review.chooser import Chooser
from simulator.ui.widgets.flow import FlowLayout
from simulator.ui.widgets.frames import button, one_line, row, scrolled
from simulator.ui.widgets.ring_button import RingButton

SEARCH_WIDTH, NARROW_SEARCH = 270, 150


class FilterBar(QWidget):
    """Shows what is asked for and reports what is asked for now.

    Signals:
        changed(ReviewFilter): something else is asked for.
        unfolded(bool): all filters need the room of the page, or no longer.
    """

    changed = Signal(object)
    unfolded = Signal(bool)

    def __init__(self, reviewed: Reviewed, look: Look) -> None:
        super().__init__()
        self._reviewed = reviewed
        self._look = look
        self._wanted = ReviewFilter()
        self._search = self._search_field()
        self._choosers = self._made_choosers(reviewed.result)
        self._traits = {trait: self._trait_button(trait) for trait in Trait if self._is_possible(trait)}
        self._chosen = button("", "filter-chosen", "tab")
        self._chosen.setCheckable(True)
        self._chosen.clicked.connect(lambda: self._ask(replace(self._wanted, questions=frozenset())))
        self._clear = button(self.tr("Clear all"), "clearFilters")
        self._clear.clicked.connect(lambda: self._ask(ReviewFilter()))
        self._fold = button(self.tr("Filters"), "foldFilters")
        self._fold.setCheckable(True)
        self._more = QWidget()
        self._count = one_line("", "muted", name="matchCount")
        self._build()

    def present(self, wanted: ReviewFilter, shown: int) -> None:
        """Show a filter and how many questions it leaves."""
        self._wanted = wanted
        everything, counts = len(self._reviewed.result.report.items), self._reviewed.counts(wanted)
        self._count.setText(self.tr("{shown} of {all}").format(shown=shown, all=everything))
        self._count.setAccessibleName(self.tr("{shown} of {all} questions match").format(shown=shown, all=everything))
        if self._search.text() != wanted.text:
            with QSignalBlocker(self._search):
                self._search.setText(wanted.text)
        for heading, box in self._choosers.items():
            box.present(self._reviewed.choices(wanted, heading), wanted.chosen(heading))
        for trait, made in self._traits.items():
            self._present_trait(made, trait, counts[trait])
        self._chosen.setVisible(bool(wanted.questions))
        self._chosen.setChecked(True)
        chosen = f"{self.tr('Chosen in the report')}  {len(wanted.questions)}"
        self._chosen.setText(chosen)
        self._chosen.setAccessibleName(chosen)
        self._clear.setEnabled(wanted.active > 0 or self._clear is QApplication.focusWidget())
        self._present_fold()

    def focus_search(self) -> None:
        """Take the focus to the search, with what stands there selected."""
        self._search.setFocus()
        self._search.selectAll()

    @property
    def searches(self) -> bool:
        """Whether the search has the focus."""
        return self._search is QApplication.focusWidget()

    def _build(self) -> None:
        px = self._look.px
        more = QVBoxLayout(self._more)
        more.setContentsMargins(0, 0, 0, 0)
        more.setSpacing(px(8))
        for parts in (list[QWidget](self._choosers.values()), [*self._traits.values(), self._chosen]):
            flow = FlowLayout(spacing=px(6))
            for part in parts:
                flow.addWidget(part)
            more.addLayout(flow)
        more.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addLayout(row(self._search, self._fold, self._clear, None, self._count))
        folds = self._look.is_large
        panel = scrolled(self._more, name="filterScroll") if folds else self._more
        column.addWidget(panel, 1)
        self._fold.setVisible(folds)
        panel.setVisible(not folds)
        self._fold.toggled.connect(panel.setVisible)
        self._fold.toggled.connect(self.unfolded)
        self._fold.toggled.connect(self._present_fold)

    def _present_fold(self) -> None:
        unfolded = self._fold.isChecked()
        text = self.tr("Show questions") if unfolded else self.tr("Filters ({count})")
        self._fold.setText(text.format(count=self._wanted.active))
        self._fold.setAccessibleName(self._fold.text())

    def _search_field(self) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName("reviewSearch")
        field.setAccessibleName(self.tr("Search in questions, options, reasons and comments"))
        field.setPlaceholderText(self.tr("Search (Ctrl+F)"))
        field.setMinimumWidth(self._look.px(NARROW_SEARCH if self._look.is_large else SEARCH_WIDTH))
        field.textChanged.connect(lambda text: self._ask(replace(self._wanted, text=text)))
        return field

    def _made_choosers(self, result: Result) -> dict[Heading, Chooser]:
        report, there = result.report, set(result.report.losses.by_question.values())
        keywords = sorted((tally.key for tally in report.keywords), key=str.casefold)
        offered = {
            Heading.DOMAIN: (self.tr("All domains"), [(tally.key, tally.title) for tally in report.domains]),
            Heading.TASK: (
                self.tr("All tasks"),
                [(tally.key, f"{tally.key}  {tally.title}") for tally in report.tasks],
            ),
            Heading.KEYWORD: (self.tr("All keywords"), [(word, word) for word in keywords]),
            Heading.KNOWLEDGE: (
                self.tr("All knowledge"),
                [(tally.key, words.knowledge(Knowledge(tally.key))) for tally in report.knowledge],
            ),
            Heading.CAUSE: (
                self.tr("All causes"),
                [(cause.value, cause_name(cause)) for cause in Cause if cause in there],
            ),
        }
        made = {
            heading: Chooser(self._look, f"filter{heading.value.title()}", everything, entries=entries)
            for heading, (everything, entries) in offered.items()
        }
        made[Heading.CAUSE].explain(self.tr("Why the point was lost"))
        for heading, box in made.items():
            box.activated.connect(lambda _place, at=heading: self._on_chosen(at))
        return made

    def _trait_button(self, trait: Trait) -> RingButton:
        made = button("", f"filter-{trait.value}", "tab")
        made.setCheckable(True)
        made.clicked.connect(lambda: self._ask(self._wanted.toggled(trait)))
        if trait is Trait.SLOW:
            limit = words.span(slow_ms(self._reviewed.result))
            made.setToolTip(self.tr("More than {time}, one and a half times the pace of the plan").format(time=limit))
        return made

    def _is_possible(self, trait: Trait) -> bool:
        """Corrected keys are rare; all else is offered even where there is none."""
        return trait is not Trait.CORRECTED or bool(self._reviewed.counts(ReviewFilter())[trait])

    def _present_trait(self, made: RingButton, trait: Trait, count: int) -> None:
        text = f"{phrases.trait(trait)}  {count}"
        made.setText(text)
        made.setAccessibleName(text)
        made.setChecked(trait in self._wanted.traits)
        made.setEnabled(count > 0 or made.isChecked() or made is QApplication.focusWidget())

    def _on_chosen(self, heading: Heading) -> None:
        self._ask(self._wanted.under(heading, self._choosers[heading].currentData()))

    def _ask(self, wanted: ReviewFilter) -> None:
        if wanted != self._wanted:
            self.changed.emit(wanted)
