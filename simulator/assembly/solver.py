"""Integer programs and the one way to solve them; knows nothing of exams."""

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from threading import Lock

TIME_LIMIT_S = 10.0

_STDOUT = 1
_CONSTRUCTION = Lock()


class SolverError(ValueError):
    """The solver came to no result: neither a solution nor a proof that there is none."""


class IntegerProgram:
    """Columns between 0 and a bound, and rows between two bounds, to be filled and then solved."""

    def __init__(self) -> None:
        self._upper: list[float] = []
        self._whole: list[int] = []
        self._low: list[float] = []
        self._high: list[float] = []
        self._start: list[int] = [0]
        self._index: list[int] = []
        self._value: list[float] = []

    def column(self, upper: float, *, whole: bool) -> int:
        """Add a column from 0 to `upper` and return its number."""
        self._upper.append(upper)
        self._whole.append(int(whole))
        return len(self._upper) - 1

    def row(self, low: float, high: float, terms: Sequence[tuple[int, float]]) -> None:
        """Ask that the sum of column times factor lies between two bounds."""
        self._low.append(low)
        self._high.append(high)
        self._index.extend(column for column, _ in terms)
        self._value.extend(factor for _, factor in terms)
        self._start.append(len(self._index))

    def minimise(self, costs: Sequence[float]) -> list[float] | None:
        """Return the values of the columns at the least cost, None where no values meet the rows; or SolverError."""
        import highspy

        new: Callable[[], highspy.Highs] = highspy.Highs
        with _silence():
            highs = new()
        options = {"output_flag": False, "threads": 1, "mip_rel_gap": 0.0, "mip_abs_gap": 1e-7}
        for name, value in (options | {"time_limit": TIME_LIMIT_S}).items():
            highs.setOptionValue(name, value)
        highs.passModel(
            len(self._upper),
            len(self._low),
            len(self._index),
            int(highspy.MatrixFormat.kRowwise),
            int(highspy.ObjSense.kMinimize),
            0.0,
            list(costs),
            [0.0] * len(self._upper),
            self._upper,
            self._low,
            self._high,
            self._start[:-1],
            self._index,
            self._value,
            self._whole,
        )
        highs.run()
        status = highs.getModelStatus()
        if status == highspy.HighsModelStatus.kInfeasible:
            return None
        if status != highspy.HighsModelStatus.kOptimal:
            raise SolverError(highs.modelStatusToString(status))
        return [float(value) for value in highs.getSolution().col_value]


@contextmanager
def _silence() -> Iterator[None]:
    """Keep the banner, which the library prints once a process whatever its options say, out of standard output."""
    with _CONSTRUCTION:
        try:
            kept = os.dup(_STDOUT)
        except OSError:
            yield
            return
        if sys.stdout is not None:
            sys.stdout.flush()
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, _STDOUT)
        try:
            yield
        finally:
            os.dup2(kept, _STDOUT)
            os.close(nowhere)
            os.close(kept)
