"""What is said between a recorder and who wants something of it: commands on `cockpit/{id}/record`, its state on
`cockpit/{id}/recorder`, retained."""

from typing import Annotated, Literal

import msgspec

from hmi.bus.payloads import Identifier, decoded

MOST_NOTE = 2000
"""Characters of a note."""


class RecorderCommand(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a recorder is asked for. `start` begins a file, `stop` ends it, `save` writes the last seconds to one.

    `note` puts `text` into the file, `attach` the file named `file` of the recorder's folder (a screenshot, say).
    The answer, under `id`, is in the next state.
    """

    action: Literal["start", "stop", "save", "note", "attach"]
    id: Identifier | None = None
    text: Annotated[str, msgspec.Meta(max_length=MOST_NOTE)] = ""
    file: Annotated[str, msgspec.Meta(max_length=200)] = ""


class RecorderAnswer(msgspec.Struct, frozen=True, omit_defaults=True):
    """How the command `id` went; `text` is a sentence, or the file that was written."""

    action: str
    ok: bool
    text: str = ""
    id: str | None = None


class RecorderState(msgspec.Struct, frozen=True):
    """How a recorder stands. `gone` says the broker in its name. Times in seconds, sizes in bytes.

    `ring_s` is how long a ring it keeps (0: none), `held_s` how much of it is filled, `is_saving` whether a ring is
    being written. `seconds`, `bytes`, `messages` and `dropped` are of the file `file`, which stands in `folder`.
    """

    state: Literal["idle", "recording", "gone"]
    folder: str = ""
    file: str = ""
    seconds: float = 0.0
    bytes: int = 0
    messages: int = 0
    dropped: int = 0
    ring_s: float = 0.0
    held_s: float = 0.0
    is_saving: bool = False
    answer: RecorderAnswer | None = None


_commands = msgspec.json.Decoder(RecorderCommand)
_states = msgspec.json.Decoder(RecorderState)


def encode(message: RecorderCommand | RecorderState) -> bytes:
    """JSON of either."""
    return msgspec.json.encode(message)


def decode_command(raw: bytes) -> RecorderCommand:
    """A command; raises `PayloadError`."""
    return decoded(_commands, raw, "a recorder's command")


def decode_recorder(raw: bytes) -> RecorderState:
    """A recorder's state; raises `PayloadError`."""
    return decoded(_states, raw, "a recorder's state")
