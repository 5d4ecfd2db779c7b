"""`check` and `diff` as a person or a build calls them: what they print and write, and their exit status."""

import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import msgspec
import pytest
from typer.testing import Result

from hmi.bus.payloads import encode_state
from tests.mock_vehicle.reports.conftest import POWER, REAL, SOC, SPEED, every, together, write

type Program = Callable[..., Result]

RULES = "rules:\n- {name: <slow>, kind: range, signals: [Vehicle.Speed], max: 50, why: A town.}\n"


class Page(HTMLParser):
    """Reads a page; `asks` is whatever in it would be fetched."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.asks: list[str] = []
        self.ids: set[str] = set()
        self.links: set[str] = set()
        self.feed(text)
        self.asks += re.findall(r"url\(|@import", text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        for name, value in attrs:
            if name == "id":
                self.ids.add(value or "")
            if name == "href" and (value or "").startswith("#"):
                self.links.add((value or "")[1:])
            elif name in ("src", "href", "srcset", "action") or name.startswith("on"):
                self.asks.append(f"{tag} {name} {value}")


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    file = tmp_path / "rules.yaml"
    file.write_text(RULES)
    return file


def test_a_recording_that_keeps_the_rules(program: Program, tmp_path: Path, rules: Path) -> None:
    file = write(tmp_path / "x.mcap", every(SPEED, [10.0, 20.0]))
    result = program("check", file, "--rules", rules)
    assert result.exit_code == 0
    assert "pass" in result.stdout
    assert "2 messages in 1.0 s, 0 errors" in result.stdout


def test_a_check_in_text_json_and_a_page(program: Program, tmp_path: Path, rules: Path) -> None:
    file = write(tmp_path / "x.mcap", every(SPEED, [10.0, 60.0, 20.0]))
    page, json = tmp_path / "x.html", tmp_path / "x.json"
    result = program("check", file, file, "--rules", rules, "--html", page, "--json", json)
    assert result.exit_code == 1
    assert "is 60, outside … 50" in result.stdout
    assert "A town." in page.read_text()
    found = msgspec.json.decode(json.read_bytes())
    assert (found["format"], found["version"], found["passed"]) == ("ev-cockpit/check", 1, False)
    first = found["files"][0]["findings"][0]
    assert (first["rule"], first["first"]["seconds"], first["where"][0]["end"]) == ("<slow>", 1.0, 2.0)
    seen = Page(page.read_text())
    assert seen.asks == []
    assert "script" not in seen.tags
    assert "slow" not in seen.tags
    assert {"f1-1", "f2-1"} == seen.links <= seen.ids
    printed = program("check", file, "--rules", rules, "--json", "-")
    assert msgspec.json.decode(printed.stdout)["files"][0]["findings"] == found["files"][0]["findings"]


def test_a_warning_does_not_fail(program: Program, tmp_path: Path, rules: Path) -> None:
    rules.write_text(RULES.replace("max: 50", "max: 50, severity: warning"))
    result = program("check", write(tmp_path / "x.mcap", every(SPEED, [60.0])), "--rules", rules)
    assert result.exit_code == 0
    assert "1 warning" in result.stdout


def test_a_difference_in_text_json_and_a_page(program: Program, tmp_path: Path) -> None:
    doors = every("Vehicle.Cabin.Door.Row1.DriverSide.IsOpen", [True, False])
    a = write(tmp_path / "a.mcap", together(every(SPEED, [10.0, 20.0]), doors))
    b = write(tmp_path / "b.mcap", together(every(SPEED, [10.0, 23.0]), doors, [(0.5, SOC, 50.0)]))
    page, json = tmp_path / "x.html", tmp_path / "x.json"
    result = program("diff", a, b, "--html", page, "--json", json)
    assert result.exit_code == 1
    assert "2 topics of 3 differ" in result.stdout
    found = msgspec.json.decode(json.read_bytes())
    assert (found["format"], found["version"], found["same"]) == ("ev-cockpit/diff", 1, False)
    seen = Page(page.read_text())
    assert seen.asks == []
    assert seen.links <= seen.ids
    assert "only in B" in page.read_text()
    same = program("diff", a, a, "--html", page)
    assert same.exit_code == 0
    assert "2 topics are the same" in page.read_text()


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["check", "missing.mcap"], "missing.mcap: No such file"),
        (["check", "empty"], "the file is empty"),
        (["check", "cut.mcap"], "the recording is truncated"),
        (["check", "whole.mcap", "--rules", "bad.yaml"], "bad.yaml:3: "),
        (["check", "whole.mcap", "--rules", "none.yaml"], "none.yaml: No such file"),
        (["check", "whole.mcap", "--json", "no/x.json"], "no/x.json cannot be written"),
        (["check", "whole.mcap", "--html", "no/x.html"], "no/x.html cannot be written"),
        (["diff", "whole.mcap", "missing.mcap"], "missing.mcap: No such file"),
        (["diff", "cut.mcap", "whole.mcap"], "the recording is truncated"),
        (["diff", "whole.mcap", "whole.mcap", "--tolerance", "bad.yaml"], "bad.yaml:1: "),
        (["diff", "whole.mcap", "later.mcap", "--align", "bus"], "no time in common"),
    ],
)
def test_what_cannot_be_read_is_one_line_and_status_2(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], reason: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("empty").touch()
    whole = write(Path("whole.mcap"), every(SPEED, [1.0])).read_bytes()
    write(Path("later.mcap"), every(SPEED, [1.0], 1, 60))
    Path("cut.mcap").write_bytes(whole[: len(whole) // 2])
    Path("bad.yaml").write_text("rules:\n- name: a\n  kind: nothing\n")
    result = program(*arguments)
    assert result.exit_code == 2
    assert len(result.stderr.splitlines()) == 1
    assert reason in result.stderr


def test_what_nobody_foresaw_in_a_recording_is_told_and_not_stumbled_over(program: Program, tmp_path: Path) -> None:
    odd = [
        (0, SPEED, b""),
        (1, SPEED, b"\xff"),
        (2, SPEED, b'{"value": [[[1]]], "timestamp": "now"}'),
        (3, SPEED, b'{"value": 1e999, "timestamp": -5}'),
        (4, SPEED, b'{"value": null, "timestamp": true}'),
        (5, "clock", b"half past"),
        (6, "event/x", b"\x00"),
        (7, "state", b"1"),
        (8, "Vehicle.No.Such", encode_state("x" * 5000, 1.0)),
        (9, SOC, 50.0),
        (10, POWER, 1.0),
    ]
    file = write(tmp_path / "odd.mcap", odd)
    page = tmp_path / "x.html"
    assert program("check", file, "--html", page).exit_code == 1
    assert program("diff", file, file, "--html", page).exit_code == 0
    empty = write(tmp_path / "empty.mcap", [])
    assert program("diff", empty, empty, "--html", page).exit_code == 0
    assert program("check", empty).exit_code == 1
    assert program("diff", file, empty).exit_code == 1


@pytest.mark.parametrize(
    ("trip", "status", "stale"),
    [
        ("bmw_i3/TripB33.csv", 1, {"Vehicle.Powertrain.Transmission.SelectedGear"}),
        ("twizy/T3_06_07_2021.csv", 1, {SPEED, "Vehicle.CurrentLocation.Latitude"}),
    ],
)
def test_real_drives(program: Program, tmp_path: Path, trip: str, status: int, stale: set[str]) -> None:
    """What they break is what their loggers left out: the i3's gear is known only at speed, the Twizy's has a hole."""
    source = REAL / trip
    if not source.is_file():
        pytest.skip(f"the recorded drives are not in {REAL}")
    from mock_vehicle.sessions.importer import import_file

    file = tmp_path / "drive.mcap"
    import_file(source, file)
    result = program("check", file, "--json", "-")
    assert result.exit_code == status
    (report,) = msgspec.json.decode(result.stdout)["files"]
    assert {one["kind"] for one in report["findings"]} == {"gap"}
    assert {one["topic"] for one in report["findings"]} >= stale
    kept = tmp_path / "rules.yaml"
    default = (Path(__file__).parents[3] / "assets/rules/default.yaml").read_text()
    kept.write_text(default.replace("kind: gap", "kind: gap\n    longest: 60", 1))
    assert program("check", file, "--rules", kept).exit_code == 0
    assert program("diff", file, file).exit_code == 0
