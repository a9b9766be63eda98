package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.DecisionTable;
import id.loketnaker.servicepack.FormField;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.language.Cell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** The columns of a decision table: each asks for one thing that the case knows, in the right type. */
final class DecisionColumnRules {

    private static final Set<String> WHOLE = Set.of("integer", "long");
    private static final Set<String> NUMBERS = Set.of("integer", "long", "double");
    private static final Set<String> TYPES = Set.of("string", "boolean", "integer", "long", "double");

    private final DecisionTable table;
    private final DecisionInputs inputs;
    private final Findings.InFile findings;
    private boolean sound = true;

    DecisionColumnRules(DecisionTable table, DecisionInputs inputs, Findings.InFile findings) {
        this.table = table;
        this.inputs = inputs;
        this.findings = findings;
    }

    /** Whether the columns can be tried out. */
    boolean check() {
        for (int i = 0; i < table.inputs().size(); i++) {
            DecisionTable.Column column = table.inputs().get(i);
            isNamed(column);
            hasType(column);
            if (asksWhatIsKnown(column)) {
                cellsAreUnderstood(i, column);
            }
        }
        resultIsSound();
        return sound;
    }

    private void isNamed(DecisionTable.Column column) {
        if (column.label().isEmpty()) {
            findings.add(place(column), "kolom tanpa judul", "Beri judul (label) yang dibaca pemilik proses.");
        }
        if (!column.name().matches("[A-Za-z][A-Za-z0-9_]{0,63}")) {
            add(
                    column,
                    "\"%s\" bukan satu nama".formatted(column.name()),
                    "Tulis satu kunci bidang formulir, misalnya skema; bukan rumus.");
        }
    }

    private void hasType(DecisionTable.Column column) {
        if (!TYPES.contains(column.type())) {
            add(column, "jenis \"%s\" tidak boleh dipakai".formatted(column.type()), "Pilih salah satu: " + known());
        }
    }

    private boolean asksWhatIsKnown(DecisionTable.Column column) {
        boolean before = sound;
        sound = true;
        List<FormField> fields = inputs.fields(column.name());
        if (fields.isEmpty() && !inputs.isRemembered(column.name())) {
            findings.about(Causes.FORMS.or(Causes.DIAGRAMS))
                    .add(
                            place(column),
                            "\"%s\" tidak diisi oleh formulir mana pun di paket".formatted(column.name()),
                            "Perbaiki ejaannya, atau tambahkan bidang dengan kunci itu di formulir.");
            sound = false;
        }
        for (FormField field : fields) {
            if (field.multiple() || field.groupPath() != null) {
                add(column, "bidang itu berisi daftar atau kelompok", "Tanyakan bidang yang berisi satu nilai.");
            } else if (!typesOf(field).contains(column.type())) {
                add(
                        column,
                        "jenis %s tidak cocok dengan bidang %s (%s)"
                                .formatted(column.type(), field.key(), field.type()),
                        "Pilih: %s.".formatted(String.join(", ", typesOf(field))));
            }
        }
        boolean known = sound;
        sound = before && known;
        return known;
    }

    private static List<String> typesOf(FormField field) {
        return switch (field.type()) {
            case "checkbox" -> List.of("boolean");
            case "number", FormField.COMPUTED ->
                Integer.valueOf(0).equals(field.decimalDigits())
                        ? List.of("integer", "long", "double")
                        : List.of("double");
            default -> List.of("string");
        };
    }

    private void cellsAreUnderstood(int index, DecisionTable.Column column) {
        List<String> choices = inputs.fields(column.name()).stream()
                .map(FormField::choices)
                .reduce((one, other) -> one.isEmpty() || other.isEmpty() ? List.of() : joined(one, other))
                .orElse(List.of());
        for (DecisionTable.Rule rule : table.rules()) {
            if (index >= rule.conditions().size()) {
                continue;
            }
            Cell cell = rule.conditions().get(index);
            String place = "aturan %d, %s".formatted(rule.number(), place(column));
            if (cell.problem() != null) {
                findings.add(
                        place,
                        "syarat \"%s\": %s".formatted(cell.text(), cell.problem()),
                        cell.remedy() != null
                                ? cell.remedy()
                                : "Tulis misalnya \"ssw\", \"abk\" atau not(\"abk\") atau >= 18 atau [1..5]; kosong berarti apa saja.");
                sound = false;
            } else if (TYPES.contains(column.type())
                    && !cell.othersThan(typeOf(column)).isEmpty()) {
                findings.add(
                        place,
                        "syarat \"%s\" bukan %s".formatted(cell.text(), column.type()),
                        "Teks ditulis dalam tanda kutip ganda; bilangan dan true/false tidak.");
                sound = false;
            } else if (cell.mentioned().stream().anyMatch(value -> !fits(value, column.type()))) {
                findings.add(
                        place,
                        "syarat \"%s\" menyebut pecahan, padahal kolomnya %s".formatted(cell.text(), column.type()),
                        "Tulis bilangan bulat, atau pilih jenis double.");
                sound = false;
            } else if (!choices.isEmpty() && !choices.containsAll(cell.mentioned())) {
                findings.add(
                        place,
                        "syarat \"%s\" menyebut nilai yang bukan pilihan bidang %s"
                                .formatted(cell.text(), column.name()),
                        "Pakai nilai pilihannya: %s.".formatted(String.join(", ", choices)));
                sound = false;
            }
        }
    }

    private void resultIsSound() {
        DecisionTable.Column result = table.result();
        isNamed(result);
        hasType(result);
        for (DecisionTable.Rule rule : table.rules()) {
            if (rule.result() != null && sound && !fits(rule.result(), result.type())) {
                findings.add(
                        "aturan " + rule.number(),
                        "hasil %s bukan %s".formatted(rule.result(), result.type()),
                        "Samakan jenis kolom hasil dengan isinya.");
            }
        }
    }

    private static boolean fits(Object value, String type) {
        return typeOf(type).isInstance(value)
                && !(value instanceof BigDecimal number
                        && WHOLE.contains(type)
                        && number.stripTrailingZeros().scale() > 0);
    }

    private static Class<?> typeOf(DecisionTable.Column column) {
        return typeOf(column.type());
    }

    private static Class<?> typeOf(String type) {
        if (NUMBERS.contains(type)) {
            return BigDecimal.class;
        }
        return type.equals("boolean") ? Boolean.class : String.class;
    }

    private static List<String> joined(List<String> one, List<String> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream())
                .distinct()
                .toList();
    }

    private static String known() {
        return "string, boolean, integer, long, double.";
    }

    private void add(DecisionTable.Column column, String problem, String remedy) {
        findings.add(place(column), problem, remedy);
        sound = false;
    }

    private static String place(DecisionTable.Column column) {
        return column.label().isEmpty() ? "kolom \"%s\"".formatted(column.name()) : column.label();
    }
}
