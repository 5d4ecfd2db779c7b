"""The bus page: what came in, what was refused and why, what is no longer current."""

import pytest
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from hmi.panels.bus.model import BusModel
from tests.signals.bench import SOC, SPEED, T0
from tests.ui.conftest import Open
from tests.ui.driver import Driver
from tests.ui.vehicle import ON_THE_ROAD


@pytest.fixture
def bus_page(open_cockpit: Open) -> Driver:
    driver = open_cockpit(panel="bus")
    driver.go_live()
    return driver


def refreshed(page: Driver) -> Driver:
    """What the page shows at its next refreshing, now."""
    page.model(BusModel).mark_dirty()  # type: ignore[attr-defined]
    page.process()
    return page


def figure(page: Driver, title: str) -> str:
    """The figure above its title."""
    words = page.words(page.panel)
    return words[words.index(title) - 1]


def test_what_is_refused_is_counted_and_listed_with_its_reason(bus_page: Driver) -> None:
    bus_page.state(SPEED, 50.0)
    bus_page.state(SPEED, 900.0)
    bus_page.drain()
    for _ in range(2):
        bus_page.raw("vehicle/demo/state/Vehicle/Warp", b"9")
        bus_page.drain()
    page = refreshed(bus_page)
    words = page.words(page.panel)
    assert figure(page, "refused") == "3"
    assert words[words.index("vehicle/demo/state/Vehicle/Warp") :][:3] == [
        "vehicle/demo/state/Vehicle/Warp",
        "2",
        "not in the signal catalogue",
    ]
    assert "Vehicle.Speed is 900.0, outside -250 … 500" in words


def test_without_a_refusal_it_says_so(bus_page: Driver) -> None:
    page = refreshed(bus_page)
    assert figure(page, "refused") == "0"
    assert page.sees("Every message so far could be read and was in range.")
    assert page.sees("Every known signal is as fresh as it should be.")


def test_counts_of_messages_signals_and_stale_ones(bus_page: Driver) -> None:
    received = bus_page.store.counts["received"]
    bus_page.state(SPEED, 50.0)
    bus_page.state(SOC, 60.0, at=T0 - 720)
    bus_page.drain()
    page = refreshed(bus_page)
    assert figure(page, "messages") == str(received + 2)
    assert figure(page, "signals") == "2"
    assert figure(page, "not current") == "1"
    words = page.words(page.panel)
    place = words.index("Powertrain.TractionBattery.StateOfCharge.Displayed")
    assert words[place + 1] == "12\u2009min"


def test_it_says_where_the_values_come_from_and_how_the_clock_runs(bus_page: Driver) -> None:
    bus_page.state("Vehicle.DataSource.Kind", "RECORDING")
    bus_page.state("Vehicle.DataSource.Name", "trip-17.mcap")
    bus_page.clock(rate=4.0)
    bus_page.drain()
    page = refreshed(bus_page)
    assert page.sees("Recorded: trip-17.mcap")
    assert page.sees("Live, clock 4 ×")
    assert page.sees("Vehicle demo")
    bus_page.clock(T0 - 3_600, rate=0.0)
    bus_page.drain()
    assert refreshed(bus_page).sees("Live, clock paused, 1 step back")


def test_a_vehicle_that_is_gone_is_said_here_too(bus_page: Driver) -> None:
    bus_page.say(ON_THE_ROAD)
    bus_page.status("offline")
    bus_page.drain()
    page = refreshed(bus_page)
    assert "The vehicle is silent" in page.words(page.panel)
    assert int(figure(page, "not current")) > 20


def test_the_rate_is_of_the_time_since_the_last_refreshing_and_rests_while_hidden(
    bus_page: Driver, qtbot: QtBot
) -> None:
    model = bus_page.model(BusModel)
    seen = bus_page.store.counts["received"]
    for number in range(50):
        bus_page.state(SPEED, number)
    bus_page.drain()
    qtbot.waitUntil(lambda: model.property("rate") not in ("–", "0"), timeout=2000)
    assert int(model.property("rate")) == 2 * (50 + seen), "twice what came in half a second"
    ticker = model._ticker  # type: ignore[attr-defined]
    assert ticker.isActive()
    model.setProperty("active", False)
    assert not ticker.isActive()


def many_stale(page: Driver) -> None:
    for path in ON_THE_ROAD:
        page.state(path, ON_THE_ROAD[path], at=T0 - 720)
    page.drain()
    refreshed(page)


def the_list(item: QQuickItem) -> QQuickItem:
    """The list below `item` that has rows."""
    (found,) = (view for view in lists(item) if view.property("count"))
    return found


def lists(item: QQuickItem) -> list[QQuickItem]:
    if item.inherits("QQuickListView"):
        return [item]
    return [view for child in item.childItems() for view in lists(child)]


def test_a_list_stays_where_a_finger_left_it(bus_page: Driver) -> None:
    many_stale(bus_page)
    view = the_list(bus_page.window.contentItem())
    view.setProperty("contentY", 200.0)
    before = bus_page.words(view)
    bus_page.clock(T0 + 60)
    bus_page.drain()
    refreshed(bus_page)
    assert view.property("contentY") == 200.0
    assert bus_page.words(view) != before, "the ages went on"


def test_no_row_is_made_ahead(bus_page: Driver) -> None:
    """Rows made ahead are made asynchronously; Qt warns when the page is left while one is under way."""
    assert [view.property("cacheBuffer") for view in lists(bus_page.window.contentItem())] == [0, 0]


def test_the_page_may_be_left_at_once(open_cockpit: Open, qtbot: QtBot) -> None:
    cockpit = open_cockpit()
    cockpit.go_live()
    for path in ON_THE_ROAD:
        cockpit.state(path, ON_THE_ROAD[path], at=T0 - 720)
    cockpit.drain()
    for pause_ms in (0, 5, 20):
        cockpit.cockpit.show_panel("bus")
        qtbot.wait(pause_ms)
        cockpit.cockpit.show_panel("energy")
        cockpit.process()
