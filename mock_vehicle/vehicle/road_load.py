"""Forces on the car and the temperatures of what rolls."""

from math import exp, log, sqrt

from mock_vehicle.vehicle.inputs import CarInputs
from mock_vehicle.vehicle.parameters import VehicleParameters

GRAVITY_M_S2 = 9.81
ROLLING_FROM_M_S = 0.2
"""Below this the car counts as standing: no rolling resistance, no losses of turning parts."""


def air_density(temperature_c: float, altitude_m: float) -> float:
    """Density in kg/m³: ideal gas law with the pressure of the International Standard Atmosphere."""
    pressure = exp(5.25588 * log(1 - 2.25577e-5 * max(-500.0, min(altitude_m, 8000.0))))
    return 353.05 / (273.15 + temperature_c) * pressure


class RoadLoad:
    """Resistance of road and air. Tyres and gear oil warm with driving, each as one first-order node."""

    __slots__ = ("_body", "_drivetrain", "_tyres", "oil_c", "tyre_c")

    def __init__(self, parameters: VehicleParameters, tyre_c: float, oil_c: float) -> None:
        self._body = parameters.body
        self._tyres = parameters.tyres
        self._drivetrain = parameters.drivetrain
        self.tyre_c = tyre_c
        self.oil_c = oil_c

    def mass_kg(self, payload_kg: float) -> float:
        """All that moves."""
        body = self._body
        return body.kerb_mass_kg + body.driver_kg + body.cargo_kg + payload_kg

    def warm(self, dt_s: float, speed_m_s: float, ambient_c: float) -> None:
        """Let tyres and oil follow the driving for `dt_s`."""
        tyres = self._tyres
        settled = ambient_c + tyres.rise_k * min(speed_m_s / 25.0, 1.4)
        self.tyre_c += (settled - self.tyre_c) * (1 - exp(-dt_s / tyres.time_constant_s))
        gear = self._drivetrain
        settled = ambient_c + gear.oil_rise_k * min(speed_m_s / 15.0, 1.0)
        self.oil_c += (settled - self.oil_c) * (1 - exp(-dt_s / gear.oil_time_constant_s))

    def level_force(self, speed_m_s: float, mass_kg: float, inputs: CarInputs, tyre_c: float, air_c: float) -> float:
        """Rolling and air resistance on a level road, N, at the temperatures given (≥ 0 but for tailwind)."""
        if speed_m_s <= ROLLING_FROM_M_S:
            return 0.0
        tyres = self._tyres
        rolling = tyres.coefficient * (1 + tyres.per_kelvin * (tyres.warm_c - tyre_c))
        rolling += tyres.wet_coefficient * inputs.road_wetness
        wind = speed_m_s + inputs.headwind_m_s
        air = 0.5 * air_density(air_c, inputs.altitude_m) * self._body.drag_area_m2 * wind * abs(wind)
        return mass_kg * GRAVITY_M_S2 * rolling / sqrt(1 + inputs.grade * inputs.grade) + air

    @staticmethod
    def grade_force(mass_kg: float, grade: float) -> float:
        """Downhill component of the weight, N, positive uphill."""
        return mass_kg * GRAVITY_M_S2 * grade / sqrt(1 + grade * grade)
