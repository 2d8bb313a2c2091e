-- The one wall between callers: a row is in scope when its key is among the values that the transaction's first statement set. Unset: none.
create function in_scope(key text) returns boolean
    language sql stable parallel safe
    as $$ select current_setting('parchemin.scope', true) = '*'
              or key = any (string_to_array(current_setting('parchemin.scope', true), ',')) $$;

-- Numbers every subject's events 1, 2, 3 … without a gap; the row lock orders two writers of one subject.
create table event_sequence (
    topic   text   not null,
    subject text   not null,
    last    bigint not null,
    primary key (topic, subject)
);

-- Events of committed transactions that Kafka has not acknowledged yet.
create table outbox (
    position     bigint generated always as identity primary key,
    shard        smallint    not null,
    id           uuid        not null,
    topic        text        not null,
    type         text        not null,
    subject      text        not null,
    sequence     bigint      not null,
    occurred_at  timestamptz not null,
    trace_parent text,
    data         text
);

-- At most one relay sends a shard; its producer is fenced at the broker when the lease passes on.
create table relay_lease (
    shard      smallint primary key,
    holder     text        not null,
    expires_at timestamptz not null
);

-- The last event of each subject that a consumer has taken in.
create table inbox (
    consumer text   not null,
    topic    text   not null,
    subject  text   not null,
    sequence bigint not null,
    primary key (consumer, subject)
);
create index inbox_by_topic on inbox (topic, subject);

-- A key whose message could not be processed; its later messages queue behind it until replayed.
create table parked_key (
    consumer  text        not null,
    key       text        not null,
    cause     text        not null,
    parked_at timestamptz not null,
    primary key (consumer, key)
);

create table parked_message (
    position         bigint generated always as identity primary key,
    consumer         text   not null,
    key              text   not null,
    topic            text   not null,
    kafka_partition  int    not null,
    kafka_offset     bigint not null,
    headers          text   not null,
    payload          bytea,
    unique (consumer, topic, kafka_partition, kafka_offset),
    foreign key (consumer, key) references parked_key on delete cascade
);
create index parked_message_by_key on parked_message (consumer, key, position);

-- Answers to requests that carried an Idempotency-Key, kept for 24 hours.
create table idempotent_answer (
    client       text        not null,
    key          text        not null,
    request_hash text        not null,
    status       int         not null,
    headers      text        not null,
    body         text,
    recorded_at  timestamptz not null,
    primary key (client, key)
);
create index idempotent_answer_by_age on idempotent_answer (recorded_at);

grant select, insert, update on event_sequence to ${app}, ${worker};
grant insert on outbox to ${app};
grant select, insert, delete on outbox to ${worker};
grant select (topic, subject, consumer, sequence) on inbox to ${app};
grant select, insert on idempotent_answer to ${app};
grant select, delete on idempotent_answer to ${worker};
grant delete on idempotent_answer to ${app};
grant select, insert, update on relay_lease to ${worker};
grant select, insert, update, delete on inbox, parked_key, parked_message to ${worker};
