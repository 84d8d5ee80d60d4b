#!/usr/bin/env bash
# A PostgreSQL of the tests' own: private folder, private port, a password nobody else has, gone when it is stopped.
#   eval "$(bash .ci/postgres.sh start)"   starts it and sets INGEST_TEST_POSTGRES and INGEST_TEST_POSTGRES_FOLDER
#   bash .ci/postgres.sh restart           ends it at once, as a loss of power would, and starts it again
#   bash .ci/postgres.sh down | up         the two halves of restart
#   bash .ci/postgres.sh stop              stops it and removes its folder
# The last four find it through INGEST_TEST_POSTGRES_FOLDER. It never runs as root: root starts it as another user.
set -euo pipefail

say() { printf '%s\n' "$*" >&2; }
folder=${INGEST_TEST_POSTGRES_FOLDER:-}

# The folder of the server's programs: Debian keeps them off the path, one folder for each version.
programs() {
  local found
  found=$(compgen -G '/usr/lib/postgresql/*/bin/initdb' | sort --version-sort | tail -n 1 || true)
  [ -n "$found" ] || found=$(command -v initdb || true)
  [ -n "$found" ] || { say "PostgreSQL is not installed: sudo apt-get install postgresql"; return 3; }
  dirname -- "$(readlink -f -- "$found")"
}

# The server refuses to run as root.
server_user() {
  local name
  for name in postgres nobody; do
    if id "$name" >/dev/null 2>&1; then printf '%s' "$name"; return; fi
  done
  return 1
}

as_server() {
  # Not in the caller's folder, which the other user may not be allowed to enter.
  if [ "$(id -u)" -eq 0 ]; then (cd / && runuser -u "$(server_user)" -- "$@"); else (cd / && "$@"); fi
}

up() { as_server "$bin/pg_ctl" start --pgdata "$folder/data" --log "$folder/log" --wait --timeout 60 --silent >&2 </dev/null; }

start() {
  local password port attempt
  folder=$(mktemp --directory "${TMPDIR:-/tmp}/ingest-postgres-XXXXXX")
  # Whatever ends this before the server runs leaves nothing behind.
  trap 'rm -rf -- "$folder" "$folder.initdb"' EXIT
  password=$(od -An -N 16 -t x1 /dev/urandom | tr -d ' \n')
  printf '%s\n' "$password" >"$folder/password"
  [ "$(id -u)" -ne 0 ] || chown -R "$(server_user)" "$folder"
  # C.UTF-8 would do as well, but C is the same everywhere and sorts as SQLite does.
  as_server "$bin/initdb" --pgdata "$folder/data" --username ingest --pwfile "$folder/password" --auth scram-sha-256 \
    --encoding UTF8 --locale C --no-sync >"$folder.initdb" 2>&1 || { cat "$folder.initdb" >&2; return 3; }
  rm -f "$folder.initdb"
  # A loss of power would cost only data of tests: nothing waits for the disk.
  cat >>"$folder/data/postgresql.conf" <<CONF
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
max_connections = 200
fsync = off
synchronous_commit = off
full_page_writes = off
shared_buffers = 128MB
max_wal_size = 1GB
CONF
  # Another program may take the port between choosing and listening: then another one is tried.
  for attempt in 1 2 3 4 5; do
    port=$((20000 + ($(od -An -N 2 -t u2 /dev/urandom)) % 12000))
    printf 'port = %d\n' "$port" >>"$folder/data/postgresql.conf"
    if up; then
      trap - EXIT
      printf "export INGEST_TEST_POSTGRES='Host=127.0.0.1;Port=%d;Username=ingest;Password=%s;Database=postgres'\n" "$port" "$password"
      printf "export INGEST_TEST_POSTGRES_FOLDER='%s'\n" "$folder"
      return
    fi
  done
  cat "$folder/log" >&2
  return 3
}

known_folder() { [ -d "$folder/data" ] || { say "No server of the tests is running here: INGEST_TEST_POSTGRES_FOLDER names none."; exit 3; }; }
down() { as_server "$bin/pg_ctl" stop --pgdata "$folder/data" --mode "$1" --wait --timeout 60 --silent >&2 || true; }

bin=$(programs) || exit
case ${1:-} in
  start) start ;;
  restart) known_folder; down immediate; up ;;
  down) known_folder; down immediate ;;
  up) known_folder; up ;;
  stop) known_folder; down fast; rm -rf -- "$folder" ;;
  *) say "Usage: $0 start|restart|down|up|stop"; exit 1 ;;
esac
