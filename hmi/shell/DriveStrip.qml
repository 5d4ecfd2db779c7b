import QtQuick
import hmi.design
import hmi.shell

// What the driver needs, set straight on the ground. Always visible, never covered. A column at the driver's side; in an
// upright window a band of two columns.
Item {
    id: strip

    property bool upright: false
    readonly property real column: upright ? (width - Theme.space.margin) / 2 : width
    readonly property real second: upright ? column + Theme.space.margin : 0

    implicitWidth: Theme.size.strip * (1 + (Settings.textScale - 1) / 2)
    implicitHeight: power.y + power.full + Theme.size.touch * Settings.textScale // not what it has, or a turned window made a loop

    DriveModel { id: model }
    SpeedBlock {
        id: speed
        drive: model
        width: strip.column
    }
    PowerBlock {
        id: power
        drive: model
        y: speed.height + Theme.space.loose
        width: strip.column
        brief: !strip.upright && attention.needed > energy.y - y - full - Theme.space.loose - Theme.space.tight
    }
    AttentionBlock {
        id: attention
        drive: model
        x: strip.second
        y: strip.upright ? 0 : power.y + power.height + Theme.space.loose
        width: strip.column
        height: energy.y - y - Theme.space.tight
    }
    // The lane has what the sentences leave, if that is enough for a picture.
    LanePicture {
        x: strip.second
        y: attention.y + (attention.taken > 0 ? attention.taken + Theme.space.gap : 0)
        width: strip.column
        height: Math.min(Theme.size.ring, energy.y - Theme.space.gap - y)
        visible: wanted && energy.y - Theme.space.gap - y >= 2 * Theme.size.pin
    }
    EnergyBlock {
        id: energy
        drive: model
        x: strip.second
        anchors.bottom: foot.top
        anchors.bottomMargin: Theme.space.gap
        width: strip.column
    }
    FootBlock {
        id: foot
        drive: model
        x: strip.second
        anchors.bottom: parent.bottom
        width: strip.column
    }
}
