#!/bin/sh
# Writes the passwords of the containers to `.env`, one for each login; those that are there stay as they are.
# PostgreSQL and Keycloak take them over with their first start: others afterwards need empty volumes.
set -eu
umask 077
file=${1:-$(dirname "$0")/../.env}
touch "$file"

for service in CAMPUS CANDIDATE ASSESSMENT JURY; do
  for role in OWNER APP WORKER; do
    names="${names:-} ${service}_${role}_PASSWORD"
  done
done
for name in POSTGRES_SUPERUSER_PASSWORD $names KEYCLOAK_ADMIN_PASSWORD PARTNER_ERP_SECRET OPAQUE_SECRET SCRAPER_TOKEN; do
  grep -q "^$name=" "$file" ||
    printf '%s=%s\n' "$name" "$(head -c 24 /dev/urandom | od -An -v -tx1 | tr -d ' \n')" >>"$file"
done
echo "The passwords are in $file, readable by you only."
