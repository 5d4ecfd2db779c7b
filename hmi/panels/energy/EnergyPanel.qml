pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.panels.energy

// Where the energy is, where it goes, how far it reaches, how it comes back.
Item {
    id: panel

    readonly property bool wide: width >= Theme.size.wide

    EnergyModel {
        id: energy
        active: panel.visible
    }
    Card {
        id: main
        padding: panel.wide ? Theme.space.padding : Theme.space.loose
        width: panel.wide ? panel.width - Theme.size.side - Theme.space.gap : panel.width
        height: panel.wide ? panel.height : panel.height - lower.height - Theme.space.gap

        // Only the open view is there: a hidden one would be bound to signals for nobody.
        Loader {
            anchors.fill: parent
            sourceComponent: [consumption, range, charging][energy.view]
        }
        Component {
            id: consumption
            ConsumptionView { roomy: panel.wide }
        }
        Component {
            id: range
            RangeView {}
        }
        Component {
            id: charging
            ChargingView { roomy: panel.wide }
        }
        Segments {
            anchors.right: parent.right
            anchors.rightMargin: -Theme.space.tight
            y: -Theme.space.tight
            labels: [qsTr("Driving"), qsTr("Range"), qsTr("Charging")]
            current: energy.view
            onChosen: index => energy.choose(index)
        }
    }
    Item {
        id: lower
        x: panel.wide ? panel.width - width : 0
        y: panel.wide ? 0 : panel.height - height
        width: panel.wide ? Theme.size.side : panel.width
        height: panel.wide ? panel.height : batteryCard.height

        BatteryCard {
            id: batteryCard
            padding: panel.wide ? Theme.space.padding : Theme.space.loose
            width: panel.wide ? parent.width : (parent.width - Theme.space.gap) / 2
            battery: energy
        }
        FlowCard {
            x: panel.wide ? 0 : batteryCard.width + Theme.space.gap
            y: panel.wide ? batteryCard.height + Theme.space.gap : 0
            width: batteryCard.width
            height: panel.wide ? parent.height - y : batteryCard.height
            flows: energy.flows
            titled: panel.wide
        }
    }
}
