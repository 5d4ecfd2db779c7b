"""How large everything is drawn in a window."""

ENLARGE_FROM = 1.25
"""A window this many times the reference, both ways, shows everything larger; up to there it shows more."""


def scale_for(width: float, height: float, least: tuple[float, float], reference: tuple[float, float]) -> float:
    """How much larger or smaller everything is drawn in a window of `width` x `height` px.

    Down to `least` px there is room for all; a smaller window shows it smaller. One of `ENLARGE_FROM` times the
    `reference` is a screen of more pixels, not a larger cockpit.
    """
    if width <= 0 or height <= 0:
        return 1.0
    enlarged = min(width / reference[0], height / reference[1])
    if enlarged >= ENLARGE_FROM:
        return enlarged
    return min(1.0, width / least[0], height / least[1])
