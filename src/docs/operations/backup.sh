#!/bin/sh
# Writes all that stands in LoketNaker's database into one compressed file, while LoketNaker runs: everything in it is
# of one moment. It ends with an error, and without the file, when anything is missing.
#
#   backup.sh FILE.sql.gz
#
# From the environment: LOKETNAKER_DB_HOST (127.0.0.1), LOKETNAKER_DB_PORT (3306), LOKETNAKER_DB_NAME (loketnaker),
# LOKETNAKER_DB_USER (loketnaker), LOKETNAKER_DB_PASSWORD; MYSQLDUMP, where mysqldump is not on the path.
set -eu
file=${1:?sebutkan berkas tujuan, misalnya cadangan-2027-01-04.sql.gz}
[ ! -e "$file" ] || { echo "Berkas $file sudah ada; cadangan lama tidak ditimpa." >&2; exit 1; }
unfinished="$file.belum-selesai"
trap 'rm -f "$unfinished" "$unfinished.gz"' EXIT
umask 077 # it holds what people told the office
MYSQL_PWD=${LOKETNAKER_DB_PASSWORD-} "${MYSQLDUMP:-mysqldump}" --no-defaults \
    --host="${LOKETNAKER_DB_HOST:-127.0.0.1}" --port="${LOKETNAKER_DB_PORT:-3306}" --protocol=TCP \
    --user="${LOKETNAKER_DB_USER:-loketnaker}" \
    --single-transaction --quick --hex-blob --no-tablespaces --skip-triggers --set-gtid-purged=OFF \
    --default-character-set=utf8mb4 "${LOKETNAKER_DB_NAME:-loketnaker}" >"$unfinished"
tail -n 1 "$unfinished" | grep -q '^-- Dump completed' || { echo "Cadangan terputus di tengah." >&2; exit 1; }
gzip "$unfinished"
mv "$unfinished.gz" "$file"
sha256sum "$file"
