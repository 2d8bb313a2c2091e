-- A certification is one document: it is read, compared and told as a whole.
create table certification (
    code        text primary key,
    content     text        not null,
    title       text        not null generated always as (content::json ->> 'title') stored,
    recorded_at timestamptz not null,
    version     bigint      not null
);

-- What this service knows of the campuses.
create table campus (
    code   text primary key,
    name   text not null,
    status text not null
);

create table campus_closing (
    campus_code text not null references campus on delete cascade,
    closed_on   date not null,
    reopened_on date,
    primary key (campus_code, closed_on)
);

grant select on certification, campus, campus_closing to ${app};
grant select, insert, update on certification to ${worker};
grant select, insert, update, delete on campus, campus_closing to ${worker};
