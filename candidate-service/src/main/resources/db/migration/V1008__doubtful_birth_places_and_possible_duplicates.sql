-- What proves a commune of birth that no list knows.
alter table candidate add column birth_place_proof text;

-- Hashes of the names with one letter left out, by birth date: those of two that are one letter apart meet.
alter table candidate add column near integer[] not null default '{}';
create index candidate_near on candidate using gin (near);

-- Who may be one person with whom, in both directions. Seen where both are; that there is another one elsewhere, and
-- what is kept, go by the owner's functions.
create table possible_duplicate (
    candidate_id uuid not null references candidate,
    other_id     uuid not null references candidate,
    likeness     text not null,
    primary key (candidate_id, other_id)
);
create index possible_duplicate_by_other on possible_duplicate (other_id);
alter table possible_duplicate enable row level security;
alter table possible_duplicate force row level security;
create policy kept on possible_duplicate to current_role using (true) with check (true);
create policy both_readable on possible_duplicate for select to ${app} using (
    exists (select from candidate_access own where own.candidate_id = possible_duplicate.candidate_id
            and any_in_scope(own.readers))
    and exists (select from candidate_access other where other.candidate_id = possible_duplicate.other_id
                and any_in_scope(other.readers)));
create policy everything on possible_duplicate to ${worker} using (true) with check (true);
create policy looked_through on candidate_access for select to current_role using (true);
grant select on possible_duplicate to ${app}, ${worker};

create function possible_duplicates_of(ids uuid[])
    returns table (candidate_id uuid, other_id uuid, likeness text)
    language sql stable security definer set search_path = public, pg_temp
    as $$ select d.candidate_id, case when any_in_scope(other.readers) then d.other_id end, d.likeness
          from possible_duplicate d
          join candidate_access own on own.candidate_id = d.candidate_id
          join candidate_access other on other.candidate_id = d.other_id
          where d.candidate_id = any (ids) and any_in_scope(own.readers)
          order by d.candidate_id, d.other_id $$;
revoke execute on function possible_duplicates_of(uuid[]) from public;
grant execute on function possible_duplicates_of(uuid[]) to ${app};

-- Returns those that are new.
create function keep_possible_duplicates(self uuid, others uuid[], likenesses text[]) returns setof uuid
    language plpgsql security definer set search_path = public, pg_temp
    as $$ begin
        if not exists (select from candidate_access a where a.candidate_id = self and any_in_scope(a.writers)) then
            raise insufficient_privilege using message = 'this candidate is written by others';
        end if;
        return query select one.id from unnest(others) one (id) where not exists (
            select from possible_duplicate d where d.candidate_id = self and d.other_id = one.id);
        delete from possible_duplicate d where d.candidate_id = self or d.other_id = self;
        insert into possible_duplicate
            select self, pair.other, pair.by from unnest(others, likenesses) pair (other, by)
            union all
            select pair.other, self, pair.by from unnest(others, likenesses) pair (other, by);
    end $$;
revoke execute on function keep_possible_duplicates(uuid, uuid[], text[]) from public;
grant execute on function keep_possible_duplicates(uuid, uuid[], text[]) to ${app};
