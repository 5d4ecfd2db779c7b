import QtQuick
import hmi.design

// Regeneration to the left of zero, power to the right; the track is as long as the car can do just now. `share` is where zero stands.
Item {
    id: bar

    required property string description
    required property real share
    required property real drawn
    required property real recovered
    required property real drawLimit
    required property real recoverLimit
    property bool stale: false
    property bool limitsStale: false
    readonly property real zero: width * share
    readonly property real span: width - zero

    implicitHeight: Theme.size.bar
    opacity: stale ? Theme.opacity.stale : 1
    Accessible.role: Accessible.Graphic
    Accessible.name: stale ? qsTr("%1, not current").arg(description) : description

    Rectangle {
        width: parent.width
        height: parent.height
        radius: Theme.radius.bar
        color: Theme.color.surface
    }
    Rectangle {
        x: bar.zero * (1 - bar.recoverLimit)
        width: bar.zero * bar.recoverLimit + bar.span * bar.drawLimit
        height: parent.height
        radius: Theme.radius.bar
        color: Theme.color.line
        opacity: bar.limitsStale && !bar.stale ? Theme.opacity.stale : 1
    }
    Rectangle {
        x: bar.zero
        width: bar.span * bar.drawn
        height: parent.height
        radius: Theme.radius.bar
        color: Theme.color.ink
    }
    Rectangle {
        x: bar.zero - width
        width: bar.zero * bar.recovered
        height: parent.height
        radius: Theme.radius.bar
        color: Theme.color.accent
    }
    Rectangle {
        x: bar.zero - width / 2
        y: -Theme.space.hair
        width: Theme.stroke.hair
        height: parent.height + 2 * Theme.space.hair
        color: Theme.color.dim
    }
}
