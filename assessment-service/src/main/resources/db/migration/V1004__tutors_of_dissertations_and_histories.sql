-- Who tutors a candidate's written work, under whatever enrolment: known wherever the person is.
create table dissertation_tutor (
    dissertation_id uuid primary key references dissertation,
    candidate_id    uuid not null,
    tutor_id        uuid not null
);
create index dissertation_tutor_by_candidate on dissertation_tutor (candidate_id);
-- The owner is behind the wall too.
alter table dissertation no force row level security;
alter table enrolment no force row level security;
insert into dissertation_tutor (dissertation_id, candidate_id, tutor_id)
    select d.id, e.candidate_id, d.tutor_id from dissertation d join enrolment e on e.id = d.enrolment_id
    where d.tutor_id is not null;
alter table dissertation force row level security;
alter table enrolment force row level security;

alter table dissertation_tutor enable row level security;
alter table dissertation_tutor force row level security;
create policy in_scope on dissertation_tutor to ${app}
    using (exists (select from enrolment e where e.candidate_id = dissertation_tutor.candidate_id));
create policy everything on dissertation_tutor to ${worker} using (true) with check (true);
grant select, insert on dissertation_tutor to ${app};
grant select on dissertation_tutor to ${worker};

-- Who did what under an enrolment. Append-only: nobody is granted more.
create table record_step (
    id           uuid primary key,
    enrolment_id uuid        not null,
    kind         text        not null,
    campus       text        not null,
    bloc         text,
    about        uuid,
    step_on      date,
    done_by      text        not null,
    reason       text,
    recorded_at  timestamptz not null
);
create index record_step_by_enrolment on record_step (enrolment_id, id);
alter table record_step enable row level security;
alter table record_step force row level security;
create policy in_scope on record_step to ${app}
    using (exists (select from enrolment e where e.id = enrolment_id));
create policy everything on record_step to ${worker} using (true) with check (true);
grant select, insert on record_step to ${app};
grant select on record_step to ${worker};

-- Business date of the last step of an enrolment; unknown until the candidate service tells it again.
alter table enrolment add column last_step_on date;

alter table accommodation
    add column ended_at timestamptz,
    add column version  bigint not null default 0;
alter table exemption add column version bigint not null default 0;
