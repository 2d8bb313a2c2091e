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

-- What this service knows of the catalogue.
create table certification (
    code                text primary key,
    title               text   not null,
    certification_sites text[] not null
);

grant select on campus, campus_closing, certification to ${app};
grant select, insert, update, delete on campus, campus_closing, certification to ${worker};
