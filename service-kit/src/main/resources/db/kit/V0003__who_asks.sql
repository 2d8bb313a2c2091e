-- Who asks and with which roles, as the transaction's first statement sets it beside the scope. Unset: nobody, none.
create function asked_by() returns text
    language sql stable parallel safe
    as $$ select coalesce(current_setting('parchemin.caller', true), '') $$;
create function has_role(name text) returns boolean
    language sql stable parallel safe
    as $$ select name = any (string_to_array(current_setting('parchemin.roles', true), ',')) $$;

-- A kept answer holds what its caller was shown: it is theirs, and theirs only while they still may see as much. Of those
-- kept before nobody knows what their callers might see.
delete from idempotent_answer;
alter table idempotent_answer
    add column roles text not null,
    add column scope text not null;
alter table idempotent_answer enable row level security;
alter table idempotent_answer force row level security;
create policy own on idempotent_answer to ${app}
    using (client = asked_by()) with check (client = asked_by() and client <> '');
create policy everything on idempotent_answer to ${worker} using (true) with check (true);
