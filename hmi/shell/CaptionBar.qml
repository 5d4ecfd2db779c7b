import QtQuick
import hmi.design
import hmi.shell

// What the demonstrator's story says, above the dock. Nothing is said: nothing there.
Rectangle {
    id: bar

    objectName: "caption"

    required property real most
    readonly property bool wanted: prompter.caption !== ""

    width: Math.min(most, Math.ceil(words.implicitWidth) + 2 * Theme.space.padding)
    height: words.height + 2 * Theme.space.gap
    radius: Math.min(height / 2, Theme.radius.card)
    color: Theme.color.raised
    visible: opacity > 0
    opacity: wanted ? 1 : 0

    Behavior on opacity {
        NumberAnimation { duration: Theme.motion.calm }
    }
    Prompter {
        id: prompter
        onAsked: (panel, argument, overlay) => {
            if (panel !== "")
                Navigator.open(panel, argument);
            Navigator.show(overlay);
        }
    }
    Label {
        id: words
        anchors.centerIn: parent
        width: bar.most - 2 * Theme.space.padding
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        text: prompter.caption
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
