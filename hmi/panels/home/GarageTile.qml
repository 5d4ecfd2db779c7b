import QtQuick
import hmi.panels.home
import hmi.shell

// Quick settings: the garage door, if the home has one. A touch shuts it; to open it leads to where one holds on.
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
    enabled: garage.on || garage.canOpen
    onToggled: {
        if (garage.opens)
            Navigator.open("home", home.garage);
        else
            garage.press();
    }

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
