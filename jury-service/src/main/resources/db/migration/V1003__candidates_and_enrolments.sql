-- Whether any of a row's campuses is among the caller's. Unset: none.
create function reached(campuses text[]) returns boolean
    language sql stable parallel safe
    as $$ select current_setting('parchemin.scope', true) = '*'
              or campuses && string_to_array(current_setting('parchemin.scope', true), ',') $$;

-- What this service knows of the candidates. References between topics carry no foreign key: whichever comes first waits.
-- A rebuild empties none of these tables: each row takes in what is not older than its sequence or version.
create table candidate_name (
    id          uuid primary key,
    campuses    text[] not null,
    birth_name  text   not null,
    usage_name  text,
    first_names text[] not null,
    birth_year  int    not null,
    birth_month int,
    birth_day   int,
    sequence    bigint not null
);

-- The wall's foundation: other rows are seen by whoever sees an enrolment. The status is told with the requirements too;
-- status_at says which of the two was recorded later.
create table enrolment (
    id            uuid primary key,
    candidate_id  uuid        not null,
    certification text        not null,
    campus        text        not null,
    campuses      text[]      not null,
    access_route  text        not null,
    enrolled_on   date        not null,
    target_kind   text        not null,
    target_blocs  text[]      not null,
    status        text        not null,
    status_at     timestamptz not null,
    sequence      bigint      not null
);
create index enrolment_by_candidate on enrolment (candidate_id);

create table requirements (
    enrolment_id uuid primary key,
    candidate_id uuid        not null,
    version      int         not null,
    status       text        not null,
    recorded_at  timestamptz not null
);

create table requirement (
    enrolment_id uuid    not null references requirements,
    place        int     not null,
    code         text    not null,
    met_on       date,
    blocked      boolean not null,
    primary key (enrolment_id, place)
);

-- Who has had to do with a person, under whatever enrolment: they, and who works where the person worked, do not
-- deliberate on them.
create table work_experience (
    enrolment_id uuid primary key,
    candidate_id uuid   not null,
    tutor_ids    uuid[] not null,
    sequence     bigint not null
);
create index work_experience_by_candidate on work_experience (candidate_id);

create table company (
    enrolment_id uuid not null references work_experience,
    place        int  not null,
    name         text not null,
    siret        text,
    primary key (enrolment_id, place)
);

-- Accumulated: a revoked result was seen all the same.
create table assessor (
    assessment_id uuid not null,
    assessor_id   uuid not null,
    candidate_id  uuid not null,
    enrolment_id  uuid not null,
    primary key (assessment_id, assessor_id)
);
create index assessor_by_candidate on assessor (candidate_id);

-- Of every deposit, superseded ones included.
create table dissertation_tutor (
    dissertation_id uuid primary key,
    enrolment_id    uuid not null,
    candidate_id    uuid not null,
    tutor_id        uuid not null
);
create index dissertation_tutor_by_candidate on dissertation_tutor (candidate_id);

-- The wall. What concerns the person is seen through any of the person's enrolments that is in scope.
do $$
declare
    walled text;
begin
    foreach walled in array array['candidate_name', 'enrolment', 'requirements', 'requirement', 'work_experience',
        'company', 'assessor', 'dissertation_tutor'] loop
        execute format('alter table %I enable row level security', walled);
        execute format('alter table %I force row level security', walled);
        execute format('create policy everything on %I to ${worker} using (true) with check (true)', walled);
    end loop;
    foreach walled in array array['requirements', 'requirement'] loop
        execute format('create policy reads on %1$I for select to ${app}'
            ' using (exists (select from enrolment e where e.id = %1$I.enrolment_id))', walled);
    end loop;
    foreach walled in array array['work_experience', 'assessor', 'dissertation_tutor'] loop
        execute format('create policy reads on %1$I for select to ${app}'
            ' using (exists (select from enrolment e where e.candidate_id = %1$I.candidate_id))', walled);
    end loop;
end
$$;
create policy reads on candidate_name for select to ${app} using (reached(campuses));
create policy reads on enrolment for select to ${app} using (reached(campuses));
create policy reads on company for select to ${app}
    using (exists (select from work_experience w where w.enrolment_id = company.enrolment_id));

grant select on candidate_name, enrolment, requirements, requirement, work_experience, company, assessor,
    dissertation_tutor to ${app}, ${worker};
grant insert, update, delete on candidate_name, enrolment, requirements, requirement, work_experience, company, assessor,
    dissertation_tutor to ${worker};
