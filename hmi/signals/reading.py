"""That a person now reads otherwise: another language, another unit, another clock."""

from PySide6.QtCore import QObject, Signal


class Reading(QObject):
    """`changed`: every text made in Python is to be made again. One per cockpit, see `hmi.signals.runtime`."""

    changed = Signal()
