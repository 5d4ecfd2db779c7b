"""A vehicle by hand on a broker, and `hmi state` to see what the cockpit makes of it."""

import json

from typer.testing import CliRunner, Result

from hmi.cli import app
from tests.support.mqtt import Peer

SPEED = "Vehicle.Speed"
SOC = "Vehicle.Powertrain.TractionBattery.StateOfCharge.Displayed"
BRAND = "Vehicle.VehicleIdentification.Brand"


def state(broker: str, vehicle: str, *options: str) -> Result:
    return CliRunner().invoke(app, ["state", "--broker", broker, "--vehicle", vehicle, *options])


class Car(Peer):
    """A vehicle by hand on the broker; everything it says is retained, and taken back at the end."""

    def __init__(self, url: str, vehicle: str) -> None:
        super().__init__(url)
        self.vehicle = vehicle
        self._topics: set[str] = set()

    def say(self, topic: str, payload: object) -> None:
        full = f"vehicle/{self.vehicle}/{topic}"
        self._topics.add(full)
        text = payload if isinstance(payload, str) else json.dumps(payload)
        self.publish(full, text.encode(), retain=True)

    def state(self, path: str, value: object, at: float) -> None:
        self.say(f"state/{path.replace('.', '/')}", {"value": value, "timestamp": at})

    def leave(self) -> None:
        for topic in self._topics:
            self.publish(topic, b"", retain=True)
        self.close()
