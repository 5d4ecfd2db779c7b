"""The table from the state of the simulation to VSS paths, in the units and with the signs of the bus."""

from mock_vehicle.simulation.signals import battery, body, charging, energy, identity, media, motion, navigation, people
from mock_vehicle.simulation.stream import Row

TABLE: list[Row] = [
    *identity.ROWS,
    *motion.ROWS,
    *energy.ROWS,
    *battery.ROWS,
    *charging.ROWS,
    *body.ROWS,
    *people.ROWS,
    *media.ROWS,
    *navigation.ROWS,
]
