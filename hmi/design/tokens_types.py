"""What a token's value means: colours as ``#RRGGBB`` or ``#AARRGGBB``, dimensions in px, durations in ms.

The thirteen types of the Design Tokens Format 2025.10. Those that the cockpit draws nothing with (`strokeStyle`,
`border`, `transition`, `gradient`) are let through as they are.
"""

import math
import re
from collections.abc import Callable
from typing import Any

PX_PER_REM = 16
MOST_PX = 10_000
MOST_MS = 10_000
WEIGHTS = {
    **dict.fromkeys(("thin", "hairline"), 100),
    **dict.fromkeys(("extra-light", "ultra-light"), 200),
    "light": 300,
    **dict.fromkeys(("normal", "regular", "book"), 400),
    "medium": 500,
    **dict.fromkeys(("semi-bold", "demi-bold"), 600),
    "bold": 700,
    **dict.fromkeys(("extra-bold", "ultra-bold"), 800),
    **dict.fromkeys(("black", "heavy"), 900),
    **dict.fromkeys(("extra-black", "ultra-black"), 950),
}
_HEX = re.compile(r"#(?:[0-9A-Fa-f]{3,4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})")
_HEX6 = re.compile(r"#[0-9A-Fa-f]{6}")
_SPACES = frozenset(
    {"srgb", "srgb-linear", "hsl", "hwb", "lab", "lch", "oklab", "oklch"}
    | {"display-p3", "a98-rgb", "prophoto-rgb", "rec2020", "xyz-d65", "xyz-d50"}
)


class ValueProblem(ValueError):
    """A value is not of its type; the message says what was expected."""


def converted(kind: str, value: Any) -> Any:
    """`value` of type `kind` as the cockpit uses it; raises `ValueProblem`."""
    if not kind:
        raise ValueProblem("has no $type, nor has its group")
    if kind not in CONVERTERS:
        raise ValueProblem(f"the format has no type {kind!r}")
    return CONVERTERS[kind](value)


def color(value: Any) -> str:
    """A hex string (CSS order, alpha last) or the 2025.10 object → Qt's ``#RRGGBB`` or ``#AARRGGBB``."""
    if isinstance(value, str):
        if not _HEX.fullmatch(value):
            raise ValueProblem(f"{value!r} is not a colour such as #1C242C")
        digits = value[1:] if len(value) > 5 else "".join(digit * 2 for digit in value[1:])
        return f"#{digits[6:]}{digits[:6]}".upper()
    parts = _object(value, {"colorSpace", "components"}, {"alpha", "hex"})
    space = parts["colorSpace"]
    if not isinstance(space, str) or space not in _SPACES:
        raise ValueProblem(f"there is no colour space {space!r}")
    components = parts["components"]
    if not isinstance(components, list) or len(components) != 3:
        raise ValueProblem("a colour has three components")
    numbers = [0.0 if part == "none" else number(part) for part in components]
    alpha = number(parts.get("alpha", 1))
    if not 0 <= alpha <= 1:
        raise ValueProblem("alpha is from 0 to 1")
    if "hex" in parts and not (isinstance(parts["hex"], str) and _HEX6.fullmatch(parts["hex"])):
        raise ValueProblem("hex has six digits, for example #1C242C")
    digits = _digits(space, numbers, parts.get("hex"))
    return f"#{digits}" if alpha == 1 else f"#{round(alpha * 255):02X}{digits}"


def _digits(space: str, components: list[float], given: str | None) -> str:
    if space == "srgb":
        if not all(0 <= part <= 1 for part in components):
            raise ValueProblem("the components of an srgb colour are from 0 to 1")
        return "".join(f"{round(part * 255):02X}" for part in components)
    if given is not None:  # its author's own word for a screen of sRGB
        return given[1:].upper()
    from coloraide import Color  # for a file that needs it

    if space in ("hsl", "hwb"):
        components = [components[0], components[1] / 100, components[2] / 100]
    fitted = Color(space, components).convert("srgb").fit()
    return "".join(f"{round(min(1.0, max(0.0, part)) * 255):02X}" for part in fitted.coords(nans=False))


def dimension(value: Any) -> float | int:
    """px; one rem is 16 px."""
    size, unit = _measure(value, ("px", "rem"))
    size *= PX_PER_REM if unit == "rem" else 1
    if abs(size) > MOST_PX:
        raise ValueProblem(f"more than {MOST_PX} px")
    return _whole(size)


def duration(value: Any) -> float | int:
    """ms."""
    time, unit = _measure(value, ("ms", "s"))
    time *= 1000 if unit == "s" else 1
    if not 0 <= time <= MOST_MS:
        raise ValueProblem(f"a duration is from 0 to {MOST_MS} ms")
    return _whole(time)


def number(value: Any) -> float | int:
    """A finite number."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise ValueProblem(f"{str(value)[:40]!r} is not a number")
    return value


def font_family(value: Any) -> list[str]:
    """Families, the most wanted first."""
    families = [value] if isinstance(value, str) else value
    if not isinstance(families, list) or not families or not all(isinstance(name, str) and name for name in families):
        raise ValueProblem("expected the name of a font family, or several")
    return list(families)


def font_weight(value: Any) -> int:
    """1 to 1000."""
    if isinstance(value, str):
        if value not in WEIGHTS:
            raise ValueProblem(f"there is no font weight {value!r}")
        return WEIGHTS[value]
    weight = number(value)
    if not 1 <= weight <= 1000:
        raise ValueProblem("a font weight is from 1 to 1000")
    return round(weight)


def cubic_bezier(value: Any) -> list[float]:
    """x1, y1, x2, y2."""
    if not isinstance(value, list) or len(value) != 4:
        raise ValueProblem("expected four numbers")
    points = [float(number(part)) for part in value]
    if not (0 <= points[0] <= 1 and 0 <= points[2] <= 1):
        raise ValueProblem("the first and the third number are from 0 to 1")
    return points


def shadow(value: Any) -> dict[str, Any]:
    """The first of the shadows: the cockpit draws one."""
    parts = value[0] if isinstance(value, list) and value else value
    parts = _object(parts, {"color", "offsetX", "offsetY", "blur", "spread"}, {"inset"})
    measures = {name: dimension(parts[name]) for name in ("offsetX", "offsetY", "blur", "spread")}
    if measures["blur"] < 0:
        raise ValueProblem("blur is not negative")
    return {"color": color(parts["color"]), **measures}


def typography(value: Any) -> dict[str, Any]:
    """`fontFamily` (list), `fontSize` (px), `fontWeight`, `letterSpacing` (px), `lineHeight` (times the size)."""
    parts = _object(value, {"fontFamily", "fontSize", "fontWeight"}, {"letterSpacing", "lineHeight"})
    size = dimension(parts["fontSize"])
    if size < 1:
        raise ValueProblem("a font is at least 1 px high")
    return {
        "fontFamily": font_family(parts["fontFamily"]),
        "fontSize": size,
        "fontWeight": font_weight(parts["fontWeight"]),
        "letterSpacing": dimension(parts["letterSpacing"]) if "letterSpacing" in parts else 0,
        "lineHeight": number(parts.get("lineHeight", 1.2)),
    }


def _measure(value: Any, units: tuple[str, str]) -> tuple[float, str]:
    parts = _object(value, {"value", "unit"}, set())
    if parts["unit"] not in units:
        raise ValueProblem(f"the unit is {units[0]} or {units[1]}, not {parts['unit']!r}")
    return number(parts["value"]), parts["unit"]


def _object(value: Any, needed: set[str], possible: set[str]) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise ValueProblem(f"expected an object with {', '.join(sorted(needed))}")
    if missing := needed - value.keys():
        raise ValueProblem(f"{', '.join(sorted(missing))} is missing")
    if surplus := value.keys() - needed - possible:
        raise ValueProblem(f"{', '.join(sorted(surplus))} does not belong here")
    return value


def _whole(size: float) -> float | int:
    return int(size) if size == int(size) else size


CONVERTERS: dict[str, Callable[[Any], Any]] = {
    "color": color,
    "dimension": dimension,
    "duration": duration,
    "number": number,
    "fontFamily": font_family,
    "fontWeight": font_weight,
    "cubicBezier": cubic_bezier,
    "shadow": shadow,
    "typography": typography,
    **dict.fromkeys(("strokeStyle", "border", "transition", "gradient"), lambda value: value),
}
