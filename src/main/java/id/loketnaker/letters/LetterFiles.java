package id.loketnaker.letters;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
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

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void store(String letterId, Kind kind, byte[] content, Instant at, @Nullable String by) {
        jdbc.update(
                "insert into ln_letter_file (id, letter_id, kind, sha256, size_bytes, stored_at, stored_by, content)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                LetterIds.next(),
                letterId,
                kind.name(),
                sha256(content),
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

    /** The last scan of each letter that has one, by letter. */
    Map<String, Letter.Scan> scans(Collection<String> letterIds) {
        Map<String, Letter.Scan> scans = new HashMap<>();
        if (letterIds.isEmpty()) {
            return scans;
        }
        String places = letterIds.stream().map(id -> "?").collect(Collectors.joining(", "));
        jdbc.query(
                "select letter_id, sha256, size_bytes, stored_at, stored_by from ln_letter_file where kind = 'SCAN'"
                        + " and letter_id in (" + places + ") order by stored_at, id",
                row -> {
                    scans.put(
                            row.getString(1),
                            new Letter.Scan(
                                    row.getString(2),
                                    row.getInt(3),
                                    row.getTimestamp(4).toInstant(),
                                    row.getString(5)));
                },
                letterIds.toArray());
        return scans;
    }

    Optional<Letter.Scan> scan(String letterId) {
        return Optional.ofNullable(scans(List.of(letterId)).get(letterId));
    }
}
