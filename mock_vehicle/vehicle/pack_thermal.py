"""When the car warms or cools its pack, and with how much power."""

from dataclasses import dataclass

from mock_vehicle.vehicle.parameters import Battery

PROPORTIONAL_K = 3.0
"""Power rises from nothing to full over this many kelvin beyond a threshold: no on-off chatter."""
CHARGING_SHARE = 0.5
"""Of a weak station the heater takes this share at most, so that a cold pack is charged all the same."""


@dataclass(slots=True, frozen=True)
class PackThermal:
    """Electric power drawn and heat brought into the pack (negative: taken out), W."""

    electric_w: float
    heat_w: float


OFF = PackThermal(0.0, 0.0)


def pack_thermal(
    p: Battery, temperature_c: float, is_awake: bool, is_charging: bool, is_preheating: bool, available_w: float
) -> PackThermal:
    """What the pack's own heating and cooling does.

    Heats when asked to prepare for a fast charger or when too cold to charge; cools when hot and awake.
    `is_charging` is true while charge is wanted, not beyond the target.
    """
    warm_to_c = p.preheat_to_c if is_preheating else p.heat_below_c if is_charging else None
    if warm_to_c is not None and temperature_c < warm_to_c:
        share = min(1.0, (warm_to_c - temperature_c) / PROPORTIONAL_K)
        spare_w = available_w * CHARGING_SHARE if is_charging else available_w
        power = min(p.heater_w * share, max(0.0, spare_w))
        return PackThermal(power, power)
    if is_awake and temperature_c > p.cool_above_c:
        share = min(1.0, (temperature_c - p.cool_above_c) / PROPORTIONAL_K)
        power = min(p.cooler_w * share, max(0.0, available_w))
        return PackThermal(power, -power * p.cooler_cop)
    return OFF
