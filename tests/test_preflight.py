"""What is said where Qt's system libraries are missing."""

import ctypes
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from hmi import preflight


def test_nothing_is_said_where_all_is_there() -> None:
    preflight.check(headless=True)
    assert preflight.packages({}) == ""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="libraries of the system are a matter of Linux")
@pytest.mark.parametrize("headless", [True, False])
def test_what_is_missing_is_one_line_with_the_packages(headless: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    missing = {"libEGL.so.1", "libglib-2.0.so.0", "libgthread-2.0.so.0", "libxcb-cursor.so.0"}
    load = ctypes.CDLL

    def load_some(name: str) -> object:
        if name in missing:
            raise OSError(name)
        return load(None)

    monkeypatch.setattr(ctypes, "CDLL", load_some)
    with pytest.raises(SystemExit) as ended:
        preflight.check(headless=headless)
    line = str(ended.value)
    assert "\n" not in line
    assert "libEGL.so.1" in line
    wanted = "libegl1 libglib2.0-0" if headless else "libegl1 libglib2.0-0 libxcb-cursor0"
    assert line.endswith(f"sudo apt-get install {wanted}")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have fonts for Chinese and Hebrew")
def test_fonts_for_chinese_and_hebrew_are_looked_for(tmp_path: Path) -> None:
    assert preflight.missing_fonts((str(tmp_path),)) == ["fonts-noto-cjk", "fonts-dejavu-core"]
    (tmp_path / "noto").mkdir()
    (tmp_path / "noto" / "NotoSans-Regular.ttf").touch()
    (tmp_path / "noto" / "NotoSansHebrew-Regular.ttf").touch()
    assert preflight.missing_fonts((str(tmp_path),)) == ["fonts-noto-cjk"]
    (tmp_path / "noto" / "NotoSansCJK-Regular.ttc").touch()
    assert preflight.missing_fonts((str(tmp_path), str(tmp_path / "nowhere"))) == []


def test_it_looks_before_qt_is_loaded() -> None:
    program = "import sys; import hmi.preflight; sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


@pytest.mark.skipif(shutil.which("objdump") is None, reason="objdump is not installed")
def test_the_list_holds_what_qt_itself_asks_for() -> None:
    """Each library that a Qt file in use names and PySide6 does not bring is in the list, or every system has it."""
    import PySide6

    folder = Path(PySide6.__file__).parent
    lib, plugins = folder / "Qt" / "lib", folder / "Qt" / "plugins"
    windowless = [*(lib / f"libQt6{name}.so.6" for name in ("Core", "Gui", "Qml", "Quick", "Network", "DBus", "Svg"))]
    windowless.append(plugins / "platforms" / "libqoffscreen.so")
    x11 = [lib / "libQt6XcbQpa.so.6", plugins / "platforms" / "libqxcb.so"]
    for files, known in ((windowless, preflight.WINDOWLESS), (x11, preflight.WINDOWLESS | preflight.X11)):
        asked = {name for file in files for name in needed(file)}
        brought = {file.name for file in lib.iterdir()}
        assert asked - brought - EVERYWHERE - set(known) == set()


EVERYWHERE = {
    *("libc.so.6", "libm.so.6", "libpthread.so.0", "libdl.so.2", "librt.so.1", "libresolv.so.2"),
    *("ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1", "libgcc_s.so.1", "libstdc++.so.6"),
    # These come with libxcb-cursor0 and libxkbcommon-x11-0, brotli's other half with libbrotli1.
    *("libxcb.so.1", "libxcb-render.so.0", "libbrotlicommon.so.1"),
}


def needed(file: object) -> list[str]:
    """The libraries that an ELF file names as needed."""
    text = subprocess.run(["objdump", "-p", str(file)], capture_output=True, text=True, check=True).stdout
    return [line.split()[1] for line in text.splitlines() if line.strip().startswith("NEEDED")]
