"""Trouble codes in plain words: `assets/diagnostics/codes.yaml`."""

import logging
from functools import cache
from pathlib import Path
from typing import Literal

import msgspec

log = logging.getLogger(__name__)

FILE = Path(__file__).resolve().parents[3] / "assets" / "diagnostics" / "codes.yaml"
ENGLISH = "en"


class Words(msgspec.Struct, frozen=True):
    """What a code says, and what to do about it."""

    says: str
    do: str


class Code(msgspec.Struct, frozen=True):
    """One code: how urgent it is, and its words by language."""

    severity: Literal["stop", "soon", "know"]
    en: Words
    de: Words | None = None
    zh_CN: Words | None = None

    def words(self, language: str) -> Words:
        """In the person's language, or English."""
        return getattr(self, language, None) or self.en


@cache
def read_codes(file: Path = FILE) -> dict[str, Code]:
    """All codes; a file that cannot be used is said in the log, and then codes are shown bare."""
    import yaml

    try:
        return msgspec.convert(yaml.safe_load(file.read_text(encoding="utf-8")), dict[str, Code])
    except (OSError, yaml.YAMLError, msgspec.ValidationError) as error:
        log.warning("%s cannot be used: %s", file.name, error)
        return {}
