"""The scenarios that one run can play: those that come with the project, and the one it was started with."""

from mock_vehicle.scenarios.loader import load, names
from mock_vehicle.scenarios.schema import Scenario


class Repertoire:
    """Scenarios by name. `own` may come from a file of somebody's own; its name then means that file."""

    def __init__(self, own: Scenario) -> None:
        self._own = own
        self.names = tuple(sorted({*names(), own.name}))

    def load(self, name: str) -> Scenario:
        """One of `names`; raises `ScenarioError` where its file cannot be read any more."""
        return self._own if name == self._own.name else load(name)
