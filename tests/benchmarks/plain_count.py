"""The floor of a recorder: paho counting messages and nothing else, until the stream's end. The URL comes on stdin."""

import json
import sys
import threading
import time

import paho.mqtt.client as paho
from paho.mqtt.enums import CallbackAPIVersion

from hmi.bus.url import parse_broker_url
from tests.benchmarks.stream import VEHICLE


def main() -> None:
    """Count, then print how many states came and how much processor time it took, in s."""
    url = parse_broker_url(sys.stdin.readline().strip())
    counted = [0]
    over = threading.Event()

    def count(_client: paho.Client, _data: object, message: paho.MQTTMessage) -> None:
        if "/state/" in message.topic:
            counted[0] += 1
        elif message.topic.endswith("/event/end"):
            over.set()

    client = paho.Client(CallbackAPIVersion.VERSION2)
    client.username_pw_set(url.user, url.password)
    client.on_message = count
    client.on_connect = lambda client, *_: client.subscribe(f"vehicle/{VEHICLE}/#", 1)
    client.connect(url.host, url.port)
    client.loop_start()
    over.wait()
    sys.stdout.write(json.dumps({"received": counted[0], "cpu_s": time.process_time()}) + "\n")
    client.disconnect()


if __name__ == "__main__":
    main()
