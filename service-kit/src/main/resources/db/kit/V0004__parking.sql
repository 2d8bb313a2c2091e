-- A key is parked by its digest, so that one which no column holds is parked like any other; what no column holds of a
-- message lies in the dead-letter topic.
alter table parked_message drop constraint parked_message_consumer_key_fkey;
alter table parked_key rename column key to key_digest;
update parked_key set key_digest = encode(sha256(convert_to(key_digest, 'UTF8')), 'hex');
alter table parked_message rename column key to key_digest;
alter table parked_message
    add column key bytea,
    add column type text,
    add column sequence text,
    add column bytes bigint,
    add column dead_letter_partition int,
    add column dead_letter_offset bigint,
    alter column headers drop not null;
update parked_message
    set key = convert_to(key_digest, 'UTF8'),
        key_digest = encode(sha256(convert_to(key_digest, 'UTF8')), 'hex'),
        bytes = coalesce(octet_length(payload), 0);
alter table parked_message
    alter column bytes set not null,
    add foreign key (consumer, key_digest) references parked_key on delete cascade;

-- A key with an event that Kafka will not take: from its position on, its rows wait in the outbox.
create table unsent_key (
    topic      text        not null,
    key        text        not null,
    key_digest text        not null unique,
    position   bigint      not null,
    cause      text        not null,
    parked_at  timestamptz not null,
    primary key (topic, key)
);

-- Messages that an operator dropped, without what they said.
create table discarded_message (
    id              bigint generated always as identity primary key,
    place           text        not null,
    key_digest      text        not null,
    topic           text        not null,
    kafka_partition int,
    kafka_offset    bigint,
    type            text,
    sequence        text,
    bytes           bigint      not null,
    discarded_by    text        not null,
    reason          text        not null,
    discarded_at    timestamptz not null
);
create index discarded_message_by_place on discarded_message (place, topic, kafka_partition, kafka_offset);

-- The last rebuild of each projection; one that did not come to its end is begun again.
create table rebuild (
    projection    text primary key,
    asked_by      text        not null,
    asked_at      timestamptz not null,
    messages      bigint      not null default 0,
    total         bigint,
    progressed_at timestamptz not null,
    ended_at      timestamptz,
    cause         text
);

grant select, insert, update, delete on unsent_key to ${worker};
grant select, insert on discarded_message to ${worker};
grant select, insert, update on rebuild to ${worker};
