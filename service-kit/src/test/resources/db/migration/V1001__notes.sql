create table note (
    id      text primary key,
    place   text   not null,
    text    text   not null,
    version bigint not null
);
alter table note enable row level security;
alter table note force row level security;
create policy in_scope on note to ${app} using (in_scope(place)) with check (in_scope(place));
create policy everything on note to ${worker} using (true) with check (true);

create table heard (
    id    text primary key,
    words text not null
);
grant select, insert, update, delete on note to ${app}, ${worker};
grant select on heard to ${app};
grant select, insert, update, delete on heard to ${worker};

-- Ends the writer's own connection while its transaction commits; a consumer's once only.
create function lose_connection() returns trigger
    language plpgsql
    as $$ begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$;
create constraint trigger lose_connection after insert on note deferrable initially deferred
    for each row when (new.text = 'lost at commit') execute function lose_connection();

create sequence lost_once;
grant usage on lost_once to ${worker};
create constraint trigger lose_connection after insert on heard deferrable initially deferred
    for each row when (new.words = 'lost once' and nextval('lost_once') = 1) execute function lose_connection();
