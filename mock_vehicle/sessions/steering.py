"""Turns what a tester asks of a replay into what the player does."""

from collections.abc import Callable
from typing import NamedTuple

from mock_vehicle.sessions.marks import NS
from mock_vehicle.sessions.orders import (
    Jump,
    Loop,
    Order,
    OrderError,
    Pause,
    Rate,
    Seek,
    Step,
    Tag,
    Untag,
    read_order,
)
from mock_vehicle.sessions.status import Status
from mock_vehicle.sessions.timeline import Timeline
from mock_vehicle.sessions.transport import FINEST_NS, FRAME_NS, Transport, moment_ns

BACK_NS = NS // 2
"""While it plays, the previous mark is one that was passed longer ago than this."""


class Target(NamedTuple):
    """Where to be; `plays_through` says that all until there is played, else it is sought."""

    at_ns: int
    plays_through: bool = False


class Steering:
    """Obeys; what cannot be changes nothing and stands in the status's `error` until something else is asked."""

    def __init__(self, timeline: Timeline, transport: Transport, status: Status, plays: Callable[[str], bool]) -> None:
        self._timeline = timeline
        self._transport = transport
        self._status = status
        self._plays = plays

    def is_seek(self, raw: bytes) -> bool:
        """Whether what was asked will lead somewhere else."""
        try:
            return isinstance(read_order(raw), Seek | Jump | Step)
        except OrderError:
            return False

    def obey(self, raw: bytes) -> Target | None:
        """Do what changes the transport or the tags; return where to be, if it is to be somewhere else."""
        try:
            target = self._obey(read_order(raw))
        except (OrderError, ValueError) as error:
            self._status.error = str(error)
            return None
        except OSError as error:
            self._status.error = f"the tag cannot be kept: {error.strerror or error}"
            return None
        self._status.error = ""
        return target

    def _obey(self, order: Order) -> Target | None:
        transport = self._transport
        match order:
            case Pause(paused):
                again = not paused and transport.paused and transport.position_ns() >= transport.end_ns
                transport.set_paused(paused)
                if again:  # at the end: from the beginning, as every player does
                    return Target(transport.loop[0] if transport.loop else transport.start_ns)
            case Rate(rate):
                transport.set_rate(rate)
            case Seek(to, by):
                at = transport.position_ns() + round(by * NS) if to is None else moment_ns(to)
                return Target(transport.within(at))
            case Loop(stretch):
                return self._loop(stretch)
            case Step(direction, of):
                transport.set_paused(True)
                return self._frame(direction) if of == "frame" else self._message(direction)
            case Jump(direction, kinds):
                return self._mark(direction, kinds)
            case Tag(time, note):
                if not transport.start_ns <= moment_ns(time) <= transport.end_ns + 2 * FINEST_NS:
                    raise OrderError("the tag is outside of the recording")
                self._status.tags.add(time, note)
                self._status.say_timeline()
            case Untag(name):
                self._status.tags.remove(name)
                self._status.say_timeline()
        return None

    def _loop(self, stretch: tuple[float, float] | None) -> Target | None:
        transport = self._transport
        if stretch is None:
            transport.set_loop(None)
            return None
        begin, end = (moment_ns(moment) for moment in stretch)
        if transport.within(end) <= transport.within(begin):
            raise OrderError("the loop is outside of the recording")
        transport.set_loop((begin, end))
        begin, end = transport.loop or (begin, end)
        return None if begin <= transport.position_ns() <= end else Target(begin)

    def _frame(self, direction: int) -> Target:
        at = self._transport.within(self._transport.position_ns() + direction * FRAME_NS)
        return Target(at, plays_through=direction > 0)

    def _message(self, direction: int) -> Target:
        """To the next or previous instant at which something is said."""
        here = self._transport.position_ns()
        if direction > 0:
            later = (one.time_ns for one in self._timeline.messages(here + 1) if self._plays(one.topic))
            return Target(next(later, self._transport.end_ns), plays_through=True)
        earlier = self._timeline.time_before(here, self._plays)
        return Target(self._transport.start_ns if earlier is None else earlier)

    def _mark(self, direction: int, kinds: frozenset[str]) -> Target:
        here = self._transport.position_ns()
        moments = [moment_ns(mark.start) for mark in self._status.marks if mark.kind in kinds]
        if direction > 0:
            found = min((at for at in moments if at > here), default=None)
        else:
            since = here - (2 * FINEST_NS if self._transport.paused else BACK_NS)
            found = max((at for at in moments if at < since), default=None)
        if found is None:
            raise OrderError("there is no next mark" if direction > 0 else "there is no previous mark")
        return Target(self._transport.within(found))
