pragma ComponentBehavior: Bound

import QtQuick
import hmi.design

// What stands below a chart: the first at the start, the last at the end, others evenly between.
Item {
    id: foot

    required property list<string> labels

    implicitHeight: measure.height

    Label {
        id: measure
        visible: false
        topPadding: Theme.space.tight
        text: " "
    }
    Repeater {
        model: foot.labels

        Label {
            required property string modelData
            required property int index
            readonly property real share: foot.labels.length > 1 ? index / (foot.labels.length - 1) : 0

            x: (LayoutMirroring.enabled ? 1 - share : share) * (foot.width - width)
            topPadding: Theme.space.tight
            text: modelData
            dimmed: true
        }
    }
}
