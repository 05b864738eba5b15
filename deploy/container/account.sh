#!/bin/sh
# account.sh ROOT: make the account and the one folder that Hashmark runs with, in the file system at ROOT (/ in a container).
# The number is fixed, so that a volume belongs to the same account in every version. PostgreSQL's programs ask for its name.
set -eu
root=${1%/}

echo "hashmark:x:10001:10001:Hashmark:/var/lib/hashmark:/usr/sbin/nologin" >> "$root/etc/passwd"
echo "hashmark:x:10001:" >> "$root/etc/group"
mkdir -p "$root/var/lib/hashmark"
chown 10001:10001 "$root/var/lib/hashmark"
chmod 0700 "$root/var/lib/hashmark"
