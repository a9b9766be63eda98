package id.loketnaker.letters;

import id.loketnaker.values.Fingerprint;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The bytes of letters, each stored once and never changed: as issued, and scans of the signed paper. */
@Component
class LetterFiles {

    enum Kind {
        ISSUED,
        SCAN
    }

    private final JdbcTemplate jdbc;

    LetterFiles(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void store(String letterId, Kind kind, byte[] content, Instant at, @Nullable String by) {
        jdbc.update(
                "insert into ln_letter_file (id, letter_id, kind, sha256, size_bytes, stored_at, stored_by, content)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                LetterIds.next(),
                letterId,
                kind.name(),
                Fingerprint.of(content),
                content.length,
                Timestamp.from(at),
                by,
                content);
    }

    /** The last one of its kind; nothing when its bytes were erased. */
    Optional<byte[]> content(String letterId, Kind kind) {
        return jdbc
                .query(
                        "select content from ln_letter_file where letter_id = ? and kind = ?"
                                + " order by stored_at desc, id desc limit 1",
                        (row, place) -> row.getBytes(1),
                        letterId,
                        kind.name())
                .stream()
                .findFirst()
                .filter(bytes -> bytes.length > 0);
    }

    /** The scans of each letter that has one, first to last, by letter. */
    Map<String, List<Letter.Scan>> scans(Collection<String> letterIds) {
        Map<String, List<Letter.Scan>> scans = new HashMap<>();
        if (letterIds.isEmpty()) {
            return scans;
        }
        String places = letterIds.stream().map(id -> "?").collect(Collectors.joining(", "));
        jdbc.query(
                "select letter_id, id, sha256, size_bytes, stored_at, stored_by from ln_letter_file where kind = 'SCAN'"
                        + " and letter_id in (" + places + ") order by stored_at, id",
                row -> {
                    scans.computeIfAbsent(row.getString(1), letter -> new ArrayList<>())
                            .add(new Letter.Scan(
                                    row.getString(2),
                                    row.getString(3),
                                    row.getInt(4),
                                    row.getTimestamp(5).toInstant(),
                                    row.getString(6)));
                },
                letterIds.toArray());
        return scans;
    }

    List<Letter.Scan> scans(String letterId) {
        return scans(List.of(letterId)).getOrDefault(letterId, List.of());
    }

    /** One scan of a letter; nothing when it has no such. */
    Optional<byte[]> scan(String letterId, String scanId) {
        return jdbc
                .query(
                        "select content from ln_letter_file where letter_id = ? and id = ? and kind = 'SCAN'",
                        (row, place) -> row.getBytes(1),
                        letterId,
                        scanId)
                .stream()
                .findFirst();
    }
}
