"""Importing what comes as a stream of values (frames, channels, points): memory does not grow with the file."""

from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import Protocol

from hmi.bus.catalogue import Scalar, default_catalogue
from mock_vehicle.sessions.csv_rows import Progress
from mock_vehicle.sessions.drive import LONGEST_DRIVE_S
from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.sessions.importer_teller import Teller
from mock_vehicle.sessions.mapping import AnyMapping
from mock_vehicle.sessions.mapping_facts import check_start, constants_of
from mock_vehicle.sessions.report import ImportReport
from mock_vehicle.sessions.versions import catalogue_version
from mock_vehicle.sessions.writer import create_recording

ABSOLUTE_FROM_S = 1e8
"""Times after this (1973) are those of a wall clock, smaller ones count from when a logger was switched on."""

type Moment = tuple[float, Sequence[tuple[str, Scalar]]]
"""A time in seconds and what was said then: signals and values, not yet checked."""


class SampleSource(Protocol):
    """A file that is read bit by bit. What it leaves out is in `report`, once `moments` is through."""

    @property
    def file(self) -> Path:
        """Where it is."""

    @property
    def mapping(self) -> AnyMapping:
        """What of it is which signal."""

    @property
    def report(self) -> ImportReport:
        """What was left out so far."""

    def moments(self, progress: Progress | None) -> Iterator[Moment]:
        """Everything that is said, in order of time. Raises `SessionError`."""


def open_source(kind: str, file: Path, mapping: str | None, dbc: Sequence[Path]) -> SampleSource:
    """The source for a `kind` of file. Raises `SessionError`."""
    if kind == "can":
        from mock_vehicle.sessions.can_drive import CanSource

        return CanSource(file, mapping, dbc)
    if kind == "mdf":
        from mock_vehicle.sessions.mdf_drive import MdfSource

        return MdfSource(file, mapping)
    from mock_vehicle.sessions.gpx_drive import GpxSource

    return GpxSource(file, mapping)


def import_samples(source: SampleSource, out: Path, start: float | None, progress: Progress | None) -> ImportReport:
    """Write what `source` says to the recording `out`; raises `SessionError`, then `out` is untouched."""
    report, mapping, file = source.report, source.mapping, source.file
    constants = constants_of(mapping, file)
    moments = source.moments(progress)
    try:
        first = next(moments, None)
    except OSError as error:
        raise SessionError(f"{file}: {error.strerror or error}") from error
    if first is None:
        counted = "; ".join(f"{count:,}: {why}" for why, count in (report.dropped + report.unused).most_common(3))
        raise SessionError(
            f"{file}: none of its {report.rows:,} {report.noun} can be used ({counted or 'it is empty'})"
        )
    began = _began(source, first[0], start)
    session = {"source": file.name, "mapping": mapping.name, "catalogue": catalogue_version(), "start": repr(began)}
    with create_recording(out, mapping.vehicle, default_catalogue(), session) as writer:
        teller = Teller(writer, mapping, report)
        teller.tell(began, list(constants.items()))
        moment = began
        for time_s, values in chain([first], moments):
            if time_s - first[0] > LONGEST_DRIVE_S:
                report.dropped[f"more than {LONGEST_DRIVE_S / 86_400:.0f} days after the first"] += 1
                continue
            moment = began + (time_s - first[0])
            teller.tell(moment, values)
        teller.end()
        report.messages = teller.told
        writer.note(
            {
                "duration_s": repr(round(moment - began, 6)),
                "rows_read": str(report.rows),
                "rows_dropped": str(report.dropped.total()),
            }
        )
    return report


def _began(source: SampleSource, first_s: float, start: float | None) -> float:
    mapping, file = source.mapping, source.file
    if start is None and first_s < ABSOLUTE_FROM_S:
        text = mapping.starts.get(file.stem, mapping.start)
        source.report.notes.append(
            f"its times count from no date: it is taken to begin at {text}, --start says another"
        )
        start = mapping.start_of(file)
    return check_start(file, first_s if start is None else start)
