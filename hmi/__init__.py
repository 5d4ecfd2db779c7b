"""The cockpit: a Qt Quick client that knows the vehicle only through the bus."""
