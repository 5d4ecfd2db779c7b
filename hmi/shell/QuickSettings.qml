pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.shell

// What one wants at hand: each is a real setting or a real command to the car. Panels contribute tiles.
OverlaySheet {
    id: sheet

    overlay: "quick"
    title: qsTr("Quick settings")
    bodyHeight: all.height

    Flickable {
        anchors.fill: parent
        contentHeight: all.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: all
            width: parent.width
            spacing: Theme.space.loose

            Grid {
                id: sliders
                readonly property real cell: (width - (columns - 1) * columnSpacing) / columns
                readonly property real least: Math.max(...visibleChildren.map(child => (child as CarSlider)?.least ?? 0))
                width: parent.width
                columns: Math.max(1, Math.min(3, Math.floor((width + columnSpacing) / (least + columnSpacing))))
                columnSpacing: Theme.space.loose
                rowSpacing: Theme.space.gap

                CarSlider {
                    width: sliders.cell
                    icon_name: "brightness-6"
                    title: qsTr("Brightness")
                    path: "Vehicle.Cabin.Infotainment.HMI.Brightness"
                }
                CarSlider {
                    width: sliders.cell
                    icon_name: "volume-high"
                    title: qsTr("Volume")
                    path: "Vehicle.Cabin.Infotainment.Media.Volume"
                }
                CarSlider {
                    width: sliders.cell
                    icon_name: "fan"
                    title: qsTr("Fan")
                    path: "Vehicle.Cabin.HVAC.Station.Row1.Driver.FanSpeed"
                }
            }
            QuickTiles { width: parent.width }
        }
    }
}
