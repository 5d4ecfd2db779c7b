"""What a tester may ask for, field by field: the payloads of `mock/{id}/set/…` besides weather, fault and plug."""

from typing import Annotated

import msgspec
from msgspec import Meta

from mock_vehicle.scenarios.schema import Percent, Speed

LONGEST_JUMP_S = 12 * 3600
SLOWEST, FASTEST = 0.1, 20.0
"""Bounds of the rate a tester may set: beyond them nobody could follow."""


class Wish(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """A payload: a misspelt field is an error, not ignored."""


class Charge(Wish, frozen=True, forbid_unknown_fields=True):
    """The charge a driver reads, in percent."""

    percent: Percent


class HeldSpeed(Wish, frozen=True, forbid_unknown_fields=True):
    """The speed the driver is to hold; None gives the car back to the scenario's driver."""

    km_h: Speed | None


class Light(Wish, frozen=True, forbid_unknown_fields=True):
    """What the light sensor sees, in percent of its scale; None gives it back to sun and clouds."""

    percent: Percent | None


class Jump(Wish, frozen=True, forbid_unknown_fields=True):
    """So many seconds forward."""

    seconds: Annotated[float, Meta(gt=0, le=LONGEST_JUMP_S)]


class Freeze(Wish, frozen=True, forbid_unknown_fields=True):
    """Time stands still, or goes on."""

    frozen: bool


class Rate(Wish, frozen=True, forbid_unknown_fields=True):
    """Bus seconds per wall second from now on."""

    rate: Annotated[float, Meta(ge=SLOWEST, le=FASTEST)]


class Reset(Wish, frozen=True, forbid_unknown_fields=True):
    """The scenario begins again."""


class Choice(Wish, frozen=True, forbid_unknown_fields=True):
    """Another scenario, by name."""

    name: Annotated[str, Meta(min_length=1, max_length=200)]


type Order = Jump | Freeze | Rate | Reset | Choice
"""What concerns time and the whole car, and is therefore carried out by who runs the simulation."""
