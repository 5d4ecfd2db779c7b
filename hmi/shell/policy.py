"""The lockout policy as data (`assets/policy/*.yaml`), and which state the car is in. Free of Qt.

After Android Automotive's UX restrictions: what is restricted depends on whether the car is parked, idling or moving.
What is not known counts as moving, and without a policy the strictest limits hold.
"""

import math
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Literal

import msgspec
import ryaml

from hmi.design.limits import STRICTEST, UNLIMITED, Limits

FILE = Path(__file__).resolve().parents[2] / "assets" / "policy" / "default.yaml"
MAX_BYTES = 64 * 1024
PARK = 126
"""VSS `SelectedGear` for park."""

type Kind = Literal["keyboard", "video", "setup", "messages", "opening"]
type AtLeastOne = Annotated[int, msgspec.Meta(ge=1, le=UNLIMITED)]
type Speed = Annotated[float, msgspec.Meta(ge=0, le=30)]


class PolicyError(ValueError):
    """A policy cannot be used; the message says which file and why, in one line."""


class DrivingState(StrEnum):
    """What the car is doing, as far as a policy cares."""

    PARKED = "parked"
    IDLING = "idling"
    MOVING = "moving"


class Threshold(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Speeds (km/h) between which the car keeps its state."""

    above_km_h: Speed
    until_below_km_h: Speed


class Rule(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is restricted in a state; without a number there is no limit."""

    forbidden: tuple[Kind, ...]
    max_text: AtLeastOne = UNLIMITED
    max_items: AtLeastOne = UNLIMITED
    max_depth: AtLeastOne = UNLIMITED


class States(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A rule for each state; none may be left out."""

    parked: Rule
    idling: Rule
    moving: Rule


class Policy(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A policy file."""

    name: str
    source: str
    moving: Threshold
    states: States

    def limits(self, state: DrivingState) -> Limits:
        """What holds in `state`."""
        rule: Rule = getattr(self.states, state.value)
        return Limits(state.value, frozenset(rule.forbidden), rule.max_text, rule.max_items, rule.max_depth)


def read_policy(file: Path = FILE) -> Policy:
    """The policy in `file`; raises `PolicyError`."""
    try:
        with file.open("rb") as opened:
            raw = opened.read(MAX_BYTES + 1)
        if len(raw) > MAX_BYTES:
            raise PolicyError(f"{file.name}: larger than {MAX_BYTES} bytes")
        policy = msgspec.convert(ryaml.loads(raw.decode()), Policy, strict=True)
    except PolicyError:
        raise
    except (OSError, ValueError, RecursionError) as error:  # ryaml's and msgspec's errors are ValueErrors
        first = (str(error).splitlines() or [type(error).__name__])[0]
        raise PolicyError(f"{file.name}: {first}") from error
    if policy.moving.until_below_km_h > policy.moving.above_km_h:
        raise PolicyError(f"{file.name}: moving.until_below_km_h is more than moving.above_km_h")
    return policy


class Judge:
    """Which state the car is in, with hysteresis. Quantities are None (or NaN) while unknown or not current."""

    def __init__(self, threshold: Threshold) -> None:
        self._threshold = threshold
        self._state = DrivingState.MOVING

    def judge(self, speed_km_h: float, gear: float, is_moving: bool | None, is_braked: bool | None) -> DrivingState:
        """The state now. An unknown speed is moving, an unknown gear too; `is_moving` and the brake may be unknown."""
        self._state = self._judged(speed_km_h, gear, is_moving, is_braked)
        return self._state

    def _judged(self, speed_km_h: float, gear: float, is_moving: bool | None, is_braked: bool | None) -> DrivingState:
        if math.isnan(speed_km_h) or math.isnan(gear) or is_moving is True:
            return DrivingState.MOVING
        was_moving = self._state is DrivingState.MOVING
        limit = self._threshold.until_below_km_h if was_moving else self._threshold.above_km_h
        if abs(speed_km_h) > limit:
            return DrivingState.MOVING
        return DrivingState.PARKED if gear == PARK or is_braked is True else DrivingState.IDLING


def limits_of(policy: Policy | None, state: DrivingState) -> Limits:
    """What holds: by `policy`, or the strictest without one."""
    return STRICTEST if policy is None else policy.limits(state)
