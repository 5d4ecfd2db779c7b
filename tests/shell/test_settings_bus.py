"""The settings and the car's own keep in step, and neither echoes the other."""

from collections.abc import Iterator

import pytest
import shiboken6

from hmi.bus.catalogue import default_catalogue
from hmi.shell.settings import Settings
from hmi.shell.settings_bus import HMI, KIND, TWINS, SettingsBus
from hmi.shell.settings_values import allowed
from hmi.signals import runtime, units
from hmi.signals.frame import Frame
from tests.signals.bench import Bench, Sent
from tests.signals.qml import deliver_deletions

DISTANCE, SPEED, TEXT = f"{HMI}.DistanceUnit", f"{HMI}.SpeedUnit", f"{HMI}.FontSize"


@pytest.fixture
def settings(bench: Bench, qapp: object) -> Iterator[Settings]:  # noqa: ARG001 - a cockpit's
    frame = Frame()
    runtime.install(runtime.Runtime(bench.link, frame))
    made = Settings()
    SettingsBus(made, bench.link, made)
    yield made
    if shiboken6.isValid(made):
        made.deleteLater()
    frame.deleteLater()
    deliver_deletions()
    units.use()


def go_live(bench: Bench, kind: str = "SIMULATION") -> None:
    bench.go_live()
    bench.state(KIND, kind)
    bench.drain()


def say(bench: Bench, **values: object) -> None:
    for name, value in values.items():
        bench.state(f"{HMI}.{name}", value)
    bench.drain()


def told(sent: list[Sent]) -> dict[str, object]:
    return {message.topic.rpartition("/")[2]: message.message["value"] for message in sent}


def test_the_words_are_the_catalogues_and_every_choice_has_one() -> None:
    for twin in TWINS:
        spec = default_catalogue()[twin.path]
        for word in twin.words.values():
            assert spec.check(word) == word
        assert set(allowed(twin.name)) <= set(twin.words), "a text size is a range"


def test_what_is_set_by_hand_is_told(bench: Bench, settings: Settings) -> None:
    go_live(bench)
    say(bench, DistanceUnit="KILOMETERS", SpeedUnit="KILOMETERS_PER_HOUR", FontSize="STANDARD")
    assert bench.sent == []
    settings.put("distance_unit", "mi")
    assert told(bench.sent) == {"DistanceUnit": "MILES", "SpeedUnit": "MILES_PER_HOUR"}
    bench.sent.clear()
    settings.put("text_scale", 1.3)
    assert told(bench.sent) == {"FontSize": "LARGE"}


def test_what_the_car_takes_comes_back_as_an_echo_of_nothing(bench: Bench, settings: Settings) -> None:
    go_live(bench)
    say(bench, DistanceUnit="KILOMETERS", FontSize="STANDARD")
    settings.put("text_scale", 1.3)
    settings.put("distance_unit", "mi")
    bench.sent.clear()
    say(bench, DistanceUnit="MILES", FontSize="LARGE")
    assert bench.sent == []
    assert settings.values.text_scale == 1.3
    assert settings.values.distance_unit == "mi"


def test_what_somebody_else_changes_is_taken_over_and_not_sent_back(bench: Bench, settings: Settings) -> None:
    go_live(bench)
    say(bench, DistanceUnit="KILOMETERS", TemperatureUnit="C", TimeFormat="HR_24", TirePressureUnit="BAR")
    say(bench, DistanceUnit="MILES", TemperatureUnit="F", TimeFormat="HR_12", TirePressureUnit="PSI")
    values = settings.values
    assert (values.distance_unit, values.temperature_unit, values.hour12, values.pressure_unit) == (
        "mi",
        "F",
        True,
        "psi",
    )
    assert bench.sent == []


def test_what_the_car_says_first_is_nobodys_wish_and_it_is_told_ours(bench: Bench, settings: Settings) -> None:
    settings.put("distance_unit", "mi")
    assert bench.sent == []
    go_live(bench)
    say(bench, DistanceUnit="KILOMETERS", TemperatureUnit="C")
    assert settings.values.distance_unit == "mi"
    assert told(bench.sent) == {"DistanceUnit": "MILES"}


def test_a_wish_that_the_car_refuses_is_not_repeated(bench: Bench, settings: Settings) -> None:
    go_live(bench)
    say(bench, DistanceUnit="KILOMETERS")
    settings.put("distance_unit", "mi")
    (sent,) = bench.sent
    bench.reply({"id": sent.message["id"], "ok": False, "error": "no"})
    bench.drain()
    say(bench, DistanceUnit="KILOMETERS")
    assert bench.sent == [sent]
    assert settings.values.distance_unit == "mi"


def test_a_car_without_such_settings_is_told_nothing(bench: Bench, settings: Settings) -> None:
    go_live(bench)
    settings.put("distance_unit", "mi")
    assert bench.sent == []


def test_after_a_silence_the_cars_settings_are_nobodys_wish_again(bench: Bench, settings: Settings) -> None:
    go_live(bench)
    say(bench, DistanceUnit="KILOMETERS")
    bench.status("offline")
    bench.drain()
    bench.status("online")
    bench.clock()
    bench.drain()
    say(bench, DistanceUnit="MILES")
    assert settings.values.distance_unit == "mi", "seen to change"


def test_a_unit_that_is_not_offered_here_changes_nothing(bench: Bench, settings: Settings) -> None:
    go_live(bench)
    say(bench, EVEconomyUnits="KILOWATT_HOURS_PER_100_KILOMETERS")
    say(bench, EVEconomyUnits="WATT_HOURS_PER_MILE")
    assert settings.values.consumption_unit == "kWh/100km"
    assert bench.sent == []


def test_a_recording_is_told_nothing_and_changes_nothing_that_is_set(bench: Bench, settings: Settings) -> None:
    settings.put("pressure_unit", "psi")
    go_live(bench, "RECORDING")
    say(bench, DistanceUnit="KILOMETERS", TirePressureUnit="BAR", TimeFormat="HR_24")
    settings.put("distance_unit", "mi")
    say(bench, TimeFormat="HR_12", TirePressureUnit="KPA")
    assert bench.sent == []
    assert (settings.values.distance_unit, settings.values.pressure_unit, settings.values.hour12) == (
        "mi",
        "psi",
        False,
    )


def test_a_car_that_says_what_it_is_after_its_settings_is_told_ours(bench: Bench, settings: Settings) -> None:
    settings.put("distance_unit", "mi")
    bench.go_live()
    say(bench, DistanceUnit="KILOMETERS")
    assert bench.sent == [], "nobody knows yet whether it is a car"
    bench.state(KIND, "VEHICLE")
    bench.drain()
    assert told(bench.sent) == {"DistanceUnit": "MILES"}


def test_it_lets_go(bench: Bench, settings: Settings) -> None:
    assert bench.entry(DISTANCE).listeners
    settings.deleteLater()
    deliver_deletions()
    assert bench.entry(DISTANCE).listeners == []
