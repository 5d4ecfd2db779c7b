"""Longitudinal motion: from the speed wanted to forces, torque and electric power, within what is possible."""

from dataclasses import dataclass

from mock_vehicle.vehicle.drivetrain import Drivetrain
from mock_vehicle.vehicle.inputs import CarInputs
from mock_vehicle.vehicle.parameters import VehicleParameters
from mock_vehicle.vehicle.road_load import ROLLING_FROM_M_S, RoadLoad

GRIP_M_S2 = 9.0
"""Hardest braking on a dry road; full wetness (water, snow) takes away the share below."""
WET_GRIP_LOSS = 0.5


@dataclass(slots=True, frozen=True)
class Move:
    """One step of motion. Powers in W, means over the step."""

    speed_m_s: float
    acceleration_m_s2: float
    mean_speed_m_s: float
    wheel_force_n: float
    brake_force_n: float
    motor_torque_nm: float
    motor_rad_s: float
    drive_w: float
    climb_w: float
    is_clipped: bool
    """Motor or battery could not give what the driver asked."""


class Motion:
    """Speed of the car and the losses that turn with it."""

    __slots__ = ("_body", "drivetrain", "road", "speed_m_s")

    def __init__(self, parameters: VehicleParameters, tyre_c: float, oil_c: float, speed_m_s: float) -> None:
        self._body = parameters.body
        self.drivetrain = Drivetrain(parameters)
        self.road = RoadLoad(parameters, tyre_c, oil_c)
        self.speed_m_s = speed_m_s

    def step(self, dt_s: float, inputs: CarInputs, discharge_w: float, charge_w: float) -> Move:
        """Drive `dt_s` towards the target with at most these powers from and into the battery."""
        start = self.speed_m_s
        grip = GRIP_M_S2 * (1 - WET_GRIP_LOSS * inputs.road_wetness)
        target = max(0.0, inputs.target_speed_m_s, start - grip * dt_s)
        mean = (start + target) / 2
        mass = self.road.mass_kg(inputs.payload_kg)
        inertia = mass * self._body.inertia_factor
        resistance = self.road.level_force(mean, mass, inputs, self.road.tyre_c, inputs.ambient_c)
        climb = self.road.grade_force(mass, inputs.grade) if mean > 0 else 0.0
        wanted = resistance + climb + inertia * (target - start) / dt_s
        gear = self.drivetrain
        omega = gear.motor_speed(mean)
        drag = gear.drag_torque(mean, self.road.oil_c)
        torque = gear.torque_for(wanted, drag)
        speed, brake, clipped = target, 0.0, False
        strongest = gear.strongest_braking(mean, omega, charge_w) if inputs.is_ready else 0.0
        highest = gear.highest_torque(omega, discharge_w) if inputs.is_ready else 0.0
        if torque < strongest:
            torque = strongest
            brake = max(0.0, gear.force_from(torque, drag) - wanted)
        elif torque > highest:
            clipped = inputs.is_ready
            # The limits hold at the speed really reached, not at the one wished for: two passes settle it.
            mean = start
            for _ in range(2):
                omega = gear.motor_speed(mean)
                drag = gear.drag_torque(mean, self.road.oil_c)
                torque = gear.highest_torque(omega, discharge_w) if inputs.is_ready else 0.0
                resistance = self.road.level_force(mean, mass, inputs, self.road.tyre_c, inputs.ambient_c)
                gained = (gear.force_from(torque, drag) - resistance - climb) / inertia * dt_s
                speed = min(target, max(0.0, start + gained))
                is_stopping = torque == 0 and speed <= ROLLING_FROM_M_S
                speed = 0.0 if is_stopping else speed  # the driver lets it stand
                mean = (start + speed) / 2
                if is_stopping:
                    break
            omega = gear.motor_speed(mean)
        is_moving = mean > 0
        self.speed_m_s = speed
        self.road.warm(dt_s, mean, inputs.ambient_c)
        return Move(
            speed_m_s=speed,
            acceleration_m_s2=(speed - start) / dt_s,
            mean_speed_m_s=mean,
            wheel_force_n=gear.force_from(torque, drag) if is_moving else 0.0,
            brake_force_n=brake,
            motor_torque_nm=torque if is_moving else 0.0,
            motor_rad_s=omega,
            drive_w=gear.electric_power(torque, omega, mean) if is_moving and inputs.is_ready else 0.0,
            climb_w=climb * mean,
            is_clipped=clipped,
        )

    def warm_drive_w(self, move: Move, inputs: CarInputs, warmer_tyre_k: float, air_c: float, charge_w: float) -> float:
        """Electric power of the same move with tyres and oil warmer by so much, in warmer air."""
        if move.mean_speed_m_s <= 0 or not inputs.is_ready:
            return 0.0
        mean = move.mean_speed_m_s
        mass = self.road.mass_kg(inputs.payload_kg)
        force = (
            self.road.level_force(mean, mass, inputs, self.road.tyre_c + warmer_tyre_k, air_c)
            + self.road.grade_force(mass, inputs.grade)
            + mass * self._body.inertia_factor * move.acceleration_m_s2
        )
        gear = self.drivetrain
        drag = gear.drag_torque(mean, self.road.oil_c + warmer_tyre_k)
        torque = max(gear.torque_for(force, drag), gear.strongest_braking(mean, move.motor_rad_s, charge_w))
        return gear.electric_power(torque, move.motor_rad_s, mean)
