"""What the body's automatics see of the drive and the weather, and one step of the body with it."""

from typing import TYPE_CHECKING

from mock_vehicle.body.lights import Surroundings

if TYPE_CHECKING:
    from mock_vehicle.simulation.simulation import Simulation


def step_body(sim: "Simulation", dt_s: float) -> None:
    """Let doors, lights, tyres, 12 V and the player live on for `dt_s`."""
    if sim.is_moving:  # setting off releases it
        sim.body.settings["Vehicle.Chassis.ParkingBrake.IsEngaged"] = False
    left, right = sim.drive.signals()
    motion = sim.state.motion
    around = Surroundings(
        is_ready=sim.is_ready,
        speed_m_s=motion.speed_m_s,
        acceleration_m_s2=motion.acceleration_m_s2,
        light_percent=sim.air.light_percent,
        rain=sim.air.rain,
        ambient_c=sim.air.temperature_c,
        tyre_c=motion.tyre_temperature_c,
        is_low_voltage_on=sim.is_ready or sim.state.charging.is_charging,
        signals_left=left,
        signals_right=right,
    )
    played = sim.body.player.entry
    sim.body.step(dt_s, around)
    if sim.body.player.entry is not played:  # position, length and title change together
        sim.look_closely()
