"""Qt Linguist's files kept in step with the sources: `./run translate` (`python -m tests.i18n.linguist`) updates them.

New texts come in as unfinished, texts that are gone are dropped. What a translation is, a person writes into the files
(by hand or with `pyside6-linguist`); `tests/i18n/test_translations.py` says which are missing.
"""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

import PySide6

from hmi.shell.translation import SOURCES, TITLES, source_file

ROOT = Path(__file__).resolve().parents[2]
PLURALS_ONLY = "en"
"""English is the source; of it, only the plurals are said anew."""

OPTIONS = (
    *("-silent", "-extensions", "py,qml", "-source-language", "en"),
    *("-no-obsolete", "-sort-messages", "-locations", "none"),  # so that a change of one text changes one text
    *("-disable-heuristic", "similartext", "-disable-heuristic", "sametext"),  # a guess is no translation
)


class Message(NamedTuple):
    """One text of a `.ts` file; `forms` are its translations, one for each plural of the language."""

    context: str
    source: str
    forms: tuple[str, ...]
    state: str
    numerus: bool


def update(folder: Path = SOURCES) -> None:
    """Bring the `.ts` files in `folder` up to date with the sources of `hmi`. Raises `CalledProcessError`."""
    tool = next(Path(PySide6.__path__[0]).glob("lupdate*"))
    for language in TITLES:
        only = ["-pluralonly"] if language == PLURALS_ONLY else []
        target = ["-target-language", language, "-ts", str(folder / source_file(language).name)]
        subprocess.run([str(tool), *OPTIONS, *only, *_folders(), *target], cwd=ROOT, check=True)


def _folders() -> list[str]:
    """All that a person in a car, or one who shows it to them, may read; the gallery is for who builds it."""
    return sorted(
        str(folder.relative_to(ROOT)) for folder in (ROOT / "hmi").glob("[a-z]*/") if folder.name != "gallery"
    )


def messages(file: Path) -> Iterator[Message]:
    """Every text in `file`."""
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
            yield Message(
                context.findtext("name", ""),
                message.findtext("source", ""),
                forms,
                translation.get("type", "finished"),
                message.get("numerus") == "yes",
            )


def main() -> int:
    """Update, and say what is to be translated."""
    update()
    missing = 0
    for language in TITLES:
        for message in messages(source_file(language)):
            if message.state != "finished":
                missing += 1
                sys.stdout.write(f"{language}: {message.context}: {message.source!r} is not translated yet\n")
    sys.stdout.write(f"{missing} texts to translate\n" if missing else "every text is translated\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
