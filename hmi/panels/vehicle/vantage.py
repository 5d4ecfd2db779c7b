"""From where the solid car is looked at, and how a finger turns it."""

VIEWS = {
    "front-right": (38.0, 17.0),
    "front-left": (142.0, 17.0),
    "rear-right": (-42.0, 20.0),
    "rear-left": (-138.0, 20.0),
}
"""From where one looks: degrees around the car, 0 from its right, and above the ground."""

ABOVE = 38.0
"""From here both sides are seen, degrees."""

REACH = (150.0, 40.0)
"""How far a finger that crosses the whole picture turns and raises the view, degrees."""

QUARTER = 90.0
"""How far one step around the car goes, degrees."""

LOW, HIGH = 4.0, 60.0
"""Between them one looks down at the car, degrees."""


def dragged(above: float, was: tuple[float, float], across: float, up: float) -> tuple[float, float]:
    """How far the view is turned, half way round at most, and raised (degrees) from one that is `above` the ground,
    where a finger began at `was` and has moved these shares of the picture.
    """
    turned, raised = was[0] - REACH[0] * across, was[1] + REACH[1] * up
    return max(-180.0, min(180.0, turned)), min(HIGH, max(LOW, above + raised)) - above


def stepped(turned: float) -> float:
    """One quarter further around, from the nearest; home again after the last."""
    after = (round(turned / QUARTER) + 1) * QUARTER
    return after if after <= 180.0 else after - 360.0


def vantage(opened: dict[str, bool], glass: dict[str, float], plugged: bool, reversing: bool) -> tuple[float, float]:
    """From where what stands open is seen best, in degrees as `VIEWS`; from the front right while nothing does."""
    left, right = (
        sum(opened.get(f"{row}-{side}", False) or glass.get(f"{row}-{side}", 0) > 0 for row in ("front", "rear"))
        for side in ("left", "right")
    )
    charging = plugged or opened.get("flap", False)
    behind = charging or opened.get("boot", False) or reversing
    ahead = opened.get("hood", False)
    is_left = charging or left > right
    around, up = VIEWS[f"{'rear' if behind and not ahead else 'front'}-{'left' if is_left else 'right'}"]
    return around, ABOVE if (left and right) or (behind and ahead) or (charging and right) else up
