"""What plays, and how far it is. Free of Qt."""

import math

S_PER_MIN, S_PER_H = 60, 3600
UNKNOWN = "–"


def position_s(said_s: float, said_at: float, rate: float, now: float, duration_s: float) -> float:
    """Where the piece is at bus time `now`, when at `said_at` it was at `said_s` and has played at `rate` since."""
    if not math.isfinite(said_s):
        return math.nan
    gone = max(0.0, now - said_at) * (rate if math.isfinite(rate) else 0.0)
    end = duration_s if math.isfinite(duration_s) and duration_s > 0 else math.inf
    return min(end, max(0.0, said_s + gone))


def share(at_s: float, duration_s: float) -> float:
    """How much of it is over, 0 … 1; 0 while unknown."""
    known = math.isfinite(at_s) and math.isfinite(duration_s) and duration_s > 0
    return min(1.0, max(0.0, at_s / duration_s)) if known else 0.0


def clock_text(seconds: float) -> str:
    """``3:07``, ``1:02:09``: a length as players write it."""
    if not math.isfinite(seconds):
        return UNKNOWN
    whole = max(0, int(seconds))
    minutes = f"{whole // S_PER_MIN % 60}:{whole % S_PER_MIN:02d}"
    return minutes if whole < S_PER_H else f"{whole // S_PER_H}:{minutes.zfill(5)}"
