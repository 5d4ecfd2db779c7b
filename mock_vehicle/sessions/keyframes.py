"""Keyframes: the last payload of every topic at one moment, so that a seek reads a few seconds and not a whole drive.

A recorder keeps a `Keyframer` beside its writer and asks it after every message:

    channel = writer.register_channel(KEYFRAME_TOPIC, KEYFRAME_ENCODING, 0)
    …
    writer.add_message(number, time_ns, payload, time_ns)
    keyframe = keyframer.add(topic, time_ns, payload)
    if keyframe is not None:
        writer.add_message(channel, time_ns, keyframe, time_ns)

A keyframe is a message like any other, on a channel of its own: MessagePack, topic → (time in ns, payload).
"""

import msgspec

KEYFRAME_TOPIC = "ev-cockpit/keyframe"
KEYFRAME_ENCODING = "msgpack"

INTERVAL_NS = 5_000_000_000
"""Of bus time between two keyframes, as long as there are few messages."""
MOST_MESSAGES = 5_000
"""No more messages than these between two keyframes: a seek reads that many in about 10 ms."""
LEAST_MESSAGES = 200
"""No fewer: a file of few messages needs no keyframe."""

type Last = dict[str, tuple[int, bytes]]
"""By topic: when it was said last (ns), and what."""

_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(dict[str, tuple[int, bytes]])


class Keyframer:
    """Remembers the last payload of every topic and says when a keyframe is due. Independent of how files are written.

    The messages of a keyframe stand in the file before it; its time is that of the newest of them.
    """

    def __init__(self) -> None:
        self._last: Last = {}
        self._count = 0
        self._since_ns: int | None = None

    def add(self, topic: str, time_ns: int, payload: bytes) -> bytes | None:
        """Take a message that was written at bus time `time_ns`; return the keyframe to write now, if one is due."""
        self._last[topic] = (time_ns, payload)
        self._count += 1
        if self._since_ns is None or time_ns < self._since_ns:  # the first message, or time went back
            self._since_ns = time_ns
        if not self._is_due(time_ns - self._since_ns):
            return None
        self._since_ns, self._count = time_ns, 0
        return encode_keyframe(self._last)

    def _is_due(self, passed_ns: int) -> bool:
        return self._count >= MOST_MESSAGES or (self._count >= LEAST_MESSAGES and passed_ns >= INTERVAL_NS)


def encode_keyframe(last: Last) -> bytes:
    """The payload of a keyframe."""
    return _encoder.encode(last)


def decode_keyframe(raw: bytes) -> Last:
    """What a keyframe holds; raises `ValueError` when it is none."""
    try:
        return _decoder.decode(raw)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise ValueError(f"not a keyframe: {error}") from error
