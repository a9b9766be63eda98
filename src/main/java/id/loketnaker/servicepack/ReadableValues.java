package id.loketnaker.servicepack;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The values of a case as people read them, seen from one element of a pack: by the labels of the form that asks for
 * them, what was chosen by its label, dates and numbers as written here. The form of the element goes before the others
 * of its diagram, and these before those of other diagrams: two of them may give one name to two things.
 */
public final class ReadableValues {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", INDONESIAN);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy 'pukul' HH.mm", INDONESIAN);
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String MONEY = "Rp";
    private static final Map<String, String> OF_EVENTS =
            Map.of("tanggalPeristiwa", "Tanggal peristiwa", "alasanPeristiwa", "Alasan");

    private final ServicePack pack;
    private final String elementId;

    /** @param elementId that fills them in or shows them; may be one that the pack does not have */
    public ReadableValues(ServicePack pack, String elementId) {
        this.pack = pack;
        this.elementId = elementId;
    }

    /** What people call a value: as the form says that asks for it, or the diagram where none does; else its name. */
    public String title(String path) {
        return asked(near(), path)
                .map(FormField::label)
                .filter(label -> !label.isBlank())
                .or(() -> titled(path))
                .or(() -> Optional.ofNullable(OF_EVENTS.get(path)))
                .or(() -> field(path).map(FormField::name))
                .orElse(path);
    }

    /** The value at a path such as {@code pemohon.nama}; null when there is none. */
    public static @Nullable Object at(Map<String, ?> values, String path) {
        Object value = values;
        for (String part : path.split("\\.")) {
            value = value instanceof Map<?, ?> group ? group.get(part) : null;
        }
        return value;
    }

    private Optional<String> titled(String path) {
        return diagrams().flatMap(diagram -> diagram.title(path).stream()).findFirst();
    }

    /** Its items, one for a single value, none for what is empty. */
    public List<String> items(String path, @Nullable Object value) {
        Stream<?> all = value instanceof List<?> several ? several.stream() : Stream.of(Optional.ofNullable(value));
        return all.map(each -> each instanceof Optional<?> one ? one.orElse(null) : each)
                .map(each -> item(path, each))
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** A list of rows as a table, with the columns that anybody filled in; none for any other value. */
    public Optional<RowTable> table(String path, @Nullable Object value) {
        if (!(value instanceof List<?> rows) || rows.isEmpty() || !rows.stream().allMatch(row -> row instanceof Map)) {
            return Optional.empty();
        }
        List<String> names = columns(path, rows);
        return Optional.of(new RowTable(
                names.stream().map(name -> title(path + "." + name)).toList(),
                rows.stream()
                        .map(row -> names.stream()
                                .map(name -> String.join(
                                        ", ",
                                        items(path + "." + name, row instanceof Map<?, ?> map ? map.get(name) : null)))
                                .toList())
                        .toList()));
    }

    /** In the order in which the forms ask for them, and what else stands in the rows behind them. */
    private List<String> columns(String path, List<?> rows) {
        Set<String> filled = new LinkedHashSet<>();
        rows.forEach(row -> ((Map<?, ?>) row).keySet().forEach(name -> filled.add(name.toString())));
        Set<String> ordered = new LinkedHashSet<>();
        Stream.concat(near(), pack.forms().values().stream())
                .flatMap(form -> form.rows(path).stream())
                .flatMap(list -> list.columns().stream())
                .forEach(column -> ordered.add(column.key()));
        ordered.retainAll(filled);
        ordered.addAll(filled);
        return List.copyOf(ordered);
    }

    private String row(String path, Map<?, ?> row) {
        return columns(path, List.of(row)).stream()
                .map(name ->
                        title(path + "." + name) + ": " + String.join(", ", items(path + "." + name, row.get(name))))
                .filter(cell -> !cell.endsWith(": "))
                .collect(Collectors.joining("; "));
    }

    private String item(String path, @Nullable Object value) {
        if (value instanceof Boolean yes) {
            return yes ? "ya" : "tidak";
        }
        if (value instanceof Map<?, ?> row) {
            return row(path, row);
        }
        if (value instanceof Number number) {
            return written(number, field(path).map(FormField::unit).orElse(null));
        }
        String text = Objects.toString(value, "").strip();
        String chosen = pack.notices().labels().getOrDefault(path, Map.of()).get(text);
        return chosen == null
                ? inWords(text, field(path).map(FormField::dateKind).orElse(null))
                : chosen;
    }

    /** Thousands are marked only beside a unit: a number without one may be a year or a code. */
    private static String written(Number number, @Nullable String unit) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(INDONESIAN);
        BigDecimal exact = new BigDecimal(number.toString());
        if (unit == null) {
            return new DecimalFormat("0.##########", symbols).format(exact);
        }
        String amount = new DecimalFormat("#,##0.##########", symbols).format(exact);
        return unit.equals(MONEY) ? MONEY + amount : amount + " " + unit;
    }

    /** What a listener remembers, or a call hands over, has no field that says that it is a date. */
    private static String inWords(String text, @Nullable String dateKind) {
        String kind = dateKind == null && DATE.matcher(text).matches() ? "date" : Objects.toString(dateKind, "");
        try {
            return switch (kind) {
                case "date" -> DAY.format(LocalDate.parse(text));
                case "datetime" -> MOMENT.format(LocalDateTime.parse(text.substring(0, Math.min(16, text.length()))));
                case "time" -> text.substring(0, Math.min(5, text.length())).replace(':', '.');
                default -> text;
            };
        } catch (DateTimeException notADate) {
            return text;
        }
    }

    private Optional<FormField> field(String path) {
        return asked(Stream.concat(near(), pack.forms().values().stream()), path);
    }

    /** Who asks for it knows more of it than who only shows it. */
    private static Optional<FormField> asked(Stream<FormSchema> forms, String path) {
        List<FormField> fields = forms.flatMap(form -> form.field(path).or(() -> form.column(path)).stream())
                .toList();
        return fields.stream()
                .filter(field -> !field.readOnly())
                .findFirst()
                .or(() -> fields.stream().findFirst());
    }

    /** The form of the element, then the others of its diagram. */
    private Stream<FormSchema> near() {
        return Stream.concat(
                pack.formOf(elementId).stream(),
                pack.diagrams()
                        .filter(diagram -> diagram.element(elementId).isPresent())
                        .flatMap(this::formsOf));
    }

    private Stream<FormSchema> formsOf(Diagram diagram) {
        return diagram.elements().stream()
                .flatMap(element -> element.attribute("formRef").stream())
                .flatMap(form -> Optional.ofNullable(pack.forms().get(form)).stream());
    }

    /** The diagram of the element first. */
    private Stream<Diagram> diagrams() {
        return Stream.concat(
                pack.diagrams().filter(diagram -> diagram.element(elementId).isPresent()), pack.diagrams());
    }
}
