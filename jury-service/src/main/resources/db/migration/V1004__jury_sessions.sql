-- What juries need of a certification; without seats it holds no jury until its projection is rebuilt.
alter table certification
    add column permanent_employers   int     not null default 0,
    add column permanent_employees   int     not null default 0,
    add column permanent_women       int     not null default 0,
    add column permanent_men         int     not null default 0,
    add column notice_days_for_title int     not null default 0,
    add column notice_days_for_blocs int     not null default 0,
    add column president_deliberates boolean not null default true,
    add column quorum_members        int     not null default 1,
    add column late_entry_days       int     not null default 0;

create table panel_seat (
    certification_code text    not null references certification on delete cascade,
    place              int     not null,
    seat               text    not null,
    quality            text    not null,
    permanent          boolean not null,
    primary key (certification_code, place)
);

create table certification_bloc (
    certification_code text not null references certification on delete cascade,
    place              int  not null,
    code               text not null,
    title              text not null,
    primary key (certification_code, place)
);

grant select on panel_seat, certification_bloc to ${app};
grant select, insert, update, delete on panel_seat, certification_bloc to ${worker};

create table jury_session (
    id                      uuid primary key,
    certification           text        not null,
    campus                  text        not null,
    place_reason            text,
    held_on                 date        not null,
    start_time              time        not null,
    status                  text        not null
        check (status in ('PLANNED', 'CONVENED', 'OPEN', 'DELIBERATED', 'CLOSED', 'CANCELLED')),
    convened_on             date,
    short_notice_reason     text,
    opened_at               timestamptz,
    present                 uuid[],
    substitute_president_id uuid,
    late_entry_reason       text,
    closed_on               date,
    cancel_reason           text,
    recorded_at             timestamptz not null,
    version                 bigint      not null
);
create index jury_session_by_day on jury_session (held_on);

create table seat (
    session_id uuid not null references jury_session,
    seat       text not null,
    member_id  uuid not null references professional,
    primary key (session_id, seat),
    -- Deferred: two members may change places.
    constraint one_person_one_seat unique (session_id, member_id) deferrable initially deferred
);
create index seat_by_member on seat (member_id);

create table seat_replacement (
    session_id  uuid        not null references jury_session,
    place       int         not null,
    seat        text        not null,
    before_id   uuid,
    after_id    uuid        not null,
    reason      text        not null,
    replaced_by text        not null,
    recorded_at timestamptz not null,
    primary key (session_id, place)
);

create table signature (
    session_id uuid        not null references jury_session,
    place      int         not null,
    member_id  uuid        not null references professional,
    signed_by  text        not null,
    signed_at  timestamptz not null,
    primary key (session_id, place),
    constraint one_signature_per_member unique (session_id, member_id)
);

-- Unfinished: until its session closes or is cancelled. Until then the enrolment sits nowhere else.
create table roster_line (
    session_id         uuid        not null references jury_session,
    enrolment_id       uuid        not null,
    candidate_id       uuid        not null,
    certification      text        not null,
    campus             text        not null,
    purpose            text        not null check (purpose in ('FULL_AWARD', 'BLOCS', 'VAE')),
    conditional_reason text,
    unfinished         boolean     not null,
    recorded_at        timestamptz not null,
    primary key (session_id, enrolment_id)
);
create unique index one_unfinished_session_per_enrolment on roster_line (enrolment_id) where unfinished;
create index roster_line_by_enrolment on roster_line (enrolment_id);

create table session_recusal (
    session_id   uuid        not null references jury_session,
    member_id    uuid        not null references professional,
    enrolment_id uuid        not null,
    reason       text        not null,
    declared_by  text        not null,
    recorded_at  timestamptz not null,
    primary key (session_id, member_id, enrolment_id)
);
create index session_recusal_by_enrolment on session_recusal (enrolment_id);

-- The wall. Lines and recusals are seen through their enrolment; a session by whoever sees the nation or one of its
-- lines, and by every campus as long as it is planned, for then lines may be proposed. It is changed nationally alone.
do $$
declare
    walled text;
begin
    foreach walled in array array['jury_session', 'seat', 'seat_replacement', 'signature', 'roster_line',
        'session_recusal'] loop
        execute format('alter table %I enable row level security', walled);
        execute format('alter table %I force row level security', walled);
        execute format('create policy everything on %I to ${worker} using (true) with check (true)', walled);
    end loop;
    foreach walled in array array['seat', 'seat_replacement', 'signature'] loop
        execute format('create policy in_scope on %I to ${app}'
            ' using (exists (select from jury_session s where s.id = session_id)) with check (in_scope(''*''))', walled);
    end loop;
    foreach walled in array array['roster_line', 'session_recusal'] loop
        execute format('create policy in_scope on %I to ${app}'
            ' using (exists (select from enrolment e where e.id = enrolment_id))', walled);
    end loop;
end
$$;
create policy in_scope on jury_session to ${app}
    using (status = 'PLANNED' and current_setting('parchemin.scope', true) <> '' or in_scope('*')
           or exists (select from roster_line l where l.session_id = jury_session.id))
    with check (in_scope('*'));

grant select, insert, update on jury_session to ${app};
grant select, insert, update, delete on seat, roster_line to ${app};
grant select, insert on seat_replacement, signature, session_recusal to ${app};
grant select on jury_session, seat, seat_replacement, signature, roster_line, session_recusal to ${worker};
