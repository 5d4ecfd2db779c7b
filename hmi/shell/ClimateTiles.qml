import QtQuick
import hmi.design
import hmi.shell

// What cools, clears and joins: each a symbol, with its word where there is room for all of them.
Item {
    id: tiles

    required property ClimateModel climate
    readonly property real each: (width - 4 * Theme.space.gap) / 5
    readonly property bool worded: Math.max(cooling.wordWidth, air.wordWidth, front.wordWidth, rear.wordWidth, sync.wordWidth) <= each

    implicitHeight: cooling.implicitHeight

    Row {
        spacing: Theme.space.gap

        ClimateSwitch {
            id: cooling
            width: tiles.each
            worded: tiles.worded
            icon_name: "snowflake"
            text: qsTr("Cooling")
            path: "Vehicle.Cabin.HVAC.IsAirConditioningActive"
        }
        ClimateSwitch {
            id: air
            width: tiles.each
            worded: tiles.worded
            icon_name: "sync"
            text: qsTr("Recirculate")
            path: "Vehicle.Cabin.HVAC.IsRecirculationActive"
        }
        ClimateSwitch {
            id: front
            width: tiles.each
            worded: tiles.worded
            icon_name: "car-defrost-front"
            text: qsTr("Windscreen")
            path: "Vehicle.Cabin.HVAC.IsFrontDefrosterActive"
        }
        ClimateSwitch {
            id: rear
            width: tiles.each
            worded: tiles.worded
            icon_name: "car-defrost-rear"
            text: qsTr("Rear window")
            path: "Vehicle.Cabin.HVAC.IsRearDefrosterActive"
        }
        ClimateTile {
            id: sync
            width: tiles.each
            worded: tiles.worded
            icon_name: "link-variant"
            text: qsTr("Same for both")
            on: tiles.climate.together
            onClicked: tiles.climate.join()
        }
    }
}
