import QtQuick
import hmi.panels.home
import hmi.shell

// Quick settings: the garage door, if the home has one.
QuickTile {
    id: tile

    visible: home.garage !== ""
    icon_name: garage.icon
    title: visible ? garage.title : qsTr("Garage")
    detail: garage.headline
    on: garage.on
    stale: !garage.current
    pending: garage.pending
    failure: garage.failure
    onToggled: garage.press()

    HomeModel {
        id: home
        active: tile.parent?.visible ?? true
    }
    HomeDevice {
        id: garage
        key: home.garage
        active: home.active
    }
}
