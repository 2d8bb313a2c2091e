-- One whole certificate at a time, whatever the sessions.
create unique index one_valid_whole_certificate_per_enrolment on certificate (enrolment_id)
    where kind = 'FULL' and status = 'VALID';

-- What a dismissed dispute puts up with, until it holds again. Requirements that are told widen a dispute; a revocation
-- opens one about what was given with the award.
alter table award_dispute add column tolerated text[] not null default '{}';
update award_dispute set tolerated = missing where status = 'DISMISSED';
grant update on award_dispute to ${worker};
grant insert on award_dispute to ${app};

-- An award that was signed and that the requirements contradict when the session closes.
alter table decision
    add column set_aside_reason text,
    add column set_aside_by     text,
    add column set_aside_at     timestamptz,
    add check ((set_aside_reason is null) = (set_aside_at is null));

-- Null: none is known, or the projection was not rebuilt since it is told.
alter table certification add column award_deadline date;

-- Certificates and minutes are also read by campuses that the enrolment comes to later, as its decision is.
alter table minutes_part add column enrolment_id uuid;
drop policy in_scope on minutes_part;
create policy in_scope on minutes_part to ${app}
    using (reached(campuses)
           or exists (select from enrolment e where e.id = enrolment_id)
           or place = 0 and exists (select from decision d where d.session_id = minutes_part.session_id))
    with check (in_scope('*'));
drop policy in_scope on certificate;
create policy in_scope on certificate to ${app}
    using (reached(campuses) or exists (select from enrolment e where e.id = enrolment_id))
    with check (in_scope('*'));

-- What a jury decides or declares is written nationally, whoever may read it.
alter policy in_scope on decision with check (in_scope('*'));
alter policy in_scope on replaced_decision with check (in_scope('*'));
alter policy in_scope on session_recusal with check (in_scope('*'));

-- Which blocs are aimed at stands among the requirements, and their version says which status is the newest.
alter table enrolment
    drop column target_blocs,
    drop column status_at;

-- Who did what to a session, and when; added to, never changed.
create table session_step (
    id          uuid primary key,
    session_id  uuid        not null references jury_session,
    kind        text        not null check (kind in ('PLANNED', 'CONVENED', 'OPENED', 'CLOSED', 'CANCELLED')),
    stated_on   date,
    recorded_by text        not null,
    recorded_at timestamptz not null
);
create index session_step_by_session on session_step (session_id);
alter table session_step enable row level security;
alter table session_step force row level security;
create policy everything on session_step to ${worker} using (true) with check (true);
create policy in_scope on session_step to ${app}
    using (exists (select from jury_session s where s.id = session_id)) with check (in_scope('*'));
grant select, insert on session_step to ${app};
grant select on session_step to ${worker};
