"""What `mock-vehicle inspect` says about a recording."""

from datetime import UTC, datetime
from typing import Any

from rich.table import Table
from rich.text import Text

from mock_vehicle.sessions.recording import Recording


def as_json(recording: Recording) -> dict[str, Any]:
    """Everything about `recording` but its messages; times in Unix seconds, `duration` in seconds."""
    return {
        "file": str(recording.file),
        "vehicle": recording.vehicle,
        "start": recording.start,
        "end": recording.end,
        "duration": recording.duration_s,
        "messages": recording.count,
        "channels": [
            {
                "topic": channel.topic,
                "count": channel.count,
                "encoding": channel.encoding,
                "schema": channel.schema,
                "metadata": channel.metadata,
            }
            for channel in recording.channels
        ],
        "metadata": recording.metadata,
    }


def summary(recording: Recording) -> Table:
    """Start, end, length and metadata, for a person."""
    table = Table.grid(padding=(0, 2))
    rows = [
        ("file", recording.file.name),
        ("vehicle", recording.vehicle or "none"),
        ("start", _moment(recording.start)),
        ("end", _moment(recording.end)),
        ("duration", f"{recording.duration_s:,.1f} s"),
        ("messages", f"{recording.count:,} in {len(recording.channels)} channels"),
    ]
    for name, values in recording.metadata.items():
        rows += [(f"{name}: {key}", value) for key, value in values.items()]
    for name, text in rows:
        table.add_row(Text(name, style="dim"), Text(text))
    return table


def channels(recording: Recording) -> Table:
    """One line per topic, with its count and mean rate."""
    table = Table(box=None, padding=(0, 2, 0, 0))
    table.add_column("topic", overflow="fold")
    for name in ("messages", "per second", "encoding", "QoS", "retained"):
        table.add_column(name, justify="left" if name == "encoding" else "right")
    for channel in sorted(recording.channels, key=lambda one: one.topic):
        rate = f"{channel.count / recording.duration_s:.2f}" if recording.duration_s else ""
        how = channel.metadata
        cells = (
            channel.topic,
            f"{channel.count:,}",
            rate,
            channel.encoding,
            how.get("qos", ""),
            how.get("retained", ""),
        )
        table.add_row(*map(Text, cells))
    return table


def _moment(unix_s: float) -> str:
    try:
        return datetime.fromtimestamp(unix_s, UTC).isoformat(timespec="milliseconds")
    except (ValueError, OverflowError, OSError):
        return f"{unix_s} s since 1970"
