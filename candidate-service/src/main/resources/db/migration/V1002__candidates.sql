-- True when one of the keys is in the caller's scope.
create function any_in_scope(keys text[]) returns boolean
    language sql stable parallel safe
    as $$ select current_setting('parchemin.scope', true) = '*'
              or keys && string_to_array(current_setting('parchemin.scope', true), ',') $$;

-- Which campuses reach a candidate. A row of its own: an enrolment elsewhere is not a change of the person, and whoever
-- may only read the person may still be the next to enrol them. Locked first by everything that the event tells.
create table candidate_access (
    candidate_id uuid primary key,
    campus       text   not null,                 -- of origin
    live_at      text[] not null default '{}',    -- one entry per live enrolment
    enrolled_at  text[] not null default '{}',    -- of every enrolment, past ones included
    granted_to   text[] not null default '{}',
    readers      text[] not null generated always as (array[campus] || enrolled_at || granted_to) stored,
    writers      text[] not null generated always as
                     (case when cardinality(live_at) = 0 then array[campus] else live_at end) stored
);
alter table candidate_access enable row level security;
alter table candidate_access force row level security;
create policy readable on candidate_access for select to ${app} using (any_in_scope(readers));
create policy own_campus on candidate_access for insert to ${app} with check (in_scope(campus));
create policy enrolling on candidate_access for update to ${app}
    using (any_in_scope(readers)) with check (any_in_scope(readers));
create policy everything on candidate_access to ${worker} using (true) with check (true);

create table candidate (
    id                uuid primary key references candidate_access,
    campus            text        not null,
    birth_name        text        not null,
    usage_name        text,
    first_names       text[]      not null check (cardinality(first_names) between 1 and 3),
    sex               text,
    birth_year        int         not null,
    birth_month       int,
    birth_day         int,
    birth_country     text        not null,
    birth_insee_code  text,
    birth_town        text,
    ine               text constraint one_candidate_per_ine unique,
    email             text,
    phone             text,
    distinct_from     uuid[]      not null,
    -- Normalised: what the list is sorted and searched by, and what makes two candidates the same person.
    name_key          text        not null,
    usage_name_key    text,
    identity          text        not null,
    namesake          int         not null,       -- 0, or how many namesakes born on the same day came before
    recorded_at       timestamptz not null,
    version           bigint      not null,
    constraint one_candidate_per_identity unique (identity, namesake)
);
create index candidate_by_name on candidate (name_key, id);
create index candidate_by_usage_name on candidate (usage_name_key) where usage_name_key is not null;
alter table candidate enable row level security;
alter table candidate force row level security;
create policy readable on candidate for select to ${app} using (exists (
    select from candidate_access access where access.candidate_id = id and any_in_scope(access.readers)));
create policy own_campus on candidate for insert to ${app} with check (in_scope(campus));
create policy writable on candidate for update to ${app} using (exists (
    select from candidate_access access where access.candidate_id = id and any_in_scope(access.writers)));
create policy everything on candidate to ${worker} using (true) with check (true);

-- The keys under which other systems know a candidate.
create table candidate_external_id (
    candidate_id uuid not null references candidate,
    source       text not null,
    id           text not null,
    key          text not null generated always as (source || '/' || id) stored primary key,
    constraint one_candidate_per_external_id unique (source, id)
);
create index candidate_external_id_by_candidate on candidate_external_id (candidate_id);
alter table candidate_external_id enable row level security;
alter table candidate_external_id force row level security;
create policy readable on candidate_external_id for select to ${app} using (exists (
    select from candidate_access access
    where access.candidate_id = candidate_external_id.candidate_id and any_in_scope(access.readers)));
create policy writable on candidate_external_id for all to ${app} using (exists (
    select from candidate_access access
    where access.candidate_id = candidate_external_id.candidate_id and any_in_scope(access.writers)));
create policy everything on candidate_external_id to ${worker} using (true) with check (true);

create table access_grant (
    id           uuid primary key,
    candidate_id uuid        not null references candidate,
    campus       text        not null,
    reason       text        not null,
    granted_by   text        not null,
    recorded_at  timestamptz not null,
    constraint one_grant_per_candidate_and_campus unique (candidate_id, campus)
);
alter table access_grant enable row level security;
alter table access_grant force row level security;
create policy in_scope on access_grant to ${app} using (in_scope(campus)) with check (in_scope(campus));
create policy everything on access_grant to ${worker} using (true) with check (true);

-- Who did what and when: appended to, never changed. The campus is the origin, or where a
-- candidate of elsewhere was tried.
create table candidate_history (
    id           uuid primary key,
    candidate_id uuid        not null,
    campus       text        not null,
    action       text        not null,
    detail       text        not null,
    actor        text        not null,
    recorded_at  timestamptz not null
);
create index candidate_history_by_candidate on candidate_history (candidate_id, id);
alter table candidate_history enable row level security;
alter table candidate_history force row level security;
create policy in_scope on candidate_history for select to ${app} using (in_scope(campus));
create policy append on candidate_history for insert to ${app} with check (true);
create policy everything on candidate_history to ${worker} using (true) with check (true);

grant select, insert, update on candidate, candidate_access to ${app}, ${worker};
grant select, insert, delete on candidate_external_id to ${app}, ${worker};
grant select, insert on access_grant, candidate_history to ${app}, ${worker};
