"""Who speaks, and what the car is: said once."""

from datetime import UTC, datetime

from mock_vehicle.simulation.faults import FAULTS
from mock_vehicle.simulation.stream import Row

V = "Vehicle"
BATTERY = f"{V}.Powertrain.TractionBattery"
MOTOR = f"{V}.Powertrain.ElectricMotor"


def iso(unix_s: float) -> str:
    """A moment as VSS writes it: ISO 8601, UTC, whole seconds."""
    return datetime.fromtimestamp(int(unix_s), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


ROWS = [
    Row(f"{V}.DataSource.Kind", lambda _: "SIMULATION"),
    Row(f"{V}.DataSource.Name", lambda s: s.scenario.name),
    Row(f"{V}.DataSource.Seed", lambda s: s.seed),
    Row(f"{V}.DataSource.Scenarios", lambda s: s.scenarios),
    Row(f"{V}.DataSource.Faults", lambda _: tuple(FAULTS)),
    Row(f"{V}.VehicleIdentification.VIN", lambda s: s.identity.vin),
    Row(f"{V}.VehicleIdentification.Brand", lambda s: s.identity.brand),
    Row(f"{V}.VehicleIdentification.Model", lambda s: s.identity.model),
    Row(f"{V}.VehicleIdentification.Year", lambda s: s.identity.year),
    Row(f"{V}.VehicleIdentification.LicensePlate", lambda s: s.identity.license_plate),
    Row(f"{V}.VehicleIdentification.VehicleExteriorColor", lambda s: s.identity.colour),
    Row(f"{V}.VersionVSS.Major", lambda _: 6),
    Row(f"{V}.VersionVSS.Minor", lambda _: 0),
    Row(f"{V}.VersionVSS.Patch", lambda _: 0),
    Row(f"{V}.VersionVSS.Label", lambda _: ""),
    Row(f"{V}.Length", lambda s: s.identity.length_mm),
    Row(f"{V}.Height", lambda s: s.identity.height_mm),
    Row(f"{V}.WidthIncludingMirrors", lambda s: s.identity.width_with_mirrors_mm),
    Row(f"{V}.CurbWeight", lambda s: s.parameters.body.kerb_mass_kg),
    Row(f"{V}.Cabin.DriverPosition", lambda _: "LEFT"),
    Row(f"{V}.ControlUnit.Central.ID", lambda _: 1),
    Row(f"{V}.ADAS.SupportedAutonomyLevel", lambda _: "SAE_1"),
    Row(f"{V}.Powertrain.Transmission.DriveType", lambda s: s.identity.drive_type),
    Row(f"{MOTOR}.MaxPower", lambda s: s.parameters.drivetrain.max_power_w / 1000),
    Row(f"{MOTOR}.MaxTorque", lambda s: s.parameters.drivetrain.max_torque_nm),
    Row(f"{MOTOR}.MaxRegenPower", lambda s: s.parameters.drivetrain.regeneration_power_w / 1000),
    Row(f"{BATTERY}.Id", lambda s: f"SIM-{s.identity.serial}"),
    Row(f"{BATTERY}.ProductionDate", lambda s: f"{s.identity.year}-03-02T00:00:00Z"),
    Row(f"{BATTERY}.GrossCapacity", lambda s: s.gross_capacity_j / 3.6e6),
    Row(f"{BATTERY}.NominalVoltage", lambda s: s.gross_capacity_j / (3600 * s.parameters.battery.capacity_ah)),
    Row(f"{BATTERY}.MaxVoltage", lambda s: s.parameters.battery.max_cell_v * s.parameters.battery.cells_in_series),
    Row(f"{BATTERY}.Charging.ChargingPort.AnyPosition.SupportedInletTypes", lambda s: tuple(s.identity.inlets)),
    Row(f"{V}.LowVoltageBattery.NominalVoltage", lambda _: 12),
    Row(f"{V}.LowVoltageBattery.NominalCapacity", lambda s: s.identity.nominal_low_voltage_ah),
    Row(f"{V}.Powertrain.Consumption.Rated", lambda s: s.parameters.rating.consumption_wh_per_km),
    Row(f"{V}.Powertrain.Consumption.History.BucketLength", lambda _: 500),
    Row(f"{V}.StartTime", lambda s: iso(s.trip.start_unix_s)),
]
