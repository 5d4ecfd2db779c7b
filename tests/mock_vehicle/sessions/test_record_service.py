"""What a recorder that stands by answers where its disk fails it."""

import errno
import os
from pathlib import Path
from typing import NoReturn

import pytest

from hmi.bus import recorder as contract
from hmi.bus import topics
from hmi.bus.recorder import RecorderAnswer, RecorderCommand
from hmi.bus.url import parse_broker_url
from mock_vehicle.sessions.record_intake import Heard
from mock_vehicle.sessions.record_service import RecordService


def test_a_file_that_cannot_be_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_path: Path) -> NoReturn:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    (tmp_path / "shot.png").touch()
    service = RecordService(parse_broker_url("mqtt://127.0.0.1:1"), "car", tmp_path, 5.0)
    monkeypatch.setattr(Path, "read_bytes", fail)
    raw = contract.encode(RecorderCommand("attach", id="7", file="shot.png"))
    service._heard(Heard(0, topics.record("car"), raw, 1, False))
    why = "shot.png cannot be read: Input/output error"
    assert service._state(0).answer == RecorderAnswer("attach", ok=False, text=why, id="7")
