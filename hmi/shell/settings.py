"""The QML singleton `Settings`: what the person chose about the screen; every screen follows at once."""

import logging
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton, qmlEngine

from hmi.shell import settings_file
from hmi.shell.careful_file import Problem
from hmi.shell.settings_file import Loaded
from hmi.shell.settings_keeper import Keeper
from hmi.shell.settings_values import KEYS, Values, checked
from hmi.shell.translation import Translation
from hmi.signals import runtime, units
from hmi.signals.words import filled, translate

log = logging.getLogger(__name__)

QML_IMPORT_NAME = "hmi.shell"
QML_IMPORT_MAJOR_VERSION = 1

_current: "list[Settings]" = []


def current() -> "Settings":
    """The settings of the running cockpit; raises `RuntimeError` when none runs."""
    if not _current:
        raise RuntimeError("no cockpit is running: its settings begin with it")
    return _current[0]


AFTER_RESET = ("language",)
"""What a reset leaves alone: a person who cannot read the screen cannot set it."""


def _setting(kind: type, name: str, notify: Any) -> Any:
    """A property that reads and writes the field `name` of `Values`."""
    return Property(
        kind,
        lambda self: getattr(self.values, name),
        lambda self, value: self.put(name, value),
        notify=notify,
    )


@QmlElement
@QmlSingleton
class Settings(QObject):
    """Every field of `settings_values.Values`, writable; a value that is not allowed changes nothing.

    `problem` is a sentence while the settings could not be read or cannot be kept. `chosen` tells Python which field
    the person set by hand, and not the file or the vehicle.
    """

    changed = Signal()
    language_changed = Signal()
    problem_changed = Signal()
    can_undo_changed = Signal()
    chosen = Signal(str)
    _failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.values = Values()
        self._kept = self.values
        self._rest: dict[str, Any] = {}
        self._held: dict[str, object] = {}
        self._undo: Values | None = None
        self._keeper: Keeper | None = None
        self._problem: Problem | None = None
        self._failed.connect(self._writing_failed)
        _current[:] = [self]
        self._translation = Translation(self)
        self._translation.changed.connect(self._read_anew)

    # --- for the cockpit

    def begin(self, loaded: Loaded, file: Path | None, held: dict[str, object], compiled: bytes | None = None) -> None:
        """Take what was read from `file`, and write there what changes (nowhere without one). `held` are values for
        this run only, until the person sets them; `compiled` are the language's translations, if there already."""
        self._kept, self._rest, self._problem = loaded.values, loaded.rest, loaded.problem
        self._held = {name: checked(name, value) for name, value in held.items()}
        if file is not None and loaded.may_write:
            self._keeper = Keeper(file, self._failed.emit)
        self.values = msgspec.structs.replace(self._kept, **self._held)
        self._translation.wanted = self.values.language
        if compiled is not None:
            self._translation.take(self.values.language, compiled)
        else:
            self._read_anew()
            self._translation.speak(self.values.language)
        self.changed.emit()
        self.problem_changed.emit()

    def end(self) -> None:
        """Write what is still to be written; numbers and words are as delivered again."""
        if self._keeper is not None:
            self._keeper.close()
            self._keeper = None
        self._translation.close()
        units.use()
        _current.clear()

    # --- for everybody

    def put(self, name: str, value: object, *, by_hand: bool = True) -> None:
        """Set the field `name`; what it may not be is passed over with a line in the log."""
        try:
            value = checked(name, value)
        except msgspec.ValidationError as error:
            log.warning("Settings: %s stays as it is: %s", KEYS[name], error)
            return
        self._held.pop(name, None)
        kept = msgspec.structs.replace(self._kept, **{name: value})
        if getattr(self.values, name) != value or kept != self._kept:
            self._become(kept)
            self._forget_undo()
            if by_hand:
                self.chosen.emit(name)

    @Slot()
    def reset(self) -> None:
        """All as delivered, but for the language. `undo` takes it back, until something is set."""
        before = self.values
        self._held.clear()
        self._become(Values(**{name: getattr(before, name) for name in AFTER_RESET}))
        self._undo = before
        self.can_undo_changed.emit()
        self._tell_all(before)

    @Slot()
    def undo(self) -> None:
        """Take a reset back."""
        if self._undo is not None:
            before = self.values
            self._become(self._undo)
            self._forget_undo()
            self._tell_all(before)

    @Slot()
    def dismissProblem(self) -> None:
        """The person has read it."""
        self._problem = None
        self.problem_changed.emit()

    # --- inside

    def _become(self, kept: Values) -> None:
        before, self._kept = self.values, kept
        self.values = msgspec.structs.replace(kept, **self._held)
        if self._keeper is not None:
            self._keeper.keep(settings_file.encoded(kept, self._rest))
        if self.values.language != before.language:
            self._translation.speak(self.values.language)
        self._read_anew()
        self.changed.emit()

    def _tell_all(self, before: Values) -> None:
        for name in KEYS:
            if getattr(self.values, name) != getattr(before, name):
                self.chosen.emit(name)

    def _forget_undo(self) -> None:
        if self._undo is not None:
            self._undo = None
            self.can_undo_changed.emit()

    def _read_anew(self) -> None:
        """Language, units or clock changed: every text is made again, if it reads otherwise now."""
        locale, set_ = QLocale(self._translation.spoken), self.values
        habits = units.Habits(
            set_.distance_unit,
            set_.temperature_unit,
            set_.consumption_unit,
            set_.pressure_unit,
            set_.hour12,
            locale.decimalPoint(),
            locale.groupSeparator(),
        )
        is_new_language = self.sender() is self._translation
        if habits == units.habits() and not is_new_language:
            return
        units.use(habits)
        engine = qmlEngine(self)
        if engine is not None and is_new_language:
            engine.retranslate()
            self.language_changed.emit()
        runtime.current().reading.changed.emit()
        self.problem_changed.emit()

    def _writing_failed(self, why: str | None) -> None:
        self._problem = None if why is None else Problem(settings_file.NOT_KEPT, (why,))
        if why is not None:
            log.warning("settings cannot be kept: %s", why)
        self.problem_changed.emit()

    def _get_problem(self) -> str:
        return "" if self._problem is None else filled(translate("settings", self._problem.text), *self._problem.parts)

    def _get_can_undo(self) -> bool:
        return self._undo is not None

    def _get_spoken(self) -> str:
        return self._translation.spoken

    language = _setting(str, "language", changed)
    distanceUnit = _setting(str, "distance_unit", changed)
    temperatureUnit = _setting(str, "temperature_unit", changed)
    consumptionUnit = _setting(str, "consumption_unit", changed)
    pressureUnit = _setting(str, "pressure_unit", changed)
    hour12 = _setting(bool, "hour12", changed)
    theme = _setting(str, "theme", changed)
    mode = _setting(str, "mode", changed)
    textScale = _setting(float, "text_scale", changed)
    driverSide = _setting(str, "driver_side", changed)
    reducedMotion = _setting(bool, "reduced_motion", changed)
    spoken = Property(str, _get_spoken, notify=language_changed)
    problem = Property(str, _get_problem, notify=problem_changed)
    canUndo = Property(bool, _get_can_undo, notify=can_undo_changed)
