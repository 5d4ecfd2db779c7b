"""The languages: Qt Linguist's `.ts` files, compiled when they are first needed and kept in the person's cache.

A compiled file is named after what it was compiled from, so that an edited `.ts` is compiled anew and nothing is
ever out of date. Text that nothing can be compiled for stays English.
"""

import contextlib
import logging
import threading
import zlib
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QStandardPaths, QTranslator, Signal, qVersion

from hmi.signals import words

log = logging.getLogger(__name__)

SOURCES = Path(__file__).resolve().parents[2] / "assets" / "i18n"
TITLES = {"en": "English", "de": "Deutsch", "zh_CN": "简体中文"}
"""Every language by its own name."""

CHINESE = "zh_CN"
COMPILE_TIMEOUT_S = 30


def source_file(language: str) -> Path:
    """The translations into `language`. English has one too, for its plurals."""
    return SOURCES / f"hmi_{language}.ts"


def cache_file(language: str) -> Path:
    """Where the compiled translations of `language` are kept, whether they are there or not. Raises `OSError`."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericCacheLocation)
    source = source_file(language).read_bytes()  # hashlib takes longer to import than all else here
    return (
        Path(place) / "ev-cockpit" / "i18n" / f"hmi_{language}-{qVersion()}-{len(source)}-{zlib.crc32(source):08x}.qm"
    )


def compiled_before(language: str) -> bytes | None:
    """The compiled translations if they are in the cache."""
    try:
        return cache_file(language).read_bytes()
    except OSError:
        return None


def compiled(language: str) -> bytes | None:
    """The compiled translations, from the cache or by Qt's `lrelease`; None, with a line in the log, if neither."""
    data = compiled_before(language)
    if data is not None:
        return data
    import subprocess  # here, where it is needed once per machine, and not at every start
    import tempfile

    try:
        with tempfile.TemporaryDirectory(prefix="ev-cockpit-i18n-") as folder:
            made = Path(folder) / "made.qm"
            command = [str(_lrelease()), "-silent", str(source_file(language)), "-qm", str(made)]
            subprocess.run(command, check=True, capture_output=True, timeout=COMPILE_TIMEOUT_S)
            data = made.read_bytes()
    except (OSError, subprocess.SubprocessError) as error:
        log.warning("no translations into %s (%s); texts stay English", language, error)
        return None
    with contextlib.suppress(OSError):  # a cache that cannot be written is none
        _keep(cache_file(language), data)
    return data


def _lrelease() -> Path:
    import PySide6

    return next(Path(PySide6.__path__[0]).glob("lrelease*"), Path("lrelease"))


def _keep(file: Path, data: bytes) -> None:
    import tempfile

    file.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=file.parent, delete=False) as temporary:
        temporary.write(data)
    Path(temporary.name).replace(file)


class Translation(QObject):
    """Speaks one language at a time. `changed` comes when it does: at once when it was compiled before."""

    changed = Signal()
    _compiled = Signal(str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.wanted = self.spoken = words.SOURCE_LANGUAGE
        self._translator: QTranslator | None = None
        self._data = b""  # the translator reads it as long as it lives
        self._compiled.connect(self.take)

    def speak(self, language: str) -> None:
        """Speak `language` from now on, or as soon as it is compiled."""
        self.wanted = language
        data = compiled_before(language)
        if data is not None:
            self.take(language, data)
        else:
            threading.Thread(target=self._compile, args=(language,), name="translation", daemon=True).start()

    def take(self, language: str, data: bytes | None) -> None:
        """Speak `language`, if it is still wanted, with compiled translations; without any, English."""
        if language != self.wanted:
            return
        self._drop()
        self.spoken = words.SOURCE_LANGUAGE
        if data is not None:
            translator = QTranslator(self)
            if translator.load(data):
                self._translator, self._data, self.spoken = translator, data, language
                QCoreApplication.installTranslator(translator)
            else:
                log.warning("the translations into %s cannot be loaded; texts stay English", language)
        if self.spoken == CHINESE:
            from hmi.design import chinese

            chinese.load()
        QLocale.setDefault(QLocale(self.spoken))
        words.use(_translate if data is not None else words.untranslated, self.spoken)
        self.changed.emit()

    def close(self) -> None:
        """Speak no more."""
        self.wanted = ""
        self._drop()
        words.use()

    def _compile(self, language: str) -> None:
        data = compiled(language)
        with contextlib.suppress(RuntimeError):  # the cockpit has gone meanwhile
            self._compiled.emit(language, data)

    def _drop(self) -> None:
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator.deleteLater()
            self._translator = None


def _translate(context: str, text: str, comment: str, n: int, /) -> str:
    return QCoreApplication.translate(context, text, comment, n)
