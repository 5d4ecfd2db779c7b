import QtQuick
import hmi.design
import hmi.panels.bus
import hmi.signals

// How much comes in, and from whom.
Card {
    id: card

    required property BusModel bus

    implicitHeight: column.height + 2 * padding

    Column {
        id: column
        width: parent.width
        spacing: Theme.space.gap

        Flow {
            width: parent.width
            spacing: Theme.space.margin

            Figure {
                figure: card.bus.rate
                title: qsTr("per second")
            }
            Figure {
                figure: card.bus.received
                title: qsTr("messages")
            }
            Figure {
                figure: card.bus.known
                title: qsTr("signals")
            }
            Figure {
                figure: card.bus.staleCount
                title: qsTr("not current")
            }
            Figure {
                figure: card.bus.refused
                title: qsTr("refused")
                warns: card.bus.refused > 0
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.space.loose

            Label {
                text: Bus.live ? qsTr("Live, %1").arg(card.bus.clock) : Bus.sentence
                strong: true
            }
            Label {
                dimmed: true
                text: qsTr("Vehicle %1").arg(Bus.vehicle)
            }
            Label {
                width: Math.min(implicitWidth, column.width)
                wrapMode: Text.WordWrap
                dimmed: true
                text: Lockout.revision >= 0 ? Lockout.shorten(card.bus.source) : ""
            }
        }
    }
}
