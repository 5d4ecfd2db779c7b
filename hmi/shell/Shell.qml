import QtQuick
import hmi.design

// The window. It opens on the bare ground at once; what stands in it follows when the bus side is loaded. `below` px at its foot
// are not the cockpit's.
Window {
    id: window

    property string theme: "auto"
    property list<var> panels
    property int below: 0

    title: qsTr("ev-cockpit")
    color: Theme.color.ground
    minimumWidth: Theme.size.minimumWidth / 2
    minimumHeight: Theme.size.minimumHeight / 2

    Binding {
        target: Tokens
        property: "scaled"
        value: content.fit !== 1
    }
    Item {
        id: content

        readonly property real fit: Tokens.scaleFor(window.width, window.height - window.below)

        objectName: "content"
        width: window.width / fit
        height: (window.height - window.below) / fit
        scale: fit
        transformOrigin: Item.TopLeft
    }
}
