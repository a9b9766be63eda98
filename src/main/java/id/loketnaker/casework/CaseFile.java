package id.loketnaker.casework;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import id.loketnaker.register.Entry;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.servicepack.RowTable;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.sla.ClockReading;
import id.loketnaker.sla.DeadlineView;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that a manager sees of one case, open or ended.
 *
 * @param pack that the case started with
 * @param deadlines in the order in which they came to be, the promise among them
 * @param record first to last
 */
public record CaseFile(
        RegisteredCase registered,
        ServicePack pack,
        ClockReading clock,
        List<DeadlineView> deadlines,
        List<Recorded> record,
        PassedPath path) {

    /**
     * One entry of the record.
     *
     * @param filledIn in the form, by the labels that the official saw
     * @param note ground, or to whom it went up
     */
    public record Recorded(
            Entry entry, List<FilledIn> filledIn, @Nullable String note) {}

    /**
     * One value, as people read it.
     *
     * @param value of a list of rows: a line each
     * @param table of a list of rows; null for every other value
     */
    @JsonInclude(Include.NON_NULL)
    public record FilledIn(
            String label, String value, @Nullable RowTable table) {

        public FilledIn(String label, String value) {
            this(label, value, null);
        }
    }

    public CaseFile {
        deadlines = List.copyOf(deadlines);
        record = List.copyOf(record);
    }

    /** User ids of all who had a step of it or are on its record. */
    public Set<String> officials() {
        return Stream.concat(
                        deadlines.stream().map(DeadlineView::holder),
                        record.stream().map(recorded -> recorded.entry().actor()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
