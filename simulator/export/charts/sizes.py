"""How large the marks of charts are, in pixels at 100 %, on screen and in files alike."""

HALF = 4.5
"""Half the width of a marker."""

EDGE = 1.5
"""The width of the outline of a marker and of a piece that is not filled."""

CURVE = 2.0
"""The width of a line of values."""

WHISKER, WHISKER_ENDS = 1.4, 8.0
"""The width of the uncertainty of a point, and how long its ends are."""

INTERVAL, INTERVAL_GROUND, INTERVAL_ENDS = 1.8, 4.5, 10.0
"""The width of the interval of a bar, that of the ground around it, and how long its ends are."""
