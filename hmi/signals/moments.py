"""Times and dates as the person reads them: the language's order and names, a clock of 12 or 24 hours."""

from datetime import datetime

from PySide6.QtCore import QDate, QLocale, QTime

from hmi.signals import units, words
from hmi.signals.words import translate


def time_text(moment: datetime) -> str:
    """``14:05``, or ``2:05 PM`` where the clock has 12 hours."""
    if not units.habits().hour12:
        return f"{moment:%H:%M}"
    return _locale().toString(QTime(moment.hour, moment.minute), translate("units", "h:mm AP"))


def date_text(moment: datetime) -> str:
    """``Sat 22 Nov``: without the year, which everybody knows."""
    return _locale().toString(_day(moment), translate("units", "ddd d MMM"))


def long_date_text(moment: datetime) -> str:
    """``22 November 2025``."""
    return _locale().toString(_day(moment), translate("units", "d MMMM yyyy"))


def _day(moment: datetime) -> QDate:
    return QDate(moment.year, moment.month, moment.day)


def _locale() -> QLocale:
    return QLocale(words.language())
