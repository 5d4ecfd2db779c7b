"""Wheel force to motor torque to electric power, and back from a power limit to a torque.

Electric power = shaft power + switching + iron (∝ speed) + copper (∝ torque²) + inverter (∝ power).
Gear: an efficiency on the torque passed and a drag that cold oil raises exponentially.
"""

from math import exp, sqrt

from mock_vehicle.vehicle.parameters import VehicleParameters
from mock_vehicle.vehicle.road_load import ROLLING_FROM_M_S

OIL_REFERENCE_C = 40.0


class Drivetrain:
    """The map of one motor and gear. Stateless: torque in Nm and speed in rad/s at the motor shaft."""

    __slots__ = ("_p", "_ratio")

    def __init__(self, parameters: VehicleParameters) -> None:
        self._p = parameters.drivetrain
        self._ratio = parameters.drivetrain.gear_ratio / parameters.body.wheel_radius_m

    def motor_speed(self, speed_m_s: float) -> float:
        """Shaft speed at a road speed."""
        return speed_m_s * self._ratio

    def drag_torque(self, speed_m_s: float, oil_c: float) -> float:
        """Drag of gear and bearings, Nm at the motor shaft."""
        if speed_m_s <= ROLLING_FROM_M_S:
            return 0.0
        p = self._p
        return p.drag_torque_nm * exp(p.drag_per_kelvin * (OIL_REFERENCE_C - oil_c))

    def torque_for(self, force_n: float, drag_nm: float) -> float:
        """Motor torque for a force at the tyres."""
        torque = force_n / self._ratio
        efficiency = self._p.gear_efficiency
        return (torque / efficiency if torque > 0 else torque * efficiency) + drag_nm

    def force_from(self, torque_nm: float, drag_nm: float) -> float:
        """Force at the tyres from a motor torque; the inverse of `torque_for`."""
        torque = torque_nm - drag_nm
        efficiency = self._p.gear_efficiency
        return (torque * efficiency if torque > 0 else torque / efficiency) * self._ratio

    def electric_power(self, torque_nm: float, motor_rad_s: float, speed_m_s: float) -> float:
        """Power at the DC bus, W; negative when regenerating."""
        shaft = torque_nm * motor_rad_s
        p = self._p
        loss = p.loss_per_square_nm * torque_nm * torque_nm + p.loss_per_power * abs(shaft)
        if speed_m_s > ROLLING_FROM_M_S:
            loss += p.switching_loss_w + p.loss_per_rad_s * motor_rad_s
        return shaft + loss

    def highest_torque(self, motor_rad_s: float, power_w: float) -> float:
        """Most torque the motor gives with `power_w` at the DC bus; 0 where there is none."""
        p = self._p
        envelope = min(p.max_torque_nm, p.max_power_w / max(motor_rad_s, 1.0))
        linear = (1 + p.loss_per_power) * motor_rad_s
        free = power_w - p.switching_loss_w - p.loss_per_rad_s * motor_rad_s
        if free <= 0:
            return 0.0
        limited = (sqrt(linear * linear + 4 * p.loss_per_square_nm * free) - linear) / (2 * p.loss_per_square_nm)
        return min(envelope, limited)

    def strongest_braking(self, speed_m_s: float, motor_rad_s: float, charge_limit_w: float) -> float:
        """Most negative motor torque, ≤ 0, that the motor, low speed and the battery's limit allow."""
        p = self._p
        start = p.regeneration_fade_start_m_s
        fade = (speed_m_s - start) / (p.regeneration_fade_end_m_s - start)
        if fade <= 0:
            return 0.0
        envelope = min(p.regeneration_torque_nm, p.regeneration_power_w / max(motor_rad_s, 1.0)) * min(fade, 1.0)
        linear = (1 - p.loss_per_power) * motor_rad_s
        constant = charge_limit_w + p.switching_loss_w + p.loss_per_rad_s * motor_rad_s
        root = linear * linear - 4 * p.loss_per_square_nm * constant
        if root <= 0:
            return -envelope
        limited = (linear - sqrt(root)) / (2 * p.loss_per_square_nm)
        return -min(envelope, max(limited, 0.0))
