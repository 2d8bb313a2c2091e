#!/bin/sh
# Creates the platform's topics that are missing; changes and deletes none. Used by docker-compose.yml too.
set -eu

# One short-lived JVM a topic: what it would compile it would not live to use.
export KAFKA_JVM_PERFORMANCE_OPTS="-XX:+UseSerialGC -XX:TieredStopAtLevel=1"

# How to speak to the broker, by the variables that the services read: KAFKA_SASL_MECHANISM is its sasl.mechanism.
connection=$(mktemp)
trap 'rm -f "$connection"' EXIT
env | sed -n 's/^\(KAFKA_\(SECURITY\|SASL\|SSL\)_[A-Z_]*\)=.*/\1/p' | while read -r variable; do
  setting=$(printf '%s' "${variable#KAFKA_}" | tr A-Z_ a-z.)
  # In such a file a backslash means something.
  printf '%s=%s\n' "$setting" "$(printenv "$variable" | sed 's/\\/\\\\/g')" >>"$connection"
done

create() {
  topic=$1
  shift
  "${KAFKA_HOME:-/opt/kafka}/bin/kafka-topics.sh" --bootstrap-server "$PARCHEMIN_KAFKA" --command-config "$connection" \
    --create --if-not-exists \
    --topic "$topic" --partitions "$PARTITIONS" --replication-factor "$REPLICAS" "$@"
}

# Full state by key: a tombstone stays readable for 90 days, compaction is due after 24 hours.
for topic in parchemin.campus parchemin.certification parchemin.candidate parchemin.professional; do
  create "$topic" --config cleanup.policy=compact --config delete.retention.ms=7776000000 --config max.compaction.lag.ms=86400000
done

# Facts, kept for ever.
for topic in parchemin.enrolment parchemin.assessment parchemin.jury; do
  create "$topic" --config cleanup.policy=delete --config retention.ms=-1 --config retention.bytes=-1
done

# What no consumer could even park, kept for 30 days: a message of theirs with some headers more.
PARTITIONS=1
for topic in campus certification candidate professional enrolment assessment jury; do
  create "parchemin.$topic.dlq" --config cleanup.policy=delete --config retention.ms=2592000000 --config max.message.bytes=2097152
done
