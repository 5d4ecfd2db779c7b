"""Lends a temporary folder: makes one, prints its path, and deletes it when standard input closes.

``python -m mock_vehicle.scratch``, for a program that may be killed and must not leave the folder behind: the system
closes the pipe for it.
"""

import shutil
import signal
import sys

from mock_vehicle.guard import wait_for_owner
from mock_vehicle.leftovers import new_folder, sweep


def main() -> None:
    """Entry point."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)  # the folder is needed as long as its owner lives
    sweep()
    folder, _lock = new_folder()
    try:
        sys.stdout.write(f"{folder}\n")
        sys.stdout.close()
        wait_for_owner()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
