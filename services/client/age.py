#!/usr/bin/env python3
"""Ages the face on a photo through Nenrin: age.py photo.jpg 25,60 [host:port]. Needs Debian's python3-confluent-kafka, or confluent-kafka of PyPI."""

import sys
import uuid

from confluent_kafka import Consumer, Producer, TopicPartition

photo, ages = sys.argv[1:3]
broker = sys.argv[3] if len(sys.argv) > 3 else "localhost:9092"
request = str(uuid.uuid4())

# Each picture is one committed record; the ends are taken first, so that no answer can be missed.
results = Consumer({"bootstrap.servers": broker, "group.id": request, "enable.auto.commit": False,
                    "isolation.level": "read_committed", "fetch.message.max.bytes": 16 << 20})
partitions = results.list_topics("aging.results", timeout=10).topics["aging.results"].partitions
ends = [results.get_watermark_offsets(TopicPartition("aging.results", p), timeout=10)[1] for p in partitions]
results.assign([TopicPartition("aging.results", p, end) for p, end in zip(partitions, ends)])

sender = Producer({"bootstrap.servers": broker, "message.max.bytes": 16 << 20})
with open(photo, "rb") as file:
    sender.produce("aging.requests", key=request, value=file.read(), headers={
        "ce_specversion": "1.0", "ce_id": request, "ce_source": "/age.py", "ce_type": "nenrin.aging.requested",
        "content-type": "application/octet-stream", "ce_targetages": ages})
sender.flush()

left = 1
while left:
    record = results.poll(1)
    if record is None or record.error() or record.key() != request.encode():
        continue
    said = {name: value.decode() for name, value in record.headers()}
    if said["ce_type"] == "nenrin.aging.failed":
        sys.exit(record.value().decode())
    name = f"age-{said['ce_targetage']}.{said['content-type'].split('/')[1]}"
    with open(name, "wb") as file:
        file.write(record.value())
    print(f"{name} reads as {said['ce_agereadafter']} years, likeness {said['ce_likeness']}")
    if said["ce_resultindex"] == "0":
        left = int(said["ce_resultcount"])
    left -= 1
results.close()
