"""The messages of an MCAP file in order of time, from any moment on, a chunk at a time."""

from array import array
from bisect import bisect_left
from collections.abc import Iterator
from itertools import accumulate
from operator import itemgetter

from mock_vehicle.sessions.chunks import ChunkFile, Said
from mock_vehicle.sessions.unpacking import DamageError

type Parts = list[tuple[int, list[Said]]]
"""Of several chunks what was not said yet, by their place in the file."""

_time = _offset = itemgetter(0)


class Ordered:
    """Reads chunks in order of time, and merges those whose times overlap; what is of one instant keeps its order.

    A chunk that is damaged is left out: `damaged` says for its number why. `backwards` counts messages that stand in
    the file after a later one, as far as chunks were read.
    """

    def __init__(self, chunks: ChunkFile) -> None:
        self.chunks = chunks
        self.damaged: dict[int, str] = {}
        self.backwards = 0
        places = [chunks.place(number) for number in range(len(chunks))]
        self._starts = array("Q", (place.start_ns for place in places))
        self._ends = array("Q", accumulate((place.end_ns for place in places), max))
        """The latest end of a chunk and all before it."""
        self._floors = array("Q", bytes(8 * len(places)))
        """The latest end of all chunks that stand before it in the file."""
        newest = 0
        for number in sorted(range(len(places)), key=lambda number: places[number].offset):
            self._floors[number] = newest
            newest = max(newest, places[number].end_ns)

    @property
    def start_ns(self) -> int:
        """Of the first message."""
        return self._starts[0] if self._starts else 0

    @property
    def end_ns(self) -> int:
        """Of the last message."""
        return self._ends[-1] if self._ends else 0

    def since(self, from_ns: int) -> Iterator[Said]:
        """All messages at `from_ns` or later."""
        waiting: Parts = []
        last = len(self._starts)
        for number in range(bisect_left(self._ends, from_ns), last):
            self._add(waiting, number)
            until = self._starts[number + 1] if number + 1 < last else None
            merged = _taken(waiting, until)
            begin = bisect_left(merged, from_ns, key=_time) if merged and merged[0][0] < from_ns else 0
            yield from merged[begin:] if begin else merged

    def before(self, until_ns: int) -> Iterator[Said]:
        """All messages before `until_ns`, the latest first."""
        waiting: Parts = []
        for number in range(bisect_left(self._starts, until_ns) - 1, -1, -1):
            self._add(waiting, number)
            # what stands before this chunk may be as late as the latest end before it
            surely = self._ends[number - 1] + 1 if number else 0
            later: Parts = [(offset, part[_cut(part, surely) :]) for offset, part in waiting]
            waiting = [(offset, part[: _cut(part, surely)]) for offset, part in waiting]
            merged = _taken(later, None)
            yield from reversed(merged[: _cut(merged, until_ns)])

    def _add(self, waiting: Parts, number: int) -> None:
        said = self._read(number)
        if said:
            waiting.append((self.chunks.place(number).offset, said))
            waiting.sort(key=_offset)

    def _read(self, number: int) -> list[Said]:
        if number in self.damaged:
            return []
        try:
            said = self.chunks.read(number)
        except DamageError as error:
            self.damaged[number] = str(error)
            return []
        newest = self._floors[number]
        ordered = sorted(said, key=_time)  # a run in order costs one comparison a message
        if ordered and (ordered[0][0] < newest or ordered != said):
            for time_ns, _channel, _payload in said:
                self.backwards += time_ns < newest
                newest = max(newest, time_ns)
        return ordered


def _cut(part: list[Said], until_ns: int | None) -> int:
    """How many messages come before `until_ns`."""
    if until_ns is None or not part or part[-1][0] < until_ns:
        return len(part)
    return bisect_left(part, until_ns, key=_time)


def _taken(waiting: Parts, until_ns: int | None) -> list[Said]:
    """Take what comes before `until_ns` out of `waiting`: in order of time, and then of the file."""
    taken: list[Said] = []
    left: Parts = []
    for offset, part in waiting:
        end = _cut(part, until_ns)
        taken = taken + part[:end] if taken else part[:end]
        if end < len(part):
            left.append((offset, part[end:]))
    if len(waiting) > 1:
        taken.sort(key=_time)
    waiting[:] = left
    return taken
