package id.loketnaker.servicepack;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The cases of some services ({@code perkara}).
 *
 * @param services process keys
 * @param officialRole of the official who is named; nobody's: whoever had the last step
 * @param without cases that are not listed; null where all are
 * @param columns beside those that every book of cases has
 */
public record BookOfCases(
        List<String> services,
        @Nullable String officialRole,
        @Nullable Without without,
        List<Column> columns) implements BookContent {

    /**
     * Cases that are about the others, such as a report on them.
     *
     * @param field key of a choice in the start form
     * @param values of that choice
     */
    public record Without(String field, List<String> values) {

        public Without {
            values = List.copyOf(values);
        }
    }

    /**
     * What the record and the letters of a case tell. Of what was filled in and what passed, the last counts.
     *
     * @param fields of forms, of which the first that is filled in at a step is written
     * @param every whether each time is written, first to last, and not only the last
     * @param letters ids in the services; number and date of those in force are written
     * @param passed what is written when a limit passed, by the id of its event
     */
    public record Column(
            String title, List<String> fields, boolean every, List<String> letters, Map<String, String> passed) {

        public Column {
            fields = List.copyOf(fields);
            letters = List.copyOf(letters);
            passed = Map.copyOf(passed);
        }

        /** Whether it would stay empty in every line. */
        public boolean tellsNothing() {
            return fields.isEmpty() && letters.isEmpty() && passed.isEmpty();
        }
    }

    public BookOfCases {
        services = List.copyOf(services);
        columns = List.copyOf(columns);
    }
}
