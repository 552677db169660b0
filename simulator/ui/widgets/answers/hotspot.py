"""The answer area of questions on a picture: spots are set and removed by click, or by crosshair and key."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simulator.exam.answers import Marking, Spot
from simulator.session.views import ItemView
from simulator.ui.announce import Announcer
from simulator.ui.content import Content
from simulator.ui.widgets.answers.area import AnswerArea, Answering
from simulator.ui.widgets.answers.markable_picture import MarkablePicture
from simulator.ui.widgets.frames import button, label, one_line


class HotspotArea(AnswerArea):
    """Where one spot is asked for, another one takes its place; where several are, it is one more."""

    def __init__(self, content: Content, answering: Answering) -> None:
        super().__init__(content, answering)
        self._choose = 1
        self._spots: tuple[Spot, ...] = ()
        self._announcer = Announcer(self)
        self._picture: MarkablePicture | None = None
        self._count = one_line("", "heading", name="spotLine")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(content.look.px(6))
        self._head = QHBoxLayout()
        self._head.setSpacing(content.look.px(6))
        self._head.addWidget(self._count)
        self._head.addStretch(1)
        self._column.addLayout(self._head)

    def present(self, view: ItemView) -> None:
        """Show the picture with its spots."""
        picture = self._picture or self._furnish(view.picture)
        spots = view.answer.spots if isinstance(view.answer, Marking) else ()
        changed, fresh = spots != self._spots, not self._count.text()
        self._choose, self._spots = view.choose, spots
        count = self.tr("{count} of {all} spots set").format(count=len(spots), all=view.choose)
        self._count.setText(count)
        picture.show_marks(spots)
        picture.describe()
        if changed and not fresh:
            self._announcer.say(f"{count}. {picture.listed()}", on=picture)

    def stops(self) -> tuple[QWidget, ...]:
        """The picture."""
        return () if self._picture is None or self._picture.is_missing else (self._picture,)

    def _furnish(self, name: str) -> MarkablePicture:
        picture = MarkablePicture(self.content, name, self)
        picture.pressed.connect(self._on_pressed)
        picture.crossed.connect(self._on_crossed)
        self._picture = picture
        if picture.is_missing:
            picture.hide()
            self._column.addWidget(label(self.tr("The picture of this question cannot be shown."), "alert"))
            return picture
        self._column.addWidget(
            label(
                self.tr(
                    "Click the picture to set a spot, click a spot to remove it. By keyboard: the arrow keys move the "
                    "crosshair, with Shift in larger steps; Space sets or removes a spot."
                )
            )
        )
        self._column.addWidget(picture)
        self._add_zoom_buttons(picture)
        return picture

    def _add_zoom_buttons(self, picture: MarkablePicture) -> None:
        for text, spoken, name, action in (
            (self.tr("Larger"), self.tr("Enlarge the picture"), "pictureLarger", picture.enlarge),
            (self.tr("Smaller"), self.tr("Reduce the picture"), "pictureSmaller", picture.reduce),
        ):
            made = button(text, name)
            made.setAccessibleName(spoken)
            made.setToolTip(spoken)
            made.clicked.connect(action)
            self._head.addWidget(made)

    def _on_crossed(self, place: QRect) -> None:
        if self._picture is not None:
            self.reveal(self._picture, place)
            self._announcer.say(self._picture.here(), on=self._picture)

    def _on_pressed(self, spot: Spot, hit: Spot | None) -> None:
        if hit is not None:
            wanted = tuple(one for one in self._spots if one != hit)
        else:
            wanted = (spot,) if self._choose == 1 else (*self._spots, spot)
        self.answering.marked.emit(wanted)
