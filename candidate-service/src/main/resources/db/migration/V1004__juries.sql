-- What this service knows of the juries: one row per enrolment and session.
create table hearing (
    subject        text primary key,
    enrolment_id   uuid        not null,
    held_on        date        not null,
    rostered       boolean     not null,
    rostered_at    timestamptz,
    outcome        text,
    closed_on      date,
    defence_passed boolean,
    issued_on      date,
    revoked        boolean,
    revoked_on     date,
    recorded_at    timestamptz not null,
    sequence       bigint      not null
);
create index hearing_by_enrolment on hearing (enrolment_id);
alter table hearing enable row level security;
alter table hearing force row level security;
create policy read_with_it on hearing for select to ${app} using (is_readable_enrolment(enrolment_id));
create policy everything on hearing to ${worker} using (true) with check (true);
grant select on hearing to ${app};
grant select, insert, update on hearing to ${worker};

-- How far an enrolment has come without any jury, and what the juries leave it with: its status follows from both.
alter table enrolment
    add column progress     text not null default 'ENROLLED',
    add column conclusion   text not null default 'OPEN',
    add column certified_on date;
-- The owner is behind the wall too.
alter table enrolment no force row level security;
update enrolment set progress = case status when 'READY_FOR_JURY' then 'ENROLLED' else status end;
alter table enrolment force row level security;
alter table enrolment alter column progress drop default, alter column conclusion drop default;
create index enrolment_by_certified_year on enrolment (certified_on, id) where certified_on is not null;
