"""A drive from before the scenario began, so that the consumption history has something to show."""

from collections.abc import Iterator

from mock_vehicle.vehicle.inputs import CarInputs, ClimateRequest

PATTERN = (
    (50.0, 900.0),
    (30.0, 400.0),
    (50.0, 1200.0),
    (90.0, 4500.0),
    (70.0, 1500.0),
    (115.0, 6000.0),
    (60.0, 1500.0),
)
"""Limit in km/h and metres between two stops: town, country road and motorway, as a commuter has them."""
ACCELERATION_M_S2 = 1.1
BRAKING_M_S2 = 1.0
LONGEST_M = 100_000.0


def mixed_drive(length_m: float, ambient_c: float, step_s: float) -> Iterator[CarInputs]:
    """Inputs of a level drive of `length_m` (at most 100 km) with the cabin at 21 °C, one per `step_s`."""
    inputs = CarInputs(ambient_c=ambient_c, is_ready=True, climate=ClimateRequest(is_on=True))
    driven, speed, leg = 0.0, 0.0, 0
    length_m = min(length_m, LONGEST_M)
    while driven < length_m:
        limit_km_h, leg_m = PATTERN[leg % len(PATTERN)]
        left = min(leg_m, length_m - driven)
        end = driven + left
        while driven < end - 1.0:
            # The speed from which the rest of the leg is just enough to stop, and never quite nothing.
            stopping = max(1.0, (2 * BRAKING_M_S2 * (end - driven)) ** 0.5 - BRAKING_M_S2 * step_s)
            target = min(limit_km_h / 3.6, stopping, speed + ACCELERATION_M_S2 * step_s)
            driven += (speed + target) / 2 * step_s
            speed = target
            inputs.target_speed_m_s = target
            yield inputs
        driven = end
        leg += 1
