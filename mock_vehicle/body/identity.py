"""Who the car is: what stands on its papers, from `assets/vehicles/identity/<name>.yaml`."""

from pathlib import Path

import msgspec
import yaml

FOLDER = Path(__file__).resolve().parents[2] / "assets" / "vehicles" / "identity"

MAKER = "S1M"
"""World manufacturer identifier of no real maker; a VIN has no letter I."""
YEAR_CODES = "ABCDEFGHJKLMNPRSTVWXY123456789"
"""Model years from 2010 on (SAE J272), 30 years round."""
_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
_VALUES = dict(
    zip("ABCDEFGHJKLMNPRSTUVWXYZ", (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, *range(2, 10)), strict=True)
)


class Identity(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Papers and sizes of one car."""

    brand: str
    model: str
    year: int
    serial: str
    """Six digits, the end of the VIN."""
    license_plate: str
    colour: str
    length_mm: int
    width_with_mirrors_mm: int
    height_mm: int
    wheelbase_m: float
    steering_ratio: float
    drive_type: str
    front_tyre_kpa: float
    """Recommended, cold."""
    rear_tyre_kpa: float
    ac_phases: int
    inlets: list[str]
    nominal_low_voltage_ah: int

    @property
    def vin(self) -> str:
        """A fictional vehicle identification number with a correct check digit (49 CFR 565.15)."""
        year = YEAR_CODES[(self.year - 2010) % len(YEAR_CODES)]
        blank = f"{MAKER}EVCAR0{year}Z{self.serial}"
        return blank[:8] + check_digit(blank) + blank[9:]


def check_digit(vin: str) -> str:
    """The ninth character that a 17-character `vin` should have."""
    total = sum(
        weight * (int(char) if char.isdigit() else _VALUES[char]) for weight, char in zip(_WEIGHTS, vin, strict=True)
    )
    return "X" if total % 11 == 10 else str(total % 11)


def load_identity(vehicle: str) -> Identity:
    """Papers of a vehicle; raises ValueError with one line when there are none or they are wrong."""
    path = FOLDER / f"{vehicle}.yaml"
    try:
        return msgspec.convert(yaml.safe_load(path.read_bytes()), Identity)
    except OSError:
        raise ValueError(f"{path.name}: no such file in assets/vehicles/identity") from None
    except (yaml.YAMLError, msgspec.ValidationError) as error:
        raise ValueError(f"{path.name}: {' '.join(str(error).split())}") from error
