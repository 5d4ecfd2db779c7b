import QtQuick
import hmi.shell

// Where an overlay is made when it is opened for the first time, and kept from then on.
Loader {
    id: slot

    required property string overlay
    readonly property real natural: (item as Item)?.implicitHeight ?? 0
    readonly property bool wanted: Navigator.overlay === overlay

    onWantedChanged: if (wanted) active = true
    Component.onCompleted: active = wanted
    active: false
}
