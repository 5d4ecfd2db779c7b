"""Writes what was heard into a recording: time line, channels, order, and what the file says about itself."""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from hmi.bus.catalogue import Catalogue, default_catalogue
from hmi.bus.errors import BusError
from hmi.bus.payloads import decode_clock, decode_state
from mock_vehicle.sessions.record_file import RecordFile
from mock_vehicle.sessions.record_intake import Heard
from mock_vehicle.sessions.record_time import LATEST_NS, Timeline
from mock_vehicle.sessions.record_topics import kept, read, schema_of
from mock_vehicle.sessions.recording import NS, SESSION
from mock_vehicle.sessions.versions import catalogue_version, software_version

CLOCK_PATIENCE_NS = NS
"""How long the first messages wait for the vehicle's clock, which says what time it is."""

_SOURCE = "Vehicle/DataSource/"
_ABOUT = {"Kind": "source", "Name": "scenario", "Seed": "seed"}

SEQUENCE = "0: kept by the broker, came when the recorder connected; else the count of live messages of the topic"
LOG_TIME = "bus time at which the message came"


@dataclass(slots=True)
class _Route:
    """Where the messages of a topic go: channels by encoding, and how many live ones there were."""

    is_source: bool
    count: int = 0
    channels: dict[str, int] = field(default_factory=dict)


class Scribe:
    """Takes messages in the order they came and writes them to `file`.

    `vehicles` are those recorded; the first of them, or else the first that is heard of, gives the time. `wall_ns` and
    `at_ns` are the wall and the monotonic clock at the same moment: the time until a vehicle says it.
    """

    def __init__(
        self,
        file: RecordFile,
        vehicles: Iterable[str],
        wall_ns: int,
        at_ns: int,
        catalogue: Catalogue | None = None,
        about: dict[str, str] | None = None,
    ) -> None:
        self.file = file
        self.vehicle = next(iter(vehicles), "")
        self.timeline = Timeline()
        self._wall = wall_ns, at_ns
        self._catalogue = catalogue or default_catalogue()
        self._waiting: deque[tuple[Heard, bool]] = deque()
        """For the clock; and whether each is a value from before."""
        self._routes: dict[str, _Route] = {}
        self._seams = 0
        self._about = about or {}
        self._found: dict[str, str] = {}
        self._said: dict[str, str] = {}
        self._notes = 0

    def begin(self, snapshot: Iterable[Heard], at_ns: int) -> None:
        """Write the last values from before `at_ns`, at which the recording begins."""
        before = list(snapshot)
        for heard in before:
            if heard.topic.endswith("/clock"):
                self._clock(heard)
        for heard in before:
            self._waiting.append((heard._replace(at_ns=at_ns), True))
        if self.timeline.is_running:
            self._write_waiting()

    def put(self, heard: Heard) -> None:
        """Take one message. Raises `OSError` where it cannot be written."""
        if heard.topic.endswith("/clock"):
            self._clock(heard)
        if self.timeline.is_running:
            self._write(heard)
            return
        self._waiting.append((heard, False))
        if heard.at_ns - self._waiting[0][0].at_ns >= CLOCK_PATIENCE_NS:
            self._begin_by_wall()

    def pass_time(self, at_ns: int) -> None:
        """It is `at_ns`: what has waited for a clock long enough is written without."""
        if self._waiting and at_ns - self._waiting[0][0].at_ns >= CLOCK_PATIENCE_NS:
            self._begin_by_wall()

    def attach(self, name: str, media_type: str, data: bytes, at_ns: int) -> str:
        """Put `data` into the file with the bus time of `at_ns`; returns its name there, which is counted."""
        if not self.timeline.is_running:
            self._begin_by_wall()
        self._notes += 1
        stem, dot, suffix = name.rpartition(".")
        unique = f"{stem}-{self._notes}{dot}{suffix}" if dot else f"{name}-{self._notes}"
        self.file.attachment(unique, media_type, data, self.timeline.at(at_ns), self._wall_at(at_ns))
        return unique

    def describe(self) -> None:
        """Say what the file is, if that is more than it has said; the last such record counts."""
        values = self._session()
        if values != self._said and self.timeline.is_running:
            self._said = values
            self.file.metadata(SESSION, values)

    def finish(self, **totals: str) -> None:
        """Write what is still waiting, the last description and the index."""
        if self._waiting:
            self._begin_by_wall()
        self.file.metadata(SESSION, self._session() | totals)
        self.file.finish()

    def _session(self) -> dict[str, str]:
        begun = datetime.fromtimestamp(self._wall[0] / NS, UTC)
        return {
            "vehicle": self.vehicle,
            "software": software_version(),
            "catalogue": catalogue_version(),
            **self._found,
            "recorded": begun.isoformat(timespec="seconds"),
            "log_time": LOG_TIME,
            "sequence": SEQUENCE,
            "clock_jumps_back": str(self._seams),
            "ahead_of_clock_s": repr(self.timeline.offset_ns / NS),
            **self._about,
        }

    def _wall_at(self, at_ns: int) -> int:
        return self._wall[0] + at_ns - self._wall[1]

    def _begin_by_wall(self) -> None:
        self.timeline.begin(*self._wall)
        self._write_waiting()

    def _write_waiting(self) -> None:
        while self._waiting:
            heard, is_before = self._waiting.popleft()
            self._write(heard, is_before=is_before)

    def _clock(self, heard: Heard) -> None:
        levels = heard.topic.split("/")
        if len(levels) != 3 or levels[0] != "vehicle" or (self.vehicle and levels[1] != self.vehicle):
            return
        try:
            clock = decode_clock(heard.payload)
        except BusError:
            return
        if clock.time > LATEST_NS / NS:  # the bus allows later times than a recording can
            return
        self.vehicle = levels[1]
        if self.timeline.tick(clock, heard.at_ns):
            self._seams += 1
        self._write_waiting()

    def _write(self, heard: Heard, *, is_before: bool = False) -> None:
        encoding, said_ns = read(heard.payload)
        route = self._routes.get(heard.topic)
        if route is None:
            route = self._routes[heard.topic] = _Route(_SOURCE in heard.topic)
        channel = route.channels.get(encoding)
        if channel is None:
            channel = route.channels[encoding] = self._open_channel(heard, encoding)
        sequence = 0
        if not (heard.retained or is_before):
            route.count += 1
            sequence = route.count & 0xFFFFFFFF
        log_ns = self.timeline.at(heard.at_ns)
        self.file.message(channel, log_ns, said_ns or log_ns, sequence, heard.payload)
        if route.is_source:
            self._source(heard.topic, heard.payload)

    def _open_channel(self, heard: Heard, encoding: str) -> int:
        schema = schema_of(heard.topic, self._catalogue) if encoding == "json" else None
        how = {"qos": str(heard.qos), "retained": kept(heard.topic, heard.retained)}
        return self.file.channel(heard.topic, encoding, schema, how)

    def _source(self, topic: str, payload: bytes) -> None:
        """Keep what the vehicle says of itself: scenario and seed."""
        prefix = f"vehicle/{self.vehicle}/state/{_SOURCE}"
        name = _ABOUT.get(topic.removeprefix(prefix)) if topic.startswith(prefix) else None
        if name is None or not payload:
            return
        spec = self._catalogue.get(topic.removeprefix(f"vehicle/{self.vehicle}/state/").replace("/", "."))
        if spec is not None:
            try:
                self._found[name] = str(decode_state(payload, spec)[0])
            except BusError:
                return
