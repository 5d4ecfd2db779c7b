"""Rules that a recording is checked against, as data."""

from typing import Annotated, Literal

import msgspec

type Positive = Annotated[float, msgspec.Meta(gt=0)]
type Seconds = Annotated[float, msgspec.Meta(ge=0)]
type Severity = Literal["error", "warning"]
type Patterns = Annotated[list[Annotated[str, msgspec.Meta(min_length=1)]], msgspec.Meta(min_length=1)]


class Rule(msgspec.Struct, tag_field="kind", forbid_unknown_fields=True, kw_only=True, frozen=True):
    """What every rule has. `start` and `end` are seconds from the recording's beginning; outside nothing is judged.

    A finding shorter than `lasting` seconds is forgiven. Only an `error` lets a check fail.
    """

    name: Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
    why: str = ""
    severity: Severity = "error"
    start: Seconds = 0.0
    end: Seconds | None = None
    lasting: Seconds = 0.0


class OfSignals(Rule, frozen=True):
    """A rule over all signals that fit a pattern (`Vehicle.Cabin.*`, default all) and no pattern of `but`."""

    signals: Patterns = msgspec.field(default_factory=lambda: ["*"])
    but: list[str] = []


class Range(OfSignals, tag="range", frozen=True):
    """Values stay between `min` and `max`, or are among `allowed`; with none of them as the catalogue says.

    `tolerance` is in the signal's unit and widens `min` and `max`.
    """

    min: float | None = None
    max: float | None = None
    allowed: list[str | bool | float] | None = None
    tolerance: Seconds = 0.0


class Rate(OfSignals, tag="rate", frozen=True):
    """Messages per second, counted in windows of `window` seconds, from the signal's first message on."""

    min: Seconds | None = None
    max: Seconds | None = None
    window: Positive = 10.0


class Gap(OfSignals, tag="gap", frozen=True):
    """No silence is longer than `longest` seconds, by default the signal's `max_age`. Attributes may be silent."""

    longest: Positive | None = None


class Order(OfSignals, tag="order", frozen=True):
    """The bus time that messages say never goes back, but by `tolerance` seconds, in one clock generation."""

    tolerance: Seconds = 0.0


class Presence(Rule, tag="presence", frozen=True):
    """Each of `signals` is said within `by` seconds from `start`, or at all. A pattern asks for one that fits."""

    signals: Patterns
    by: Seconds | None = None


class Known(OfSignals, tag="known", frozen=True):
    """The catalogue knows every signal that is said."""


class Held(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """A signal in a condition, and what it is before it is said (without: the condition waits for it)."""

    signal: str
    default: float | bool | str | None = None


class Relation(Rule, tag="relation", frozen=True):
    """What is `never` so, `unless` something else is, over signals that hold their values between messages.

    `values` gives signals names. `x_before` is what x was `over` seconds ago (0: just before this moment), and `unless`
    counts when it was so at any time in twice as long: what rose `over` ago may come from something earlier.
    """

    values: Annotated[dict[str, str | Held], msgspec.Meta(min_length=1)]
    never: str
    unless: str | None = None
    over: Seconds = 0.0

    def held(self) -> dict[str, Held]:
        """Each value by its name."""
        return {name: Held(one) if isinstance(one, str) else one for name, one in self.values.items()}


type AnyRule = Range | Rate | Gap | Order | Presence | Known | Relation
