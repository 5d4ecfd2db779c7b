import QtQuick
import hmi.design
import hmi.panels.home
import hmi.shell

// A favourite in a line: a touch does what the thing is for, or opens all there is to set.
ListRow {
    id: row

    required property string key

    title: device.title
    detail: device.detail
    icon_name: device.icon
    iconColor: device.on ? Theme.color.accent : Theme.color.dim
    elides: true
    lines: 1
    stale: !device.current
    pending: device.pending
    failure: device.failure
    chevron: device.opens
    onClicked: {
        if (device.opens)
            Navigator.open("home", key);
        else
            device.press();
    }

    HomeDevice {
        id: device
        key: row.key
        active: row.visible
    }
}
