-- What a jury decided on each line of its roster, and what it had decided before.
create table decision (
    id                uuid primary key,
    session_id        uuid        not null,
    enrolment_id      uuid        not null,
    candidate_id      uuid        not null,
    outcome           text        not null,
    decided_on        date        not null,
    deliberated_by    uuid[]      not null,
    recused           uuid[]      not null,
    recusal_reasons   text[]      not null,
    defence_passed    boolean,
    votes_for         int,
    votes_against     int,
    votes_abstained   int,
    vote_of_president text,
    blocs             text[]      not null,
    granted_blocs     text[]      not null,
    reasons           text,
    remains_to_show   text,
    late_entry_reason text,
    recorded_by       text        not null,
    recorded_at       timestamptz not null,
    version           bigint      not null,
    constraint one_decision_per_line unique (session_id, enrolment_id),
    check ((votes_for is null) = (vote_of_president is null)),
    check (granted_blocs <@ blocs),
    check (cardinality(recused) = cardinality(recusal_reasons))
);
create index decision_by_enrolment on decision (enrolment_id);

create table replaced_decision (
    decision_id       uuid        not null references decision,
    position          int         not null,
    outcome           text        not null,
    decided_on        date        not null,
    deliberated_by    uuid[]      not null,
    recused           uuid[]      not null,
    recusal_reasons   text[]      not null,
    defence_passed    boolean,
    votes_for         int,
    votes_against     int,
    votes_abstained   int,
    vote_of_president text,
    blocs             text[]      not null,
    granted_blocs     text[]      not null,
    reasons           text,
    remains_to_show   text,
    late_entry_reason text,
    recorded_by       text        not null,
    recorded_at       timestamptz not null,
    replaced_at       timestamptz not null,
    primary key (decision_id, position)
);

-- The wall: a decision is seen by whoever sees its enrolment, what it replaced by whoever sees the decision.
alter table decision enable row level security;
alter table decision force row level security;
alter table replaced_decision enable row level security;
alter table replaced_decision force row level security;
create policy everything on decision to ${worker} using (true) with check (true);
create policy everything on replaced_decision to ${worker} using (true) with check (true);
create policy in_scope on decision to ${app}
    using (exists (select from enrolment e where e.id = enrolment_id));
create policy in_scope on replaced_decision to ${app}
    using (exists (select from decision d where d.id = decision_id));

grant select, insert, update on decision to ${app};
grant select, insert on replaced_decision to ${app};
grant select on decision, replaced_decision to ${worker};
