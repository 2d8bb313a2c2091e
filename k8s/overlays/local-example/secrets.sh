#!/bin/sh
# Makes the passwords of the services' logins, one for each, once: give the same ones to the roles in PostgreSQL.
set -eu
umask 077
folder=${1:-$(dirname "$0")}

random() {
  head -c 24 /dev/urandom | od -An -v -tx1 | tr -d ' \n'
}

[ -e "$folder/platform.secret" ] || for name in opaque-secret scraper-token; do
  printf '%s=%s\n' "$name" "$(random)"
done >"$folder/platform.secret"
for service in campus candidate assessment jury; do
  file=$folder/$service-database.secret
  [ -e "$file" ] || for role in owner app worker; do
    printf '%s=%s\n' "$role" "$(random)"
  done >"$file"
done
