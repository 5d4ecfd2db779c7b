pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.shell

// A sheet that grows out of the dock and goes back into it. Its content is made when it opens first, or `ahead` of that, and
// rests unseen.
FocusScope {
    id: sheet

    required property bool open
    required property real most
    required property real rise
    required property Component content
    property bool ahead: false
    property bool opened: false
    property real presence: open ? 1 : 0
    readonly property real full: Math.min(most, loader.implicitHeight)

    height: full
    visible: presence > 0
    enabled: open
    onOpenChanged: if (open) opened = true

    Behavior on presence {
        NumberAnimation { duration: Theme.motion.travel; easing.type: Easing.OutCubic }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: -(1 - sheet.presence) * sheet.rise
        width: parent.width
        height: sheet.rise + (sheet.full - sheet.rise) * sheet.presence
        radius: Theme.radius.sheet
        color: Theme.color.surface

        MouseArea { anchors.fill: parent }
        DragHandler {
            target: null
            xAxis.enabled: false
            onActiveTranslationChanged: if (active && activeTranslation.y > Theme.size.touch / 2) Navigator.back()
        }
    }
    Loader {
        id: loader
        width: parent.width
        active: sheet.opened || sheet.ahead
        asynchronous: !sheet.opened
        sourceComponent: sheet.content
        opacity: sheet.presence * sheet.presence
    }
}
