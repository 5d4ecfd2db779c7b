pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.panels.vehicle

// The sentence about the car, the choice of views, and the open view.
Card {
    id: card

    required property int view
    required property CarModel condition
    required property SolidCar solid
    required property TyresModel tyres
    required property DiagnosisModel diagnosis
    required property string failure
    readonly property bool roomy: width > Theme.size.compact
    readonly property real inner: width - 2 * padding
    readonly property bool stacked: segments.implicitWidth + Theme.size.ring + Theme.space.loose > inner
    readonly property var said: [condition, tyres, diagnosis][view]
    readonly property bool stale: view === 0 ? condition.known && !condition.current : view === 2 && diagnosis.known && !diagnosis.current
    property bool inFlick: false
    readonly property bool flicks: inFlick || pane.interactive
    signal chosen(index: int)

    readonly property real wanted: head.height + Theme.space.gap + ((body.item as Item)?.implicitHeight ?? 0)

    implicitHeight: wanted + 2 * padding
    padding: roomy ? Theme.space.padding : Theme.space.gap

    Flickable {
        id: pane
        anchors.fill: parent
        contentHeight: Math.max(height, card.wanted)
        interactive: contentHeight > height
        clip: interactive
        boundsBehavior: Flickable.StopAtBounds

        Item {
            id: head
            width: parent.width
            height: card.stacked ? segments.height + Theme.space.tight + words.height : Math.max(segments.height, words.height)

            Segments {
                id: segments
                x: card.stacked ? 0 : parent.width - width
                room: card.inner
                labels: [qsTr("Overview"), qsTr("Tyres"), qsTr("Checks")]
                current: card.view
                onChosen: index => card.chosen(index)
            }
            Column {
                id: words

                y: card.stacked ? segments.height + Theme.space.tight : 0
                width: card.stacked ? parent.width : parent.width - segments.width - Theme.space.loose
                opacity: card.stale ? Theme.opacity.stale : 1

                Label {
                    id: sentence
                    width: parent.width
                    text: card.said.sentence
                    wrapMode: Text.Wrap
                    strong: true
                    font.pixelSize: card.roomy && probe.advanceWidth <= width ? Theme.type.distance : Theme.type.primary

                    TextMetrics {
                        id: probe
                        text: sentence.text
                        font.family: sentence.font.family
                        font.weight: sentence.font.weight
                        font.pixelSize: Theme.type.distance
                    }
                }
                Label {
                    width: parent.width
                    text: Lockout.revision >= 0 ? Lockout.shorten(card.failure || card.said.detail) : ""
                    wrapMode: Text.Wrap
                    color: card.failure !== "" ? Theme.color.amber : Theme.color.dim
                    Accessible.role: card.failure !== "" ? Accessible.AlertMessage : Accessible.StaticText
                    Accessible.name: text
                }
            }
        }
        // Only the open view is there: a hidden one would be bound to signals for nobody.
        Loader {
            id: body
            y: head.height + Theme.space.gap
            width: parent.width
            height: pane.contentHeight - y
            sourceComponent: [overview, tyreView, findings][card.view]
        }
    }
    Component {
        id: overview
        OverviewView {
            condition: card.condition
            solid: card.solid
            flicks: card.flicks
            tyres: card.tyres
            diagnosis: card.diagnosis
        }
    }
    Component {
        id: tyreView
        TyresView {
            condition: card.condition
            flicks: card.flicks
            tyres: card.tyres
        }
    }
    Component {
        id: findings
        FindingsView { diagnosis: card.diagnosis }
    }
}
