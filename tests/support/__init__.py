"""What several tests need: a plain MQTT client, and a look at the machine's processes."""
