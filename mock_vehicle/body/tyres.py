"""Tyre pressures: they follow the temperature of the air inside, and leak when told to."""

from dataclasses import dataclass, field

ATMOSPHERE_KPA = 101.325
FILL_C = 20.0
"""The recommended pressure is that of a cold tyre at this temperature."""
LOW_SHARE = 0.8
"""Warned at 20 % below the recommended pressure (UNECE Regulation 141, 5.3.2)."""
RELEASE_SHARE = 0.85
"""… and released when it is clearly above, so that the warning does not come and go."""

WHEELS = ("Row1.Wheel.Left", "Row1.Wheel.Right", "Row2.Wheel.Left", "Row2.Wheel.Right")


@dataclass(slots=True)
class Tyre:
    """One tyre. `fill_kpa` is what a gauge would show at `FILL_C`."""

    recommended_kpa: float
    fill_kpa: float
    offset_c: float = 0.0
    """How much warmer it runs than the mean of the four."""
    leak_kpa_s: float = 0.0
    temperature_c: float = FILL_C
    is_low: bool = False

    @property
    def pressure_kpa(self) -> float:
        """What a gauge shows now (constant volume: pressure goes with absolute temperature)."""
        inside = (self.fill_kpa + ATMOSPHERE_KPA) * (self.temperature_c + 273.15) / (FILL_C + 273.15)
        return max(inside - ATMOSPHERE_KPA, 0.0)

    def step(self, dt_s: float, mean_c: float) -> None:
        """Advance by `dt_s` with the mean tyre temperature `mean_c`."""
        self.temperature_c = mean_c + self.offset_c
        self.fill_kpa = max(self.fill_kpa - self.leak_kpa_s * dt_s, 0.0)
        share = RELEASE_SHARE if self.is_low else LOW_SHARE
        self.is_low = self.pressure_kpa < share * self.recommended_kpa


@dataclass(slots=True)
class Tyres:
    """All four, in the order of `WHEELS`."""

    wheels: list[Tyre] = field(default_factory=list)

    @classmethod
    def filled(cls, front_kpa: float, rear_kpa: float, differences_kpa: list[float]) -> "Tyres":
        """Filled to the recommended pressures, each a little off by `differences_kpa`."""
        wheels = []
        for number, recommended in enumerate((front_kpa, front_kpa, rear_kpa, rear_kpa)):
            fill = recommended + differences_kpa[number]
            wheels.append(Tyre(recommended, fill, offset_c=0.1 * differences_kpa[number]))
        return cls(wheels)

    def step(self, dt_s: float, mean_c: float) -> None:
        """Advance all by `dt_s`."""
        for wheel in self.wheels:
            wheel.step(dt_s, mean_c)
