"""Small drives for the tests: CSVs as the BMW i3's logger writes them, and recordings as a vehicle would send them."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from hmi.bus.catalogue import default_catalogue
from hmi.bus.payloads import encode_state
from mock_vehicle.sessions.writer import create_recording

HEADER = [
    "Time [s]",
    "Velocity [km/h]",
    "Elevation [m]",
    "Throttle [%]",
    "Motor Torque [Nm]",
    "Longitudinal Acceleration [m/s^2]",
    "Regenerative Braking Signal ",
    "Battery Voltage [V]",
    "Battery Current [A]",
    "Battery Temperature [°C]",
    "max. Battery Temperature [°C]",
    "SoC [%]",
    "displayed SoC [%]",
    "min. SoC [%]",
    "max. SoC [%)",
    "Heating Power CAN [kW]",
    "AirCon Power [kW]",
    "Ambient Temperature [°C]",
    "Cabin Temperature Sensor [°C]",
    "Temperature Vent right [°C] ",
    "Temperature Vent right [°C]",
]
_STILL = dict.fromkeys(HEADER, "0") | {
    "Battery Voltage [V]": "400",
    "Elevation [m]": "520.5",
    "displayed SoC [%]": "80",
    "SoC [%]": "75.5",
}


def row(time_s: float | str, **cells: float | str) -> list[str]:
    """A row of a car at rest, with `cells` by short name (speed, current, …) changed."""
    changed = {SHORT[name]: str(value) for name, value in cells.items()}
    return list((_STILL | {"Time [s]": str(time_s)} | changed).values())


SHORT = {
    "speed": "Velocity [km/h]",
    "throttle": "Throttle [%]",
    "voltage": "Battery Voltage [V]",
    "current": "Battery Current [A]",
    "soc": "displayed SoC [%]",
    "heating": "Heating Power CAN [kW]",
    "cooling": "AirCon Power [kW]",
    "cabin": "Cabin Temperature Sensor [°C]",
}


def write_csv(
    file: Path,
    rows: Sequence[Sequence[str]],
    header: Sequence[str] = HEADER,
    encoding: str = "cp1252",
    end: str = "\r\n",
) -> Path:
    """Write `rows` under `header`, every line with `end`."""
    text = "".join(";".join(cells) + end for cells in (header, *rows))
    file.write_bytes(text.encode(encoding))
    return file


def write_recording(
    file: Path, states: Sequence[tuple[float, str, Any]], vehicle: str = "car", session: dict[str, str] | None = None
) -> Path:
    """Write `(bus time, path, value)` as a recording."""
    with create_recording(file, vehicle, default_catalogue(), session or {}) as writer:
        for moment, path, value in states:
            writer.state(path, round(moment * 1e9), encode_state(value, moment))
    return file
