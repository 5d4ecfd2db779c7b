pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.shell

// The climate, grown out of the dock: a dial and a seat for each side, the fan between, below what clears and cools.
Item {
    id: sheet

    objectName: "climate"

    property bool mirrored: false
    readonly property bool roomy: width >= Theme.size.wide
    readonly property real dialWidth: Math.max(Theme.size.ring, 3 * Theme.size.touch)
    readonly property real room: width - 2 * Theme.space.padding

    implicitHeight: Theme.space.padding + head.height + Theme.space.gap + driverSide.height + Theme.space.gap + tiles.height + Theme.space.padding
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Climate")

    ClimateModel {
        id: model
        active: sheet.visible
    }
    Label {
        id: head
        x: Theme.space.padding
        y: Theme.space.padding
        width: sheet.room
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        text: model.failure || model.sentence
        color: model.failure ? Theme.color.amber : Theme.color.dim
        Accessible.role: model.failure ? Accessible.AlertMessage : Accessible.StaticText
        Accessible.name: text
    }
    ClimateSide {
        id: driverSide
        anchors.top: head.bottom
        anchors.topMargin: Theme.space.gap
        x: sheet.mirrored ? sheet.width - x0 - width : x0
        readonly property real x0: Theme.space.padding + (sheet.roomy ? (sheet.room / 3 - width) / 2 : 0)
        width: sheet.dialWidth
        climate: model
        side: "driver"
        title: qsTr("Driver")
        path: "Vehicle.Cabin.HVAC.Station.Row1.Driver.Temperature"
        seat: model.seats[side]
    }
    FanPicture {
        anchors.top: driverSide.top
        height: driverSide.height
        x: (sheet.width - width) / 2
        width: sheet.roomy ? sheet.room / 3 : sheet.room - 2 * (sheet.dialWidth + Theme.space.loose)
        climate: model
    }
    ClimateSide {
        anchors.top: driverSide.top
        x: sheet.width - driverSide.x - width
        width: sheet.dialWidth
        climate: model
        side: "passenger"
        title: qsTr("Passenger")
        path: "Vehicle.Cabin.HVAC.Station.Row1.Passenger.Temperature"
        seat: model.seats[side]
    }
    ClimateTiles {
        id: tiles
        anchors.top: driverSide.bottom
        anchors.topMargin: Theme.space.gap
        x: Theme.space.padding
        width: sheet.room
        climate: model
    }
}
