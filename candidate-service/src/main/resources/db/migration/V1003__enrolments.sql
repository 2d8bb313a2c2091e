-- What enrolments need of a certification beyond its periods; without blocs it is not usable until its projection is rebuilt.
alter table certification
    add column blocs                                    text[]  not null default '{}',
    add column dissertation                             boolean not null default false,
    add column experience_months                        int,
    add column defence                                  boolean not null default false,
    add column answer_within_months                     int     not null default 0,
    add column silence_admits                           boolean not null default false,
    add column applications_per_certification_per_year int     not null default 0,
    add column applications_per_year                    int     not null default 0,
    add column bloc_only_applications_count             boolean not null default false;

create table enrolment (
    id                   uuid primary key,
    candidate_id         uuid        not null references candidate,
    certification        text        not null,
    campus               text        not null,
    campuses             text[]      not null,
    access_route         text        not null,
    enrolled_on          date        not null,
    target_kind          text        not null,
    target_blocs         text[]      not null,
    cohort               uuid,
    status               text        not null,
    last_step_on         date        not null,
    answer_due_on        date,
    admitted_by_silence  boolean     not null,
    ready_on             date,
    requirements_version int         not null,
    requirements_status  text        not null,
    recorded_at          timestamptz not null,
    version              bigint      not null,
    check (campus = any (campuses))
);
create unique index one_live_enrolment on enrolment (candidate_id, certification)
    where status in ('APPLIED', 'ENROLLED', 'READY_FOR_JURY');
create index enrolment_by_campus on enrolment (campus, id);
create index enrolment_by_cohort on enrolment (cohort, id);
create index enrolment_by_candidate on enrolment (candidate_id, id);
create index enrolment_admitted_by_silence on enrolment (answer_due_on) where status = 'APPLIED';
create index enrolment_becoming_ready on enrolment (ready_on) where status = 'ENROLLED';

create table requirement (
    enrolment_id uuid    not null references enrolment,
    place        int     not null,
    code         text    not null,
    met_on       date,
    blocked      boolean not null,
    detail       text,
    primary key (enrolment_id, place)
);

create table experience (
    id           uuid primary key,
    enrolment_id uuid        not null references enrolment,
    company      text        not null,
    siret        text,
    tutor_id     uuid,
    starts_on    date        not null,
    ends_on      date,
    recorded_at  timestamptz not null,
    version      bigint      not null,
    check (starts_on <= ends_on)
);
create index experience_by_enrolment on experience (enrolment_id, starts_on, id);

-- Append-only: nobody is granted more.
create table enrolment_step (
    id           uuid primary key,
    enrolment_id uuid        not null references enrolment,
    kind         text        not null,
    campus       text        not null,
    step_on      date,
    done_by      text        not null,
    reason       text,
    recorded_at  timestamptz not null
);
create index enrolment_step_by_enrolment on enrolment_step (enrolment_id, id);

-- The limits are per person, whatever the campus: counted here, without a campus, because scope would hide some.
create table vae_application (
    enrolment_id  uuid primary key references enrolment,
    candidate_id  uuid    not null,
    certification text    not null,
    completed_on  date    not null,
    bloc_only     boolean not null
);
create index vae_application_by_candidate on vae_application (candidate_id, completed_on);

-- What this service knows of the assessments. References between topics carry no foreign key: whichever comes first waits.
create table bloc_standing (
    subject       text primary key,
    enrolment_id  uuid    not null,
    bloc          text    not null,
    status        text    not null,
    validated_on  date,
    sittings_left int     not null,
    blocked       boolean not null,
    sequence      bigint  not null
);
create index bloc_standing_by_enrolment on bloc_standing (enrolment_id);

create table dissertation_standing (
    enrolment_id uuid primary key,
    deposited_on date   not null,
    verdict      text,
    reviewed_on  date,
    sequence     bigint not null
);

-- What this service knows of the professionals.
create table professional (
    id uuid primary key
);

-- Every campus that an enrolment has been at reads it, the present one changes it.
alter table enrolment enable row level security;
alter table enrolment force row level security;
create policy read_where_it_was on enrolment for select to ${app} using (any_in_scope(campuses));
create policy opened_in_scope on enrolment for insert to ${app} with check (in_scope(campus));
create policy changed_where_it_is on enrolment for update to ${app}
    using (in_scope(campus)) with check (in_scope(campus));
create policy everything on enrolment to ${worker} using (true) with check (true);

-- What belongs to an enrolment is read with it and changed with it.
create function is_readable_enrolment(key uuid) returns boolean
    language sql stable parallel safe
    as $$ select exists (select 1 from enrolment where id = key) $$;
create function is_changeable_enrolment(key uuid) returns boolean
    language sql stable parallel safe
    as $$ select exists (select 1 from enrolment where id = key and in_scope(campus)) $$;

alter table requirement enable row level security;
alter table requirement force row level security;
create policy read_with_it on requirement for select to ${app} using (is_readable_enrolment(enrolment_id));
create policy changed_with_it on requirement to ${app}
    using (is_changeable_enrolment(enrolment_id)) with check (is_changeable_enrolment(enrolment_id));
create policy everything on requirement to ${worker} using (true) with check (true);

alter table experience enable row level security;
alter table experience force row level security;
create policy read_with_it on experience for select to ${app} using (is_readable_enrolment(enrolment_id));
create policy changed_with_it on experience to ${app}
    using (is_changeable_enrolment(enrolment_id)) with check (is_changeable_enrolment(enrolment_id));
create policy everything on experience to ${worker} using (true) with check (true);

alter table enrolment_step enable row level security;
alter table enrolment_step force row level security;
create policy read_with_it on enrolment_step for select to ${app} using (is_readable_enrolment(enrolment_id));
create policy added_with_it on enrolment_step for insert to ${app}
    with check (is_changeable_enrolment(enrolment_id));
create policy everything on enrolment_step to ${worker} using (true) with check (true);

alter table bloc_standing enable row level security;
alter table bloc_standing force row level security;
create policy read_with_it on bloc_standing for select to ${app} using (is_readable_enrolment(enrolment_id));
create policy everything on bloc_standing to ${worker} using (true) with check (true);

alter table dissertation_standing enable row level security;
alter table dissertation_standing force row level security;
create policy read_with_it on dissertation_standing for select to ${app} using (is_readable_enrolment(enrolment_id));
create policy everything on dissertation_standing to ${worker} using (true) with check (true);

grant select, insert, update on enrolment to ${app}, ${worker};
grant select, insert, update, delete on requirement, experience to ${app}, ${worker};
grant select, insert on enrolment_step to ${app}, ${worker};
grant select, insert on vae_application to ${app};
grant select on bloc_standing, dissertation_standing, professional to ${app};
grant select, insert, update on bloc_standing, dissertation_standing to ${worker};
grant select, insert, delete on professional to ${worker};
