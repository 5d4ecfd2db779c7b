pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.panels.energy
import hmi.shell

// Where the energy is, where it goes, how far it reaches, how it comes back. With room to the side the battery and the
// flows stand beside the open view, with room below they stand there; else the view is alone.
Item {
    id: panel

    readonly property bool wide: width >= Theme.size.wide
    readonly property bool tall: !wide && width >= Theme.size.compact * Tokens.textScale && height >= Theme.size.side * 1.25 * Tokens.textScale
    readonly property real sideWidth: Math.min(Theme.size.side * Tokens.textScale, width / 2)
    readonly property real headWidth: (views.item as EnergyView)?.headWidth ?? 0
    readonly property int cardPadding: wide ? Theme.space.padding : Theme.space.loose

    EnergyModel {
        id: energy
        active: panel.visible
    }
    Connections {
        target: Navigator
        function onAsked(name: string, argument: string) {
            if (name === "energy")
                energy.show(argument);
        }
    }
    Component.onCompleted: if (Navigator.current === "energy") energy.show(Navigator.argument)

    Card {
        id: main
        padding: panel.cardPadding
        width: panel.wide ? panel.width - panel.sideWidth - Theme.space.gap : panel.width
        height: panel.tall ? panel.height - lower.height - Theme.space.gap : panel.height

        Segments {
            id: tabs

            readonly property bool above: implicitWidth + panel.headWidth + Theme.space.loose > parent.width

            anchors.right: parent.right
            anchors.rightMargin: -Theme.space.tight
            y: -Theme.space.tight
            room: parent.width + 2 * Theme.space.tight
            labels: [qsTr("Driving"), qsTr("Range"), qsTr("Charging")]
            current: energy.view
            onChosen: index => energy.choose(index)
        }
        // Only the open view is there: a hidden one would be bound to signals for nobody.
        Loader {
            id: views
            anchors.fill: parent
            anchors.topMargin: tabs.above ? tabs.implicitHeight : 0
            sourceComponent: [consumption, range, charging][energy.view]
        }
        Component {
            id: consumption
            ConsumptionView {}
        }
        Component {
            id: range
            RangeView {}
        }
        Component {
            id: charging
            ChargingView {}
        }
    }
    Item {
        id: lower
        visible: panel.wide || panel.tall
        x: panel.wide ? panel.width - width : 0
        y: panel.wide ? 0 : panel.height - height
        width: panel.wide ? panel.sideWidth : panel.width
        height: panel.wide ? panel.height : batteryCard.height

        BatteryCard {
            id: batteryCard
            padding: panel.cardPadding
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
