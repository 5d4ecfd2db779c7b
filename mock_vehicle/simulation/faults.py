"""Faults that a scenario or a tester switches on: what each does to the car, and the trouble code it leaves."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mock_vehicle.simulation.simulation import Simulation


@dataclass(slots=True, frozen=True)
class Fault:
    """One kind of fault.

    `dtc` is its code (SAE J2012; C1… and U1… are left to the maker by that standard), `text` what a person is told.
    """

    name: str
    dtc: str
    text: str
    drive_limit_w: float | None = None
    """What is left for driving."""
    leaking_wheel: int | None = None
    """Index into `mock_vehicle.body.tyres.WHEELS`."""
    leak_kpa_s: float = 0.0
    breaks_converter: bool = False
    stops_charging: bool = False
    is_battery: bool = False
    """Also listed in the traction battery's own error codes."""
    blinds_assistance: bool = False
    breaks_down: bool = False
    """The car must not go on."""


FAULTS = {
    fault.name: fault
    for fault in (
        Fault("tyre_leak_front_left", "C1A01", "The left front tyre loses air.", leaking_wheel=0, leak_kpa_s=0.45),
        Fault("tyre_leak_front_right", "C1A02", "The right front tyre loses air.", leaking_wheel=1, leak_kpa_s=0.45),
        Fault("tyre_leak_rear_left", "C1A03", "The left rear tyre loses air.", leaking_wheel=2, leak_kpa_s=0.45),
        Fault("tyre_leak_rear_right", "C1A04", "The right rear tyre loses air.", leaking_wheel=3, leak_kpa_s=0.45),
        Fault(
            "power_limited",
            "P0A78",
            "The drive inverter is faulty: power is limited.",
            drive_limit_w=14_000.0,
        ),
        Fault(
            "battery_hot",
            "P0A7E",
            "The traction battery is too hot: power is limited.",
            drive_limit_w=30_000.0,
            is_battery=True,
        ),
        Fault(
            "isolation",
            "P0AA6",
            "The high voltage is not isolated from the body. Stop and leave the car.",
            drive_limit_w=8_000.0,
            stops_charging=True,
            is_battery=True,
            breaks_down=True,
        ),
        Fault("converter", "P0A94", "The 12 V battery is not being charged.", breaks_converter=True),
        Fault("charger", "P1D10", "The on-board charger is faulty: charging stopped.", stops_charging=True),
        Fault("camera", "U1A20", "The front camera is blind: assistance is off.", blinds_assistance=True),
    )
}


@dataclass(slots=True)
class Faults:
    """Which are there now. A code stays in the memory after its fault went, as in a real car."""

    active: dict[str, Fault] = field(default_factory=dict)
    stored_codes: list[str] = field(default_factory=list)

    def change(self, name: str, active: bool) -> Fault | None:
        """Switch a fault on or off; return it if that changed anything. Raises `KeyError` for an unknown name."""
        fault = FAULTS[name]
        if active == (name in self.active):
            return None
        if active:
            self.active[name] = fault
            if fault.dtc not in self.stored_codes:
                self.stored_codes.append(fault.dtc)
        else:
            del self.active[name]
        return fault

    @property
    def drive_limit_w(self) -> float | None:
        """The tightest limit of all."""
        return min((f.drive_limit_w for f in self.active.values() if f.drive_limit_w is not None), default=None)

    def leak_kpa_s(self, wheel: int) -> float:
        """Loss of pressure of a wheel."""
        return sum(f.leak_kpa_s for f in self.active.values() if f.leaking_wheel == wheel)

    def has(self, effect: str) -> bool:
        """Whether any active fault has this effect (the name of a field of `Fault` that is true or false)."""
        return any(getattr(fault, effect) for fault in self.active.values())

    @property
    def battery_codes(self) -> list[str]:
        """Codes of the active faults of the traction battery."""
        return [fault.dtc for fault in self.active.values() if fault.is_battery]


def switch(sim: "Simulation", name: str, active: bool) -> None:
    """A fault comes or goes: carry its effects over to the car and tell it. Raises `KeyError` for an unknown name."""
    fault = sim.faults.change(name, active)
    if fault is None:
        return
    sim.body.low_voltage.is_converter_broken = sim.faults.has("breaks_converter")
    for number, tyre in enumerate(sim.body.tyres.wheels):
        tyre.leak_kpa_s = sim.faults.leak_kpa_s(number)
    told = {"name": name, "code": fault.dtc, "active": active, "text": fault.text}
    sim.tell("fault_raised", {**told, "freeze_frame": freeze_frame(sim)})


def freeze_frame(sim: "Simulation") -> dict[str, float]:
    """What a workshop wants to know of the moment a fault came."""
    battery = sim.state.battery
    return {
        "odometer_m": round(sim.state.motion.odometer_m),
        "speed_km_h": round(sim.speed_m_s * 3.6, 1),
        "soc_percent": round(battery.displayed_soc, 1),
        "voltage_v": round(battery.voltage_v, 1),
        "current_a": round(battery.current_a, 1),
        "battery_c": round(battery.temperature_c, 1),
        "ambient_c": round(sim.air.temperature_c, 1),
    }
