"""Which topics of a recording are played, and as what."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from fnmatch import translate

import msgspec

from hmi.bus.catalogue import default_catalogue
from hmi.bus.payloads import MAX_PAYLOAD_BYTES
from hmi.bus.topics import LEVEL_PATTERN
from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.sessions.sink import Sink

SOURCE = ("Vehicle.DataSource.Kind", "Vehicle.DataSource.Name")
MOST_LEVELS = 24
NS = 1_000_000_000

_LEVEL = re.compile(LEVEL_PATTERN)

type Route = Callable[[int, bytes], None]
"""Plays a message: bus time in ns, payload."""


def matcher(pattern: str) -> Callable[[str], bool]:
    """Whether a topic fits `pattern`: an MQTT filter (``vehicle/+/state/#``), a glob (``*Tire*``, where ``*`` stands
    for slashes too) or a name. A signal fits by its topic, and by its path with dots (``Vehicle.ADAS.*``).
    """
    if "#" in pattern or "+" in pattern:
        levels = ["[^/]+" if level == "+" else re.escape(level) for level in pattern.split("/")]
        if levels[-1] == re.escape("#"):
            above = "/".join(levels[:-1])
            expression = f"{above}(/.*)?" if above else ".*"
        else:
            expression = "/".join(levels)
    else:
        expression = translate(pattern)
    fits = re.compile(expression).fullmatch

    def matches(topic: str) -> bool:
        return fits(topic) is not None or ("/state/" in topic and fits(_dotted(topic)) is not None)

    return matches


class Choice:
    """What the person wants of a recording: `allow` (all where empty), `block` (which wins) and `remap` A:B."""

    def __init__(self, allow: Sequence[str] = (), block: Sequence[str] = (), remap: Sequence[str] = ()) -> None:
        self._allow = [matcher(pattern) for pattern in allow]
        self._block = [matcher(pattern) for pattern in block]
        self._renames = [_rename(text) for text in remap]

    def wants(self, topic: str) -> bool:
        """Whether `topic` of the recording is to be played."""
        if self._allow and not any(fits(topic) for fits in self._allow):
            return False
        return not any(fits(topic) for fits in self._block)

    def renamed(self, topic: str, vehicle: str) -> str:
        """What `topic` of the recording is called instead."""
        for old, new in self._renames:
            old_topic, new_topic = _as_topic(old, vehicle), _as_topic(new, vehicle)
            if topic == old_topic:
                return new_topic
            if old_topic.endswith("/#") and topic.startswith(old_topic[:-1]):
                return new_topic.removesuffix("#") + topic[len(old_topic) - 1 :]
        return topic


class Routes:
    """Sends messages of the recorded `vehicle` where they belong; counts what it passes over, by why."""

    def __init__(self, vehicle: str, sink: Sink, choice: Choice, encodings: dict[str, str]) -> None:
        self._prefix = f"vehicle/{vehicle}/"
        self._vehicle = vehicle
        self._sink = sink
        self._choice = choice
        self._encodings = encodings
        self._catalogue = default_catalogue()
        self._routes: dict[str, Route | str] = {}
        self.unknown: set[str] = set()
        """Paths that were said and are not in the catalogue."""
        self.sent = 0
        self.passed_over: Counter[str] = Counter()

    def plays(self, topic: str) -> bool:
        """Whether messages on `topic` are played."""
        return not isinstance(self._of(topic), str)

    def send(self, topic: str, time_ns: int, payload: bytes) -> None:
        """Play a message, or count that it is none to be played."""
        route = self._of(topic)
        if isinstance(route, str):
            self.passed_over[route] += 1
        elif len(payload) > MAX_PAYLOAD_BYTES:
            self.passed_over["larger than the bus takes"] += 1
        else:
            route(time_ns, payload)
            self.sent += 1

    def repeat(self, topic: str, time_ns: int, payload: bytes) -> None:
        """Play a message that a seek says again, which counts for nothing."""
        route = self._of(topic)
        if not isinstance(route, str) and len(payload) <= MAX_PAYLOAD_BYTES:
            route(time_ns, payload)

    def forget_unknown(self, said: Iterable[str]) -> None:
        """Take back what is not in the catalogue and was not `said` (topics) after a seek."""
        kept = {self._path(topic) for topic in said}
        for path in sorted(self.unknown - kept):
            self._sink.delete(path)
        self.unknown &= kept

    def _of(self, topic: str) -> Route | str:
        route = self._routes.get(topic)
        if route is None:
            route = self._routes[topic] = self._route(topic)
        return route

    def _path(self, topic: str) -> str:
        return self._choice.renamed(topic, self._vehicle)[len(self._prefix) :].removeprefix("state/").replace("/", ".")

    def _route(self, topic: str) -> Route | str:
        """How `topic` is played, or why it is not."""
        encoding = self._encodings.get(topic, "json")
        if encoding not in ("json", ""):
            return f"{topic}: encoded as {encoding[:40]}, not JSON"
        if not self._choice.wants(topic):
            return "not asked for"
        name = self._choice.renamed(topic, self._vehicle)
        if not name.startswith(self._prefix):
            return f"no state or event of {self._vehicle}"
        kind, _, rest = name[len(self._prefix) :].partition("/")
        levels = rest.split("/")
        if kind not in ("state", "event"):
            return f"no state or event of {self._vehicle}"
        if len(levels) > (MOST_LEVELS if kind == "state" else 1) or not all(map(_LEVEL.fullmatch, levels)):
            return "a topic that no vehicle may have"
        sink = self._sink
        if kind == "event":
            return lambda time_ns, payload: sink.raw_event(rest, stamped(payload, time_ns))
        path = rest.replace("/", ".")
        if path in SOURCE:
            return lambda _time_ns, _payload: None  # said already, and truly, by the player
        return self._unknown_route(path) if path not in self._catalogue else _state_route(sink, path)

    def _unknown_route(self, path: str) -> Route:
        play = _state_route(self._sink, path)

        def said(time_ns: int, payload: bytes) -> None:
            self.unknown.add(path)
            play(time_ns, payload)

        return said


def stamped(payload: bytes, time_ns: int) -> bytes:
    """`payload` with the time it was recorded at, where it says none: its age must not depend on when it is said."""
    if b'"timestamp"' in payload:
        return payload
    try:
        said = msgspec.json.decode(payload)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return payload
    if not isinstance(said, dict):
        said = {"value": said}
    return msgspec.json.encode({**said, "timestamp": time_ns / NS})


def _state_route(sink: Sink, path: str) -> Route:
    def play(time_ns: int, payload: bytes) -> None:
        if payload:
            sink.raw_state(path, stamped(payload, time_ns))
        else:
            sink.delete(path)

    return play


def _dotted(topic: str) -> str:
    return topic.partition("/state/")[2].replace("/", ".")


def _as_topic(name: str, vehicle: str) -> str:
    return name if "/" in name else f"vehicle/{vehicle}/state/{name.replace('.', '/')}"


def _rename(text: str) -> tuple[str, str]:
    old, colon, new = text.partition(":")
    if not (old and colon and new) or old.endswith("#") != new.endswith("#"):
        raise SessionError(f"--remap {text}: give A:B, two topics or signals, or two that both end with /#")
    return old, new
