-- What is numbered, counted by rows that stay locked until their transaction ends: no gap, no reuse. Minutes are also
-- counted over all years (CHAIN, year 0), which serialises the chain of a certification.
create table award_counter (
    counted text not null,
    year    int  not null,
    kind    text not null check (kind in ('FULL', 'BLOC', 'MINUTES', 'CHAIN')),
    last    int  not null check (last > 0),
    primary key (counted, year, kind)
);

-- Title, holder and campuses as they stood on the day: the register outlives them.
create table certificate (
    number            text primary key,
    series            text        not null,
    ordinal           int         not null,
    kind              text        not null check (kind in ('FULL', 'BLOC')),
    certification     text        not null,
    title             text        not null,
    bloc              text,
    bloc_title        text,
    session_id        uuid        not null,
    enrolment_id      uuid        not null,
    candidate_id      uuid        not null,
    birth_name        text        not null,
    usage_name        text,
    first_names       text[]      not null,
    birth_year        int         not null,
    birth_month       int,
    birth_day         int,
    campus            text        not null,
    campuses          text[]      not null,
    held_on           date        not null,
    closed_on         date        not null,
    issued_on         date        not null,
    status            text        not null check (status in ('VALID', 'REVOKED')),
    verification_code text        not null,
    verification_hash text        not null,
    revoked_on        date,
    revocation_reason text,
    revoked_at        timestamptz,
    revoked_by        text,
    recorded_at       timestamptz not null,
    version           bigint      not null,
    check ((kind = 'BLOC') = (bloc is not null)),
    check ((status = 'REVOKED') = (revoked_on is not null)),
    check (held_on <= closed_on and closed_on <= issued_on and issued_on <= revoked_on),
    constraint one_number_per_series unique (series, ordinal),
    constraint one_certificate_per_code unique (verification_hash)
);
create unique index one_whole_certificate_per_line on certificate (session_id, enrolment_id) where kind = 'FULL';
create unique index one_valid_certificate_per_bloc on certificate (enrolment_id, bloc)
    where kind = 'BLOC' and status = 'VALID';
create index certificate_by_enrolment on certificate (enrolment_id);

create table award_dispute (
    id                 uuid primary key,
    certificate_number text        not null references certificate,
    enrolment_id       uuid        not null,
    certification      text        not null,
    held_on            date        not null,
    missing            text[]      not null,
    status             text        not null check (status in ('OPEN', 'UPHELD', 'DISMISSED')),
    settlement_reason  text,
    settled_by         text,
    settled_at         timestamptz,
    recorded_at        timestamptz not null,
    version            bigint      not null,
    check ((status = 'OPEN') = (settled_at is null))
);
create unique index one_open_dispute_per_certificate on award_dispute (certificate_number) where status = 'OPEN';
create index award_dispute_by_certificate on award_dispute (certificate_number);

-- Kept as sealed, to the letter.
create table minutes (
    number          text primary key,
    session_id      uuid        not null unique,
    certification   text        not null,
    position        int         not null,
    content         text        not null,
    sha256          text        not null,
    previous_sha256 text        not null,
    recorded_at     timestamptz not null,
    constraint one_minutes_per_position unique (certification, position)
);

-- The same in parts, each read by its campuses: the meeting, and its candidates one by one.
create table minutes_part (
    minutes_number text        not null references minutes,
    session_id     uuid        not null,
    place          int         not null,
    campuses       text[]      not null,
    content        text        not null,
    sha256         text        not null,
    recorded_at    timestamptz not null,
    primary key (minutes_number, place)
);
create index minutes_part_by_session on minutes_part (session_id);

-- The wall. A certificate is also seen by whoever names the hash of its verification code, one at a time.
do $$
declare
    walled text;
begin
    foreach walled in array array['certificate', 'award_dispute', 'minutes', 'minutes_part'] loop
        execute format('alter table %I enable row level security', walled);
        execute format('alter table %I force row level security', walled);
        execute format('create policy everything on %I to ${worker} using (true) with check (true)', walled);
    end loop;
end
$$;
create policy in_scope on certificate to ${app} using (reached(campuses));
create policy verified on certificate for select to ${app}
    using (verification_hash = current_setting('parchemin.verification', true));
create policy in_scope on award_dispute to ${app}
    using (exists (select from certificate c where c.number = certificate_number));
-- The whole text names every candidate, whatever the campus.
create policy national on minutes to ${app} using (current_setting('parchemin.scope', true) = '*');
create policy in_scope on minutes_part to ${app} using (reached(campuses));

grant select on award_counter, certificate, award_dispute, minutes, minutes_part to ${app}, ${worker};
grant insert, update on award_counter to ${app};
grant insert, update on certificate to ${app};
grant insert on award_dispute to ${worker};
grant update on award_dispute to ${app};
grant insert on minutes, minutes_part to ${app};
