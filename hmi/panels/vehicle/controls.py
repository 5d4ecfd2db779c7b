"""What can be done to the car from here: each a tile, its wish pending until the car shows it or says why not."""

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from hmi.bus.catalogue import Value
from hmi.panels.vehicle import signals as sig
from hmi.signals.model import Model, shown
from hmi.signals.words import QT_TRANSLATE_NOOP, filled, translate

QML_IMPORT_NAME = "hmi.panels.vehicle"
QML_IMPORT_MAJOR_VERSION = 1

AIRING_PERCENT = 15
"""How far the windows open to let air in."""

_OPEN = QT_TRANSLATE_NOOP("vehicle", "Open")
_SHUT = QT_TRANSLATE_NOOP("vehicle", "Shut")
_LIGHTS = {
    "OFF": QT_TRANSLATE_NOOP("vehicle", "Off"),
    "POSITION": QT_TRANSLATE_NOOP("vehicle", "Side lights"),
    "DAYTIME_RUNNING_LIGHTS": QT_TRANSLATE_NOOP("vehicle", "Daytime"),
    "AUTO": QT_TRANSLATE_NOOP("vehicle", "Automatic"),
    "BEAM": QT_TRANSLATE_NOOP("vehicle", "On"),
}


class Control(NamedTuple):
    """A tile: what it sets, when it is on, what a touch asks for and what it says; `opens` is the state from which a
    touch opens the car to the outside, which has to wait while it moves.
    """

    title: str
    icons: tuple[str, str]
    paths: tuple[str, ...]
    is_on: Callable[[tuple[Value | None, ...]], bool]
    wish: Callable[[bool], Value]
    words: tuple[str, str]
    opens: bool | None = None


def _any(values: tuple[Value | None, ...]) -> bool:
    return any(value is True for value in values)


def _all(values: tuple[Value | None, ...]) -> bool:
    return all(value is True for value in values)


CONTROLS = {
    "lock": Control(
        QT_TRANSLATE_NOOP("vehicle", "Doors"),
        ("lock-open-variant", "lock"),
        sig.LOCKS,
        _all,
        lambda on: not on,
        (QT_TRANSLATE_NOOP("vehicle", "Unlocked"), QT_TRANSLATE_NOOP("vehicle", "Locked")),
        opens=True,
    ),
    "windows": Control(
        QT_TRANSLATE_NOOP("vehicle", "Windows"),
        ("car-door", "car-door"),
        tuple(sig.WINDOWS.values()),
        lambda values: any(isinstance(value, int | float) and value > 0 for value in values),
        lambda on: 0 if on else AIRING_PERCENT,
        (_SHUT, _OPEN),
    ),
    "boot": Control(
        sig.BOOT.name, ("car-back", "car-back"), (sig.BOOT.is_open,), _any, lambda on: not on, (_SHUT, _OPEN), False
    ),
    "front-boot": Control(
        sig.FRONT_BOOT.name, ("car", "car"), (sig.FRONT_BOOT.is_open,), _any, lambda on: not on, (_SHUT, _OPEN), False
    ),
    "flap": Control(
        QT_TRANSLATE_NOOP("vehicle", "Charging flap"),
        ("ev-plug-type2", "ev-plug-type2"),
        (sig.FLAP,),
        _any,
        lambda on: not on,
        (_SHUT, _OPEN),
        opens=False,
    ),
    "lights": Control(
        QT_TRANSLATE_NOOP("vehicle", "Lights"),
        ("car-light-dimmed", "car-light-dimmed"),
        (sig.LIGHT_SWITCH,),
        lambda values: values[0] == "BEAM",
        lambda on: "AUTO" if on else "BEAM",
        ("", ""),
    ),
    "mirrors": Control(
        QT_TRANSLATE_NOOP("vehicle", "Mirrors"),
        ("flip-horizontal", "flip-horizontal"),
        tuple(sig.MIRRORS.values()),
        _any,
        lambda on: not on,
        (QT_TRANSLATE_NOOP("vehicle", "Unfolded"), QT_TRANSLATE_NOOP("vehicle", "Folded in")),
    ),
    "child-lock": Control(
        QT_TRANSLATE_NOOP("vehicle", "Child lock"),
        ("human-child", "human-child"),
        (sig.CHILD_LOCK,),
        _any,
        lambda on: not on,
        (QT_TRANSLATE_NOOP("vehicle", "Off"), QT_TRANSLATE_NOOP("vehicle", "Rear windows locked")),
    ),
}


@QmlElement
class VehicleControls(Model):
    """`names` of the tiles in their order, and `tiles` by name: title, icon, detail, on, known, opens, stale, pending,
    failed.

    `words` are all that may stand in a tile. `failure` is the car's own sentence about the last wish that came to
    nothing.
    """

    signals = tuple(dict.fromkeys(path for control in CONTROLS.values() for path in control.paths))
    changed = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._tiles: dict[str, dict[str, Any]] = {}
        self._failure = ""

    def update(self) -> None:
        """See `Model.update`."""
        self._tiles = {name: self._tile(control) for name, control in CONTROLS.items()}
        failures = self.link.commander.failures
        paths = (path for control in CONTROLS.values() for path in control.paths if path in failures)
        failed = next(paths, None)
        self._failure = "" if failed is None else failures[failed]

    def _words(self) -> list[str]:
        """Every word that a tile may say, so that its place does not change with what it says."""
        said = [text for control in CONTROLS.values() for text in (control.title, *control.words)]
        return [word for text in (*said, *_LIGHTS.values()) for word in translate("vehicle", text).split()]

    @Slot(str)
    def press(self, name: str) -> None:
        """Ask for the other state of the control `name`; while the car has not said how it is, nothing happens."""
        control = CONTROLS[name]
        values = self._values(control)
        if not self._is_known(control, values):
            return
        wish = control.wish(control.is_on(values))
        for path, value in zip(control.paths, values, strict=True):
            if value != wish:
                self.link.commander.send(path, wish)
        self.mark_dirty()

    @staticmethod
    def _is_known(control: Control, values: tuple[Value | None, ...]) -> bool:
        """On is sure as soon as it is said; off only when none is left that may be on."""
        return control.is_on(values) or None not in values

    def _values(self, control: Control) -> tuple[Value | None, ...]:
        return tuple(self.value(path) for path in control.paths)

    def _tile(self, control: Control) -> dict[str, Any]:
        values = self._values(control)
        known, on = self._is_known(control, values), control.is_on(values)
        commander = self.link.commander
        return {
            "title": translate("vehicle", control.title),
            "icon": control.icons[on],
            "detail": self._say(control, values, on) if known else "–",
            "on": on and not self.is_stale(*control.paths),
            "known": known,
            "opens": on is control.opens,
            "stale": self.is_stale(*control.paths),
            "pending": any(commander.pending(path) is not None for path in control.paths),
            "failed": any(path in commander.failures for path in control.paths),
        }

    def _say(self, control: Control, values: tuple[Value | None, ...], on: bool) -> str:
        if control.paths == (sig.LIGHT_SWITCH,):
            return translate("vehicle", _LIGHTS.get(str(values[0]), str(values[0])))
        if control.paths == sig.LOCKS and not on and _any(values):
            return filled(translate("vehicle", "%1 of %2 locked"), sum(value is True for value in values), len(values))
        return translate("vehicle", control.words[on])

    names = Property("QStringList", lambda _self: list(CONTROLS), constant=True)  # type: ignore[arg-type]
    words = Property("QStringList", _words, notify=changed)  # type: ignore[arg-type]
    tiles = shown("QVariantMap", "_tiles", changed)
    failure = shown(str, "_failure", changed)
