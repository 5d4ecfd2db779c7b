"""Colours of a record that has no picture: chosen by its name, the same every time. Free of Qt.

They are picked in OKLCH (Björn Ottosson, 2020), where equal steps look equal, and turned into sRGB.
"""

import hashlib
import math
import random
from typing import NamedTuple


class Rgb(NamedTuple):
    """sRGB, each 0 … 1."""

    red: float
    green: float
    blue: float


class Palette(NamedTuple):
    """From the darkest to the lightest, and one that stands out."""

    deep: Rgb
    shade: Rgb
    body: Rgb
    light: Rgb
    spark: Rgb


def dice(*words: str) -> random.Random:
    """Chance that falls the same way for the same words, on every machine."""
    seed = hashlib.blake2b("\n".join(words).encode(), digest_size=8).digest()
    return random.Random(int.from_bytes(seed, "big"))


def palette(chance: random.Random) -> Palette:
    """A warm or cool family of neighbours, with one guest from the other side."""
    hue = chance.choice((25, 45, 70, 150, 195, 235, 265, 300, 340)) + chance.uniform(-8, 8)
    drift = chance.choice((-38, -26, 26, 38))
    strength = chance.uniform(0.09, 0.13)
    return Palette(
        oklch(0.27, strength * 0.6, hue + 2 * drift),
        oklch(0.42, strength, hue + drift),
        oklch(0.60, strength, hue),
        oklch(0.78, strength * 0.8, hue - drift * 0.7),
        oklch(0.90, strength * 0.7, hue + 150 + drift),
    )


def oklch(lightness: float, chroma: float, hue_deg: float) -> Rgb:
    """Into sRGB; less chroma where the screen has not so much."""
    while chroma > 0:
        found = _linear(lightness, chroma, hue_deg)
        if all(-1e-4 <= part <= 1 + 1e-4 for part in found):
            break
        chroma -= 0.005
    return Rgb(*(_encoded(min(1.0, max(0.0, part))) for part in _linear(lightness, max(chroma, 0.0), hue_deg)))


def _linear(lightness: float, chroma: float, hue_deg: float) -> tuple[float, float, float]:
    a, b = chroma * math.cos(math.radians(hue_deg)), chroma * math.sin(math.radians(hue_deg))
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )


def _encoded(part: float) -> float:
    return 12.92 * part if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055
