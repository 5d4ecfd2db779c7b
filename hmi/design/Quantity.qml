import QtQuick
import hmi.design

// A number and, smaller and dimmed on the same baseline, its unit. A stale number dims, an unknown one is a dash.
// The title is what a screen reader calls it.
Item {
    id: quantity

    required property string title
    required property string number
    property string unit
    property bool stale: false
    property bool strong: true
    property color color: Theme.color.ink
    readonly property bool unknown: number === "–"
    readonly property string spoken: (title + " " + number + " " + unit).trim()
    property int size: Theme.type.primary
    property int unitSize: Theme.type.secondary

    implicitWidth: unitText.x + unitText.implicitWidth
    implicitHeight: numberText.implicitHeight
    baselineOffset: numberText.baselineOffset
    opacity: stale ? Theme.opacity.stale : 1
    Accessible.role: Accessible.StaticText
    Accessible.name: stale ? qsTr("%1, not current").arg(spoken) : spoken

    Label {
        id: numberText
        text: quantity.number
        color: quantity.unknown ? Theme.color.faint : quantity.color
        strong: quantity.strong
        font.pixelSize: quantity.size
    }
    Label {
        id: unitText
        anchors.baseline: numberText.baseline
        x: numberText.implicitWidth + (!quantity.unit ? 0 : quantity.size > Theme.type.primary ? Theme.space.tight : Theme.space.hair)
        text: quantity.unit
        dimmed: true
        font.pixelSize: quantity.unitSize
    }
}
