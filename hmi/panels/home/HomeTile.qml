import QtQuick
import hmi.design
import hmi.panels.home

// One thing at home: a touch does what it is for; the arrow, or to hold on, opens all there is to set.
Tile {
    id: tile

    required property string key
    signal asked(key: string)

    title: device.title
    detail: Lockout.revision >= 0 ? Lockout.shorten(device.detail) : ""
    icon_name: device.icon
    on: device.on
    stale: !device.current
    pending: device.pending
    failure: device.failure
    elides: true
    onClicked: {
        if (device.opens)
            asked(key);
        else
            device.press();
    }

    onPressAndHold: asked(key)

    HomeDevice {
        id: device
        key: tile.key
        active: tile.visible
    }
    IconButton {
        visible: device.hasMore && device.reached
        flat: true
        icon_name: tile.mirrored ? "chevron-left" : "chevron-right"
        size: Theme.size.telltale
        color: Theme.color.dim
        text: qsTr("More of %1").arg(device.title)
        onClicked: tile.asked(tile.key)
    }
}
