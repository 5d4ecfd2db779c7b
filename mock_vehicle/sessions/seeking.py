"""A seek: what makes a cockpit be as if it had heard everything from the start.

A new clock generation, so that everything is forgotten; the last value of all that is only shown; then what is
remembered, in order, of as long ago as a cockpit remembers it (see `memory`). The clock stands at the moment sought all
the while: a value from before the seek's end is old then, and nothing is from the future. What is said has the time at
which it was recorded, so what a cockpit makes of it does not depend on the clock.
"""

from collections.abc import Callable

from hmi.bus.payloads import encode_state
from mock_vehicle.sessions.memory import CHANGES, NS, WINDOWS_S
from mock_vehicle.sessions.routes import SOURCE, Routes
from mock_vehicle.sessions.sink import Sink
from mock_vehicle.sessions.timeline import Timeline

LOOK_EVERY = 128
"""Messages of memory between two looks at what was asked meanwhile."""


class Seeker:
    """Says a moment of `timeline`. `looks_on` gets it now and then; when it says False the seek is given up."""

    def __init__(self, timeline: Timeline, sink: Sink, routes: Routes, looks_on: Callable[[int], bool]) -> None:
        self._timeline = timeline
        self._sink = sink
        self._routes = routes
        self._looks_on = looks_on
        prefix = f"vehicle/{timeline.vehicle}/state/"
        self._remembered = {f"{prefix}{path.replace('.', '/')}" for path in {*WINDOWS_S, *CHANGES}}

    def introduce(self, at_ns: int, rate: float) -> None:
        """Clock and source of the data, which must come before anything else; what others left goes."""
        self._introduce(at_ns, rate)
        self._sink.clear_rest()

    def seek(self, at_ns: int) -> bool:
        """Say all that was at `at_ns`, in a new generation; False when it was given up before the end."""
        timeline, routes = self._timeline, self._routes
        last = timeline.snapshot(at_ns) if at_ns >= timeline.start_ns else {}
        self._sink.new_generation()
        self._introduce(at_ns, 0.0)
        routes.forget_unknown(last)
        in_order = sorted(last.items(), key=lambda item: item[1][0])
        for topic, (time_ns, payload) in in_order:
            if topic not in self._remembered and "/event/" not in topic:
                routes.repeat(topic, time_ns, payload)
        said: dict[str, int] = {}
        for count, message in enumerate(timeline.remembered(at_ns)):
            if count % LOOK_EVERY == 0 and not self._looks_on(at_ns):
                return False
            routes.repeat(message.topic, message.time_ns, message.payload)
            said[message.topic] = message.time_ns
        for topic, (time_ns, payload) in in_order:
            if topic in self._remembered and said.get(topic) != time_ns:
                routes.repeat(topic, time_ns, payload)
        self._sink.clear_rest()
        return True

    def _introduce(self, at_ns: int, rate: float) -> None:
        self._sink.clock(at_ns / NS, rate)
        timeline = self._timeline
        name = timeline.files[0].name if len(timeline.files) == 1 else f"{timeline.files[0].name} and others"
        for path, value in zip(SOURCE, ("RECORDING", name), strict=True):
            self._sink.raw_state(path, encode_state(value, timeline.start_ns / NS))
