"""Small CAN logs for the tests: a DBC and a mapping of a car with four signals, and its frames in every format."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

DBC = """VERSION ""

NS_ :
  NS_DESC_

BO_ 256 Motion: 8 VCU
 SG_ Speed : 0|16@1+ (0.01,0) [0|655.35] "km/h" XXX
 SG_ Gear : 16|3@1+ (1,0) [0|7] "" XXX

BO_ 512 Battery: 4 BMS
 SG_ Current : 0|16@1- (0.1,0) [-3276.8|3276.7] "A" XXX
 SG_ Voltage : 16|16@1+ (0.1,0) [0|6553.5] "V" XXX

BO_ 768 Other: 1 BMS
 SG_ Heat : 0|8@1+ (1,-40) [-40|215] "\u00b0C" XXX

VAL_ 256 Gear 0 "P" 5 "D" ;
"""

MAPPING = """
kind: can
title: a car of the tests
vehicle: tested
signature: [Motion, Battery]
bus: 0
signals:
  - {path: Vehicle.Speed, signal: Motion.Speed, ignore: [655.35], most: 400}
  - {path: Vehicle.Powertrain.Transmission.SelectedGear, signal: Motion.Gear, values: {0: 126, 5: 127}}
  - {path: Vehicle.Powertrain.TractionBattery.CurrentVoltage, signal: Battery.Voltage}
  - {path: Vehicle.Powertrain.TractionBattery.CurrentCurrent, signal: Battery.Current, scale: -1}
derived:
  - path: Vehicle.Powertrain.TractionBattery.CurrentPower
    function: product
    of: [Vehicle.Powertrain.TractionBattery.CurrentVoltage, Vehicle.Powertrain.TractionBattery.CurrentCurrent]
"""


class Sent(NamedTuple):
    """A frame as it is put into a log."""

    time_s: float
    id: int
    data: bytes
    bus: int = 0


def motion(time_s: float, km_h: float, gear: int = 5, bus: int = 0) -> Sent:
    """A frame that says how fast the car is, and its gear."""
    return Sent(time_s, 0x100, round(km_h * 100).to_bytes(2, "little") + bytes([gear, 0, 0, 0, 0, 0]), bus)


def battery(time_s: float, ampere: float, volt: float) -> Sent:
    """A frame of the battery; this car counts discharge positive."""
    current = round(ampere * 10).to_bytes(2, "little", signed=True)
    return Sent(time_s, 0x200, current + round(volt * 10).to_bytes(2, "little"))


def write_car(folder: Path) -> tuple[Path, Path]:
    """The car's DBC (in CP1252, without the sections that `cantools` wants) and its mapping."""
    dbc, mapping = folder / "car.dbc", folder / "car.yaml"
    dbc.write_bytes(DBC.encode("cp1252"))
    mapping.write_text(MAPPING)
    return dbc, mapping


def gvret(file: Path, frames: Sequence[Sent]) -> Path:
    """A log as GVRET writes it: microseconds since it was switched on."""
    lines = ["Time Stamp,ID,Extended,Bus,LEN,D1,D2,D3,D4,D5,D6,D7,D8"]
    for frame in frames:
        head = [f"{frame.time_s * 1e6:.0f}", f"{frame.id:08X}", "false", str(frame.bus), str(len(frame.data))]
        lines.append(",".join([*head, *(f"{byte:02X}" for byte in frame.data)]))
    file.write_text("\n".join(lines) + "\n")
    return file


def logged(file: Path, frames: Sequence[Sent]) -> Path:
    """A log as `python-can` writes it in the format of `file`'s suffix."""
    import can

    with can.Logger(file) as log:
        for frame in frames:
            channel = f"can{frame.bus}" if file.suffix == ".log" else frame.bus
            log(
                can.Message(
                    timestamp=frame.time_s,
                    arbitration_id=frame.id,
                    is_extended_id=False,
                    channel=channel,
                    data=frame.data,
                )
            )
    return file
