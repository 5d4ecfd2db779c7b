import QtQuick
import hmi.shell

// Quick settings: the boot.
CarTile {
    icon_name: "car-back"
    title: qsTr("Boot")
    restriction: on ? "" : "opening"
    textOn: qsTr("Open")
    textOff: qsTr("Shut")
    paths: ["Vehicle.Body.Trunk.Rear.IsOpen"]
}
