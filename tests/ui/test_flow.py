"""Widgets side by side that go on in the next line, none of them cut and none over another."""

from PySide6.QtWidgets import QWidget

from simulator.ui.widgets.flow import FlowLayout


def flow(*widths: int) -> tuple[QWidget, list[QWidget]]:
    """Widgets of these widths in a flow with gaps of 10."""
    box = QWidget()
    layout = FlowLayout(spacing=10)
    box.setLayout(layout)
    parts = []
    for width in widths:
        part = QWidget()
        part.setFixedSize(width, 20)
        layout.addWidget(part)
        parts.append(part)
    return box, parts


def places(box: QWidget, parts: list[QWidget], width: int) -> list[tuple[int, int]]:
    box.resize(width, 200)
    box.show()
    return [(part.x(), part.y()) for part in parts]


def test_what_does_not_fit_goes_on_in_the_next_line(qapp: object) -> None:
    box, parts = flow(100, 80, 60)
    assert places(box, parts, 260) == [(0, 0), (110, 0), (200, 0)]
    assert places(box, parts, 259) == [(0, 0), (110, 0), (0, 30)]
    assert places(box, parts, 120) == [(0, 0), (0, 30), (0, 60)]


def test_the_height_follows_from_the_width(qapp: object) -> None:
    box, _parts = flow(100, 80, 60)
    assert [box.heightForWidth(width) for width in (260, 259, 120)] == [20, 50, 80]
    assert box.minimumSizeHint().width() == 100


def test_what_is_hidden_takes_no_room(qapp: object) -> None:
    box, parts = flow(100, 80, 60)
    parts[1].hide()
    assert places(box, parts, 170)[2] == (110, 0)
