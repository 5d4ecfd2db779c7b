"""What the settings need at the start, read on the thread that prepares, carried out on the one that draws."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from hmi.shell import settings_file, translation
from hmi.shell.settings_file import Loaded
from hmi.shell.settings_values import Values
from hmi.signals import words

if TYPE_CHECKING:
    from PySide6.QtQml import QQmlEngine

    from hmi.shell.settings import Settings
    from hmi.signals.link import Link


class Begin(msgspec.Struct, frozen=True):
    """What was read; see `Settings.begin`."""

    loaded: Loaded
    file: Path | None
    held: dict[str, Any]
    compiled: bytes | None

    def carry_out(self, engine: "QQmlEngine", link: "Link") -> "Settings":
        """Tell the engine's `Settings`, before anything shows."""
        from hmi.shell.settings import Settings
        from hmi.shell.settings_bus import SettingsBus

        settings = engine.singletonInstance("hmi.shell", "Settings")
        assert isinstance(settings, Settings)
        settings.begin(self.loaded, self.file, self.held, self.compiled)
        SettingsBus(settings, link, settings)
        return settings


def read(file: Path | None, mode: str = "auto") -> Begin:
    """Read `file` and the translations of its language. English is not waited for: only its plurals are missing until
    they are compiled. A `mode` (day, night) other than ``auto`` holds for this run."""
    loaded = Loaded(Values()) if file is None else settings_file.load(file)
    language = loaded.values.language
    compile_it = translation.compiled_before if language == words.SOURCE_LANGUAGE else translation.compiled
    return Begin(loaded, file, {} if mode == "auto" else {"mode": mode}, compile_it(language))
