"""One or several recordings as one timeline that can be sought in. Everything is streamed.

with open_timeline([Path("a.mcap"), Path("b.mcap")]) as timeline:
    timeline.snapshot(at_ns)            # the last payload of every topic at or before
    timeline.messages(from_ns)          # all from there on, in order of time
    timeline.remembered(at_ns)          # what a cockpit must hear again to remember what it would
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from heapq import merge
from itertools import chain
from operator import attrgetter, itemgetter
from pathlib import Path

from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.sessions.keyframes import Last
from mock_vehicle.sessions.marks import NS, Mark, bounded
from mock_vehicle.sessions.memory import WINDOWS_S, thinned
from mock_vehicle.sessions.one_file import OneFile, open_file
from mock_vehicle.sessions.recording import RecordedMessage

_LONGEST_NS = round(max(WINDOWS_S.values()) * NS)
_time = attrgetter("time_ns")


class Timeline:
    """Open recordings of one vehicle, merged by time. What two files hold alike, to the nanosecond, is said once."""

    def __init__(self, files: Sequence[OneFile]) -> None:
        self._files = sorted(files, key=lambda one: (one.table.start_ns, str(one.file)))
        self.vehicle = next((one.vehicle for one in self._files if one.vehicle), "")
        self.start_ns = min(one.table.start_ns for one in self._files)
        self.end_ns = max(one.table.end_ns for one in self._files)
        self.repeated = 0
        """Messages that were left out because another file holds them too, as far as was read."""

    @property
    def files(self) -> list[Path]:
        """In order of time."""
        return [one.file for one in self._files]

    @property
    def counts(self) -> Counter[str]:
        """Messages by topic."""
        return sum((Counter(one.table.counts) for one in self._files), Counter())

    @property
    def encodings(self) -> dict[str, str]:
        """How messages are encoded, by topic."""
        return {topic: encoding for one in self._files for _number, topic, encoding in one.table.channels}

    @property
    def marks(self) -> list[Mark]:
        """What happened, in order of time."""
        return bounded(list(chain.from_iterable(one.table.marks for one in self._files)))

    def losses(self) -> list[str]:
        """A line for everything that is damaged, out of order or twice; empty where all is well."""
        lines = [f"{one.file.name}: {count:,} {what}" for one in self._files for what, count in one.lost().items()]
        lines += [
            f"{one.file.name}: its summary is damaged ({one.chunks.summary_damage}), it was read in full"
            for one in self._files
            if one.chunks.summary_damage
        ]
        for before, after in zip(self._files, self._files[1:], strict=False):
            overlap = before.table.end_ns - after.table.start_ns
            if overlap > 0:
                lines.append(
                    f"{before.file.name} and {after.file.name} overlap by {overlap / NS:,.1f} s: merged by time"
                )
        if self.repeated:
            lines.append(f"{self.repeated:,} messages are in several files: said once")
        return lines

    def messages(self, from_ns: int = 0) -> Iterator[RecordedMessage]:
        """All messages at `from_ns` or later, in order of time."""
        if len(self._files) == 1:
            return self._files[0].messages(from_ns)
        return self._once(merge(*(one.messages(from_ns) for one in self._files), key=_time))

    def time_before(self, until_ns: int, counts: Callable[[str], bool]) -> int | None:
        """When the last message before `until_ns` came whose topic `counts`; None: there is none."""
        found = merge(*(one.messages_before(until_ns) for one in self._files), key=_time, reverse=True)
        return next((message.time_ns for message in found if counts(message.topic)), None)

    def snapshot(self, at_ns: int) -> Last:
        """The last payload of every topic at or before `at_ns`, with its time."""
        found: Last = {}
        for one in self._files:
            for topic, said in one.snapshot(at_ns).items():
                if topic not in found or said[0] >= found[topic][0]:
                    found[topic] = said
        return found

    def remembered(self, at_ns: int) -> Iterator[RecordedMessage]:
        """The messages at or before `at_ns` that a cockpit's memory at `at_ns` is a function of, in order."""
        begin = at_ns - _LONGEST_NS
        prefix = f"vehicle/{self.vehicle}/"
        changes = (
            (time_ns, f"{prefix}{rest}", payload)
            for time_ns, rest, payload in self._lanes((one.changes() for one in self._files), at_ns)
            if rest.startswith("event/")
            or (path := rest.removeprefix("state/").replace("/", ".")) not in WINDOWS_S
            or time_ns <= at_ns - round(WINDOWS_S[path] * NS)
        )
        windows = (
            (time_ns, f"{prefix}state/{path.replace('.', '/')}", payload)
            for time_ns, path, payload in thinned(
                self._lanes((one.windows(begin) for one in self._files), at_ns), at_ns
            )
        )
        for time_ns, topic, payload in merge(changes, windows, key=itemgetter(0)):
            yield RecordedMessage(time_ns, topic, payload)

    def _lanes(self, lanes: Iterable[Iterator[tuple[int, str, bytes]]], at_ns: int) -> Iterator[tuple[int, str, bytes]]:
        for record in merge(*lanes, key=itemgetter(0)):
            if record[0] > at_ns:
                return
            yield record

    def _once(self, messages: Iterable[RecordedMessage]) -> Iterator[RecordedMessage]:
        now, said = -1, set[tuple[str, bytes]]()
        for message in messages:
            if message.time_ns != now:
                now, said = message.time_ns, set()
            what = (message.topic, message.payload)
            if what in said:
                self.repeated += 1
                continue
            said.add(what)
            yield message


@contextmanager
def open_timeline(
    files: Sequence[Path], wanted: str = "", progress: Callable[[float], None] = lambda _share: None
) -> Iterator[Timeline]:
    """Open `files`; raises `SessionError`. Of several vehicles the one `wanted` is taken, or the first.

    `progress` hears what share of the indexes is made, where any has to be.
    """
    with ExitStack() as stack:
        opened: list[OneFile] = []
        for number, file in enumerate(files):

            def of_all(share: float, number: int = number) -> None:
                progress((number + share) / len(files))

            wish = wanted if not opened else opened[0].vehicle
            opened.append(stack.enter_context(open_file(file, wish, of_all)))
        others = {one.vehicle for one in opened if one.vehicle} - {opened[0].vehicle}
        if others and opened[0].vehicle:
            raise SessionError(
                f"the files are of different vehicles: {', '.join(sorted({opened[0].vehicle, *others}))}"
            )
        yield Timeline(opened)
