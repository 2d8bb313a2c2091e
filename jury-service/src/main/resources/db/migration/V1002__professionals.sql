-- National, so without a wall: whoever fills in a form at any campus must find them.
create table professional (
    id                  uuid primary key,
    family_name         text        not null,
    given_name          text        not null,
    search_name         text        not null,
    gender              text        not null check (gender in ('F', 'M')),
    organisation_name   text        not null,
    organisation_siret  text,
    qualities           text[]      not null,
    mandate_from        date,
    mandate_to          date,
    user_id             text unique,
    known_candidate_ids uuid[]      not null,
    recorded_at         timestamptz not null,
    version             bigint      not null,
    check (mandate_from <= mandate_to),
    check ((mandate_from is null) = (mandate_to is null))
);

grant select, insert, update on professional to ${app}, ${worker};
