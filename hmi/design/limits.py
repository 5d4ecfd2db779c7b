"""What a lockout policy limits: classes of controls, the length of texts and lists, levels. Free of Qt."""

import msgspec

KINDS = ("keyboard", "video", "setup", "messages", "opening")
"""Every class of control that a policy may forbid."""

UNLIMITED = 2**31 - 1
ELLIPSIS = "…"
LEAST_WORD_SHARE = 0.6
"""A text is cut at a word's end unless less than this share of the room would be used."""


class Limits(msgspec.Struct, frozen=True):
    """What holds in a state of driving: classes that are forbidden, longest text in characters, longest list, deepest
    level below home.
    """

    state: str
    forbidden: frozenset[str]
    max_text: int = UNLIMITED
    max_items: int = UNLIMITED
    max_depth: int = UNLIMITED


STRICTEST = Limits("moving", frozenset(KINDS), 120, 21, 3)
"""The moving state of Android Automotive's reference configuration."""


def shorten(text: str, most: int) -> str:
    """`text` in at most `most` characters: cut at a word's end if there is one near, with an ellipsis."""
    if len(text) <= most:
        return text
    if most <= len(ELLIPSIS):
        return ELLIPSIS[:most]
    room = most - len(ELLIPSIS)
    cut = text[: room + 1].rfind(" ")
    kept = text[:cut] if cut >= room * LEAST_WORD_SHARE else text[:room]
    return kept.rstrip(" ,;:.–-") + ELLIPSIS
