create table campus (
    code                 text primary key,
    name                 text        not null,
    roles                text[]      not null,
    address_as_published text        not null,
    address_lines        text[]      not null,
    postcode             text        not null,
    town                 text        not null,
    zone                 text        not null,
    siret                text unique,
    uai                  text unique,
    status               text        not null,
    recorded_at          timestamptz not null,
    version              bigint      not null
);

create table campus_closing (
    campus_code text not null references campus,
    closed_on   date not null,
    reopened_on date,
    primary key (campus_code, closed_on),
    check (reopened_on > closed_on)
);
create unique index one_running_closing on campus_closing (campus_code) where reopened_on is null;

-- What this service knows of the catalogue.
create table certification (
    code  text primary key,
    title text not null
);

create table cohort (
    id            uuid primary key,
    campus        text        not null references campus,
    certification text        not null,
    name          text        not null,
    starts_on     date        not null,
    ends_on       date        not null,
    recorded_at   timestamptz not null,
    version       bigint      not null,
    check (starts_on <= ends_on),
    constraint one_name_per_campus_and_certification unique (campus, certification, name)
);
alter table cohort enable row level security;
alter table cohort force row level security;
create policy in_scope on cohort to ${app} using (in_scope(campus)) with check (in_scope(campus));
create policy everything on cohort to ${worker} using (true) with check (true);

grant delete on campus_closing to ${app}, ${worker};
grant select, insert, update on campus, campus_closing, cohort to ${app}, ${worker};
grant select on certification to ${app};
grant select, insert, update, delete on certification to ${worker};
