-- People are enrolled where they are prepared; the default holds until the campus service tells the campus again.
alter table campus add column roles text[] not null default '{PREPARATION}';

-- The limits of the VAE with the day from which each holds, and its further delays.
alter table certification
    add column certification_limit_from date,
    add column year_limit_from          date,
    add column jury_before_end_of_month int,
    add column jury_delay_from          date,
    add column result_within_days       int,
    add column result_delay_from        date;

-- An application is its enrolment's. The limits count a person's applications wherever they were made: the owner's
-- function tells how many, and nothing of where.
alter table vae_application add column file_deposited_on date;
alter table vae_application enable row level security;
alter table vae_application force row level security;
create policy read_with_it on vae_application for select to ${app} using (is_readable_enrolment(enrolment_id));
create policy made_with_it on vae_application for insert to ${app}
    with check (is_changeable_enrolment(enrolment_id));
create policy changed_with_it on vae_application for update to ${app}
    using (is_changeable_enrolment(enrolment_id)) with check (is_changeable_enrolment(enrolment_id));
create policy everything on vae_application to ${worker} using (true) with check (true);
create policy counted on vae_application for select to current_role using (true);
create function vae_applications_of(person uuid, first_day date, last_day date)
    returns table (applied_for text, complete_on date, for_blocs boolean)
    language sql stable security definer set search_path = public, pg_temp
    as $$ select a.certification, a.completed_on, a.bloc_only from vae_application a
          where a.candidate_id = person and a.completed_on between first_day and last_day $$;
revoke execute on function vae_applications_of(uuid, date, date) from public;
grant execute on function vae_applications_of(uuid, date, date) to ${app};
grant update on vae_application to ${app};
grant select on vae_application to ${worker};

create table vae_deadline (
    subject      text primary key,
    enrolment_id uuid    not null references enrolment,
    code         text    not null,
    due_on       date    not null,
    met          boolean not null,
    pending      boolean not null
);
create index vae_deadline_by_enrolment on vae_deadline (enrolment_id);
create index vae_deadline_pending on vae_deadline (due_on, subject) where pending;
alter table vae_deadline enable row level security;
alter table vae_deadline force row level security;
create policy read_with_it on vae_deadline for select to ${app} using (is_readable_enrolment(enrolment_id));
create policy changed_with_it on vae_deadline to ${app}
    using (is_changeable_enrolment(enrolment_id)) with check (is_changeable_enrolment(enrolment_id));
create policy everything on vae_deadline to ${worker} using (true) with check (true);
grant select, insert, update, delete on vae_deadline to ${app}, ${worker};

-- What was applied for before has its first deadline already. The owner is behind the wall too.
alter table enrolment no force row level security;
alter table vae_deadline no force row level security;
insert into vae_deadline (subject, enrolment_id, code, due_on, met, pending)
    select id || '/ANSWER', id, 'ANSWER', answer_due_on, progress <> 'APPLIED' and not admitted_by_silence,
           progress = 'APPLIED'
    from enrolment where access_route = 'VAE' and answer_due_on is not null;
alter table vae_deadline force row level security;
alter table enrolment force row level security;
