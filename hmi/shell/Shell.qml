import QtQuick
import hmi.design

// The window. It opens on the bare ground at once; what stands in it follows when the bus side is loaded.
Window {
    id: window

    property string theme: "auto"
    property string current: ""
    property list<var> panels

    title: qsTr("ev-cockpit")
    color: Theme.color.ground
    minimumWidth: 1024
    minimumHeight: 600

    function populate(cabin: url) {
        content.setSource(cabin, { "shell": window });
    }

    Loader {
        id: content
        anchors.fill: parent
    }
}
