"""The colors and numerals of charts from the look in force and the language of the window."""

from PySide6.QtCore import QCoreApplication, QLocale

from simulator.export.charts.axis import Numerals
from simulator.export.charts.colors import Colors, colors_of
from simulator.ui.theme import Theme


def chart_colors(theme: Theme) -> Colors:
    """The colors of a chart in a theme."""
    return colors_of({role.value: color for role, color in theme.colors.items()})


def numerals() -> Numerals:
    """How axes write numbers and dates where the candidate is."""
    here = QLocale()
    return Numerals(
        decimal=here.decimalPoint(),
        percent=tr("{value} %"),
        months=tuple(here.standaloneMonthName(month, QLocale.FormatType.ShortFormat) for month in range(1, 13)),
        day=tr("{day} {month}"),
        month=tr("{month} {year}"),
    )


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("charts", text)
