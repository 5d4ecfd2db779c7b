import QtQuick
import hmi.design
import hmi.shell

// The search: made in the next step.
OverlaySheet {
    overlay: "search"
    title: qsTr("Search")
}
