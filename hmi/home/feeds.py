"""What a topic says of an entity: a payload, through its template, becomes values that everybody reads alike."""

import math
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import msgspec

from hmi.home.device import Attribute
from hmi.home.templates import Render, TemplateError, compiled

type Said = dict[str, Attribute | None]
"""By attribute; None is forgotten."""

NOTHING = ("", "None")
"""An empty payload says nothing; the word None is Home Assistant's for: not known any more."""


class Feed(NamedTuple):
    """A topic and what its payload says. An event's is news only when it was just sent."""

    topic: str
    read: Callable[[str], Said]
    is_event: bool = False


def of_words(topic: str, template: str | None, name: str, words: Mapping[str, Attribute]) -> Feed:
    """A payload that is one of `words`; another is refused."""
    render = compiled(template)

    def read(text: str) -> Said:
        word = render(text)
        if word in NOTHING:
            return {name: None} if word else {}
        if word not in words:
            raise TemplateError(f"{word[:40]} is none of {', '.join(words)}")
        return {name: words[word]}

    return Feed(topic, read)


def of_number(topic: str, template: str | None, name: str, scale: Callable[[float], float]) -> Feed:
    """A payload that is a number, as `scale` gives it."""
    render = compiled(template)

    def read(text: str) -> Said:
        word = render(text)
        return ({name: None} if word else {}) if word in NOTHING else {name: scale(number(word))}

    return Feed(topic, read)


def of_text(topic: str, template: str | None, name: str) -> Feed:
    """A payload as it is."""
    render = compiled(template)

    def read(text: str) -> Said:
        word = render(text)
        return ({name: None} if word else {}) if word in NOTHING else {name: word}

    return Feed(topic, read)


def of_object(topic: str, read: Callable[[dict[str, Any]], Said], render: Render, *, is_event: bool = False) -> Feed:
    """A payload that is a JSON object."""

    def parsed(text: str) -> Said:
        try:
            body = msgspec.json.decode(render(text) or "{}")
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise TemplateError(f"the payload is no JSON: {error}") from error
        if not isinstance(body, dict):
            raise TemplateError("the payload is no JSON object")
        return read(body)

    return Feed(topic, parsed, is_event)


def number(word: object) -> float:
    """`word` as a finite number; raises `TemplateError`."""
    try:
        value = float(word)  # type: ignore[arg-type]
    except (TypeError, ValueError, OverflowError) as error:
        raise TemplateError(f"{str(word)[:40]} is no number") from error
    if not math.isfinite(value):
        raise TemplateError(f"{str(word)[:40]} is no number")
    return value
