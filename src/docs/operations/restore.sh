#!/bin/sh
# Fills an empty database with what backup.sh wrote. A database that holds anything already is left as it is. LoketNaker
# must not run on it meanwhile.
#
#   restore.sh FILE.sql.gz
#
# The environment is that of backup.sh; MYSQL, where mysql is not on the path.
set -eu
file=${1:?sebutkan berkas cadangannya}
gzip -t "$file"
name=${LOKETNAKER_DB_NAME:-loketnaker}
database() {
    MYSQL_PWD=${LOKETNAKER_DB_PASSWORD-} "${MYSQL:-mysql}" --no-defaults \
        --host="${LOKETNAKER_DB_HOST:-127.0.0.1}" --port="${LOKETNAKER_DB_PORT:-3306}" --protocol=TCP \
        --user="${LOKETNAKER_DB_USER:-loketnaker}" --default-character-set=utf8mb4 --batch --skip-column-names "$@"
}
tables=$(database --execute="select count(*) from information_schema.tables where table_schema = '$name'")
[ "$tables" = 0 ] || {
    echo "Basis data $name tidak kosong ($tables tabel); cadangan hanya dipulihkan ke basis data yang kosong." >&2
    exit 1
}
gunzip -c "$file" | database "$name"
echo "Pulih: $(database --execute="select count(*) from ln_case" "$name") perkara, \
$(database --execute="select count(*) from ln_letter where state = 'ISSUED'" "$name") surat terbit."
