"""Roads for the tests: a way of places some metres apart, and what a vehicle says of itself there."""

from hmi.panels.map.geo import Place, Plane, Point

START = Place(47.141, 9.5209)

type Step = tuple[float, float]


def walk(*steps: Step, start: Place = START, every_m: float = 10.0) -> list[Place]:
    """Places every so many metres along straight steps (metres east, north) from `start`."""
    plane = Plane(start)
    points = [Point(0.0, 0.0)]
    for east, north in steps:
        x, y = points[-1]
        count = max(1, round((east * east + north * north) ** 0.5 / every_m))
        points += [Point(x + east * k / count, y + north * k / count) for k in range(1, count + 1)]
    return [plane.place(point) for point in points]
