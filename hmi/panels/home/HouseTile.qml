import QtQuick
import hmi.panels.home
import hmi.shell

// Quick settings: the favourite of this `place` that a touch does something with; as long as nobody chose, the garage door. What
// is guarded is shut by a touch; to open it leads to where one holds on.
QuickTile {
    id: tile

    required property int place
    readonly property string key: home.atHand[place] ?? ""

    visible: key !== ""
    icon_name: device.icon
    title: device.title
    detail: device.headline
    on: device.on
    stale: !device.current
    pending: device.pending
    failure: device.failure
    enabled: device.on || device.canOpen || !device.guarded
    onToggled: {
        if (device.opens)
            Navigator.open("home", tile.key);
        else
            device.press();
    }

    HomeModel {
        id: home
        active: tile.parent?.visible ?? true
    }
    HomeDevice {
        id: device
        key: tile.key
        active: home.active
    }
}
