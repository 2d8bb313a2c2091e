-- Every campus that an enrolment has been at reads what belongs to it; the present one alone changes it.
create function is_changeable_enrolment(key uuid) returns boolean
    language sql stable parallel safe
    as $$ select exists (select 1 from enrolment where id = key and in_scope(campus)) $$;

-- A standing is the person's, under whatever enrolment it was reached.
create function is_changeable_record(key uuid) returns boolean
    language sql stable parallel safe
    as $$ select exists (select 1 from bloc_record r
                         join enrolment e on e.candidate_id = r.candidate_id and e.certification = r.certification
                         where r.id = key and in_scope(e.campus)) $$;

do $$
declare
    walled text;
begin
    foreach walled in array array['exemption', 'assessment', 'dissertation', 'accommodation', 'sitting'] loop
        execute format('create policy changed_where_it_is on %I as restrictive for update to ${app}'
            ' using (is_changeable_enrolment(enrolment_id))', walled);
    end loop;
    foreach walled in array array['bloc_validation', 'extra_sitting'] loop
        execute format('create policy added_where_they_are on %I as restrictive for insert to ${app}'
            ' with check (is_changeable_record(record_id))', walled);
    end loop;
end
$$;
create policy added_where_it_is on sitting as restrictive for insert to ${app}
    with check (is_changeable_enrolment(enrolment_id));
create policy changed_where_they_are on bloc_validation as restrictive for update to ${app}
    using (is_changeable_record(record_id));
-- Locked by whoever reads it, so that a refusal can be told.
create policy changed_where_they_are on bloc_record as restrictive for update to ${app}
    using (true) with check (exists (
        select from enrolment e
        where e.candidate_id = bloc_record.candidate_id and e.certification = bloc_record.certification
          and in_scope(e.campus)));
create policy added_where_it_is on assessed_skill as restrictive for insert to ${app}
    with check (exists (
        select from assessment a where a.id = assessment_id and is_changeable_enrolment(a.enrolment_id)));
create policy added_where_it_is on dissertation_review as restrictive for insert to ${app}
    with check (exists (
        select from dissertation d where d.id = dissertation_id and is_changeable_enrolment(d.enrolment_id)));
create policy changed_where_it_is on dissertation_review as restrictive for update to ${app}
    using (exists (
        select from dissertation d where d.id = dissertation_id and is_changeable_enrolment(d.enrolment_id)));
create policy added_where_it_is on dissertation_tutor as restrictive for insert to ${app}
    with check (exists (
        select from dissertation d where d.id = dissertation_id and is_changeable_enrolment(d.enrolment_id)));

-- Nobody adds to a history in another's name.
create policy by_whom_it_says on record_step as restrictive for insert to ${app}
    with check (done_by = asked_by() and is_changeable_enrolment(enrolment_id));
create policy by_whom_it_says on extra_sitting as restrictive for insert to ${app} with check (granted_by = asked_by());
