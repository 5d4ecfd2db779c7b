import QtQuick
import hmi.design
import hmi.panels.settings
import hmi.signals

// The units, each with what the car says just now in it.
Column {
    id: page

    spacing: Theme.space.gap

    Signal { id: range; active: page.visible; path: "Vehicle.Powertrain.Range" }
    Signal { id: outside; active: page.visible; path: "Vehicle.Exterior.AirTemperature" }
    Signal { id: learned; active: page.visible; path: "Vehicle.Powertrain.Consumption.Learned" }
    Signal { id: pressure; active: page.visible; path: "Vehicle.Chassis.Axle.Row1.Wheel.Left.Tire.Pressure" }

    UnitRow {
        width: parent.width
        title: qsTr("Distance and speed")
        number: range.text
        unit: range.unit
        stale: range.stale
        choice: Choice { of: "distance_unit" }
    }
    UnitRow {
        width: parent.width
        title: qsTr("Temperature")
        number: outside.text
        unit: outside.unit
        stale: outside.stale
        choice: Choice { of: "temperature_unit" }
    }
    UnitRow {
        width: parent.width
        title: qsTr("Consumption")
        number: learned.text
        unit: learned.unit
        stale: learned.stale
        choice: Choice { of: "consumption_unit" }
    }
    UnitRow {
        width: parent.width
        title: qsTr("Tyre pressure")
        number: pressure.text
        unit: pressure.unit
        stale: pressure.stale
        choice: Choice { of: "pressure_unit" }
    }
}
