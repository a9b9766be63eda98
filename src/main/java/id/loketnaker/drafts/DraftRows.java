package id.loketnaker.drafts;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/** The table of drafts. */
@Component
class DraftRows {

    /** A draft, and whose. */
    record Owned(String id, String author, @Nullable String intakeId) {}

    /** A draft thrown away and begun anew is no version that a page has seen: each begins somewhere else. */
    private static final int HIGHEST_FIRST = 1 << 30;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    DraftRows(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Draft> find(String author, OpenForm form) {
        return jdbc
                .query(
                        "select content, intake_id, saved_at, version from ln_draft where author = ? and form = ?",
                        (row, number) -> new Draft(
                                row.getString(1),
                                row.getString(2),
                                row.getTimestamp(3).toInstant(),
                                row.getInt(4)),
                        author,
                        form.id())
                .stream()
                .findFirst();
    }

    /**
     * Over what the page has seen or saved itself; answers the new version, or nothing when another page has written
     * or thrown away what was there.
     */
    OptionalInt write(String author, OpenForm form, Typed typed, Instant now) {
        if (rewrite(author, form, typed, now)) {
            return jdbc
                    .queryForList(
                            "select version from ln_draft where author = ? and form = ?",
                            Integer.class,
                            author,
                            form.id())
                    .stream()
                    .mapToInt(Integer::intValue)
                    .findFirst();
        }
        if (typed.seen() > 0) {
            return OptionalInt.empty();
        }
        try {
            int first = ThreadLocalRandom.current().nextInt(1, HIGHEST_FIRST);
            insert(author, form, new Typed(typed.content(), typed.page(), first), null, now);
            return OptionalInt.of(first);
        } catch (DuplicateKeyException anotherTabWasFaster) {
            return OptionalInt.empty();
        }
    }

    void writeIntake(String author, OpenForm form, String intakeId) {
        if (!rewriteIntake(author, form, intakeId)) {
            try {
                insert(author, form, new Typed(Draft.NOTHING_TYPED, "", 0), intakeId, clock.instant());
            } catch (DuplicateKeyException anotherTabWasFaster) {
                rewriteIntake(author, form, intakeId);
            }
        }
    }

    List<Owned> of(String author) {
        return owned("author = ? order by id", author);
    }

    /** @param last after which the next ones are asked for; nothing for the first */
    List<Owned> savedBefore(Instant moment, @Nullable Owned last, int most) {
        return owned(
                "saved_at < ? and id > ? order by id limit ?",
                Timestamp.from(moment),
                last == null ? "" : last.id(),
                most);
    }

    /** What was typed into forms of tasks of a case, by the id of the draft. */
    Map<String, String> contentsOfCase(String caseId) {
        Map<String, String> contents = new LinkedHashMap<>();
        jdbc.query(
                "select id, content from ln_draft where case_id = ? order by id",
                (RowCallbackHandler) row -> contents.put(row.getString(1), row.getString(2)),
                caseId);
        return contents;
    }

    /** No page has written it. */
    void overwrite(String id, String content) {
        jdbc.update("update ln_draft set content = ?, version = version + 1, page = '' where id = ?", content, id);
    }

    void delete(Owned draft) {
        jdbc.update("delete from ln_draft where id = ?", draft.id());
    }

    void delete(String author, String form) {
        jdbc.update("delete from ln_draft where author = ? and form = ?", author, form);
    }

    void deleteOfTask(String taskId) {
        jdbc.update("delete from ln_draft where form = ?", OpenForm.taskForm(taskId));
    }

    void deleteOfCase(String caseId) {
        jdbc.update("delete from ln_draft where case_id = ?", caseId);
    }

    private boolean rewrite(String author, OpenForm form, Typed typed, Instant now) {
        return jdbc.update(
                        "update ln_draft set content = ?, saved_at = ?, version = version + 1, page = ?"
                                + " where author = ? and form = ? and (version = ? or page = ?)",
                        typed.content(),
                        Timestamp.from(now),
                        typed.page(),
                        author,
                        form.id(),
                        typed.seen(),
                        typed.page())
                > 0;
    }

    private boolean rewriteIntake(String author, OpenForm form, String intakeId) {
        return jdbc.update(
                        "update ln_draft set intake_id = ? where author = ? and form = ?", intakeId, author, form.id())
                > 0;
    }

    private void insert(String author, OpenForm form, Typed typed, @Nullable String intakeId, Instant now) {
        jdbc.update(
                "insert into ln_draft (id, author, form, case_id, intake_id, content, saved_at, version, page)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                UUID.randomUUID().toString(),
                author,
                form.id(),
                form.caseId(),
                intakeId,
                typed.content(),
                Timestamp.from(now),
                typed.seen(),
                typed.page());
    }

    private List<Owned> owned(String condition, Object... values) {
        return jdbc.query(
                "select id, author, intake_id from ln_draft where " + condition,
                (row, number) -> new Owned(
                        Objects.requireNonNull(row.getString(1)),
                        Objects.requireNonNull(row.getString(2)),
                        row.getString(3)),
                values);
    }
}
