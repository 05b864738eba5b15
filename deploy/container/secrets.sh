#!/bin/sh
# secrets.sh [FOLDER [HOST]]: make the secrets that compose.yaml hands to the containers, each in a file. Writes over nothing.
# The files can be read by every account, as the containers need; the folder can be entered by yours alone.
# HOST is where PostgreSQL answers: `database`, as compose.yaml calls it, unless another is named.
set -eu
folder=${1:-$(dirname "$0")/secrets} host=${2:-database}
if [ -e "$folder" ]; then
    echo "$folder is there already, and its key opens the record: it was left alone." >&2
    exit 1
fi
random() { od -An -N 32 -tx1 /dev/urandom | tr -d ' \n'; }
mkdir -m 0700 "$folder"
owner=$(random)
umask 0333
printf %s "$owner" > "$folder/database_password"
printf %s "$(random)" > "$folder/secret_key"
printf %s "$(random)" > "$folder/metrics_token"
printf %s "postgresql://postgres:$owner@$host/hashmark" > "$folder/owner_database_url"
printf %s "postgresql://hashmark_app:$(random)@$host/hashmark" > "$folder/database_url"
printf %s "postgresql://hashmark_worker:$(random)@$host/hashmark" > "$folder/worker_database_url"
echo "Made in $folder. Keep a copy of secret_key where the database's backups are not."
