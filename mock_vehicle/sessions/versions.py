"""Which software and catalogue a recording was made with."""

import hashlib
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from hmi.bus.catalogue import SIGNALS_FOLDER

VSS_VERSION = "6.0"


def software_version() -> str:
    """Name and version of this project."""
    try:
        return f"ev-cockpit {version('ev-cockpit')}"
    except PackageNotFoundError:
        return "ev-cockpit"


def catalogue_version(folder: Path = SIGNALS_FOLDER) -> str:
    """The VSS version and a digest of all catalogue files: it differs whenever the catalogue does."""
    digest = hashlib.sha256()
    for file in sorted(folder.glob("*.vspec")):
        digest.update(file.name.encode() + b"\0" + file.read_bytes())
    return f"VSS {VSS_VERSION}, {digest.hexdigest()[:12]}"
