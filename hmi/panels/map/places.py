"""Places the map knows from files: home, work, chargers (`assets/places/*.yaml`). Free of Qt."""

import logging
from functools import cache
from pathlib import Path

import msgspec

from hmi.panels.map.geo import Place, place
from hmi.signals.words import QT_TRANSLATE_NOOP, translate

log = logging.getLogger(__name__)

FOLDER = Path(__file__).resolve().parents[3] / "assets" / "places"

KINDS = {
    "home": ("home", QT_TRANSLATE_NOOP("map", "Home")),
    "work": ("briefcase", QT_TRANSLATE_NOOP("map", "Work")),
    "charger": ("ev-station", QT_TRANSLATE_NOOP("map", "Charging")),
}
"""Icon and word of each kind."""


class _Written(msgspec.Struct, forbid_unknown_fields=True):
    id: str
    kind: str
    latitude: float
    longitude: float
    name: str = ""
    street: str = ""
    power_kw: float | None = None


class _File(msgspec.Struct, forbid_unknown_fields=True):
    places: list[_Written]


class KnownPlace(msgspec.Struct, frozen=True):
    """A place with a name. `power_kw` is a charger's, in kW."""

    id: str
    kind: str
    at: Place
    name: str = ""
    street: str = ""
    power_kw: float | None = None

    @property
    def icon(self) -> str:
        """Name of its icon."""
        return KINDS[self.kind][0]

    @property
    def title(self) -> str:
        """Its name, else the word for its kind, in the person's language."""
        return self.name or translate("map", KINDS[self.kind][1])


@cache
def places(folder: Path = FOLDER) -> tuple[KnownPlace, ...]:
    """All places of all files; what is wrong with a file is logged, and the rest is there all the same."""
    found: dict[str, KnownPlace] = {}
    for file in sorted(folder.glob("*.yaml")):
        try:
            for known in _read(file):
                found[known.id] = known
        except (OSError, ValueError) as error:
            log.warning("places: %s is left out: %s", file.name, error)
    return tuple(found.values())


def _read(file: Path) -> list[KnownPlace]:
    import ryaml

    read = msgspec.convert(ryaml.loads(file.read_text(encoding="utf-8")), _File)
    return [_known(written) for written in read.places]


def _known(written: _Written) -> KnownPlace:
    at = place(written.latitude, written.longitude)
    if at is None:
        raise ValueError(f"{written.id} is nowhere on the Earth")
    if written.kind not in KINDS:
        raise ValueError(f"{written.id} is a {written.kind}; there are {', '.join(KINDS)}")
    return KnownPlace(written.id, written.kind, at, written.name, written.street, written.power_kw)
