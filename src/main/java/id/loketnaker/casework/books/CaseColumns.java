package id.loketnaker.casework.books;

import id.loketnaker.casework.Packs;
import id.loketnaker.letters.Letter;
import id.loketnaker.letters.LetterArchive;
import id.loketnaker.print.IndonesianText;
import id.loketnaker.register.BookRecords;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.servicepack.BookOfCases.Column;
import id.loketnaker.servicepack.ServicePack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The columns that an office gives a book of cases, read from the records and letters of its cases. */
@Component
class CaseColumns {

    private static final Set<EntryKind> TELLING = EnumSet.of(
            EntryKind.RECEIVED,
            EntryKind.CORRECTED,
            EntryKind.TASK_DONE,
            EntryKind.DECIDED,
            EntryKind.EVENT_RAISED,
            EntryKind.LIMIT_PASSED);

    private final BookRecords records;
    private final LetterArchive letters;
    private final Packs packs;

    CaseColumns(BookRecords records, LetterArchive letters, Packs packs) {
        this.records = records;
        this.letters = letters;
        this.packs = packs;
    }

    /** The cells of each case by its id: a date, a text, or nothing. A few cases at a time: their records are read. */
    Map<String, List<@Nullable Object>> of(List<Column> columns, List<RegisteredCase> cases) {
        Map<String, List<@Nullable Object>> cells = new HashMap<>();
        if (columns.isEmpty()) {
            return cells;
        }
        List<String> ids = cases.stream().map(RegisteredCase::id).toList();
        Map<String, List<Entry>> entries = records.of(ids, TELLING);
        Map<String, List<Letter>> issued =
                letters.issuedOf(ids).stream().collect(Collectors.groupingBy(Letter::caseId));
        for (RegisteredCase each : cases) {
            ServicePack pack = packs.of(each.definitionId());
            List<Happening> happened = entries.getOrDefault(each.id(), List.of()).stream()
                    .map(entry -> Happening.of(entry, pack))
                    .toList();
            List<@Nullable Object> line = new ArrayList<>();
            for (Column column : columns) {
                line.add(together(told(column, happened), written(column, issued.getOrDefault(each.id(), List.of()))));
            }
            cells.put(each.id(), line);
        }
        return cells;
    }

    /** An entry as columns read it: its values are parsed once, however many columns ask for them. */
    private record Happening(EntryKind kind, String elementId, FilledInValues values) {

        static Happening of(Entry entry, ServicePack pack) {
            return new Happening(entry.kind(), entry.elementId(), FilledInValues.of(entry, pack));
        }

        @Nullable
        Object toldIn(Column column) {
            return kind == EntryKind.LIMIT_PASSED ? column.passed().get(elementId) : values.first(column.fields());
        }
    }

    private static List<Object> told(Column column, List<Happening> happened) {
        List<Object> told = happened.stream()
                .map(each -> each.toldIn(column))
                .filter(Objects::nonNull)
                .toList();
        return column.every() || told.isEmpty() ? told : told.subList(told.size() - 1, told.size());
    }

    private static List<String> written(Column column, List<Letter> issued) {
        return issued.stream()
                .filter(letter -> column.letters().contains(letter.template()) && letter.cancelled() == null)
                .map(CaseColumns::called)
                .toList();
    }

    private static String called(Letter letter) {
        return Stream.of(letter.number(), letter.date() == null ? null : IndonesianText.date(letter.date()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** One date stays a date, so that it is one in a spreadsheet, too. */
    private static @Nullable Object together(List<Object> told, List<String> written) {
        List<Object> all = new ArrayList<>(told);
        all.addAll(written);
        if (all.size() < 2) {
            return all.isEmpty() ? null : all.get(0);
        }
        return all.stream()
                .map(each -> each instanceof LocalDate day ? IndonesianText.date(day) : each.toString())
                .collect(Collectors.joining("; "));
    }
}
