"""Says which of Qt's system libraries are missing, before Qt is loaded and dies in the linker.

PySide6 brings Qt; what Qt itself needs of the system is listed here with the Debian package that has it.
`python -m hmi.preflight` prints the packages that are missing, one line, for the script `run`; with `--fonts` those
without which some of the languages are not readable.
"""

import ctypes
import os
import sys
from pathlib import Path

WINDOWLESS = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libbrotlidec.so.1": "libbrotli1",
    "libzstd.so.1": "libzstd1",
    "libz.so.1": "zlib1g",
}
"""Needed always: library and package."""

X11 = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""Needed besides for a window under X11."""

FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
FONTS = {
    "fonts-noto-cjk": ("NotoSansCJK", "NotoSansSC", "SourceHanSans", "DroidSansFallback", "wqy-", "sarasa"),
    "fonts-dejavu-core": ("DejaVuSans", "NotoSansHebrew", "LiberationSans", "FreeSans", "Arimo"),
}
"""Packages of fonts for what the text fonts lack, simplified Chinese and (in the gallery) Hebrew, and how the names of
font files begin that have it too.
"""


def missing_fonts(folders: tuple[str, ...] = FONT_FOLDERS) -> list[str]:
    """Packages of fonts for languages that the text fonts do not cover. Empty where every system has them."""
    if not sys.platform.startswith("linux"):
        return []
    names = [file.name for folder in folders for file in Path(folder).expanduser().rglob("*.[ot]t[fc]")]
    return [package for package, known in FONTS.items() if not any(name.startswith(known) for name in names)]


def missing_libraries(*, headless: bool) -> dict[str, str]:
    """The libraries that cannot be loaded, with their packages. Empty where they are not separate (not Linux)."""
    if not sys.platform.startswith("linux"):
        return {}
    wanted = WINDOWLESS if headless else WINDOWLESS | X11
    return {library: package for library, package in wanted.items() if not _loads(library)}


def packages(missing: dict[str, str]) -> str:
    """The packages of `missing`, each once, as an `apt-get` command line takes them."""
    return " ".join(dict.fromkeys(missing.values()))


def check(*, headless: bool) -> None:
    """Return if Qt can start; else end the program with one line that says what to install."""
    missing = missing_libraries(headless=headless)
    if missing:
        sys.exit(
            f"hmi: Qt needs {', '.join(missing)}, which this system lacks. "
            f"On Debian or Ubuntu: sudo apt-get install {packages(missing)}"
        )


def check_display() -> None:
    """Return if there is a display that answers; else end with one line, where Qt itself would abort."""
    name = os.environ.get("DISPLAY")
    if not sys.platform.startswith("linux") or os.environ.get("WAYLAND_DISPLAY") or os.environ.get("QT_QPA_PLATFORM"):
        return
    if not name:
        sys.exit("hmi: there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set). Without one: --headless")
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    display = x11.XOpenDisplay(name.encode())
    if not display:
        sys.exit(f"hmi: the display {name} (DISPLAY) does not answer. Without a display: --headless")
    x11.XCloseDisplay(ctypes.c_void_p(display))


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


if __name__ == "__main__":
    wanted = " ".join(missing_fonts()) if "--fonts" in sys.argv else packages(missing_libraries(headless=False))
    print(wanted)  # noqa: T201
