"""`hmi run`, ended by the first swapped frame that shows a live speed; prints the monotonic time of it."""

import os
import sys
import time

from PySide6.QtCore import Qt

from hmi.shell.cockpit import Cockpit

populate = Cockpit.populate


def populate_and_watch(cockpit: Cockpit) -> None:
    """As `Cockpit.populate`, and look at every frame."""
    populate(cockpit)
    entry = cockpit.link.store.entry("Vehicle.Speed")
    shown: list[bool] = []

    def synchronised() -> None:
        shown[:] = [entry.value is not None and not entry.stale]

    def swapped() -> None:
        if shown and shown[0]:
            sys.stdout.write(f"{time.monotonic()}\n")
            sys.stdout.flush()
            os._exit(0)

    cockpit.window.afterSynchronizing.connect(synchronised, Qt.ConnectionType.DirectConnection)
    cockpit.window.frameSwapped.connect(swapped, Qt.ConnectionType.DirectConnection)


Cockpit.populate = populate_and_watch  # type: ignore[assignment]
sys.argv = ["hmi", "run", "--vehicle", "bench"]

from hmi.cli import main  # noqa: E402

main()
