"""Draws with the elements of an SVG; colors stand in each of them and, for dark readers, in a style sheet beside."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from xml.sax.saxutils import escape, quoteattr

from simulator.export.charts.colors import Colors
from simulator.export.charts.kinds import DASHES, STYLES, Kind, Marker, Stroke
from simulator.export.charts.pen import TITLE, Ink, Spot, color_of
from simulator.export.charts.shapes import OUTLINES, text_width
from simulator.export.charts.sizes import EDGE, HALF

FONT = "Inter, Arial, Helvetica, sans-serif"


@dataclass(slots=True)
class SvgPen:
    """Collects elements in the order in which they lie over each other."""

    colors: Colors
    elements: list[str] = field(default_factory=list)

    def width(self, text: str, size: float) -> float:
        """About how wide a text is; the font of the reader is not known."""
        return text_width(text, size)

    def text(self, at: Spot, words: str, *, ink: Ink = "text", size: float = 12, anchor: str = "start") -> None:
        """A line of text on its base line; anchor is start, middle or end."""
        place = f'x="{at[0]:.1f}" y="{at[1]:.1f}" font-size="{size:g}" text-anchor="{anchor}"'
        weight = ' font-weight="600"' if size > TITLE else ""
        self.elements.append(f"<text {place}{weight} {self.look(ink)}>{escape(words)}</text>")

    def line(self, spots: Sequence[Spot], ink: Ink, width: float = 1, stroke: Stroke = Stroke.SOLID) -> None:
        """A line through places."""
        dashes = " ".join(f"{part * width:g}" for part in DASHES[stroke])
        dash = f' stroke-dasharray="{dashes}"' if dashes else ""
        look = f'stroke-width="{width:g}" stroke-linejoin="round"{dash} {self.look(stroke=ink)}'
        self.elements.append(f'<polyline points="{_points(spots)}" {look}/>')

    def area(self, spots: Sequence[Spot], ink: Ink, opacity: float = 1) -> None:
        """A filled shape."""
        self.elements.append(f'<polygon points="{_points(spots)}" fill-opacity="{opacity:g}" {self.look(ink)}/>')

    def bar(self, corner: Spot, size: Spot, ink: Ink, *, edge: Stroke | None = None) -> None:
        """A rectangle; with an edge it is an outline on the ground."""
        place = f'x="{corner[0]:.1f}" y="{corner[1]:.1f}" width="{size[0]:.1f}" height="{size[1]:.1f}"'
        dashes = "" if edge is Stroke.SOLID else ' stroke-dasharray="4 3"'
        look = self.look(ink) if edge is None else f'{self.look("ground", ink)} stroke-width="{EDGE:g}"{dashes}'
        self.elements.append(f"<rect {place} {look}/>")

    def marker(self, at: Spot, kind: Kind, half: float = HALF, words: str = "") -> None:
        """The marker of a kind; words are shown where the mouse rests."""
        style = STYLES[kind]
        edge = None if style.marker is Marker.CROSS else "ground"
        look = f'{self.look(kind, edge) if style.filled else self.look("ground", kind)} stroke-width="{EDGE:g}"'
        title = f"<title>{escape(words)}</title>" if words else ""
        if style.marker is Marker.CIRCLE:
            self.elements.append(f'<circle cx="{at[0]:.1f}" cy="{at[1]:.1f}" r="{half:g}" {look}>{title}</circle>')
        elif style.marker is not Marker.NONE:
            spots = [(at[0] + x * half, at[1] + y * half) for x, y in OUTLINES[style.marker]]
            self.elements.append(f'<polygon points="{_points(spots)}" {look}>{title}</polygon>')

    def look(self, fill: Ink | None = None, stroke: Ink | None = None) -> str:
        """The attributes of an element for its colors."""
        names = [f"chart-{part}-{ink}" for part, ink in (("f", fill), ("s", stroke)) if ink is not None]
        filled = "none" if fill is None else color_of(self.colors, fill)
        drawn = "" if stroke is None else f" stroke={quoteattr(color_of(self.colors, stroke))}"
        return f'class="{" ".join(names)}" fill={quoteattr(filled)}{drawn}'


INKS: tuple[Ink, ...] = ("ground", "text", "muted", "grid", *Kind)


def style_sheet(dark: Colors) -> str:
    """What recolors the elements for readers who prefer dark."""
    rules = [
        f".chart-f-{ink}{{fill:{color_of(dark, ink)}}}.chart-s-{ink}{{stroke:{color_of(dark, ink)}}}" for ink in INKS
    ]
    return f"<style>@media (prefers-color-scheme: dark){{{''.join(rules)}}}</style>"


def _points(spots: Sequence[Spot]) -> str:
    return " ".join(f"{x:.1f},{y:.1f}" for x, y in spots)
