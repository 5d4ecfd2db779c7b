"""The 12 V battery: charged by the DC/DC converter when the car is awake, slowly emptied when it sleeps."""

from dataclasses import dataclass

NOMINAL_V = 12.0
QUIESCENT_A = 0.02
"""What a parked car draws (typically 10 to 30 mA)."""
INNER_OHM = 0.012
CHARGE_LIMIT_A = 30.0
SETTLE_S = 4.0
LOW_CHARGE = 0.4
"""Below this a car saves what is left for starting: 12.2 V at rest."""


@dataclass(slots=True)
class LowVoltage:
    """A 12 V lead-acid battery; current is positive into it."""

    capacity_ah: float
    charge: float = 0.92
    voltage_v: float = 12.6
    current_a: float = -QUIESCENT_A
    is_converter_broken: bool = False

    @property
    def open_circuit_v(self) -> float:
        """Rest voltage of six lead-acid cells: about 11.9 V empty to 12.75 V full."""
        return 11.9 + 0.85 * self.charge

    @property
    def is_low(self) -> bool:
        """Whether there is too little for comfort."""
        return self.charge < LOW_CHARGE

    def step(self, dt_s: float, is_awake: bool, load_w: float, ambient_c: float) -> None:
        """Advance by `dt_s`; `load_w` are the low-voltage consumers, `is_awake` says the converter works."""
        if is_awake and not self.is_converter_broken:
            target = 14.4 - 0.018 * (ambient_c - 20.0)  # usual temperature compensation of lead-acid charging
            target = min(max(target, 13.6), 15.0)
            current = min((target - self.open_circuit_v) / 0.35 * (1.02 - self.charge) * 3.0, CHARGE_LIMIT_A)
        else:
            current = -(load_w / NOMINAL_V) if is_awake else -QUIESCENT_A
            target = self.open_circuit_v + current * INNER_OHM
        part = min(dt_s / SETTLE_S, 1.0)
        self.current_a += (current - self.current_a) * part
        self.voltage_v += (target - self.voltage_v) * part
        self.charge = min(max(self.charge + self.current_a * dt_s / (self.capacity_ah * 3600.0), 0.0), 1.0)
