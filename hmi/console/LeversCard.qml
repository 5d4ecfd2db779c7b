import QtQuick
import hmi.console
import hmi.design

// What can be set continuously.
Card {
    id: card

    required property ConsoleModel desk

    Column {
        anchors.fill: parent
        enabled: card.desk.playable
        spacing: Theme.space.gap

        Lever {
            width: parent.width
            title: qsTr("Charge")
            path: "Vehicle.Powertrain.TractionBattery.StateOfCharge.Displayed"
            from: 1
            to: 100
            returnable: false
            onPulled: value => card.desk.pull("soc", value)
        }
        Lever {
            width: parent.width
            title: qsTr("Speed")
            path: "Vehicle.Speed"
            from: 0
            to: card.desk.topSpeed
            onPulled: value => card.desk.pull("speed", value)
            onReturned: card.desk.giveBack("speed")
        }
        Lever {
            width: parent.width
            title: qsTr("Outside temperature")
            path: "Vehicle.Exterior.AirTemperature"
            from: card.desk.coldest
            to: card.desk.hottest
            onPulled: value => card.desk.pull("weather", value)
            onReturned: card.desk.giveBack("weather")
        }
        Lever {
            width: parent.width
            title: qsTr("Daylight")
            path: "Vehicle.Exterior.LightIntensity"
            from: 0
            to: 100
            onPulled: value => card.desk.pull("light", value)
            onReturned: card.desk.giveBack("light")
        }
    }
}
