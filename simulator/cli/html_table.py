"""A table as HTML: the first row holds the heads, numbers stand at the right."""

from collections.abc import Collection, Sequence
from html import escape


def html_table(
    title: str, rows: Sequence[Sequence[object]], *, bars: Sequence[float] = (), strong: Collection[int] = ()
) -> str:
    """Return a table; `bars` are drawn beside the rows, the longest over the whole column, rows of `strong` in bold."""
    heads, *body = rows
    numeric = [bool(body) and all(isinstance(row[place], int | float) for row in body) for place in range(len(heads))]
    kinds = [' class="number"' if one else "" for one in numeric]
    head = "".join(f"<th{kind}>{escape(str(text).capitalize())}</th>" for text, kind in zip(heads, kinds, strict=True))
    lines = ["".join(f"<td{kind}>{_text(cell)}</td>" for cell, kind in zip(row, kinds, strict=True)) for row in body]
    if bars:
        head += "<th></th>"
        longest = max(bars) or 1
        lines = [line + _bar(length / longest) for line, length in zip(lines, bars, strict=True)]
    marks = [' class="least"' if number in strong else "" for number in range(len(lines))]
    rest = "".join(f"<tr{mark}>{line}</tr>" for mark, line in zip(marks, lines, strict=True))
    caption = f"<caption>{escape(title)}</caption>" if title else ""
    return f'<div class="scroll"><table>{caption}<thead><tr>{head}</tr></thead><tbody>{rest}</tbody></table></div>'


def _text(value: object) -> str:
    return f"{value:.2f}" if isinstance(value, float) else escape(str(value))


def _bar(share: float) -> str:
    return f'<td class="chart"><span class="bar" style="width:{100 * share:.0f}%"></span></td>'
