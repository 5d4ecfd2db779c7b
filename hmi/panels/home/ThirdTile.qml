import hmi.panels.home

HouseTile { place: 2 }
