"""The settings and the car's own (VSS `…Infotainment.HMI`): each hears what the other is told, and neither echoes.

A setting made by hand is sent as a command. What somebody else changes in the car, while we see it change, is taken
over and not sent back. What the car says when a connection begins is no wish of anybody's: there the person's settings
stand, and the car is told of those it has otherwise. The language is a sensor in VSS and cannot be sent; day and night
are read by `daylight` and never sent, or the choice "automatic" could not be left to the light again.

Only with a car, or one that is simulated: what a recording plays is what somebody chose then, and it takes no wish.
"""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject

from hmi.bus.errors import InvalidValueError
from hmi.shell.settings import Settings
from hmi.signals.link import Link
from hmi.signals.store import Presence

HMI = "Vehicle.Cabin.Infotainment.HMI"
KIND = "Vehicle.DataSource.Kind"
TWO_WAYS = ("SIMULATION", "VEHICLE")


class Twin(NamedTuple):
    """A setting and the actuator that means the same: `words` are its values in the car, by ours."""

    name: str
    path: str
    words: dict[object, str]
    takes: bool = True


TWINS = (
    Twin("distance_unit", f"{HMI}.DistanceUnit", {"km": "KILOMETERS", "mi": "MILES"}),
    Twin(
        "distance_unit", f"{HMI}.SpeedUnit", {"km": "KILOMETERS_PER_HOUR", "mi": "MILES_PER_HOUR"}, takes=False
    ),  # one setting here, two in the car: the distance leads
    Twin("temperature_unit", f"{HMI}.TemperatureUnit", {"C": "C", "F": "F"}),
    Twin(
        "consumption_unit",
        f"{HMI}.EVEconomyUnits",
        {
            "kWh/100km": "KILOWATT_HOURS_PER_100_KILOMETERS",
            "mi/kWh": "MILES_PER_KILOWATT_HOUR",
            "kWh/100mi": "KILOWATT_HOURS_PER_100_MILES",
        },
    ),
    Twin("pressure_unit", f"{HMI}.TirePressureUnit", {"bar": "BAR", "psi": "PSI", "kPa": "KPA"}),
    Twin("hour12", f"{HMI}.TimeFormat", {False: "HR_24", True: "HR_12"}),
    Twin("text_scale", f"{HMI}.FontSize", {1.0: "STANDARD", 1.2: "LARGE", 1.5: "EXTRA_LARGE"}),
)


class SettingsBus(QObject):
    """Keeps `settings` and the car of `link` in step; lives as long as its parent."""

    def __init__(self, settings: Settings, link: Link, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._link = link
        self._seen: dict[str, object] = {}
        settings.chosen.connect(self._tell)
        for twin in TWINS:
            self._listen(link.store.entry(twin.path).listeners, partial(self._said, twin))
        self._listen(link.store.entry(KIND).listeners, self._begin_anew)
        self._listen(link.store.presence_listeners, self._begin_anew)

    def _listen(self, listeners: list[Callable[[], None]], listener: Callable[[], None]) -> None:
        listeners.append(listener)
        self.destroyed.connect(partial(_forget, listeners, listener))

    def _is_two_way(self) -> bool:
        store = self._link.store
        return store.presence is Presence.LIVE and store.entry(KIND).value in TWO_WAYS

    def _word(self, twin: Twin) -> str:
        """Our value in the car's words; a text size in the nearest of its three."""
        value = getattr(self._settings.values, twin.name)
        if isinstance(value, float):
            value = min((size for size in twin.words if isinstance(size, float)), key=_distance(value))
        return twin.words[value]

    def _tell(self, name: str) -> None:
        for twin in TWINS:
            if twin.name == name:
                self._send(twin)

    def _send(self, twin: Twin) -> None:
        entry, word = self._link.store.entry(twin.path), self._word(twin)
        if entry.value is None or entry.value == word or not self._is_two_way():
            return  # a car that does not say what it has does not have it
        try:
            entry.spec.check(word)
        except InvalidValueError:
            return  # a catalogue of fewer words
        self._link.commander.send(twin.path, word)

    def _said(self, twin: Twin) -> None:
        entry = self._link.store.entry(twin.path)
        before = self._seen.get(twin.path)
        if entry.value is None or not self._is_two_way():
            self._seen.pop(twin.path, None)
            return
        if entry.value == before:
            return
        self._seen[twin.path] = entry.value
        if before is None:
            self._send(twin)
        elif twin.takes and self._link.commander.pending(twin.path) is None and entry.value != self._word(twin):
            ours = {word: value for value, word in twin.words.items()}
            if entry.value in ours:
                self._settings.put(twin.name, ours[entry.value], by_hand=False)

    def _begin_anew(self) -> None:
        """With a connection that comes back, or a car that is another; what the broker kept of it is there already."""
        self._seen.clear()
        for twin in TWINS:
            self._said(twin)


def _forget(listeners: list[Callable[[], None]], listener: Callable[[], None], _gone: QObject | None = None) -> None:
    if listener in listeners:
        listeners.remove(listener)


def _distance(value: float) -> Callable[[float], float]:
    return lambda size: abs(size - value)
