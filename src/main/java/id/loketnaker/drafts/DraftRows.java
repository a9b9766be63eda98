package id.loketnaker.drafts;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The table of drafts. */
@Component
class DraftRows {

    /** A draft, and whose. */
    record Owned(String id, String author, @Nullable String intakeId) {}

    private final JdbcTemplate jdbc;
    private final Clock clock;

    DraftRows(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Draft> find(String author, OpenForm form) {
        return jdbc
                .query(
                        "select content, intake_id, saved_at from ln_draft where author = ? and form = ?",
                        (row, number) -> new Draft(
                                row.getString(1),
                                row.getString(2),
                                row.getTimestamp(3).toInstant()),
                        author,
                        form.id())
                .stream()
                .findFirst();
    }

    /** Over what was there, from whichever tab or machine. */
    void write(String author, OpenForm form, String content, Instant now) {
        if (!rewrite(author, form, content, now)) {
            try {
                insert(author, form, content, null, now);
            } catch (DuplicateKeyException anotherTabWasFaster) {
                rewrite(author, form, content, now);
            }
        }
    }

    void writeIntake(String author, OpenForm form, String intakeId) {
        if (!rewriteIntake(author, form, intakeId)) {
            try {
                insert(author, form, Draft.NOTHING_TYPED, intakeId, clock.instant());
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

    private boolean rewrite(String author, OpenForm form, String content, Instant now) {
        return jdbc.update(
                        "update ln_draft set content = ?, saved_at = ? where author = ? and form = ?",
                        content,
                        Timestamp.from(now),
                        author,
                        form.id())
                > 0;
    }

    private boolean rewriteIntake(String author, OpenForm form, String intakeId) {
        return jdbc.update(
                        "update ln_draft set intake_id = ? where author = ? and form = ?", intakeId, author, form.id())
                > 0;
    }

    private void insert(String author, OpenForm form, String content, @Nullable String intakeId, Instant now) {
        jdbc.update(
                "insert into ln_draft (id, author, form, case_id, intake_id, content, saved_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                UUID.randomUUID().toString(),
                author,
                form.id(),
                form.caseId(),
                intakeId,
                content,
                Timestamp.from(now));
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
