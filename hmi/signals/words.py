"""Words that Python makes for a person: `translate` them at the moment they are shown, never at import.

`lupdate` finds `translate(…)` and `QT_TRANSLATE_NOOP(…)` by their names. A context is a panel's name, ``strip``,
``panels`` (titles of panels and their pages) or ``units``. Free of Qt, so that `hmi state` starts fast: who has a Qt
application installs its translator with `use`.
"""

from typing import Protocol


class Translator(Protocol):
    """`QCoreApplication.translate`, or what stands for it."""

    def __call__(self, context: str, text: str, comment: str, n: int, /) -> str: ...


NO_NUMBER = -1


def untranslated(context: str, text: str, comment: str, n: int, /) -> str:  # noqa: ARG001
    """The source text itself, with its number put in and the plural that English makes of it."""
    return text if n == NO_NUMBER else text.replace("%n", str(n)).replace("(s)", "" if n == 1 else "s")


SOURCE_LANGUAGE = "en"


class _Present:
    """The language in force, and who translates into it."""

    def __init__(self) -> None:
        self.translator: Translator = untranslated
        self.language = SOURCE_LANGUAGE


_present = _Present()


def use(translator: Translator = untranslated, language: str = SOURCE_LANGUAGE) -> None:
    """Translate into `language` from now on; without a `translator` the source text (English) is shown."""
    _present.translator, _present.language = translator, language


def language() -> str:
    """The language in force, as `QLocale` names it."""
    return _present.language


def translate(context: str, text: str, comment: str = "", n: int = NO_NUMBER) -> str:
    """`text` in the person's language. With a number `n` (not negative) ``%n`` stands for it and the plural is right:
    ``translate("bus", "%n signal(s)", "", count)``."""
    return _present.translator(context, text, comment, n)


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001 - the name `lupdate` looks for
    """Mark a constant's `text` for translation; it is translated when it is shown."""
    return text


def filled(text: str, *parts: object) -> str:
    """`text` with ``%1``, ``%2`` … replaced by `parts`, in whatever order the language has them."""
    for number, part in reversed(list(enumerate(parts, 1))):
        text = text.replace(f"%{number}", str(part))
    return text
