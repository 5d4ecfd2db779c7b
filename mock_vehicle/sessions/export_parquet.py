"""A recording as Parquet: a column per signal with its unit as metadata, or one row per message."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec

from hmi.bus.catalogue import default_catalogue
from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.sessions.export import ExportReport, Progress
from mock_vehicle.sessions.export_rows import grid_rows, long_rows, times
from mock_vehicle.sessions.recording import Recording
from mock_vehicle.sessions.writer import whole_file

BATCH = 8192
"""Rows held in memory at a time."""
MISSING = "Parquet needs pyarrow: install ev-cockpit[export]"


def write_parquet(
    recording: Recording,
    out: Path,
    paths: Sequence[str],
    step_s: float | None,
    report: ExportReport,
    progress: Progress | None,
) -> None:
    """Write rows on a grid of `step_s`, or (None) one per message; raises `SessionError`."""
    try:
        import pyarrow as pa
        from pyarrow import parquet
    except ImportError as error:
        raise SessionError(MISSING) from error
    schema = _wide_schema(pa, paths) if step_s else _long_schema(pa)
    schema = schema.with_metadata({f"session.{name}": text for name, text in recording.session.items()})
    rows = _wide(recording, paths, step_s) if step_s else _long(recording, paths)
    with whole_file(out) as stream, parquet.ParquetWriter(stream, schema, compression="zstd") as writer:
        batch: list[list[Any]] = []

        def flush() -> None:
            columns = [
                pa.array(values, type=one.type) for values, one in zip(zip(*batch, strict=True), schema, strict=True)
            ]
            writer.write_batch(pa.record_batch(columns, schema=schema))
            report.rows += len(batch)
            if progress is not None:
                progress(batch[-1][0], recording.duration_s)
            batch.clear()

        for row in rows:
            batch.append(row)
            if len(batch) == BATCH:
                flush()
        if batch:
            flush()


def _wide(recording: Recording, paths: Sequence[str], step_s: float) -> Any:
    for row in grid_rows(recording, paths, step_s):
        yield [times(recording, row.time_ns)[0], row.time_ns // 1000, *row.values]


def _long(recording: Recording, paths: Sequence[str]) -> Any:
    for state in long_rows(recording, paths):
        value = state.value
        is_number = isinstance(value, bool | int | float)
        text = None if is_number else value if isinstance(value, str) else msgspec.json.encode(value).decode()
        yield [
            times(recording, state.time_ns)[0],
            state.time_ns // 1000,
            state.path,
            float(value) if is_number else None,
            text,
        ]


def _wide_schema(pa: Any, paths: Sequence[str]) -> Any:
    kinds = {"boolean": pa.bool_(), "string": pa.string(), "float": pa.float64(), "double": pa.float64()}
    catalogue = default_catalogue()
    signals = [
        pa.field(path, kinds.get(catalogue[path].datatype, pa.int64()), metadata={"unit": catalogue[path].unit})
        for path in paths
    ]
    return pa.schema([*_times(pa), *signals])


def _long_schema(pa: Any) -> Any:
    return pa.schema(
        [*_times(pa), pa.field("path", pa.string()), pa.field("value", pa.float64()), pa.field("text", pa.string())]
    )


def _times(pa: Any) -> list[Any]:
    return [pa.field("time_s", pa.float64(), metadata={"unit": "s"}), pa.field("time", pa.timestamp("us", tz="UTC"))]
