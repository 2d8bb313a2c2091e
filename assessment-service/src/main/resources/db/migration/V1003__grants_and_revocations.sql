-- Blocs granted by juries: a second ground beside a sitting or an exemption, and no longer one once it is taken back.
create table jury_grant (
    id           uuid primary key,
    record_id    uuid    not null references bloc_record,
    bloc         text    not null,
    enrolment_id uuid    not null,
    session_id   uuid    not null,
    held_on      date    not null,
    live         boolean not null
);
create index jury_grant_by_record on jury_grant (record_id);
create unique index one_live_grant_per_session on jury_grant (session_id, enrolment_id, bloc) where live;
alter table jury_grant enable row level security;
alter table jury_grant force row level security;
create policy in_scope on jury_grant to ${app} using (exists (select from bloc_record r where r.id = record_id));
create policy everything on jury_grant to ${worker} using (true) with check (true);
grant select on jury_grant to ${app}, ${worker};
grant insert, update on jury_grant to ${worker};

alter table bloc_validation
    add column grant_id     uuid references jury_grant,
    add column exemption_id uuid references exemption;
create index bloc_validation_by_record on bloc_validation (record_id);
-- The owner is behind the wall too.
alter table bloc_validation no force row level security;
alter table exemption no force row level security;
update bloc_validation v set exemption_id = e.id
    from exemption e where v.status = 'EXEMPTED' and e.enrolment_id = v.enrolment_id and e.bloc = v.bloc;
alter table bloc_validation force row level security;
alter table exemption force row level security;
grant insert, update on bloc_validation to ${worker};

alter table exemption
    add column revoked_at        timestamptz,
    add column revocation_reason text,
    add check ((revoked_at is null) = (revocation_reason is null));
grant update on exemption to ${app};

-- Ending a measure changes its last day.
grant update on accommodation to ${app};
