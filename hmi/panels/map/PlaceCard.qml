import QtQuick
import hmi.design
import hmi.panels.map

// The chosen place: what it is, how far, and going there.
Card {
    id: card

    required property MapPlaces places
    // A long word beside icon and button takes as many letters' heights.
    readonly property bool stacked: width < 12 * Theme.type.primary

    visible: places.open
    implicitHeight: foot.y + foot.height + 2 * padding
    Accessible.role: Accessible.Grouping
    Accessible.name: places.title

    Icon {
        id: symbol
        y: card.stacked ? 0 : (title.height - height) / 2
        name: card.places.icon
        color: Theme.color.accent
    }
    Label {
        id: title
        x: card.stacked ? 0 : symbol.width + Theme.space.gap
        y: card.stacked ? symbol.height + Theme.space.tight : 0
        width: (card.stacked ? parent.width : away.x - Theme.space.tight) - x
        wrapMode: Text.WordWrap
        fontSizeMode: Text.HorizontalFit // a long name is rather smaller than broken
        minimumPixelSize: Theme.type.secondary
        text: Lockout.revision >= 0 ? Lockout.shorten(card.places.title) : ""
        font.pixelSize: Theme.type.primary
        strong: true
    }
    Label {
        id: detail
        x: title.x
        y: title.y + title.height
        width: parent.width - x
        wrapMode: Text.Wrap
        dimmed: true
        text: card.places.detail
    }
    IconButton {
        id: away
        anchors.right: parent.right
        anchors.rightMargin: -card.padding / 2
        y: -card.padding / 2
        flat: true
        icon_name: "close"
        text: qsTr("Close")
        size: Theme.size.telltale
        onClicked: card.places.close()
    }
    Row {
        id: foot
        y: detail.y + detail.height + Theme.space.gap
        width: parent.width
        spacing: Theme.space.gap

        PillButton {
            visible: !card.places.isGoal
            chosen: true
            icon_name: "navigation"
            text: qsTr("Go")
            pending: card.places.pending
            failure: card.places.failure
            onClicked: card.places.go()
        }
        PillButton {
            visible: card.places.isGoal
            text: qsTr("End guidance")
            pending: card.places.pending
            failure: card.places.failure
            onClicked: card.places.end()
        }
        Label {
            readonly property string readable: Lockout.revision >= 0 ? Lockout.shorten(card.places.failure) : ""
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - x
            wrapMode: Text.Wrap
            color: card.places.failure !== "" ? Theme.color.amber : Theme.color.dim
            text: card.places.failure !== "" ? readable : card.places.pending ? qsTr("Asking the vehicle") : ""
        }
    }
}
