-- The number of the certificate of the whole; one told before has none here until `juries` is rebuilt.
alter table hearing add column certificate_number text;

-- How old one must be to be enrolled, as the certification's publisher sets it.
alter table certification add column youngest int not null default 16;

-- Whether a person holds the whole, wherever it was awarded: the owner's function tells the number alone.
create policy looked_through on hearing for select to current_role using (true);
create policy looked_through on enrolment for select to current_role using (true);
create function certificate_held(person uuid, code text) returns table (number text)
    language sql stable security definer set search_path = public, pg_temp
    as $$ select h.certificate_number from hearing h join enrolment e on e.id = h.enrolment_id
          where e.candidate_id = person and e.certification = code and h.outcome = 'FULL'
            and h.issued_on is not null and h.revoked is not true
          order by h.issued_on limit 1 $$;
revoke execute on function certificate_held(uuid, text) from public;
grant execute on function certificate_held(uuid, text) to ${app};
