"""From a file of a recorded drive to a recording: the messages a vehicle would have sent."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from hmi.bus.catalogue import default_catalogue
from hmi.bus.payloads import encode_state
from mock_vehicle.sessions.can_gvret import is_gvret
from mock_vehicle.sessions.csv_drive import read_csv
from mock_vehicle.sessions.csv_rows import Progress
from mock_vehicle.sessions.drive import Drive
from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.sessions.recording import is_recording
from mock_vehicle.sessions.report import ImportReport
from mock_vehicle.sessions.versions import catalogue_version
from mock_vehicle.sessions.writer import create_recording
from mock_vehicle.target_file import replaceable

_PROGRESS_EVERY = 8192
_BLOCK_S = 60.0

type Kind = Literal["csv", "can", "mdf", "gpx"]
CAN_SUFFIXES = frozenset({".log", ".asc", ".blf", ".trc"})
MDF_MAGIC = b"MDF     "


def import_file(
    source: Path,
    out: Path,
    mapping: str | None = None,
    start: float | None = None,
    dbc: Sequence[Path] = (),
    reading: Progress | None = None,
    writing: Progress | None = None,
) -> ImportReport:
    """Write the drive in `source` to the recording `out`; raises `SessionError`, then `out` is untouched.

    `mapping` is a mapping's name or file, `start` when the drive began (Unix seconds), `dbc` what a log's frames mean.
    """
    kind = kind_of(source, bool(dbc))
    if kind == "csv":
        return import_csv(source, out, mapping, start, reading, writing)
    check_target(source, out)
    from mock_vehicle.sessions.importer_samples import import_samples, open_source

    return import_samples(open_source(kind, source, mapping, dbc), out, start, reading)


def import_csv(
    source: Path,
    out: Path,
    mapping: str | None = None,
    start: float | None = None,
    reading: Progress | None = None,
    writing: Progress | None = None,
) -> ImportReport:
    """Write the drive in the CSV `source` to the recording `out`; raises `SessionError`, then `out` is untouched."""
    check_target(source, out)
    imported = read_csv(source, mapping, start, reading)
    report = imported.report
    session = {
        "source": source.name,
        "mapping": imported.mapping.name,
        "catalogue": catalogue_version(),
        "start": repr(imported.drive.start),
        "duration_s": repr(imported.drive.duration_s),
        "rows_read": str(report.rows),
        "rows_dropped": str(report.dropped.total()),
    }
    report.messages = write_drive(imported.drive, out, session, writing)
    return report


def kind_of(source: Path, has_dbc: bool = False) -> Kind:
    """What kind of file `source` is, by its first bytes and its name; raises `SessionError` if it is a recording."""
    if is_recording(source):
        raise SessionError(f"{source}: it is a recording already, `mock-vehicle replay` plays it")
    with source.open("rb") as stream:
        head = stream.read(512)
    suffix = source.suffix.lower()
    if has_dbc or suffix in CAN_SUFFIXES or is_gvret(head):
        return "can"
    if head.startswith(MDF_MAGIC):
        return "mdf"
    if suffix == ".gpx" or b"<gpx" in head:
        return "gpx"
    return "csv"


def check_target(source: Path, out: Path) -> None:
    """Raise `SessionError` where `out` cannot be written, or is `source` itself."""
    try:
        replaceable(out)
        if out.exists() and out.samefile(source):
            raise SessionError(f"{out} cannot be written: it is the source")
    except OSError as error:
        raise SessionError(f"{out} cannot be written: {error.strerror or error}") from error


def write_drive(drive: Drive, out: Path, session: dict[str, str], progress: Progress | None = None) -> int:
    """Write `drive` as messages of a vehicle, on change and in time to stay fresh; returns how many."""
    catalogue = default_catalogue()
    sent = {path: sent_rows(*drive[path], catalogue[path].max_age_s) for path in drive}
    total = sum(len(rows) for rows in sent.values())
    with create_recording(out, drive.vehicle, catalogue, session) as writer:
        for done, (time_s, path, value) in enumerate(_in_order(drive, sent)):
            moment = round(drive.start + time_s, 6)
            writer.state(path, round(moment * 1e6) * 1000, encode_state(value, moment))
            if progress is not None and done % _PROGRESS_EVERY == 0:
                progress(done, total)
        if progress is not None:
            progress(total, total)
    return total


def sent_rows(times_s: NDArray[np.float64], values: NDArray[Any], max_age_s: float) -> list[int]:
    """Indices of the values to send: each change, and each before the last one sent is half of `max_age_s` old.

    Where the source has a gap nothing is sent, so that the value goes stale as it should, and is sent at once after
    it. 0 is never stale.
    """
    if not len(times_s):
        return []
    changed = np.concatenate(([True], values[1:] != values[:-1])).tolist()
    following = [*times_s[1:].tolist(), float("-inf")]
    limit = max_age_s / 2 + 1e-6 if max_age_s else float("inf")
    rows, last = [], float("-inf")
    for index, (time_s, new, next_s) in enumerate(zip(times_s.tolist(), changed, following, strict=True)):
        if new or max(time_s, next_s) - last > limit:
            rows.append(index)
            last = time_s
    return rows


def _in_order(drive: Drive, sent: dict[str, list[int]]) -> Iterator[tuple[float, str, Any]]:
    """What is sent, by time; made ready for `_BLOCK_S` at a time, so that a long drive takes no more memory."""
    rows = {path: np.array(numbers, dtype=np.intp) for path, numbers in sent.items() if numbers}
    times = {path: drive[path][0][numbers] for path, numbers in rows.items()}
    paths = list(rows)
    done = dict.fromkeys(paths, 0)
    until = 0.0
    while any(done[path] < len(rows[path]) for path in paths):
        until = max(until, min(float(times[path][done[path]]) for path in paths if done[path] < len(rows[path])))
        until += _BLOCK_S
        ends = {path: int(np.searchsorted(times[path], until)) for path in paths}
        parts = {path: slice(done[path], ends[path]) for path in paths}
        block = np.concatenate([times[path][parts[path]] for path in paths])
        owner = np.repeat(np.arange(len(paths)), [ends[path] - done[path] for path in paths])
        values = [value for path in paths for value in drive[path][1][rows[path][parts[path]]].tolist()]
        for position in np.argsort(block, kind="stable").tolist():
            yield float(block[position]), paths[owner[position]], values[position]
        done = ends
