"""What a tester may ask of a replay: one JSON object with exactly one wish (`mock/{id}/set/replay`)."""

from typing import Any

import msgspec

MIN_RATE, MAX_RATE = 0.1, 100.0
MAX_TIME = 1e11
MAX_NOTE = 500
KINDS = frozenset({"fault", "warning", "charging", "assist", "touch", "gap", "tag"})


class OrderError(ValueError):
    """What was asked is not possible; one sentence."""


class Pause(msgspec.Struct, frozen=True):
    """Stand still, or go on."""

    paused: bool


class Rate(msgspec.Struct, frozen=True):
    """Bus seconds per wall second; None: as fast as it goes."""

    rate: float | None


class Seek(msgspec.Struct, frozen=True):
    """Be at a bus time, or so many seconds further or back."""

    to: float | None = None
    by: float = 0.0


class Loop(msgspec.Struct, frozen=True):
    """Repeat from one bus time to another; None: no longer."""

    stretch: tuple[float, float] | None


class Step(msgspec.Struct, frozen=True):
    """One message or frame, forward (1) or back (-1)."""

    direction: int
    of: str


class Jump(msgspec.Struct, frozen=True):
    """To the next mark (1) or the one before (-1), of these kinds only where they are named."""

    direction: int
    kinds: frozenset[str]


class Tag(msgspec.Struct, frozen=True):
    """Note something at a bus time."""

    time: float
    note: str


class Untag(msgspec.Struct, frozen=True):
    """Take a tag away."""

    id: str


type Order = Pause | Rate | Seek | Loop | Step | Jump | Tag | Untag


def read_order(raw: bytes) -> Order:
    """The wish in `raw`; raises `OrderError`."""
    try:
        asked = msgspec.json.decode(raw)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise OrderError("that is not JSON") from error
    if not isinstance(asked, dict):
        raise OrderError('give one object, as in {"paused": true}')
    extra = {"step": {"of"}, "jump": {"kinds"}}
    for name, read in _READERS.items():
        if name in asked:
            unknown = set(asked) - {name} - extra.get(name, set())
            if unknown:
                raise OrderError(f"one wish at a time: {name}, not {', '.join(sorted(map(repr, unknown)))[:80]} too")
            return read(asked)
    raise OrderError(f"give one of {', '.join(_READERS)}")


def _pause(asked: dict[str, Any]) -> Order:
    if not isinstance(asked["paused"], bool):
        raise OrderError("paused is true or false")
    return Pause(asked["paused"])


def _rate(asked: dict[str, Any]) -> Order:
    if asked["rate"] is None:
        return Rate(None)
    rate = _number(asked["rate"], "rate")
    if not MIN_RATE <= rate <= MAX_RATE:
        raise OrderError(f"rate is {MIN_RATE:g} to {MAX_RATE:g}, or null for as fast as it goes")
    return Rate(rate)


def _loop(asked: dict[str, Any]) -> Order:
    wish = asked["loop"]
    if wish is None:
        return Loop(None)
    if not isinstance(wish, list) or len(wish) != 2:
        raise OrderError("loop is two bus times, or null")
    begin, end = (_number(one, "loop") for one in wish)
    if end <= begin:
        raise OrderError("a loop ends after its beginning")
    return Loop((begin, end))


def _step(asked: dict[str, Any]) -> Order:
    of = asked.get("of")
    if of not in ("message", "frame"):
        raise OrderError("a step is of a message or a frame")
    if asked["step"] not in (1, -1) or isinstance(asked["step"], bool):
        raise OrderError("a step is 1 or -1")
    return Step(int(asked["step"]), of)


def _jump(asked: dict[str, Any]) -> Order:
    if asked["jump"] not in ("next", "previous"):
        raise OrderError("jump is next or previous")
    kinds = asked.get("kinds")
    if kinds is None:
        return Jump(1 if asked["jump"] == "next" else -1, KINDS)
    if not isinstance(kinds, list) or not all(isinstance(kind, str) and kind in KINDS for kind in kinds):
        raise OrderError(f"kinds are some of {', '.join(sorted(KINDS))}, or null for all")
    return Jump(1 if asked["jump"] == "next" else -1, frozenset(kinds))


def _tag(asked: dict[str, Any]) -> Order:
    wish = asked["tag"]
    if not isinstance(wish, dict) or set(wish) != {"time", "note"} or not isinstance(wish["note"], str):
        raise OrderError("a tag has a time and a note")
    if len(wish["note"]) > MAX_NOTE:
        raise OrderError(f"a note has at most {MAX_NOTE} characters")
    return Tag(_number(wish["time"], "time"), wish["note"])


def _untag(asked: dict[str, Any]) -> Order:
    if not isinstance(asked["untag"], str):
        raise OrderError("untag is the id of a tag")
    return Untag(asked["untag"])


def _number(value: Any, what: str) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool) or not -MAX_TIME <= value <= MAX_TIME:
        raise OrderError(f"{what} is a number of seconds" if what != "rate" else "rate is a number, or null")
    return float(value)


_READERS = {
    "paused": _pause,
    "rate": _rate,
    "seek": lambda asked: Seek(to=_number(asked["seek"], "seek")),
    "by": lambda asked: Seek(by=_number(asked["by"], "by")),
    "loop": _loop,
    "step": _step,
    "jump": _jump,
    "tag": _tag,
    "untag": _untag,
}
