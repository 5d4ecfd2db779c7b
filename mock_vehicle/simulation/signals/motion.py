"""How and where the car moves, and what it sees ahead. On the bus left is positive."""

import math
from typing import TYPE_CHECKING

from mock_vehicle.body.settings import GEAR_DRIVE, GEAR_PARK, GEAR_REVERSE
from mock_vehicle.simulation.signals.identity import iso
from mock_vehicle.simulation.stream import Row

if TYPE_CHECKING:
    from mock_vehicle.simulation.simulation import Simulation

V = "Vehicle"
MOTOR = f"{V}.Powertrain.ElectricMotor"
FRONT = f"{V}.ADAS.ObstacleDetection.Front.Center"
WARNING_S = 2.2
"""A collision is warned of when it is this near in time."""
PEDAL_REST = 12.0
"""Accelerator position at which the car neither drives nor brakes."""
LONGEST_GAP_MS = 3_600_000


def _gear(sim: "Simulation") -> int:
    return {GEAR_DRIVE: 1, GEAR_REVERSE: -1}.get(sim.gear, 0)


def _accelerator(sim: "Simulation") -> float:
    motion, drivetrain = sim.state.motion, sim.parameters.drivetrain
    if not sim.drive.is_under_way or motion.speed_m_s < 0.05:
        return 0.0
    strongest = drivetrain.max_torque_nm * drivetrain.gear_ratio / sim.parameters.body.wheel_radius_m
    strongest = min(strongest, drivetrain.max_power_w / max(motion.speed_m_s, 1.0))
    if motion.wheel_force_n >= 0:
        return min(PEDAL_REST + (100 - PEDAL_REST) * motion.wheel_force_n / strongest, 100.0)
    return max(PEDAL_REST * (1 + 2.0 * motion.wheel_force_n / strongest), 0.0)


def _brake(sim: "Simulation") -> float:
    motion = sim.state.motion
    if sim.gear == GEAR_PARK or not sim.is_ready:
        return 0.0
    if motion.speed_m_s < 0.05:
        return 15.0
    weight = sim.parameters.body.kerb_mass_kg * 9.81
    return min(130.0 * motion.friction_brake_force_n / weight, 100.0)


def _time_to_meet_s(sim: "Simulation") -> float | None:
    lead = sim.drive.lead
    closing = sim.speed_m_s - lead.speed_m_s
    return None if lead.gap_m is None or closing < 0.1 else lead.gap_m / closing


def _gap_ms(sim: "Simulation") -> float | None:
    meet = _time_to_meet_s(sim)
    return None if meet is None else min(meet * 1000, LONGEST_GAP_MS)


def _warns(sim: "Simulation") -> bool:
    meet = _time_to_meet_s(sim)
    return meet is not None and meet < WARNING_S and sim.body.is_on(f"{FRONT}.IsEnabled")


def _steering_deg(sim: "Simulation") -> float:
    wheels = math.degrees(math.atan(sim.identity.wheelbase_m * sim.point.curvature))
    return -wheels * sim.identity.steering_ratio


def _limit_km_h(sim: "Simulation") -> float:
    return sim.point.limit_m_s * 3.6 if sim.drive.has_route else 0.0


ROWS = [
    Row(f"{V}.Speed", lambda s: s.speed_m_s * 3.6, 0.1, 1),
    Row(f"{V}.IsMoving", lambda s: s.is_moving),
    Row(f"{V}.Powertrain.Transmission.CurrentGear", _gear),
    Row(f"{V}.Powertrain.IsReady", lambda s: s.is_ready),
    Row(f"{V}.Acceleration.Longitudinal", lambda s: s.state.motion.acceleration_m_s2, 0.05, 2),
    Row(f"{V}.Acceleration.Lateral", lambda s: -s.point.curvature * s.speed_m_s**2, 0.05, 2),
    Row(f"{V}.Acceleration.Vertical", lambda _: 0.0, 0.05, 2),
    Row(f"{V}.AngularVelocity.Yaw", lambda s: -math.degrees(s.point.curvature * s.speed_m_s), 0.1, 1),
    Row(f"{V}.Chassis.SteeringWheel.Angle", _steering_deg, 1.0),
    Row(f"{V}.Chassis.Accelerator.PedalPosition", _accelerator, 1.0),
    Row(f"{V}.Chassis.Brake.PedalPosition", _brake, 1.0),
    Row(
        f"{V}.Chassis.Brake.IsDriverEmergencyBrakingDetected",
        lambda s: s.state.motion.acceleration_m_s2 < -6.0,
    ),
    Row(f"{MOTOR}.Speed", lambda s: s.state.motion.motor_speed_rad_s * 30 / math.pi, 10.0),
    Row(
        f"{MOTOR}.Power",
        lambda s: s.state.motion.motor_torque_nm * s.state.motion.motor_speed_rad_s / 1000,
        0.75,
    ),
    Row(f"{MOTOR}.Torque", lambda s: s.state.motion.motor_torque_nm, 1.0),
    Row(f"{MOTOR}.Temperature", lambda s: s.state.motion.motor_temperature_c, 0.2, 1),
    Row(
        f"{MOTOR}.EngineCoolant.Temperature",
        lambda s: s.air.temperature_c + 0.6 * (s.state.motion.motor_temperature_c - s.air.temperature_c),
        0.2,
        1,
    ),
    Row(f"{MOTOR}.EngineCoolant.Level", lambda _: "NORMAL"),
    Row(f"{V}.TraveledDistance", lambda s: s.state.motion.odometer_m, 10.0),
    Row(f"{V}.TraveledDistanceSinceStart", lambda s: s.trip.distance_m, 10.0),
    Row(f"{V}.TripMeterReading", lambda s: s.trip.meter_m, 10.0),
    Row(f"{V}.TripDuration", lambda s: s.trip.duration_s, 1.0),
    Row(f"{V}.AverageSpeed", lambda s: s.trip.mean_speed_m_s * 3.6, 0.1, 1),
    Row(f"{V}.CurrentLocation.Timestamp", lambda s: iso(s.bus_time), every_s=1),
    Row(f"{V}.CurrentLocation.Latitude", lambda s: s.point.latitude, 1e-6, 7, "location"),
    Row(f"{V}.CurrentLocation.Longitude", lambda s: s.point.longitude, 1e-6, 7, "location"),
    Row(f"{V}.CurrentLocation.Heading", lambda s: s.point.heading_deg, 0.2, 1, "location"),
    Row(f"{V}.CurrentLocation.Altitude", lambda s: s.point.altitude_m, 0.2, 1),
    Row(f"{V}.CurrentLocation.HorizontalAccuracy", lambda _: 2.5),
    Row(f"{V}.CurrentLocation.GNSSReceiver.FixType", lambda _: "THREE_D_SATELLITE_BASED_AUGMENTATION"),
    Row(f"{V}.ADAS.IntelligentSpeedAssist.SpeedLimit", _limit_km_h, 1.0),
    Row(f"{FRONT}.Distance", lambda s: s.drive.lead.gap_m, 0.5, 1),
    Row(f"{FRONT}.TimeGap", _gap_ms, 100.0),
    Row(f"{FRONT}.IsWarning", _warns),
    Row(f"{FRONT}.WarningType", lambda _: "UNDEFINED"),
    Row(f"{V}.ADAS.ABS.IsEngaged", lambda s: s.state.motion.acceleration_m_s2 < -3.0 and s.air.wetness > 0.6),
    Row(f"{V}.ADAS.TCS.IsEngaged", lambda s: s.state.motion.acceleration_m_s2 > 1.3 and s.air.wetness > 0.6),
    Row(f"{V}.ADAS.ESC.IsEngaged", lambda s: abs(s.point.curvature) * s.speed_m_s**2 > 6.0),
    Row(f"{V}.ADAS.EBA.IsEngaged", lambda s: s.state.motion.acceleration_m_s2 < -6.0),
]
