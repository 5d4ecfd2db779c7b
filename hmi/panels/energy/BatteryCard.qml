import QtQuick
import hmi.design
import hmi.signals

// The battery: charge, energy, temperature, and how far it reaches.
Card {
    id: card

    required property string rangeSentence
    required property string coldSentence

    implicitHeight: column.height + 2 * padding

    Signal { id: soc; path: "Vehicle.Powertrain.TractionBattery.StateOfCharge.Displayed" }
    Signal { id: energy; path: "Vehicle.Powertrain.TractionBattery.StateOfCharge.CurrentEnergy" }
    Signal { id: coldReserve; path: "Vehicle.Powertrain.TractionBattery.StateOfCharge.ColdReserve" }
    Signal { id: limit; path: "Vehicle.Powertrain.TractionBattery.Charging.ChargeLimit" }
    Signal { id: pack; path: "Vehicle.Powertrain.TractionBattery.Temperature.Average" }
    Signal { id: conditioning; path: "Vehicle.Powertrain.TractionBattery.BatteryConditioning.RequestedMode" }

    Column {
        id: column
        width: parent.width
        spacing: card.padding / 2

        Item {
            width: parent.width
            height: charge.height

            Quantity {
                id: charge
                number: soc.text
                unit: soc.unit
                stale: soc.stale
                size: Theme.type.distance
                unitSize: Theme.type.primary
            }
            Quantity {
                anchors.left: charge.right
                anchors.leftMargin: Theme.space.gap
                anchors.baseline: charge.baseline
                number: energy.text
                unit: energy.unit
                stale: energy.stale
                size: Theme.type.secondary
                color: Theme.color.dim
                strong: false
            }
            Row {
                anchors.right: parent.right
                anchors.verticalCenter: charge.verticalCenter
                spacing: Theme.space.hair

                Icon {
                    name: coldReserve.number >= 1 ? "snowflake-thermometer" : "thermometer"
                    size: Theme.type.primary
                    color: Theme.color.dim
                }
                Quantity {
                    number: pack.text
                    unit: pack.unit
                    stale: pack.stale
                    size: Theme.type.secondary
                    Accessible.name: qsTr("Pack temperature %1 %2").arg(pack.text).arg(pack.unit)
                }
            }
        }
        BatteryBar {
            width: parent.width
            height: Theme.size.battery
            known: soc.known
            level: soc.known ? soc.number / 100 : 0
            reserve: coldReserve.known ? coldReserve.number / 100 : 0
            tick: limit.known ? limit.number / 100 : -1
            opacity: soc.stale ? Theme.opacity.stale : 1
            fill: soc.number < 10 ? Theme.color.amber : Theme.color.accent
        }
        Column {
            width: parent.width

            Label {
                width: parent.width
                text: card.rangeSentence
                opacity: soc.stale ? Theme.opacity.stale : 1
                elide: Text.ElideRight
            }
            Label {
                dimmed: true
                visible: !soc.stale
                text: conditioning.failure || card.coldSentence
            }
            StaleMark {
                stale: soc.stale
                age: soc.ageText
            }
        }
    }
}
