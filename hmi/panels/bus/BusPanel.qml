import QtQuick
import hmi.design
import hmi.panels.bus
import hmi.signals

// What comes in over the bus, what was refused and why, and what is no longer current.
Item {
    id: panel

    readonly property bool wide: width >= Theme.size.wide

    BusModel {
        id: bus
        active: panel.visible
    }
    Card {
        id: figures
        width: parent.width
        height: figureRow.height + 2 * padding + (panel.wide ? 0 : about.height)

        Row {
            id: figureRow
            spacing: Theme.space.margin

            Figure {
                figure: bus.rate
                title: qsTr("per second")
            }
            Figure {
                figure: bus.received
                title: qsTr("messages")
            }
            Figure {
                figure: bus.known
                title: qsTr("signals")
            }
            Figure {
                figure: bus.staleCount
                title: qsTr("not current")
            }
            Figure {
                figure: bus.refused
                title: qsTr("refused")
                warns: bus.refused > 0
            }
        }
        Grid {
            id: about
            anchors.right: panel.wide ? parent.right : undefined
            anchors.bottom: panel.wide ? undefined : parent.bottom
            columns: panel.wide ? 1 : 3
            columnSpacing: Theme.space.margin
            horizontalItemAlignment: panel.wide ? Grid.AlignRight : Grid.AlignLeft

            Label {
                text: Bus.live ? qsTr("Live, %1").arg(bus.clock) : Bus.sentence
                strong: true
            }
            Label {
                dimmed: true
                text: qsTr("Vehicle %1").arg(Bus.vehicle)
            }
            Label {
                dimmed: true
                text: bus.source
            }
        }
    }
    Card {
        anchors.top: figures.bottom
        anchors.topMargin: Theme.space.gap
        anchors.bottom: parent.bottom
        width: (parent.width - Theme.space.gap) / 2

        SignalList {
            anchors.fill: parent
            title: qsTr("Refused")
            emptyText: qsTr("Every message so far could be read and was in range.")
            rows: bus.refusals
        }
    }
    Card {
        anchors.top: figures.bottom
        anchors.topMargin: Theme.space.gap
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        width: (parent.width - Theme.space.gap) / 2

        SignalList {
            anchors.fill: parent
            title: qsTr("Not current")
            emptyText: qsTr("Every known signal is as fresh as it should be.")
            rows: bus.staleSignals
        }
    }
}
