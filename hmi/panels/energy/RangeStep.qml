import QtQuick
import hmi.design

// One step from rated range to what is left: its name, its bar, its distance. The bar goes below the words where it is narrow,
// and gives way where it is low.
Item {
    id: bar

    required property var step
    required property bool stacked

    Label {
        id: name
        width: bar.stacked ? parent.width - distance.width - Theme.space.gap : Theme.size.side / 2 * Tokens.textScale
        y: bar.stacked ? 0 : (parent.height - height) / 2
        text: bar.step.name
        dimmed: bar.step.role !== "result"
        strong: bar.step.role === "result"
    }
    Item {
        id: track
        visible: height >= Theme.space.tight
        x: bar.stacked ? 0 : name.width
        y: bar.stacked ? name.height : 0
        width: bar.stacked ? parent.width : parent.width - name.width - distance.width - Theme.space.gap
        height: parent.height - y

        Rectangle {
            x: track.width * bar.step.start
            width: Math.max(Theme.space.hair, track.width * (bar.step.end - bar.step.start))
            height: Math.min(bar.stacked ? Theme.size.bar : Theme.size.battery, parent.height - (bar.stacked ? 0 : Theme.space.tight))
            y: bar.stacked ? 0 : (parent.height - height) / 2
            radius: Theme.radius.bar
            color: bar.step.role === "loss" ? Theme.color.faint : bar.step.role === "total" ? Theme.color.line : Theme.color.accent
        }
    }
    Label {
        id: distance
        anchors.right: parent.right
        width: Math.max(implicitWidth, Theme.size.touch * Tokens.textScale)
        y: name.y
        horizontalAlignment: Text.AlignRight
        text: bar.step.text
        strong: true
    }
}
