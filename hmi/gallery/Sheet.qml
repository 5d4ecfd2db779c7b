import QtQuick
import hmi.design
import hmi.gallery

// A specimen sheet: the component's name, what it is for, and all its states on one card. One sheet shows one mode.
Rectangle {
    id: sheet

    required property SheetPlace place
    readonly property real padding: Theme.space.margin

    color: Theme.color.ground
    implicitHeight: card.y + card.height + padding

    Binding {
        target: sheet.place
        property: "implicitHeight"
        value: sheet.implicitHeight
    }
    Item {
        id: head
        x: sheet.padding
        y: sheet.padding
        width: sheet.width - 2 * sheet.padding
        height: name.height + about.height

        Label {
            id: name
            text: sheet.place.component
            strong: true
            font.pixelSize: Theme.type.distance
        }
        Label {
            id: modeName
            anchors.right: parent.right
            anchors.baseline: name.baseline
            text: sheet.place.mode
            dimmed: true
        }
        Label {
            id: about
            anchors.top: name.bottom
            width: parent.width
            text: (loader.item as Specimen)?.about ?? ""
            wrapMode: Text.Wrap
            dimmed: true
        }
    }
    Card {
        id: card
        x: sheet.padding
        y: head.y + head.height + sheet.padding
        width: sheet.width - 2 * sheet.padding
        height: loader.height + 2 * padding
        padding: Theme.space.margin

        Loader {
            id: loader
            width: parent.width
            height: (item as Specimen)?.implicitHeight ?? 0
            source: sheet.place.file
        }
    }
}
