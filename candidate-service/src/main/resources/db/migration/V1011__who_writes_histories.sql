-- Nobody adds to a history in another's name, nor at another campus about a candidate whom they cannot read. Where days
-- alone brought a step about, it is the platform's.
create policy by_whom_it_says on candidate_history as restrictive for insert to ${app}
    with check (actor = asked_by()
        and (in_scope(campus) or exists (
            select from candidate_access access
            where access.candidate_id = candidate_history.candidate_id and any_in_scope(access.readers))));
create policy by_whom_it_says on enrolment_step as restrictive for insert to ${app}
    with check (done_by = asked_by()
        or (done_by = 'parchemin' and kind in ('ADMITTED_BY_SILENCE', 'BECAME_READY', 'NO_LONGER_READY')));
create policy by_whom_it_says on access_grant as restrictive for insert to ${app} with check (granted_by = asked_by());
