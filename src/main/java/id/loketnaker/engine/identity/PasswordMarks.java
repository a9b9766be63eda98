package id.loketnaker.engine.identity;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import id.loketnaker.values.Fingerprint;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Tells one password of a user from the next, and tells nothing else about it. */
@Component
class PasswordMarks {

    /** So long a session of a changed password works on. */
    static final Duration KEPT = Duration.ofSeconds(5);

    private final JdbcTemplate jdbc;
    private final LoadingCache<String, String> known =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(KEPT).build(this::read);

    PasswordMarks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whether it still is the mark of the user's password; a change may go unseen for {@link #KEPT}, a new one is not
     * mistaken for old.
     */
    boolean isStill(String mark, String user) {
        return mark.equals(known.get(user)) || mark.equals(readAnew(user));
    }

    String readAnew(String user) {
        String now = read(user);
        known.put(user, now);
        return now;
    }

    private String read(String user) {
        List<String> stored = jdbc.query(
                "select PWD_, LOCK_EXP_TIME_ from ACT_ID_USER where ID_ = ?",
                (row, number) ->
                        Objects.toString(row.getString(1), "") + (row.getTimestamp(2) == null ? "" : " locked"),
                user);
        return stored.isEmpty() ? "" : Fingerprint.of(user + ' ' + stored.get(0));
    }
}
