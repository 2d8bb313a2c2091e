-- The list of sites is published: read by everybody, written by the certifier alone.
do $$
declare
    published text;
begin
    foreach published in array array['campus', 'campus_closing'] loop
        execute format('alter table %I enable row level security', published);
        execute format('alter table %I force row level security', published);
        execute format('create policy read_by_all on %I for select using (true)', published);
        execute format('create policy written_nationally on %I to ${app}'
            ' using (has_role(''certifier'')) with check (has_role(''certifier''))', published);
        execute format('create policy everything on %I to ${worker} using (true) with check (true)', published);
    end loop;
end
$$;
