import QtQuick
import hmi.design
import hmi.panels.energy
import hmi.signals

// The battery: charge, energy, temperature, and how far it reaches.
Card {
    id: card

    required property EnergyModel battery

    implicitHeight: column.height + 2 * padding

    Signal { id: soc; active: card.visible; path: "Vehicle.Powertrain.TractionBattery.StateOfCharge.Displayed" }
    Signal { id: energy; active: card.visible; path: "Vehicle.Powertrain.TractionBattery.StateOfCharge.CurrentEnergy" }
    Signal { id: pack; active: card.visible; path: "Vehicle.Powertrain.TractionBattery.Temperature.Average" }

    Column {
        id: column
        width: parent.width
        spacing: card.padding / 2

        Item {
            width: parent.width
            height: charge.height

            Quantity {
                id: charge
                title: qsTr("State of charge")
                number: soc.text
                unit: soc.unit
                stale: soc.stale
                size: Theme.type.distance
                unitSize: Theme.type.primary
            }
            Quantity {
                id: inside
                readonly property bool fits: charge.width + implicitWidth + temperature.width + 2 * Theme.space.gap <= parent.width
                visible: fits
                anchors.left: charge.right
                anchors.leftMargin: Theme.space.gap
                anchors.baseline: charge.baseline
                title: qsTr("Energy")
                number: energy.text
                unit: energy.unit
                stale: energy.stale
                size: Theme.type.secondary
                color: Theme.color.dim
                strong: false
            }
            Row {
                id: temperature
                anchors.right: parent.right
                anchors.verticalCenter: charge.verticalCenter
                spacing: Theme.space.hair

                Icon {
                    name: card.battery.isCold ? "snowflake-thermometer" : "thermometer"
                    size: Theme.type.primary
                    color: Theme.color.dim
                    opacity: card.battery.reserveStale ? Theme.opacity.stale : 1
                }
                Quantity {
                    title: qsTr("Pack temperature")
                    number: pack.text
                    unit: pack.unit
                    stale: pack.stale
                    size: Theme.type.secondary
                }
            }
        }
        BatteryBar {
            width: parent.width
            height: Theme.size.battery
            known: soc.known
            description: card.battery.description
            level: card.battery.level
            reserve: card.battery.reserve
            tick: card.battery.limit
            stale: soc.stale
            reserveStale: card.battery.reserveStale
            tickStale: card.battery.limitStale
            fill: card.battery.isLow ? Theme.color.amber : Theme.color.accent
        }
        Column {
            width: parent.width

            Label {
                width: parent.width
                wrapMode: Text.WordWrap
                text: card.battery.rangeSentence
                opacity: card.battery.rangeStale ? Theme.opacity.stale : 1
            }
            Label {
                visible: !inside.fits && energy.known
                dimmed: true
                opacity: energy.stale ? Theme.opacity.stale : 1
                text: energy.text + " " + energy.unit
            }
            Label {
                width: parent.width
                wrapMode: Text.WordWrap
                dimmed: true
                visible: !soc.stale || !card.battery.coldStale
                opacity: card.battery.coldStale ? Theme.opacity.stale : 1
                text: card.battery.coldSentence
            }
            StaleMark {
                stale: soc.stale
                age: soc.ageText
            }
        }
    }
}
