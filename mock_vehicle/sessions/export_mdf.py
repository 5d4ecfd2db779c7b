"""A recording as ASAM MDF4: a channel per signal, called as it is, each with times of its own."""

import shutil
import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hmi.bus.catalogue import Value, default_catalogue
from mock_vehicle.sessions.export import ExportReport, Progress
from mock_vehicle.sessions.export_rows import long_rows, times
from mock_vehicle.sessions.mdf_file import asammdf
from mock_vehicle.sessions.recording import Recording
from mock_vehicle.sessions.writer import whole_file

BLOCK = 8192
"""Samples of a signal held in memory at a time."""


def write_mdf(
    recording: Recording, out: Path, paths: Sequence[str], report: ExportReport, progress: Progress | None
) -> None:
    """Write all messages of `paths`; raises `SessionError`."""
    library = asammdf()
    with whole_file(out) as stream, tempfile.TemporaryDirectory(prefix="ev-cockpit-") as folder:
        with library.MDF(version="4.10", temporary_folder=folder) as mdf:
            mdf.header.start_time = datetime.fromtimestamp(recording.start, UTC)
            mdf.header.comment = "; ".join(f"{name}: {text}" for name, text in recording.session.items())
            channels = {path: _Channel(library, mdf, path) for path in paths}
            for state in long_rows(recording, paths):
                time_s = times(recording, state.time_ns)[0]
                channels[state.path].add(time_s, state.value)
                report.rows += 1
                if progress is not None and report.rows % BLOCK == 0:
                    progress(time_s, recording.duration_s)
            for channel in channels.values():
                channel.flush()
            saved = mdf.save(Path(folder) / "out.mf4", overwrite=True)
        with Path(saved).open("rb") as finished:
            shutil.copyfileobj(finished, stream)


class _Channel:
    """One signal on its way into the file. A text as wide as the first block's widest needs a group of its own."""

    def __init__(self, library: Any, mdf: Any, path: str) -> None:
        self._library = library
        self._mdf = mdf
        self._spec = default_catalogue()[path]
        self._group: int | None = None
        self._times: list[float] = []
        self._values: list[Value] = []

    def add(self, time_s: float, value: Value) -> None:
        """Take one more sample; they come in order of time."""
        self._times.append(time_s)
        self._values.append(value)
        if len(self._times) == BLOCK and self._spec.datatype != "string":
            self.flush()

    def flush(self) -> None:
        """Write what is held."""
        if not self._times:
            return
        times_s, samples = np.array(self._times), self._samples()
        if self._group is None:
            encoding = {"encoding": "utf-8"} if samples.dtype.kind == "S" else {}
            signal = self._library.Signal(
                samples, times_s, unit=self._spec.unit, name=self._spec.path, comment=self._spec.description, **encoding
            )
            self._group = self._mdf.append(signal, acq_name=self._spec.path)
        else:
            self._mdf.extend(self._group, [(times_s, None), (samples, None)])
        self._times.clear()
        self._values.clear()

    def _samples(self) -> NDArray[Any]:
        match self._spec.datatype:
            case "string":
                return np.array([str(value).encode() for value in self._values])
            case "boolean":
                return np.array(self._values, dtype=np.uint8)
            case "float" | "double":
                return np.array(self._values, dtype=np.float64)
            case _:
                return np.array(self._values, dtype=np.int64)
