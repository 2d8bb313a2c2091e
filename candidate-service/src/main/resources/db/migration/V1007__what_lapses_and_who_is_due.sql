-- The sittings left of a bloc may end with a day; one told before has none here until `assessments` is rebuilt.
alter table bloc_standing add column retake_until date;
alter table requirement add column open_until date;
create index requirement_lapsing on requirement (open_until) where open_until is not null and not blocked;

-- Since which event a certification asks what it asks, and by which each enrolment was weighed: all are due once.
alter table certification
    add column sequence          bigint not null default 0,
    add column rules_since       bigint not null default 0,
    add column answer_delay_from date,
    add column silence_from      date;
alter table enrolment add column weighed_by bigint not null default -1;
alter table enrolment alter column weighed_by drop default;
create index enrolment_weighed_by on enrolment (certification, weighed_by)
    where status not in ('CERTIFIED', 'REJECTED', 'WITHDRAWN');

-- The delay of an answer and what its silence means are two rules. The owner is behind the wall too.
alter table enrolment
    add column silence_admits boolean not null default false,
    add column answered_on    date;
alter table vae_deadline add column recorded_at timestamptz;
alter table enrolment no force row level security;
alter table enrolment_step no force row level security;
alter table vae_deadline no force row level security;
update enrolment set silence_admits = true where answer_due_on is not null;
update enrolment e set answered_on = (
    select s.step_on from enrolment_step s
    where s.enrolment_id = e.id and s.kind in ('ADMITTED', 'REJECTED') order by s.id desc limit 1)
    where progress <> 'APPLIED' and not admitted_by_silence;
update vae_deadline d set met = false
    from enrolment e where e.id = d.enrolment_id and d.code = 'ANSWER' and e.answered_on is null;
update vae_deadline d set recorded_at = e.recorded_at from enrolment e where e.id = d.enrolment_id;
alter table vae_deadline force row level security;
alter table enrolment_step force row level security;
alter table enrolment force row level security;
alter table enrolment alter column silence_admits drop default;
alter table vae_deadline alter column recorded_at set not null;
