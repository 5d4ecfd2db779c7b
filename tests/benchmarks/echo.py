"""The floor: how long a message takes through the broker into a bare paho client. The URL comes on stdin."""

import json
import sys
import threading
import time

import paho.mqtt.client as paho
from paho.mqtt.enums import CallbackAPIVersion

from hmi.bus.url import parse_broker_url
from tests.benchmarks.stream import VEHICLE


def main() -> None:
    """Collect latencies until the end event, then print them."""
    url = parse_broker_url(sys.stdin.readline().strip())
    latencies: list[float] = []
    ended = threading.Event()

    def on_message(_client: paho.Client, _data: object, message: paho.MQTTMessage) -> None:
        now = time.time()
        if message.topic.endswith("/event/end"):
            ended.set()
        elif "/state/" in message.topic and not message.retain:
            latencies.append(now - json.loads(message.payload)["timestamp"])

    client = paho.Client(CallbackAPIVersion.VERSION2)
    client.username_pw_set(url.user, url.password)
    client.on_message = on_message
    client.on_connect = lambda client, *_: client.subscribe(f"vehicle/{VEHICLE}/#")
    client.connect(url.host, url.port)
    client.loop_start()
    ended.wait()
    client.disconnect()
    sys.stdout.write(json.dumps({"latencies": latencies}) + "\n")


if __name__ == "__main__":
    main()
