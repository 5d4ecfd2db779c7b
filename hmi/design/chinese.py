"""Chinese characters on a machine that has none: a typeface from a package stands in where the system's is missing.

The themes name the typefaces of the usual systems after their own (`fontFamily` in the tokens), and this one last: its
shapes are those of Taiwan where simplified and traditional characters share a code.
"""

import logging
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFontDatabase

log = logging.getLogger(__name__)

OF_THE_SYSTEM = ("Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei")
FAMILY = "Noto Sans CJK TC"
"""What the package's files are called in the tokens."""

FILES = {
    "cvttf_NotoSansCJK_Medium": "NotoSansCJKtc-Medium.otf",
    "cvttf_NotoSansCJK_Bold": "NotoSansCJKtc-Bold.otf",
}


@cache
def load() -> None:
    """See to it that Chinese can be written; needs a `QGuiApplication`. Some ten milliseconds, the first time."""
    if any(QFontDatabase.hasFamily(family) for family in OF_THE_SYSTEM):
        return
    for package, file in FILES.items():
        spec = find_spec(package)
        folder = Path(spec.origin).parent if spec is not None and spec.origin else None
        if folder is None or QFontDatabase.addApplicationFont(str(folder / file)) < 0:
            log.error("font %s of the package %s is missing: install the project again", file, package)
