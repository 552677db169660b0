"""Where the data of a chart lie on the ground it is drawn on."""

from dataclasses import dataclass

Range = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Frame:
    """The edges of the data, the values at them, and the whole size; the first value of `ys` lies at the bottom."""

    left: float
    right: float
    top: float
    bottom: float
    xs: Range
    ys: Range
    width: float
    height: float

    def x(self, value: float) -> float:
        """The place of a value on the x axis."""
        return self.left + (self.right - self.left) * (value - self.xs[0]) / (self.xs[1] - self.xs[0])

    def y(self, value: float) -> float:
        """The place of a value on the y axis."""
        return self.bottom - (self.bottom - self.top) * (value - self.ys[0]) / (self.ys[1] - self.ys[0])
