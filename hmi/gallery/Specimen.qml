pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.gallery

// One component in all its states: a cell for every pose, each with the name of the state above it. `sample` is made once per
// pose, as its `modelData`, and is as wide as its cell if `stretched`.
Item {
    id: specimen

    required property string family
    required property string about
    required property list<var> poses
    required property Component sample
    property real cell: Theme.size.side
    property bool stretched: true
    readonly property int columns: Math.max(1, Math.floor((width + Theme.space.margin) / (cell + Theme.space.margin)))
    readonly property real cellWidth: (width + Theme.space.margin) / columns - Theme.space.margin

    implicitHeight: grid.height

    Grid {
        id: grid
        columns: specimen.columns
        columnSpacing: Theme.space.margin
        rowSpacing: Theme.space.margin

        Repeater {
            model: specimen.poses

            SpecimenCell {
                required property var modelData
                width: specimen.cellWidth
                pose: modelData
                sample: specimen.sample
                stretched: specimen.stretched
            }
        }
    }
}
