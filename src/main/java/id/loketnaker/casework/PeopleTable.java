package id.loketnaker.casework;

import id.loketnaker.servicepack.FormField;
import id.loketnaker.servicepack.ReadableValues;
import id.loketnaker.servicepack.RowList;
import id.loketnaker.servicepack.ServicePack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table of people, as an office has it from an outside form, read by the form that begins a case: a column for each
 * field that it fills, a row for each new case.
 */
final class PeopleTable {

    /** Which a workbook of Excel counts from. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);

    private static final Pattern WRITTEN_DATE = Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})");

    private final List<FormField> fields;
    private final ReadableValues readable;

    PeopleTable(ServicePack pack) {
        String start = pack.diagram().start().orElseThrow().id();
        this.fields = pack.formOf(start).stream()
                .flatMap(form -> form.fields().stream())
                .filter(field -> !field.readOnly() && !field.type().equals(RowList.TYPE) && !field.multiple())
                .toList();
        this.readable = new ReadableValues(pack, start);
    }

    /** The labels of what can be filled in. */
    List<String> headers() {
        return fields.stream().map(FormField::name).toList();
    }

    /**
     * The values of each row, by the keys of the form.
     *
     * @throws UnacceptableException when a column is not known or comes twice
     */
    List<Map<String, Object>> read(List<String> headers, List<List<String>> rows) {
        List<FormField> columns = columns(headers);
        List<Map<String, Object>> lines = new ArrayList<>();
        for (List<String> row : rows) {
            Map<String, Object> line = new LinkedHashMap<>();
            for (int column = 0; column < columns.size(); column++) {
                String cell = column < row.size() ? row.get(column).strip() : "";
                if (!cell.isEmpty()) {
                    FormField field = columns.get(column);
                    put(line, field, value(field, cell));
                }
            }
            lines.add(line);
        }
        return lines;
    }

    private List<FormField> columns(List<String> headers) {
        List<String> unknown =
                headers.stream().filter(header -> field(header).isEmpty()).toList();
        if (!unknown.isEmpty()) {
            throw new UnacceptableException("Judul kolom tidak dikenal: %s. Yang dikenal: %s."
                    .formatted(String.join(", ", unknown), String.join(", ", headers())));
        }
        List<FormField> columns =
                headers.stream().flatMap(header -> field(header).stream()).toList();
        if (columns.stream().distinct().count() < columns.size()) {
            throw new UnacceptableException("Ada judul kolom yang ditulis dua kali.");
        }
        return columns;
    }

    private Optional<FormField> field(String header) {
        String wanted = plain(header);
        return fields.stream()
                .filter(field ->
                        plain(field.name()).equals(wanted) || field.path().equalsIgnoreCase(header.strip()))
                .findFirst();
    }

    /** What is chosen may be written by its label; a tick as yes or no. */
    private Object value(FormField field, String cell) {
        if (field.type().equals("checkbox")) {
            return switch (plain(cell)) {
                case "ya", "v", "x", "1", "true" -> true;
                case "tidak", "-", "0", "false" -> false;
                default -> cell;
            };
        }
        if ("date".equals(field.dateKind())) {
            return date(cell);
        }
        return field.choices().stream()
                .filter(choice -> readable.items(field.path(), choice).stream()
                        .anyMatch(label -> plain(label).equals(plain(cell))))
                .findFirst()
                .orElse(cell);
    }

    /** A workbook counts days; people write them in their own order. */
    private static String date(String cell) {
        if (cell.matches("[0-9]{1,6}")) {
            return FIRST_DAY.plusDays(Integer.parseInt(cell)).toString();
        }
        Matcher written = WRITTEN_DATE.matcher(cell);
        return written.matches()
                ? "%s-%2s-%2s"
                        .formatted(written.group(3), written.group(2), written.group(1))
                        .replace(' ', '0')
                : cell;
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> line, FormField field, Object value) {
        Map<String, Object> group = line;
        String[] parts = field.path().split("\\.");
        for (int part = 0; part < parts.length - 1; part++) {
            group = (Map<String, Object>)
                    group.computeIfAbsent(parts[part], key -> new LinkedHashMap<String, Object>());
        }
        group.put(parts[parts.length - 1], value);
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
