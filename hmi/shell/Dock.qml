pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.shell

// One bar: the panels in the middle, the climate of each side at its ends, search, notifications and quick settings
// between. What there is no room for is left out, least needed first: it can be reached otherwise.
Rectangle {
    id: dock

    required property list<var> panels
    required property string current
    property bool mirrored: false
    signal chosen(string name, Item from)

    readonly property real touch: Theme.size.touch
    readonly property real wide: touch + Theme.space.gap
    readonly property real full: Math.max(driver.fullWidth, passenger.fullWidth)
    readonly property real bare: driver.bareWidth
    readonly property bool roomy: width >= panels.length * wide + 4 * touch + 2 * full + 2 * Theme.space.gap
    readonly property real middle: roomy ? panels.length * wide : (panels.length + 1) * touch
    readonly property bool detailed: roomy || width >= middle + 2 * full
    readonly property bool twoEnds: detailed || width >= middle + 2 * bare
    readonly property int place: panels.findIndex(panel => panel.name === current)

    implicitHeight: Theme.size.dock
    radius: Math.min(height / 2, Theme.radius.control)
    color: Theme.color.surface

    Binding {
        target: Navigator
        property: "narrow"
        value: !dock.roomy
    }
    ClimateEnd {
        id: driver
        x: dock.mirrored ? dock.width - width : 0
        height: parent.height
        detailed: dock.detailed
        flipped: dock.mirrored
        title: qsTr("Driver's climate")
        path: "Vehicle.Cabin.HVAC.Station.Row1.Driver.Temperature"
        symbol: "car-seat-heater"
        levelPath: "Vehicle.Cabin.Seat.Row1.DriverSide.HeatingCooling"
    }
    ClimateEnd {
        id: passenger
        visible: dock.twoEnds
        x: dock.mirrored ? 0 : dock.width - width
        height: parent.height
        detailed: dock.detailed
        flipped: !dock.mirrored
        title: qsTr("Passenger's climate")
        path: "Vehicle.Cabin.HVAC.Station.Row1.Passenger.Temperature"
        symbol: "fan"
        levelPath: "Vehicle.Cabin.HVAC.Station.Row1.Driver.FanSpeed"
    }
    Rectangle {
        id: pill
        readonly property int slot: dock.mirrored ? dock.panels.length - 1 - dock.place : dock.place
        visible: dock.place >= 0
        x: row.x + slot * row.step
        anchors.verticalCenter: parent.verticalCenter
        width: row.step
        height: dock.touch
        radius: Math.min(height / 2, Theme.radius.control)
        color: Theme.color.raised

        Behavior on x {
            NumberAnimation { duration: Theme.motion.calm; easing.type: Easing.OutCubic }
        }
    }
    Row {
        id: row
        readonly property real step: dock.roomy ? dock.wide : dock.touch
        readonly property real taken: passenger.width + tools.width + Theme.space.gap
        readonly property real middle: (dock.width - width) / 2
        x: dock.roomy ? (dock.mirrored ? Math.max(middle, taken) : Math.min(middle, dock.width - taken - width)) : (dock.twoEnds ? (dock.width - dock.middle) / 2 : dock.mirrored ? 0 : dock.width - dock.middle) + (dock.mirrored ? dock.touch : 0)
        anchors.verticalCenter: parent.verticalCenter
        layoutDirection: dock.mirrored ? Qt.RightToLeft : Qt.LeftToRight

        Repeater {
            model: dock.panels

            DockButton {
                required property var modelData
                width: row.step
                icon_name: modelData.icon
                text: qsTranslate("panels", modelData.title)
                current: modelData.name === dock.current
                onClicked: dock.chosen(modelData.name, this)
            }
        }
    }
    DockTools {
        id: tools
        roomy: dock.roomy
        mirrored: dock.mirrored
        anchors.verticalCenter: parent.verticalCenter
        x: dock.roomy ? (dock.mirrored ? passenger.width : dock.width - passenger.width - width) : dock.mirrored ? row.x - width : row.x + row.width
    }
}
