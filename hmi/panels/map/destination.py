"""Where to: what the vehicle was asked for, and asking. The two coordinates are two actuators of one wish."""

from hmi.panels.map.geo import Place, place
from hmi.signals.link import Link

LATITUDE = "Vehicle.Cabin.Infotainment.Navigation.DestinationSet.Latitude"
LONGITUDE = "Vehicle.Cabin.Infotainment.Navigation.DestinationSet.Longitude"
GUIDES = "Vehicle.Navigation.IsGuidanceActive"
PATHS = (LATITUDE, LONGITUDE)

SAME_DEG = 2e-5
"""About two metres: the same place, as floats go."""


class Destination:
    """Of one cockpit's vehicle."""

    def __init__(self, link: Link) -> None:
        self._link = link

    def ask(self, at: Place) -> None:
        """Ask the vehicle to go to `at`."""
        self._link.commander.send(LATITUDE, at.latitude)
        self._link.commander.send(LONGITUDE, at.longitude)

    def end(self) -> None:
        """Ask the vehicle to guide no more."""
        self._link.commander.send(GUIDES, False)

    @property
    def known(self) -> Place | None:
        """Where the vehicle says it goes; None when it says that it does not guide."""
        if self._link.store.entry(GUIDES).value is False:
            return None
        return place(*(self._link.store.entry(path).value for path in PATHS))

    @property
    def pending(self) -> bool:
        """Whether it was asked for another, and has not taken it yet."""
        return any(self._link.commander.pending(path) is not None for path in (*PATHS, GUIDES))

    @property
    def failure(self) -> str:
        """Why the last wish came to nothing."""
        return next((why for why in map(self._link.commander.failure, (*PATHS, GUIDES)) if why), "")

    def is_at(self, at: Place | None) -> bool:
        """Whether `at` is where it goes."""
        known = self.known
        if known is None or at is None:
            return False
        return abs(known.latitude - at.latitude) < SAME_DEG and abs(known.longitude - at.longitude) < SAME_DEG
