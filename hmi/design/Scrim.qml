import QtQuick
import hmi.design

// What a dialog covers, dimmed, and as deaf as it looks.
Rectangle {
    required property real share

    anchors.fill: parent
    visible: share > 0
    color: Theme.color.scrim
    opacity: share * Theme.opacity.scrim
    radius: (parent as Rectangle)?.radius ?? 0

    MouseArea { anchors.fill: parent }
}
