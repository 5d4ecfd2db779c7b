"""The settings' file: kept as it was written, and never a reason not to start."""

import errno
import json
import logging
import os
import re
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hmi.shell import settings_file
from hmi.shell.careful_file import MAX_BYTES, write
from hmi.shell.settings_file import encoded, load
from hmi.shell.settings_keeper import Keeper
from hmi.shell.settings_values import KEYS, VERSION, Values, allowed, checked

OTHER = Values(
    "de", "mi", "F", "mi/kWh", "psi", hour12=True, theme="signal", mode="day", text_scale=1.3, driver_side="right",
    reduced_motion=True,
)  # fmt: skip


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "settings.json"


def put(file: Path, content: bytes | dict[str, Any]) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())


def aside(file: Path) -> list[Path]:
    return sorted(file.parent.glob(f"{file.name}.broken-*"))


def test_what_is_written_is_read_again(file: Path) -> None:
    write(file, encoded(OTHER, {}))
    loaded = load(file)
    assert loaded.values == OTHER
    assert loaded.problem is None
    assert all(getattr(OTHER, name) != getattr(Values(), name) for name in KEYS), "every field is tried"
    assert [entry.name for entry in file.parent.iterdir()] == [file.name]


def test_without_a_file_all_is_as_delivered(file: Path) -> None:
    assert load(file) == settings_file.Loaded(Values())


def test_what_another_version_keeps_there_is_kept(file: Path) -> None:
    put(file, {"version": VERSION, "language": "de", "seatMemory": {"driver": [1, 2]}})
    loaded = load(file)
    assert loaded.values == Values(language="de")
    write(file, encoded(loaded.values, loaded.rest))
    assert json.loads(file.read_bytes())["seatMemory"] == {"driver": [1, 2]}
    assert json.loads(file.read_bytes())["version"] == VERSION


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("language", "fr"),
        ("language", None),
        ("distanceUnit", ["km"]),
        ("hour12", "yes"),
        ("hour12", 1),
        ("textScale", 0.99),
        ("textScale", 1.51),
        ("textScale", "1.2"),
        ("theme", "../calm"),
        ("theme", ""),
        ("mode", "DAY"),
    ],
)
def test_a_value_that_may_not_be_is_as_delivered_and_the_others_are_kept(
    file: Path, caplog: pytest.LogCaptureFixture, key: str, value: object
) -> None:
    put(file, json.loads(encoded(OTHER, {})) | {key: value})
    with caplog.at_level(logging.WARNING):
        loaded = load(file)
    (name,) = (name for name, known in KEYS.items() if known == key)
    assert loaded.values == msgspec.structs.replace(OTHER, **{name: getattr(Values(), name)})
    assert loaded.problem is None
    assert key in caplog.text
    assert aside(file) == []


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'"de"',
        b"\xff\xfe",
        b"\x00" * 100,
        b"[" * 100_000,
        b'{"language": NaN}',
        b'{"version": 0}',
        b'{"version": true}',
        b'{"version": "1"}',
        b" " * (MAX_BYTES + 1),
    ],
    ids=lambda content: repr(content[:12]),
)
def test_a_broken_file_is_set_aside_with_one_message(
    file: Path, caplog: pytest.LogCaptureFixture, content: bytes
) -> None:
    put(file, content)
    with caplog.at_level(logging.WARNING):
        loaded = load(file)
    assert loaded.values == Values()
    assert loaded.may_write
    (kept,) = aside(file)
    assert kept.read_bytes() == content
    assert not file.exists()
    assert len(caplog.records) == 1
    assert loaded.problem is not None
    assert loaded.problem.parts == (kept.name,)


def test_a_file_of_a_newer_version_is_set_aside_and_that_is_said(file: Path) -> None:
    put(file, {"version": VERSION + 1, "language": "de"})
    problem = load(file).problem
    assert problem is not None
    assert "newer" in problem.text
    assert len(aside(file)) == 1


def test_two_broken_files_in_a_second_are_both_kept(file: Path) -> None:
    for content in (b"one", b"two", b"three"):
        put(file, content)
        load(file)
    assert {kept.read_bytes() for kept in aside(file)} == {b"one", b"two", b"three"}
    assert all(re.fullmatch(r"settings\.json\.broken-\d{8}-\d{6}(-\d)?", kept.name) for kept in aside(file))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_is_not_waited_for(file: Path) -> None:
    file.parent.mkdir(parents=True)
    os.mkfifo(file)
    assert load(file).problem is not None
    assert not file.exists()


def test_a_folder_in_its_place_is_set_aside(file: Path) -> None:
    file.mkdir(parents=True)
    assert load(file).problem is not None
    assert aside(file)[0].is_dir()


def test_what_cannot_be_set_aside_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("no folder")
    loaded = load(tmp_path / "taken" / "settings.json")
    assert loaded.values == Values()
    assert not loaded.may_write
    assert loaded.problem is not None


@pytest.mark.parametrize("number", [errno.EACCES, errno.EIO, errno.EMFILE, errno.ESTALE])
def test_a_file_that_could_not_be_read_stays_where_it_is(
    file: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, number: int
) -> None:
    put(file, {"language": "de"})

    def refuse(*_args: object, **_named: object) -> int:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as broken, caplog.at_level(logging.WARNING):
        broken.setattr(os, "open", refuse)
        loaded = load(file)
    assert (loaded.values, loaded.may_write) == (Values(), False)
    assert loaded.problem is not None
    assert len(caplog.records) == 1
    assert aside(file) == []
    assert load(file).values == Values(language="de")


@settings(max_examples=200)
@given(content=st.binary(max_size=200))
def test_no_bytes_are_fatal(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "settings.json"
    file.write_bytes(content)
    assert isinstance(load(file).values, Values)


JSON = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False) | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@settings(max_examples=200)
@given(tree=st.dictionaries(st.sampled_from([*KEYS.values(), "version", "other"]), JSON))
def test_no_json_is_fatal_and_only_allowed_values_come_out(tmp_path: Path, tree: dict[str, Any]) -> None:
    file = tmp_path / "settings.json"
    put(file, tree)
    values = load(file).values
    for name in KEYS:
        assert checked(name, getattr(values, name)) == getattr(values, name)
        assert not allowed(name) or getattr(values, name) in allowed(name)


def test_a_link_stays_a_link(file: Path, tmp_path: Path) -> None:
    real = tmp_path / "elsewhere.json"
    put(real, {"language": "de"})
    file.parent.mkdir()
    file.symlink_to(real)
    write(file, encoded(OTHER, {}))
    assert file.is_symlink()
    assert load(real).values == OTHER


# --- the keeper


def test_the_keeper_writes_the_newest_at_its_end_at_the_latest(file: Path) -> None:
    failures: list[str | None] = []
    keeper = Keeper(file, failures.append)
    for number in range(100):
        keeper.keep(str(number).encode())
    keeper.close()
    assert file.read_bytes() == b"99"
    assert failures == []


def test_a_place_that_cannot_be_written_is_said_once(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("no folder")
    failures: list[str | None] = []
    for _ in range(2):
        keeper = Keeper(tmp_path / "taken" / "settings.json", failures.append)
        keeper.keep(b"{}")
        keeper.close()
    assert len(failures) == 2
    assert all(failures)


def test_a_keeper_that_has_nothing_to_write_writes_nothing(file: Path) -> None:
    Keeper(file, lambda _why: None).close()
    assert not file.parent.exists()
