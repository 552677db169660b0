"""Where a file comes from."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Origin:
    """Which program wrote a file, and when."""

    program: str
    written_at: datetime
