package id.loketnaker.documents;

import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Papers that a case need not bring although its service asks for them, each with the reason that stands on the record
 * of the case. Whether somebody may say so is for the caller to ask.
 */
@Service
public class WaivedRequirements {

    private static final int LONGEST_NAME_ON_RECORD = 255;

    private final CaseRegister register;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    WaivedRequirements(CaseRegister register, JdbcTemplate jdbc, Clock clock) {
        this.register = register;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The case need not bring it. Said again it takes the place of what was said before.
     *
     * @param elementId of the task at which it was said
     * @throws RefusedDocumentException without a reason, or when it is too long
     */
    @Transactional
    public void waive(String caseId, String requirement, String by, String elementId, @Nullable String reason) {
        String why = Objects.toString(reason, "").strip();
        if (why.isEmpty() || why.length() > CaseDocuments.LONGEST_REASON) {
            throw new RefusedDocumentException("Tulis mengapa syarat ini tidak diperlukan, paling panjang "
                    + CaseDocuments.LONGEST_REASON + " huruf.");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        end(caseId, requirement);
        jdbc.update(
                "insert into ln_waived_requirement (id, case_id, requirement, reason, waived_by, waived_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                UUID.randomUUID().toString(),
                caseId,
                requirement,
                why,
                by,
                Timestamp.from(now));
        record(caseId, requirement, by, elementId, "Tidak diperlukan: " + why);
    }

    /** The case must bring it after all; answers whether it was waived. */
    @Transactional
    public boolean callOff(String caseId, String requirement, String by, String elementId) {
        boolean ended = end(caseId, requirement);
        if (ended) {
            record(caseId, requirement, by, elementId, "Diperlukan lagi");
        }
        return ended;
    }

    /** First to last. */
    @Transactional(readOnly = true)
    public List<WaivedRequirement> of(String caseId) {
        return jdbc.query(
                "select requirement, reason, waived_by, waived_at from ln_waived_requirement"
                        + " where case_id = ? order by waived_at, id",
                (row, number) -> new WaivedRequirement(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getTimestamp(4).toInstant()),
                caseId);
    }

    /** Names of what is waived, by id of the case. */
    @Transactional(readOnly = true)
    public Map<String, Set<String>> of(Collection<String> caseIds) {
        Map<String, Set<String>> waived = new HashMap<>();
        if (!caseIds.isEmpty()) {
            new NamedParameterJdbcTemplate(jdbc)
                    .query(
                            "select case_id, requirement from ln_waived_requirement where case_id in (:ids)",
                            Map.of("ids", caseIds),
                            row -> {
                                waived.computeIfAbsent(row.getString(1), id -> new HashSet<>())
                                        .add(row.getString(2));
                            });
        }
        return waived;
    }

    private boolean end(String caseId, String requirement) {
        return jdbc.update(
                        "delete from ln_waived_requirement where case_id = ? and requirement = ?", caseId, requirement)
                > 0;
    }

    private void record(String caseId, String requirement, String by, String elementId, String told) {
        String name = requirement.length() > LONGEST_NAME_ON_RECORD
                ? requirement.substring(0, LONGEST_NAME_ON_RECORD - 1) + "…"
                : requirement;
        register.record(caseId, new Entry(clock.instant(), EntryKind.PAPER_WAIVED, elementId, name, by, told));
    }
}
