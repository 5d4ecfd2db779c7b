"""The one cockpit of this process: what the QML types of this package stand on."""

import math
from collections.abc import Callable

import msgspec

from hmi.signals.frame import Frame
from hmi.signals.link import Link
from hmi.signals.reading import Reading
from hmi.signals.store import Reducer


class Runtime(msgspec.Struct, frozen=True):
    """The link to the bus, the frame that drains it, the reducers by their class, and how the person reads."""

    link: Link
    frame: Frame
    reducers: dict[type, Reducer] = {}
    reading: Reading = msgspec.field(default_factory=Reading)


_current: list[Runtime] = []


def install(runtime: Runtime) -> None:
    """Make `runtime` the one that QML types created from now on use."""
    _current[:] = [runtime]


def current() -> Runtime:
    """The installed runtime; raises `RuntimeError` before `install`."""
    if not _current:
        raise RuntimeError("no cockpit is running: hmi.signals.runtime.install comes first")
    return _current[0]


def until_next(
    period_s: float, clock_now: Callable[[], float], rate: Callable[[], float]
) -> Callable[[], float | None]:
    """A deadline for `Frame.add_deadline`: wall seconds to the next multiple of `period_s` of bus time."""

    def wait() -> float | None:
        if rate() <= 0:
            return None
        return (period_s - math.fmod(clock_now(), period_s)) / rate() + 0.002

    return wait
