package id.loketnaker.webapps.cockpit.sla;

import com.fasterxml.jackson.databind.JsonNode;
import id.loketnaker.casework.Packs;
import id.loketnaker.figures.Cause;
import id.loketnaker.figures.CauseSource;
import id.loketnaker.register.BookRecords;
import id.loketnaker.register.CaseSearch;
import id.loketnaker.register.EndedCase;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.FormField;
import id.loketnaker.servicepack.FormSchema;
import id.loketnaker.servicepack.ReadableValues;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.sla.CaseTime;
import id.loketnaker.sla.Terms;
import id.loketnaker.values.Json;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/**
 * Reads from the record why a case took the way it took, by the names of the fields that its forms ask for: a list
 * whose name begins with {@code kekurangan} says what is missing, a field whose name begins with {@code alasan} gives a
 * reason. Of a reason in somebody's own words only that it was given is told.
 */
@Component
class CausesOfCases implements CauseSource {

    static final String MISSING = "kekurangan";
    static final String REASON = "alasan";

    /** What the clock stood still for, as the page calls it. */
    static final String FOR_APPLICANT = "Menunggu pemohon";

    static final String FOR_OTHERS = "Menunggu hal lain";

    private static final int OFTEN = 3;
    private static final Explained UNKNOWN = new Explained(Set.of(), 0, 0);

    private final BookRecords records;
    private final CaseSearch register;
    private final Packs packs;
    private final CaseTime time;
    private final RepositoryService repository;

    CausesOfCases(BookRecords records, CaseSearch register, Packs packs, CaseTime time, RepositoryService repository) {
        this.records = records;
        this.register = register;
        this.packs = packs;
        this.time = time;
        this.repository = repository;
    }

    @Override
    public Map<String, Explained> of(Collection<EndedCase> cases, Map<String, List<Still>> stills) {
        List<String> ids = cases.stream().map(EndedCase::id).toList();
        Map<String, List<Entry>> entries = records.of(ids, EnumSet.of(EntryKind.TASK_DONE));
        Map<String, RegisteredCase> known =
                register.cases(ids).stream().collect(Collectors.toMap(RegisteredCase::id, Function.identity()));
        Set<String> there = versions(known.values());
        Map<String, Explained> explained = new HashMap<>();
        ids.forEach(id -> {
            RegisteredCase one = Objects.requireNonNull(known.get(id), id);
            explained.put(
                    id,
                    there.contains(one.definitionId())
                            ? new Reading(packs.of(one.definitionId()), one)
                                    .of(entries.getOrDefault(id, List.of()), stills.getOrDefault(id, List.of()))
                            : UNKNOWN);
        });
        return explained;
    }

    /** Those that no administrator has deleted: of another version the forms are not there to be read. */
    private Set<String> versions(Collection<RegisteredCase> cases) {
        String[] asked =
                cases.stream().map(RegisteredCase::definitionId).distinct().toArray(String[]::new);
        return repository.createProcessDefinitionQuery().processDefinitionIdIn(asked).list().stream()
                .map(ProcessDefinition::getId)
                .collect(Collectors.toSet());
    }

    private final class Reading {

        private final ServicePack pack;
        private final RegisteredCase one;
        private final Set<Cause> causes = new LinkedHashSet<>();
        private int timesMissing;

        Reading(ServicePack pack, RegisteredCase one) {
            this.pack = pack;
            this.one = one;
        }

        Explained of(List<Entry> entries, List<Still> stills) {
            entries.forEach(this::step);
            add(Cause.Kind.RETURNED, String.valueOf(Math.min(timesMissing, OFTEN)));
            if (one.outcome() != null && !one.outcome().isBlank()) {
                add(Cause.Kind.OUTCOME, one.outcome());
            }
            Terms terms = time.of(pack);
            int applicant =
                    minutes(terms, stills.stream().filter(this::isForApplicant).toList());
            int other = minutes(terms, stills) - applicant;
            if (applicant > 0) {
                add(Cause.Kind.WAITED, FOR_APPLICANT);
            }
            if (other > 0) {
                add(Cause.Kind.WAITED, FOR_OTHERS);
            }
            return new Explained(causes, applicant, other);
        }

        private void step(Entry entry) {
            JsonNode values = entry.values();
            ReadableValues readable = new ReadableValues(pack, entry.elementId());
            boolean missing = false;
            List<FormField> fields =
                    pack.formOf(entry.elementId()).map(FormSchema::fields).orElse(List.of());
            for (FormField field : fields) {
                List<String> filled = field.readOnly() ? List.of() : filled(readable, field, values);
                if (field.multiple() && field.rows() == null && field.key().startsWith(MISSING)) {
                    filled.forEach(item -> add(Cause.Kind.MISSING, item));
                    missing |= !filled.isEmpty();
                } else if (field.key().startsWith(REASON) && field.rows() == null) {
                    filled.forEach(item -> add(Cause.Kind.REASON, reason(entry, field, item)));
                }
            }
            timesMissing += missing ? 1 : 0;
        }

        private static List<String> filled(ReadableValues readable, FormField field, JsonNode values) {
            JsonNode value = values.at("/" + field.path().replace('.', '/'));
            return value.isMissingNode() || value.isNull()
                    ? List.of()
                    : readable.items(field.path(), Json.plain(value.toString()).orElse(null));
        }

        private static String reason(Entry entry, FormField field, String item) {
            String asked = field.name() + (entry.elementName() == null ? "" : " (" + entry.elementName() + ")");
            return field.choices().isEmpty() && field.choicesKey() == null ? asked : asked + ": " + item;
        }

        private void add(Cause.Kind kind, String text) {
            causes.add(new Cause(kind, text));
        }

        private boolean isForApplicant(Still still) {
            return pack.element(still.elementId())
                    .flatMap(element -> element.property(Element.FOR_APPLICANT))
                    .isPresent();
        }
    }

    /** Service minutes of all of them together: what two stand still for is counted once. */
    private static int minutes(Terms terms, List<CauseSource.Still> stills) {
        int minutes = 0;
        Instant counted = Instant.MIN;
        for (CauseSource.Still still : stills.stream()
                .sorted(Comparator.comparing(CauseSource.Still::from))
                .toList()) {
            Instant from = still.from().isBefore(counted) ? counted : still.from();
            if (still.until().isAfter(from)) {
                minutes += terms.minutes(from, still.until());
                counted = still.until();
            }
        }
        return minutes;
    }
}
