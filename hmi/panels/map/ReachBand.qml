import QtQuick
import hmi.design
import hmi.panels.map

// Where the charge ends, as the crow flies: a band, since nobody knows it to the kilometre.
Item {
    id: band

    required property MapGround map
    readonly property real middle: (map.reachLow + map.reachHigh) / 2

    x: map.car.x
    y: map.car.y
    visible: map.reachHigh > 0

    Rectangle {
        anchors.centerIn: parent
        width: 2 * band.map.reachHigh
        height: width
        radius: width / 2
        color: "transparent"
        border.width: band.map.reachHigh - band.map.reachLow
        border.color: Qt.alpha(Theme.color.accent, Theme.opacity.area / 2)
    }
    Rectangle {
        anchors.centerIn: parent
        width: 2 * band.map.reachLow
        height: width
        radius: width / 2
        color: "transparent"
        border.width: Theme.stroke.hair
        border.color: Qt.alpha(Theme.color.accent, Theme.opacity.area)
    }
}
