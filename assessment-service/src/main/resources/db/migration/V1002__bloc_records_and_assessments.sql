-- What day it is there; the default holds until the campus service tells the campus again.
alter table campus add column zone text not null default 'Europe/Paris';

-- Whether any of a row's campuses is among the caller's. Unset: none.
create function reached(campuses text[]) returns boolean
    language sql stable parallel safe
    as $$ select current_setting('parchemin.scope', true) = '*'
              or campuses && string_to_array(current_setting('parchemin.scope', true), ',') $$;

-- What this service knows of the enrolments. It is the wall's foundation: other rows are seen by whoever sees theirs.
create table enrolment (
    id            uuid primary key,
    candidate_id  uuid   not null,
    certification text   not null,
    campus        text   not null,
    campuses      text[] not null,
    enrolled_on   date   not null,
    target_kind   text   not null,
    target_blocs  text[] not null,
    status        text   not null
);
create index enrolment_by_person on enrolment (candidate_id, certification);

create table tutors (
    enrolment_id uuid primary key,
    candidate_id uuid   not null,
    tutor_ids    uuid[] not null
);
create index tutors_by_candidate on tutors (candidate_id);

-- What this service knows of the professionals; user_id is a token's subject.
create table professional (
    id      uuid primary key,
    user_id text
);
create index professional_by_user on professional (user_id);

-- Locked by everything that changes where a person stands; lists the enrolments that are told of it.
create table bloc_record (
    id            uuid primary key,
    candidate_id  uuid        not null,
    certification text        not null,
    enrolments    uuid[]      not null,
    recorded_at   timestamptz not null,
    version       bigint      not null,
    constraint one_record_per_person_and_certification unique (candidate_id, certification)
);

create table sitting (
    id           uuid primary key,
    record_id    uuid   not null references bloc_record,
    bloc         text   not null,
    number       int    not null,
    enrolment_id uuid   not null,
    held_on      date   not null,
    campus       text   not null,
    assessor_ids uuid[] not null,
    status       text   not null,
    verdict      text,
    constraint one_number_per_bloc unique (record_id, bloc, number),
    check (verdict is not null or status <> 'RESULTED')
);
create index sitting_by_enrolment on sitting (enrolment_id);

create table bloc_validation (
    id           uuid primary key,
    record_id    uuid    not null references bloc_record,
    bloc         text    not null,
    status       text    not null,
    enrolment_id uuid    not null,
    sitting_id   uuid references sitting,
    validated_on date    not null,
    live         boolean not null
);
create unique index one_live_validation_per_bloc on bloc_validation (record_id, bloc) where live;

create table extra_sitting (
    id          uuid primary key,
    record_id   uuid        not null references bloc_record,
    bloc        text        not null,
    reason      text        not null,
    granted_by  text        not null,
    recorded_at timestamptz not null
);
create index extra_sitting_by_record on extra_sitting (record_id);

create table exemption (
    id              uuid primary key,
    enrolment_id    uuid        not null,
    bloc            text        not null,
    granted_on      date        not null,
    proof_reference text        not null,
    reason          text        not null,
    recorded_at     timestamptz not null
);
create index exemption_by_enrolment on exemption (enrolment_id);

create table assessment (
    id                uuid primary key references sitting,
    enrolment_id      uuid        not null,
    parts             text[]      not null,
    resulted_at       timestamptz,
    revoked_at        timestamptz,
    revocation_reason text,
    recorded_at       timestamptz not null,
    version           bigint      not null,
    check ((revoked_at is null) = (revocation_reason is null))
);
create index assessment_by_enrolment on assessment (enrolment_id);

create table assessed_skill (
    assessment_id uuid not null references assessment,
    skill         text not null,
    level         text not null,
    comment       text,
    primary key (assessment_id, skill)
);

create table dissertation (
    id           uuid primary key,
    enrolment_id uuid        not null,
    title        text        not null,
    deposited_on date        not null,
    file_name    text        not null,
    media_type   text        not null,
    sha256       text        not null,
    size         bigint      not null,
    company      text,
    tutor_id     uuid,
    status       text        not null,
    recorded_at  timestamptz not null,
    version      bigint      not null
);
create unique index one_current_dissertation on dissertation (enrolment_id) where status <> 'SUPERSEDED';
create index dissertation_by_enrolment on dissertation (enrolment_id);

create table dissertation_review (
    dissertation_id  uuid        not null references dissertation,
    position         int         not null,
    verdict          text        not null,
    reviewed_on      date        not null,
    comment          text,
    recorded_at      timestamptz not null,
    reopened_at      timestamptz,
    reopening_reason text,
    primary key (dissertation_id, position)
);

-- The measure granted, never its cause.
create table accommodation (
    id           uuid primary key,
    enrolment_id uuid        not null,
    measure      text        not null,
    starts_on    date,
    ends_on      date,
    recorded_at  timestamptz not null,
    check (starts_on <= ends_on)
);
create index accommodation_by_enrolment on accommodation (enrolment_id);

-- The wall. Rows of a person are seen through any of the person's enrolments that is in scope, rows of an enrolment
-- through that enrolment; they are added from its present campus alone.
do $$
declare
    walled text;
begin
    foreach walled in array array['enrolment', 'tutors', 'bloc_record', 'sitting', 'bloc_validation', 'extra_sitting',
        'exemption', 'assessment', 'assessed_skill', 'dissertation', 'dissertation_review', 'accommodation'] loop
        execute format('alter table %I enable row level security', walled);
        execute format('alter table %I force row level security', walled);
        execute format('create policy everything on %I to ${worker} using (true) with check (true)', walled);
    end loop;
    foreach walled in array array['sitting', 'bloc_validation', 'extra_sitting'] loop
        execute format('create policy in_scope on %I to ${app}'
            ' using (exists (select from bloc_record r where r.id = record_id))', walled);
    end loop;
    foreach walled in array array['exemption', 'assessment', 'dissertation', 'accommodation'] loop
        execute format('create policy reads on %I for select to ${app}'
            ' using (exists (select from enrolment e where e.id = enrolment_id))', walled);
        execute format('create policy changes on %I for update to ${app}'
            ' using (exists (select from enrolment e where e.id = enrolment_id))', walled);
        execute format('create policy adds on %I for insert to ${app}'
            ' with check (exists (select from enrolment e where e.id = enrolment_id and in_scope(e.campus)))', walled);
    end loop;
end
$$;
create policy in_scope on enrolment to ${app} using (reached(campuses));
create policy in_scope on tutors to ${app}
    using (exists (select from enrolment e where e.candidate_id = tutors.candidate_id));
create policy in_scope on bloc_record to ${app}
    using (exists (select from enrolment e
                   where e.candidate_id = bloc_record.candidate_id and e.certification = bloc_record.certification));
create policy in_scope on assessed_skill to ${app}
    using (exists (select from assessment a where a.id = assessment_id));
create policy in_scope on dissertation_review to ${app}
    using (exists (select from dissertation d where d.id = dissertation_id));

grant select on enrolment, tutors, professional, bloc_record, sitting, bloc_validation, extra_sitting, exemption,
    assessment, assessed_skill, dissertation, dissertation_review, accommodation to ${app}, ${worker};
grant insert, update, delete on enrolment, tutors, professional to ${worker};
grant insert on bloc_record to ${worker};
grant update on bloc_record to ${app}, ${worker};
grant insert on sitting, bloc_validation, extra_sitting, exemption, assessment, assessed_skill, dissertation,
    dissertation_review, accommodation to ${app};
grant update on sitting, bloc_validation, assessment, dissertation, dissertation_review to ${app};
