"""Channels of an ASAM MDF file as signals, block by block."""

from collections.abc import Iterator, Sequence
from heapq import merge
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any, NamedTuple

from hmi.bus.catalogue import Scalar, default_catalogue
from mock_vehicle.sessions.csv_rows import Progress
from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.sessions.mapping import MappedChannel, MdfMapping
from mock_vehicle.sessions.mapping_files import load_mapping, mapping_names
from mock_vehicle.sessions.mapping_values import Meaning, meaning
from mock_vehicle.sessions.mdf_file import check_layout, open_mdf, reading
from mock_vehicle.sessions.report import ImportReport

BLOCK = 8192
"""Records read at a time from each channel."""
_SOURCE = "Vehicle.DataSource."
"""What a file says of its own source: the import says that anew."""


class _Channel(NamedTuple):
    path: str
    group: int
    place: int
    records: int
    mean: Meaning


class MdfSource:
    """A measurement with its mapping. Raises `SessionError` when they do not go together."""

    def __init__(self, file: Path, mapping: str | None) -> None:
        self.file = file
        self.report = ImportReport(noun="samples")
        with open_mdf(file) as mdf:
            names = set(mdf.channels_db)
        self.mapping = _mapping(file, names) if mapping is None else load_mapping(mapping, MdfMapping)
        self._parts = _parts(self.mapping, names)
        if not self._parts:
            raise SessionError(f"{file}: it has no channel of the mapping {self.mapping.name}")

    def moments(self, progress: Progress | None) -> Iterator[tuple[float, Sequence[tuple[str, Scalar]]]]:
        """What the channels say, in order of time."""
        with open_mdf(self.file) as mdf:
            with reading(self.file):
                start = mdf.header.start_time.timestamp()
            channels = self._channels(mdf)
            total = sum(one.records for one in channels)
            streams = [self._samples(mdf, number, one) for number, one in enumerate(channels)]
            said = merge(*streams, key=itemgetter(0, 1))
            for number, (time_s, group) in enumerate(groupby(said, itemgetter(0))):
                if progress is not None and number % BLOCK == 0:
                    progress(self.report.rows, total)
                yield start + time_s, [(path, value) for _time, _number, path, value in group]
            if progress is not None:
                progress(total, total)

    def _channels(self, mdf: Any) -> list[_Channel]:
        catalogue, found = default_catalogue(), []
        for part in self._parts:
            places = mdf.channels_db[part.channel]
            if len(places) > 1:
                self.report.notes.append(f"{part.channel} is there {len(places)} times, the first counts")
            group, index = places[0]
            check_layout(self.file, mdf, group)
            with reading(self.file):
                unit = mdf.get_channel_unit(group=group, index=index) or ""
            try:
                mean = meaning(part, part.channel, unit, catalogue[part.path], self.report)
            except SessionError as error:
                raise SessionError(f"{self.file}: {part.channel}: {error}") from error
            found.append(_Channel(part.path, group, index, mdf.groups[group].channel_group.cycles_nr, mean))
        return found

    def _samples(self, mdf: Any, number: int, of: _Channel) -> Iterator[tuple[float, int, str, Scalar]]:
        report, before = self.report, float("-inf")
        for offset in range(0, of.records, BLOCK):
            with reading(self.file):
                signal = mdf.get(group=of.group, index=of.place, record_offset=offset, record_count=BLOCK)
            if not len(signal.timestamps):
                report.rows += 1
                report.dropped["the measurement is cut here"] += 1
                return
            if signal.samples.ndim > 1 or signal.samples.dtype.names:
                report.notes.append(f"{signal.name} is no single number per sample, it is left out")
                return
            for time_s, raw in zip(signal.timestamps.tolist(), signal.samples.tolist(), strict=True):
                report.rows += 1
                if not time_s >= before or time_s == float("inf"):
                    report.dropped["time goes backwards"] += 1
                    continue
                before = time_s
                value = of.mean(raw.decode("utf-8", "replace").rstrip("\0") if isinstance(raw, bytes) else raw)
                if value is not None:
                    yield time_s, number, of.path, value


def _parts(mapping: MdfMapping, names: set[str]) -> list[MappedChannel]:
    """The mapping's channels that are in the file; with `vss`, also those that are called as a signal is."""
    parts = [one for one in mapping.signals if one.channel in names]
    if mapping.vss:
        taken = {one.path for one in parts} | mapping.constants.keys()
        catalogue = default_catalogue()
        parts += [
            MappedChannel(path=name, channel=name)
            for name in sorted(names)
            if name in catalogue and name not in taken and not name.startswith(_SOURCE) and not catalogue[name].is_array
        ]
    return parts


def _mapping(file: Path, names: set[str]) -> MdfMapping:
    for name in mapping_names(kind=MdfMapping):
        mapping = load_mapping(name, MdfMapping)
        if set(mapping.signature) <= names and _parts(mapping, names):
            return mapping
    raise SessionError(f"{file}: no mapping knows its channels; --mapping FILE.yaml says which are which signals")
