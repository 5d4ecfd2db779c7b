"""MCAP files for tests, message by message: chunks, indexes and keyframes as wished."""

from collections.abc import Sequence
from pathlib import Path

from mcap.writer import CompressionType, IndexType, Writer

from mock_vehicle.sessions.keyframes import KEYFRAME_ENCODING, KEYFRAME_TOPIC, Keyframer

type Message = tuple[int, str, bytes]
"""Bus time in ns, topic, payload."""


def write_log(
    file: Path,
    messages: Sequence[Message],
    *,
    chunk_bytes: int = 400,
    keyframer: Keyframer | None = None,
    chunks: bool = True,
    summary: bool = True,
    message_index: bool = False,
    compression: CompressionType = CompressionType.ZSTD,
) -> Path:
    """Write `messages` in the order they are in, with keyframes where there is a `keyframer`."""
    index = IndexType.ALL if message_index else IndexType.ALL & ~IndexType.MESSAGE
    with file.open("wb") as stream:
        writer = Writer(
            stream,
            chunk_size=chunk_bytes,
            compression=compression,
            use_chunking=chunks,
            index_types=index if summary else IndexType.NONE,
            repeat_channels=summary,
            repeat_schemas=summary,
            use_statistics=summary,
            use_summary_offsets=summary,
        )
        writer.start()
        numbers: dict[str, int] = {}
        for time_ns, topic, payload in messages:
            if topic not in numbers:
                numbers[topic] = writer.register_channel(topic, "json", 0, {"qos": "0", "retained": "true"})
            writer.add_message(numbers[topic], time_ns, payload, time_ns)
            keyframe = keyframer.add(topic, time_ns, payload) if keyframer else None
            if keyframe is not None:
                if KEYFRAME_TOPIC not in numbers:
                    numbers[KEYFRAME_TOPIC] = writer.register_channel(KEYFRAME_TOPIC, KEYFRAME_ENCODING, 0)
                writer.add_message(numbers[KEYFRAME_TOPIC], time_ns, keyframe, time_ns)
        writer.finish()  # type: ignore[no-untyped-call]
    return file
