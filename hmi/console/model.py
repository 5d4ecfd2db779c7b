"""What the demonstrator's console shows and does. It learns from the bus what there is, and acts only through it."""

from typing import Any, NamedTuple

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from hmi.console.controls import Controls
from hmi.console.player import StoryPlayer
from hmi.console.story import StoryError, load_story
from hmi.signals import runtime
from hmi.signals.model import Model, shown
from hmi.signals.store import Presence
from hmi.signals.words import QT_TRANSLATE_NOOP, translate

QML_IMPORT_NAME = "hmi.console"
QML_IMPORT_MAJOR_VERSION = 1

KIND = "Vehicle.DataSource.Kind"
NAME = "Vehicle.DataSource.Name"
SCENARIOS = "Vehicle.DataSource.Scenarios"
FAULTS = "Vehicle.DataSource.Faults"

SENDING_EVERY_MS = 80
"""A slider under a finger says where it is this often at most; where it stops is always said."""

TOP_SPEED_KM_H, COLDEST_C, HOTTEST_C = 160.0, -30.0, 45.0
"""How far the levers go."""

LEVERS = {"soc": "percent", "speed": "km_h", "light": "percent", "weather": "temperature_c"}
"""Controls with a slider, and the field their number stands in."""


class Happening(NamedTuple):
    """What a button lets happen."""

    title: str
    icon: str
    control: str
    payload: object


_SNOW = {"temperature_c": -8, "rain": 0.7, "wetness": 0.8, "clouds": 1}
_RAIN = {"temperature_c": 9, "rain": 0.8, "wetness": 0.9, "clouds": 1}
_DOORBELL = {"name": "doorbell", "payload": {"place": "front door"}}
_WALLBOX = {"type": "AC", "power_kw": 11, "evse_id": "LI*SIM*EHOME*1"}  # the simulated home's
_CALL = {"name": "phone_call", "payload": {"name": "Workshop", "state": "ringing"}}

HAPPENINGS = {
    "doorbell": Happening(QT_TRANSLATE_NOOP("console", "Doorbell"), "doorbell", "event", _DOORBELL),
    "call": Happening(QT_TRANSLATE_NOOP("console", "Phone call"), "phone", "event", _CALL),
    "dc": Happening(
        QT_TRANSLATE_NOOP("console", "Fast charger"), "ev-station", "plug", {"type": "DC", "power_kw": 150}
    ),
    "ac": Happening(QT_TRANSLATE_NOOP("console", "Wallbox"), "power-plug", "plug", _WALLBOX),
    "unplug": Happening(QT_TRANSLATE_NOOP("console", "Unplug"), "power-plug-off", "plug", None),
    "snow": Happening(QT_TRANSLATE_NOOP("console", "Snow"), "weather-snowy", "weather", _SNOW),
    "rain": Happening(QT_TRANSLATE_NOOP("console", "Rain"), "weather-pouring", "weather", _RAIN),
    "jump": Happening(QT_TRANSLATE_NOOP("console", "Ten minutes on"), "fast-forward", "jump", {"seconds": 600}),
}


def readable(name: str) -> str:
    """``tyre_leak_front_left`` → ``Tyre leak front left``."""
    return name.replace("_", " ").replace("-", " ").capitalize()


@QmlElement
class ConsoleModel(Model):
    """Scenarios, faults, levers and happenings, whether time stands still, and the last refusal."""

    signals = (KIND, NAME, SCENARIOS, FAULTS)
    changed = Signal()
    lists_changed = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._controls = Controls(self.link, self._refused)
        self._broken = ""
        try:
            steps = load_story()
        except StoryError as error:
            steps, self._broken = (), str(error)
        self._story = StoryPlayer(self._controls, steps, self)
        self._refusal = ""
        self._scenarios: list[dict[str, Any]] = []
        self._faults: list[dict[str, Any]] = []
        self._faulty: set[str] = set()
        self._generation: int | None = None
        self._waiting: dict[str, object] = {}
        self._sending = QTimer(self, singleShot=True, interval=SENDING_EVERY_MS)
        self._sending.timeout.connect(self._send_waiting)
        self._frozen = self._was_playable = False
        for tick in (runtime.current().frame.drained, runtime.current().frame.time_passed):
            tick.connect(self._look_at_clock)

    def update(self) -> None:
        """See `Model.update`."""
        clock = self.link.store.clock
        self._frozen = clock.rate == 0
        if clock.generation != self._generation:
            self._generation = clock.generation
            self._faulty.clear()
        here = self.value(NAME)
        scenarios = [
            {"name": name, "title": readable(name), "current": name == here} for name in self._words(SCENARIOS)
        ]
        faults = [
            {"name": name, "title": readable(name), "active": name in self._faulty} for name in self._words(FAULTS)
        ]
        if (scenarios, faults) != (self._scenarios, self._faults):
            self._scenarios, self._faults = scenarios, faults
            self.lists_changed.emit()

    def _look_at_clock(self) -> None:
        clock = self.link.store.clock
        now = (clock.rate == 0, clock.generation, self._get_playable())
        if now != (self._frozen, self._generation, self._was_playable):
            self._was_playable = now[-1]
            self.mark_dirty()

    def _words(self, path: str) -> tuple[str, ...]:
        value = self.value(path)
        return tuple(str(item) for item in value) if isinstance(value, tuple) else ()

    def _refused(self, line: str) -> None:
        self._refusal = line
        self.changed.emit()

    def _send(self, name: str, payload: object) -> bool:
        taken = self._get_playable() and self._controls.send(name, payload)
        self._refusal = "" if taken else self._nobody()
        self.changed.emit()
        return taken

    @staticmethod
    def _nobody() -> str:
        return translate("console", "Nobody is there to take it")

    @Slot(str, float)
    def pull(self, lever: str, value: float) -> None:
        """Move `lever` (see `LEVERS`) to `value`; a lever under a finger is told now and then."""
        self._waiting[lever] = {LEVERS[lever]: round(value, 1)}
        if not self._sending.isActive():
            self._sending.start()

    @Slot(str)
    def giveBack(self, lever: str) -> None:
        """Leave `lever` to the scenario again."""
        self._waiting.pop(lever, None)
        self._send(lever, {} if lever == "weather" else {LEVERS[lever]: None})

    def _send_waiting(self) -> None:
        waiting, self._waiting = self._waiting, {}
        for lever, payload in waiting.items():
            self._send(lever, payload)

    @Slot(str)
    def choose(self, scenario: str) -> None:
        """Begin another scenario."""
        self._story.stop()
        self._send("scenario", {"name": scenario})

    @Slot(str)
    def happen(self, name: str) -> None:
        """Let one of `HAPPENINGS` happen."""
        happening = HAPPENINGS[name]
        self._send(happening.control, happening.payload)

    @Slot(str, bool)
    def fault(self, name: str, active: bool) -> None:
        """Let a fault come or go."""
        if self._send("fault", {"name": name, "active": active}):
            (self._faulty.add if active else self._faulty.discard)(name)
        self.mark_dirty()

    @Slot(bool)
    def freeze(self, frozen: bool) -> None:
        """Stop the vehicle's time, or let it go on."""
        self._send("freeze", {"frozen": frozen})

    @Slot()
    def reset(self) -> None:
        """The scenario from its beginning."""
        self._story.stop()
        self._send("reset", {})

    def leave(self) -> None:
        """The console closes: no caption stays behind."""
        self._story.stop()

    def _get_happenings(self) -> list[dict[str, str]]:
        return [
            {"name": name, "title": translate("console", happening.title), "icon": happening.icon}
            for name, happening in HAPPENINGS.items()
        ]

    def _get_source(self) -> str:
        name, kind = self.value(NAME), self.value(KIND)
        return readable(str(name)) if name is not None and kind == "SIMULATION" else ""

    def _get_playable(self) -> bool:
        return self.value(KIND) == "SIMULATION" and self.link.store.presence is Presence.LIVE

    def _get_refusal(self) -> str:
        return self._refusal or self._broken

    def _get_story(self) -> StoryPlayer:
        return self._story

    scenarios = shown("QVariantList", "_scenarios", lists_changed)
    faults = shown("QVariantList", "_faults", lists_changed)
    frozen = shown(bool, "_frozen", changed)
    refusal = Property(str, _get_refusal, notify=changed)
    happenings = Property("QVariantList", _get_happenings, notify=changed)  # type: ignore[arg-type]
    source = Property(str, _get_source, notify=changed)
    topSpeed = Property(float, lambda _: TOP_SPEED_KM_H, constant=True)
    coldest = Property(float, lambda _: COLDEST_C, constant=True)
    hottest = Property(float, lambda _: HOTTEST_C, constant=True)
    playable = Property(bool, _get_playable, notify=changed)
    story = Property(QObject, _get_story, constant=True)
