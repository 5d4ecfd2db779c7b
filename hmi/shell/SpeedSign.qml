import QtQuick
import hmi.design

// The speed limit as the sign at the roadside, with its unit where speed is read in another; not there while none is known.
Rectangle {
    id: sign

    required property string limit
    property string unit

    visible: limit !== ""
    width: Theme.size.sign
    height: width
    radius: width / 2
    color: Theme.color.signWhite
    border.width: Theme.stroke.sign
    border.color: Theme.color.signRed
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Speed limit %1").arg([limit, unit].filter(part => part !== "").join(" "))

    Label {
        anchors.centerIn: parent
        scale: Math.min(1, (sign.width - 2 * (Theme.stroke.sign + Theme.space.hair)) / Math.max(1, implicitWidth))
        text: sign.limit
        color: Theme.color.signInk
        font.pixelSize: Theme.type.primary
        font.weight: Theme.font.heavy
        font.letterSpacing: sign.limit.length > 2 ? -Theme.stroke.hair : 0
    }
    Label {
        anchors.top: parent.bottom
        x: Math.min((sign.width - width) / 2, sign.width - width)
        visible: text !== ""
        text: sign.unit
        dimmed: true
        Accessible.ignored: true
    }
}
