import QtQuick

// Where a sheet stands, and what it is to show. It stays while the sheet is made again from its files.
Item {
    property string component
    property string mode
    property url file
}
