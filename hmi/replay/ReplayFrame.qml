pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.replay
import hmi.shell

// The bar at the foot of the window, as wide as this and no part of the car: the window grows by its height, so that the cockpit
// keeps the size it was asked for. What opens from it stands over the cockpit's foot.
Item {
    id: frame

    required property ReplayModel desk
    required property Shell shell
    readonly property ReplayTags tags: desk.tags as ReplayTags
    readonly property bool upright: shell.height - shell.below > shell.width
    readonly property real fit: Tokens.scaleFor(shell.width, upright ? 2 * shell.width : shell.width)
    readonly property int foot: Math.ceil(bar.implicitHeight * fit)

    function grow(): void {
        if (shell.visibility === Window.Windowed)
            shell.height += foot - shell.below;
        shell.below = foot;
    }

    anchors.fill: parent
    onFootChanged: grow()
    Component.onCompleted: grow()

    FocusScope {
        id: scope
        width: frame.width / frame.fit
        height: frame.height / frame.fit
        scale: frame.fit
        transformOrigin: Item.TopLeft

        Loader {
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.padding
            anchors.bottom: bar.top
            anchors.bottomMargin: Theme.space.gap
            width: Math.min(parent.width - 2 * Theme.space.padding, frame.desk.sheet === "keys" ? 2 * Theme.size.sheet : Theme.size.sheet)
            height: Math.min(item ? (item as Item).implicitHeight : 0, bar.y - 2 * Theme.space.gap)
            sourceComponent: frame.desk.sheet === "tags" ? tagList : frame.desk.sheet === "keys" ? keyList : null
        }
        ReplayBarView {
            id: bar
            anchors.bottom: parent.bottom
            width: parent.width
            desk: frame.desk
        }
        Toast {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: bar.top
            anchors.bottomMargin: Theme.space.gap
            toasts: notes
        }
    }
    Toasts {
        id: notes
        linger: Theme.time.linger
        onActed: frame.tags.undo()
    }
    Connections {
        target: frame.tags
        function onNoted(text: string, action: string): void { notes.offer("undo", text, action); }
    }
    Component {
        id: tagList
        TagsSheet { desk: frame.desk }
    }
    Component {
        id: keyList
        KeysSheet { desk: frame.desk }
    }
}
