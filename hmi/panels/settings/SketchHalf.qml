import QtQuick
import hmi.design

// One half of a sketch: the strip, the stage with its card, the dock.
Rectangle {
    id: half

    required property var colors
    required property bool mirrored

    radius: Theme.radius.control > Theme.space.loose ? Theme.space.loose : Theme.radius.control
    color: colors.ground

    Item {
        id: strip
        x: half.mirrored ? parent.width - width - Theme.space.gap : Theme.space.gap
        y: Theme.space.gap
        width: Theme.size.knob
        height: parent.height - 2 * y

        Rectangle {
            width: Theme.size.telltale
            height: Theme.size.glyph
            radius: Theme.space.hair
            color: half.colors.ink
        }
        Rectangle {
            y: parent.height / 2
            width: parent.width
            height: Theme.space.hair
            radius: height / 2
            color: half.colors.dim
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.space.tight
            radius: height / 2
            color: half.colors.accent
        }
    }
    Rectangle {
        id: stage
        x: half.mirrored ? Theme.space.gap : strip.x + strip.width + Theme.space.gap
        y: Theme.space.gap
        width: parent.width - strip.width - Theme.space.gap - 2 * Theme.space.gap
        height: parent.height - Theme.size.glyph - Theme.space.gap - Theme.space.tight
        radius: Theme.space.tight
        color: half.colors.surface

        Rectangle {
            anchors.right: half.mirrored ? undefined : parent.right
            anchors.left: half.mirrored ? parent.left : undefined
            anchors.top: parent.top
            anchors.margins: Theme.space.tight
            width: Theme.size.knob
            height: parent.height - 2 * Theme.space.tight
            radius: Theme.space.hair
            color: half.colors.raised
        }
    }
    Rectangle {
        x: stage.x
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.tight
        width: stage.width
        height: Theme.space.gap
        radius: height / 2
        color: half.colors.surface

        Rectangle {
            anchors.centerIn: parent
            width: Theme.space.loose
            height: Theme.space.tight
            radius: height / 2
            color: half.colors.accent
        }
    }
}
