"""CAN logs of GVRET and SavvyCAN: CSV with a column per byte, microseconds since the logger was switched on."""

from collections.abc import Iterable, Iterator
from math import isfinite
from pathlib import Path

from mock_vehicle.sessions.can_frames import Frame
from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.sessions.report import ImportReport

_NEEDED = ("Time Stamp", "ID", "Extended", "Bus", "LEN", "D1")


def is_gvret(head: bytes) -> bool:
    """Whether a file that begins with `head` is such a log."""
    return {"Time Stamp", "ID", "Extended", "LEN"} <= set(_cells(head.partition(b"\n")[0].decode("utf-8", "replace")))


def read_gvret(file: Path, lines: Iterable[str], report: ImportReport) -> Iterator[Frame]:
    """The frames in `lines`; every other line is counted. Raises `SessionError` for another header."""
    rows = iter(lines)
    header = _cells(next(rows, ""))
    if missing := [name for name in _NEEDED if name not in header]:
        raise SessionError(f"{file}: a GVRET log has a column {missing[0]!r}, this one has none")
    time_at, id_at, extended_at, bus_at, length_at, data_at = (header.index(name) for name in _NEEDED)
    for line in rows:
        cells = line.split(",")
        if len(cells) == 1 and not line.strip():
            continue
        report.rows += 1
        try:
            length = int(cells[length_at])
            data = bytes([int(cell, 16) for cell in cells[data_at : data_at + length]])
            time_s = float(cells[time_at]) / 1e6
            frame = Frame(
                time_s, int(cells[id_at], 16), cells[extended_at].strip().lower() == "true", int(cells[bus_at]), data
            )
        except (ValueError, IndexError):
            report.dropped["no frame in the line"] += 1
            continue
        if len(data) != length or length < 0:
            report.dropped["fewer bytes than the line says"] += 1
        elif not isfinite(time_s) or time_s < 0:
            report.dropped["no time"] += 1
        else:
            yield frame


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip().lstrip("\ufeff").split(",")]
