"""Files that are written whole: where the finished one may take its place."""

import errno
import os
import stat
from pathlib import Path


def replaceable(file: Path) -> Path:
    """Where `file` really is, once links are followed. Raises `OSError` when it is a device, a pipe or the like.

    A link stays a link: what it leads to is replaced. What is no regular file is never replaced.
    """
    try:
        mode = file.stat().st_mode
    except FileNotFoundError:
        pass
    else:
        if stat.S_ISDIR(mode):
            raise IsADirectoryError(errno.EISDIR, "it is a directory")
        if not stat.S_ISREG(mode):
            raise FileExistsError(errno.EEXIST, "it is there and is no regular file")
    return Path(os.path.realpath(file))
