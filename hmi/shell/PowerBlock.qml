import QtQuick
import hmi.design
import hmi.shell
import hmi.signals

// What the motor draws or gives back, as a length and as a figure, and what driving has cost.
Item {
    id: block

    required property DriveModel drive
    readonly property bool stacked: drawn.implicitWidth + Theme.space.gap + cost.implicitWidth > width

    implicitHeight: cost.y + cost.height

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
