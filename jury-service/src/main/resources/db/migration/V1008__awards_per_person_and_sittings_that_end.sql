-- At most one valid award of a person, whatever the enrolments.
drop index one_valid_whole_certificate_per_enrolment;
create unique index one_valid_whole_certificate_per_person on certificate (candidate_id, certification)
    where kind = 'FULL' and status = 'VALID';
create unique index one_valid_certificate_per_person_and_bloc on certificate (candidate_id, bloc)
    where kind = 'BLOC' and status = 'VALID';

-- A campus that puts somebody on a roster learns that the person is certified, wherever that was.
create policy counted on certificate for select to current_role using (true);
create function valid_whole_certificate_of(person uuid, certified text) returns text
    language sql stable security definer set search_path = public, pg_temp
    as $$ select c.number from certificate c
          where c.candidate_id = person and c.certification = certified and c.kind = 'FULL' and c.status = 'VALID' $$;
revoke execute on function valid_whole_certificate_of(uuid, text) from public;
grant execute on function valid_whole_certificate_of(uuid, text) to ${app};

-- What was voted on: the outcome recorded, or the whole that was asked for; null: the outcome.
alter table decision add column votes_on text;
alter table replaced_decision add column votes_on text;

-- Which of the candidates each of those present must not judge, as they stated themselves: the member at one place, the
-- enrolment at the same place of the other list.
alter table jury_session
    add column conflict_members    uuid[],
    add column conflict_enrolments uuid[],
    add column annulled_on         date,
    add column annulment_reason    text,
    drop constraint jury_session_status_check,
    add constraint jury_session_status_check
        check (status in ('PLANNED', 'CONVENED', 'OPEN', 'DELIBERATED', 'CLOSED', 'CANCELLED', 'ANNULLED')),
    add check (cardinality(conflict_members) = cardinality(conflict_enrolments)),
    add check ((status = 'ANNULLED') = (annulment_reason is not null));
-- The owner is behind the wall too.
alter table jury_session no force row level security;
update jury_session set conflict_members = '{}', conflict_enrolments = '{}' where present is not null;
alter table jury_session force row level security;
alter table jury_session add check ((present is null) = (conflict_members is null));

alter table session_step
    drop constraint session_step_kind_check,
    add constraint session_step_kind_check
        check (kind in ('PLANNED', 'CONVENED', 'OPENED', 'CLOSED', 'CANCELLED', 'ANNULLED'));

-- The attendance as it was recorded before each correction.
create table attendance_correction (
    session_id              uuid        not null references jury_session,
    place                   int         not null,
    present                 uuid[]      not null,
    conflict_members        uuid[]      not null,
    conflict_enrolments     uuid[]      not null,
    substitute_president_id uuid,
    reason                  text        not null,
    corrected_by            text        not null,
    recorded_at             timestamptz not null,
    primary key (session_id, place)
);

create table signature_waiver (
    session_id  uuid        not null references jury_session,
    place       int         not null,
    member_id   uuid        not null references professional,
    reason      text        not null,
    waived_by   text        not null,
    recorded_at timestamptz not null,
    primary key (session_id, place),
    constraint one_waiver_per_member unique (session_id, member_id)
);

-- One account, one signature.
alter table signature add constraint one_signature_per_account unique (session_id, signed_by);

do $$
declare
    walled text;
begin
    foreach walled in array array['attendance_correction', 'signature_waiver'] loop
        execute format('alter table %I enable row level security', walled);
        execute format('alter table %I force row level security', walled);
        execute format('create policy everything on %I to ${worker} using (true) with check (true)', walled);
        execute format('create policy in_scope on %I to ${app}'
            ' using (exists (select from jury_session s where s.id = session_id)) with check (in_scope(''*''))', walled);
    end loop;
end
$$;
grant select, insert on attendance_correction, signature_waiver to ${app};
grant select on attendance_correction, signature_waiver to ${worker};

-- Which account a professional logged in with before, and why that changed while a seat was theirs.
create table account_change (
    id              uuid primary key,
    professional_id uuid        not null references professional,
    before          text,
    after           text,
    reason          text        not null,
    changed_by      text        not null,
    recorded_at     timestamptz not null
);
create index account_change_by_professional on account_change (professional_id);
alter table account_change enable row level security;
alter table account_change force row level security;
create policy everything on account_change to ${worker} using (true) with check (true);
create policy national on account_change to ${app} using (in_scope('*')) with check (in_scope('*'));
grant select, insert on account_change to ${app};
grant select on account_change to ${worker};

-- When who applied was admitted; null: nobody has to be, nobody was yet, or the projection was not rebuilt since it is told.
alter table enrolment add column admitted_on date;
