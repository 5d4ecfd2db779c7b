import QtQuick
import hmi.design
import hmi.shell
import hmi.signals

// What the motor draws or gives back, as a length and as a figure, and what driving has cost. `brief`: the length only.
Item {
    id: block

    required property DriveModel drive
    readonly property bool stacked: drawn.implicitWidth + Theme.space.gap + cost.implicitWidth > width

    property bool brief: false
    readonly property real full: cost.y + cost.height

    implicitHeight: brief ? bar.height : full

    Signal { id: power; path: "Vehicle.Powertrain.PowerFlow.Drive" }
    Signal { id: learned; path: "Vehicle.Powertrain.Consumption.Learned" }
    PowerBar {
        id: bar
        width: parent.width
        description: block.drive.powerDescription
        share: block.drive.zero
        drawn: block.drive.drawn
        recovered: block.drive.recovered
        drawLimit: block.drive.drawLimit
        recoverLimit: block.drive.recoverLimit
        stale: power.stale
        limitsStale: block.drive.limitsStale
    }
    Quantity {
        id: drawn
        visible: !block.brief
        y: bar.height + Theme.space.tight
        title: qsTr("Power")
        number: power.text
        unit: power.unit
        stale: power.stale
        size: Theme.type.secondary
        strong: false
    }
    Quantity {
        id: cost
        visible: !block.brief
        x: block.stacked ? 0 : parent.width - width
        y: drawn.y + (block.stacked ? drawn.height : 0)
        title: qsTr("Consumption")
        number: learned.text
        unit: learned.unit
        stale: learned.stale
        size: Theme.type.secondary
        strong: false
    }
}
