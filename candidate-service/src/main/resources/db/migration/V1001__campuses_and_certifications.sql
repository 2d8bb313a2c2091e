-- What this service knows of the campuses. References between topics carry no foreign key: whichever comes first waits.
create table campus (
    code   text primary key,
    name   text not null,
    status text not null,
    zone   text not null
);

create table campus_closing (
    campus_code text not null references campus on delete cascade,
    closed_on   date not null,
    reopened_on date,
    primary key (campus_code, closed_on)
);

create table cohort (
    id            uuid primary key,
    campus        text not null,
    certification text not null,
    name          text not null,
    starts_on     date not null,
    ends_on       date not null
);
create index cohort_by_last_day on cohort (ends_on);
alter table cohort enable row level security;
alter table cohort force row level security;
create policy in_scope on cohort to ${app} using (in_scope(campus)) with check (in_scope(campus));
create policy everything on cohort to ${worker} using (true) with check (true);

-- What this service knows of the catalogue.
create table certification (
    code        text primary key,
    title       text   not null,
    open_routes text[] not null
);

create table registration_period (
    certification_code text not null references certification on delete cascade,
    starts_on          date not null,
    ends_on            date not null,
    primary key (certification_code, starts_on)
);

grant select on campus, campus_closing, cohort, certification, registration_period to ${app};
grant select, insert, update, delete on campus, campus_closing, cohort, certification, registration_period to ${worker};
