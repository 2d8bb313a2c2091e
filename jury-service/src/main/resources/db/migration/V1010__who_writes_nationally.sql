-- Professionals work for every campus: whoever may see anything reads them, and everybody their own; the certifier alone
-- writes them.
alter table professional enable row level security;
alter table professional force row level security;
create policy read_by_all on professional for select to ${app}
    using (current_setting('parchemin.scope', true) <> '' or user_id = nullif(asked_by(), ''));
create policy written_nationally on professional to ${app}
    using (has_role('certifier')) with check (has_role('certifier'));
create policy everything on professional to ${worker} using (true) with check (true);

-- The numbers of a national register.
alter table award_counter enable row level security;
alter table award_counter force row level security;
create policy national on award_counter to ${app} using (in_scope('*')) with check (in_scope('*'));
create policy everything on award_counter to ${worker} using (true) with check (true);

-- What a campus or an auditor may read of a session and its awards, the certifier alone writes; members of the jury
-- write what they say themselves: attendance, decisions, recusals, signatures.
do $$
declare
    walled text;
begin
    foreach walled in array array['seat', 'seat_replacement', 'signature_waiver', 'account_change', 'certificate',
            'award_counter', 'award_dispute', 'minutes', 'minutes_part'] loop
        execute format('create policy added_by_the_certifier on %I as restrictive for insert to ${app}'
            ' with check (has_role(''certifier''))', walled);
        execute format('create policy changed_by_the_certifier on %I as restrictive for update to ${app}'
            ' using (has_role(''certifier''))', walled);
        execute format('create policy deleted_by_the_certifier on %I as restrictive for delete to ${app}'
            ' using (has_role(''certifier''))', walled);
    end loop;
    foreach walled in array array['jury_session', 'decision', 'replaced_decision', 'session_recusal', 'session_step',
            'attendance_correction', 'signature'] loop
        execute format('create policy added_by_the_jury on %I as restrictive for insert to ${app}'
            ' with check (has_role(''certifier'') or has_role(''jury-member''))', walled);
        -- Locked by whoever reads it, so that a refusal can be told.
        execute format('create policy changed_by_the_jury on %I as restrictive for update to ${app}'
            ' using (true) with check (has_role(''certifier'') or has_role(''jury-member''))', walled);
    end loop;
end
$$;

-- A line is proposed, changed and taken back from the campus where its enrolment is now.
create policy added_where_it_is on roster_line as restrictive for insert to ${app}
    with check (exists (select from enrolment e where e.id = enrolment_id and in_scope(e.campus)));
create policy changed_where_it_is on roster_line as restrictive for update to ${app}
    using (exists (select from enrolment e where e.id = enrolment_id and in_scope(e.campus)));
create policy deleted_where_it_is on roster_line as restrictive for delete to ${app}
    using (exists (select from enrolment e where e.id = enrolment_id and in_scope(e.campus)));

-- Nobody adds to a history in another's name.
do $$
declare
    history text;
    author  text;
begin
    for history, author in values ('session_step', 'recorded_by'), ('seat_replacement', 'replaced_by'),
            ('attendance_correction', 'corrected_by'), ('signature_waiver', 'waived_by'), ('signature', 'signed_by'),
            ('session_recusal', 'declared_by'), ('account_change', 'changed_by') loop
        execute format('create policy by_whom_it_says on %I as restrictive for insert to ${app}'
            ' with check (%I = asked_by())', history, author);
    end loop;
end
$$;
