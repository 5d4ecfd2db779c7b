"""Counters that run over the whole life of the car."""

from dataclasses import dataclass

CHARGE_LOSS = 1.03
"""Energy put in over energy taken out, in a pack's life (its round-trip loss)."""
BRAKING_SHARE = 0.14
"""Of the energy driven with, what braking brought back."""


@dataclass(slots=True)
class Lifetime:
    """Energy in J and charge in C that went through the pack, and energy brought back by braking."""

    charged_j: float
    consumed_j: float
    charged_c: float
    consumed_c: float
    braking_j: float

    @classmethod
    def of(cls, odometer_m: float, rated_j_per_m: float, voltage_v: float) -> "Lifetime":
        """As they would be after so many metres at about the rated consumption."""
        consumed = odometer_m * rated_j_per_m
        charged = consumed * CHARGE_LOSS
        return cls(charged, consumed, consumed / voltage_v, consumed / voltage_v, consumed * BRAKING_SHARE)

    def step(self, dt_s: float, battery_w: float, current_a: float, drive_w: float) -> None:
        """Count one step; battery power and current are positive into the pack, drive power to the wheels."""
        if battery_w >= 0:
            self.charged_j += battery_w * dt_s
            self.charged_c += max(current_a, 0.0) * dt_s
        else:
            self.consumed_j -= battery_w * dt_s
            self.consumed_c -= min(current_a, 0.0) * dt_s
        self.braking_j += max(-drive_w, 0.0) * dt_s
