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
                width: parent.width
                columns: width < Theme.size.compact ? 1 : 3
                columnSpacing: Theme.space.margin
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
