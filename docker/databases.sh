#!/bin/bash
# Run by the postgres image on an empty volume: per service a database and the only three roles that may
# connect to it, each with the password of its own variable, such as CAMPUS_APP_PASSWORD.
set -eu

for service in campus candidate assessment jury; do
  owner_password=${service^^}_OWNER_PASSWORD app_password=${service^^}_APP_PASSWORD worker_password=${service^^}_WORKER_PASSWORD
  psql --quiet --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
    --set database="$service" --set owner="${service}_owner" --set app="${service}_app" --set worker="${service}_worker" \
    --set owner_password="${!owner_password}" --set app_password="${!app_password}" \
    --set worker_password="${!worker_password}" <<'SQL'
create role :"owner" login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password :'owner_password';
create role :"app" login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password :'app_password';
create role :"worker" login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password :'worker_password';
create database :"database" owner :"owner";
revoke all on database :"database", postgres, template1 from public;
grant connect on database :"database" to :"app", :"worker";
\connect :"database"
alter schema public owner to :"owner";
revoke all on schema public from public;
grant usage on schema public to :"app", :"worker";
SQL
done
