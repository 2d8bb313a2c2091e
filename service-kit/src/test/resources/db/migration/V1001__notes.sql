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
