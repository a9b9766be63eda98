package id.loketnaker.schedule;

import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.CaseState;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.servicepack.SoleCase;
import id.loketnaker.values.ComparedText;
import id.loketnaker.values.Fingerprint;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sees to it that a service which says {@code sekali} has one case about the same: a row that is there once, so that of
 * two officials at the same time, on whichever node, the second waits for the first, and begins only when that one came
 * to nothing.
 */
@Component
public class SoleCases {

    private final JdbcTemplate jdbc;
    private final CaseRegister register;
    private final Clock clock;

    SoleCases(JdbcTemplate jdbc, CaseRegister register, Clock clock) {
        this.jdbc = jdbc;
        this.register = register;
        this.clock = clock;
    }

    /**
     * Within the transaction that begins the case, which must not go on after an answer.
     *
     * @param values of the start form, by variable
     * @return why the case may not begin, in Indonesian; nothing when it may
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<String> claim(ServicePack pack, Map<String, ?> values, String caseId) {
        SoleCase sole = pack.standard().occasions().sole();
        if (sole == null) {
            return Optional.empty();
        }
        String about = about(sole, values);
        try {
            jdbc.update(
                    "insert into ln_sole_case (office, service, about, case_id, claimed_at) values (?, ?, ?, ?, ?)",
                    pack.office().id(),
                    pack.key(),
                    about,
                    caseId,
                    Timestamp.from(clock.instant()));
            return Optional.empty();
        } catch (DuplicateKeyException anotherHasIt) {
            return Optional.of(refusal(pack, sole, values, holder(pack, about)));
        }
    }

    /** Another case may be about the same from now on. Nothing happens where the case had it not to itself. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(String caseId) {
        jdbc.update("delete from ln_sole_case where case_id = ?", caseId);
    }

    /** The same of all of them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(Collection<String> caseIds) {
        caseIds.forEach(this::release);
    }

    /** The same for all writings of the same values. */
    private static String about(SoleCase sole, Map<String, ?> values) {
        return Fingerprint.of(sole.fields().stream()
                .map(field -> field + "=" + ComparedText.of(written(values, field)))
                .collect(Collectors.joining("\n")));
    }

    private static String written(Map<String, ?> values, String field) {
        Object value = values;
        for (String name : field.split("\\.")) {
            value = value instanceof Map<?, ?> group ? group.get(name) : null;
        }
        return Objects.toString(value, "");
    }

    private @Nullable RegisteredCase holder(ServicePack pack, String about) {
        return jdbc
                .queryForList(
                        "select case_id from ln_sole_case where office = ? and service = ? and about = ?",
                        String.class,
                        pack.office().id(),
                        pack.key(),
                        about)
                .stream()
                .flatMap(id -> register.find(id).stream())
                .findFirst()
                .orElse(null);
    }

    private static String refusal(
            ServicePack pack, SoleCase sole, Map<String, ?> values, @Nullable RegisteredCase holder) {
        String said = sole.fields().stream()
                .map(field -> said(pack, field, written(values, field)))
                .collect(Collectors.joining(", "));
        String which = holder == null
                ? "sudah ada perkara"
                : "sudah ada perkara %s (%s)"
                        .formatted(
                                holder.number(),
                                holder.state() == CaseState.RUNNING
                                        ? "masih berjalan"
                                        : "selesai: " + Objects.requireNonNullElse(holder.outcome(), "-"));
        return "Tidak dimulai dua kali: %s dengan %s, dan layanan ini hanya mengenal satu perkara untuk itu. Buka perkara itu."
                .formatted(which, said);
    }

    /** A field by its label, and a choice by its own. */
    private static String said(ServicePack pack, String field, String value) {
        String label = pack.formOf(pack.diagram().start().orElseThrow().id())
                .flatMap(form -> form.field(field))
                .map(found -> found.name())
                .orElse(field);
        return label + " "
                + pack.notices().labels().getOrDefault(field, Map.of()).getOrDefault(value, value);
    }
}
