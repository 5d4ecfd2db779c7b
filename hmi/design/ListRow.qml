import QtQuick
import hmi.design

// One line of a list: symbol, title, what is said besides, and at the end a value, an arrow or what is put inside it. `clickable`
// false makes it a line to read. `elides` is for people's own words (a track's title); all else wraps.
Touchable {
    id: row

    property string title: text
    property string detail
    property string icon_name
    property color iconColor: Theme.color.ink
    property string value
    property bool chevron: false
    property bool chosen: false
    property bool clickable: true
    property bool elides: false
    property int lines: 0
    readonly property bool crowded: value !== "" && words.natural + words.startMargin + figure.implicitWidth + end.spacing + tail.width + Theme.space.gap + Theme.size.telltale > availableWidth
    default property alias trailing: tail.data

    shape: Theme.radius.tile
    insideRing: true
    lockBadge: false
    enabled: true
    leftPadding: Theme.space.gap
    rightPadding: Theme.space.gap
    topPadding: Theme.space.tight
    bottomPadding: Theme.space.tight
    focusPolicy: clickable ? Qt.StrongFocus : Qt.NoFocus
    hoverEnabled: clickable
    Accessible.role: clickable ? Accessible.Button : Accessible.StaticText
    Accessible.name: [title, value].filter(word => word !== "").join(" ")
    Accessible.description: locked ? Lockout.why(restriction) : failure || detail

    background: Face {
        radius: row.shape
        flat: true
        down: row.down && row.clickable
        hovered: row.hovered && row.clickable
        pending: row.pending
        failed: row.failure !== ""
        chosen: row.chosen
        fill: Theme.color.tint
    }
    contentItem: Item {
        implicitWidth: words.implicitWidth
        implicitHeight: Math.max(words.implicitHeight, tail.height)
        opacity: row.inkOpacity

        Icon {
            id: icon
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            visible: row.icon_name !== ""
            name: row.icon_name
            color: row.chosen ? Theme.color.accent : row.iconColor
        }
        RowWords {
            id: words
            anchors.fill: parent
            startMargin: icon.visible ? icon.width + Theme.space.gap : 0
            endMargin: end.width > 0 ? end.width + Theme.space.gap : 0
            title: row.title
            detail: row.detail
            value: row.crowded ? row.value : ""
            failure: row.failure
            elides: row.elides
            lines: row.lines
        }
        Row {
            id: end
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space.tight

            Label {
                id: figure
                visible: text !== "" && !row.crowded
                anchors.verticalCenter: parent.verticalCenter
                text: words.readable(row.value)
                dimmed: true
            }
            Row {
                id: tail
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.space.tight
            }
            Icon {
                visible: row.chevron || row.locked
                anchors.verticalCenter: parent.verticalCenter
                name: row.locked ? "lock" : row.mirrored ? "chevron-left" : "chevron-right"
                size: Theme.size.telltale
                color: row.locked ? Theme.color.ink : Theme.color.dim
            }
        }
    }
}
