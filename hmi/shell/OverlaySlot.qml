import QtQuick
import hmi.shell

// Where an overlay is made when it is opened for the first time, or ahead of that, and kept from then on.
Loader {
    id: slot

    required property string overlay
    readonly property real natural: (item as Item)?.implicitHeight ?? 0
    readonly property bool wanted: Navigator.overlay === overlay
    readonly property bool ahead: Navigator.ahead.includes(overlay)
    property bool opened: false

    onWantedChanged: if (wanted) opened = true
    Component.onCompleted: opened = wanted
    visible: opened // not while it is being made, when nothing in it is yet as it will be
    active: opened || ahead
    asynchronous: !opened
}
