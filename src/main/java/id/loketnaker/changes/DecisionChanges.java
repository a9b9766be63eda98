package id.loketnaker.changes;

import static id.loketnaker.changes.PackWords.quoted;

import id.loketnaker.pictures.Mark;
import id.loketnaker.servicepack.DecisionTable;
import id.loketnaker.servicepack.DecisionTable.Column;
import id.loketnaker.servicepack.DecisionTable.Rule;
import id.loketnaker.servicepack.FileNames;
import id.loketnaker.servicepack.ServicePack;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What of a decision table is otherwise, rule by rule. */
final class DecisionChanges {

    private static final Map<String, String> POLICIES = Map.of(
            "UNIQUE", "hanya satu aturan berlaku",
            "FIRST", "aturan pertama yang cocok berlaku",
            "COLLECT", "semua aturan yang cocok berlaku");

    private static final String ANYTHING = "apa pun";

    private final Sentences told;
    private final String title;
    private final DecisionTable then;
    private final DecisionTable now;

    private DecisionChanges(String file, DecisionTable then, DecisionTable now) {
        this.told = new Sentences(Part.DECISION, file);
        this.title = title(now);
        this.then = then;
        this.now = now;
    }

    /** @param file of a table that both have */
    static List<Change> of(ServicePack before, ServicePack after, String file) {
        String id = FileNames.inPack(file).replace(".dmn", "");
        DecisionTable then = before.decisions().get(id);
        DecisionTable now = after.decisions().get(id);
        return then == null || now == null
                ? List.of(new Change(Part.DECISION, file, Mark.CHANGED, "Tabel %s diubah.".formatted(quoted(id))))
                : new DecisionChanges(file, then, now).all();
    }

    static String title(ServicePack pack, String file) {
        String id = FileNames.inPack(file).replace(".dmn", "");
        DecisionTable table = pack.decisions().get(id);
        return table == null ? "Tabel " + quoted(id) : title(table);
    }

    private static String title(DecisionTable table) {
        return "Tabel " + quoted(table.name().isBlank() ? table.id() : table.name());
    }

    private List<Change> all() {
        if (!then.name().equals(now.name())) {
            told.changed(title + ": nama", quoted(then.name()), quoted(now.name()));
        }
        if (!then.hitPolicy().equals(now.hitPolicy())) {
            told.changed(title + ": cara memilih aturan", policy(then), policy(now));
        }
        columns();
        Map<String, Rule> was = rules(then);
        Map<String, Rule> is = rules(now);
        Set<String> ids = new LinkedHashSet<>(is.keySet());
        ids.addAll(was.keySet());
        ids.forEach(id -> rule(was.get(id), is.get(id)));
        List<String> order = was.keySet().stream().filter(is::containsKey).toList();
        if (!order.equals(is.keySet().stream().filter(was::containsKey).toList())) {
            told.add(Mark.MOVED, title + ": urutan aturannya diubah.");
        }
        if (told.isEmpty()) {
            told.add(Mark.MOVED, title + ": berkasnya ditulis ulang; aturannya tetap.");
        }
        return told.all();
    }

    private void columns() {
        Map<String, Column> was = new LinkedHashMap<>();
        then.inputs().forEach(column -> was.put(column.name(), column));
        Map<String, Column> is = new LinkedHashMap<>();
        now.inputs().forEach(column -> is.put(column.name(), column));
        is.forEach((name, column) -> {
            Column old = was.get(name);
            if (old == null) {
                told.add(Mark.ADDED, "%s: kolom baru %s.".formatted(title, quoted(name(column))));
            } else {
                column(old, column);
            }
        });
        was.forEach((name, column) -> {
            if (!is.containsKey(name)) {
                told.add(Mark.REMOVED, "%s: kolom %s dihapus.".formatted(title, quoted(name(column))));
            }
        });
        column(then.result(), now.result());
    }

    private void column(Column old, Column young) {
        String what = "%s: kolom %s: ".formatted(title, quoted(name(old)));
        if (!old.name().equals(young.name())) {
            told.changed(what + "nilai", old.name(), young.name());
        }
        if (!old.label().equals(young.label())) {
            told.changed(what + "judul", quoted(old.label()), quoted(young.label()));
        }
        if (!old.type().equals(young.type())) {
            told.changed(what + "jenis", old.type(), young.type());
        }
    }

    private void rule(@Nullable Rule old, @Nullable Rule young) {
        if (old == null && young != null) {
            told.add(Mark.ADDED, "%s: aturan %d baru: %s.".formatted(title, young.number(), words(now, young)));
        } else if (young == null && old != null) {
            told.add(Mark.REMOVED, "%s: aturan %d dihapus: %s.".formatted(title, old.number(), words(then, old)));
        } else if (old != null && young != null) {
            String rule = "%s: aturan %d: ".formatted(title, young.number());
            cells(rule, old, young);
            if (!Objects.equals(old.result(), young.result())) {
                told.changed(rule + name(now.result()), value(old.result()), value(young.result()));
            }
            if (!old.note().equals(young.note())) {
                told.changed(rule + "keterangan", old.note(), young.note());
            }
        }
    }

    private void cells(String rule, Rule old, Rule young) {
        for (int i = 0; i < now.inputs().size(); i++) {
            Column column = now.inputs().get(i);
            for (int j = 0; j < then.inputs().size(); j++) {
                if (then.inputs().get(j).name().equals(column.name())) {
                    String was = cell(old, j);
                    String is = cell(young, i);
                    if (!was.equals(is)) {
                        told.changed(rule + name(column), was, is);
                    }
                }
            }
        }
    }

    private static String words(DecisionTable table, Rule rule) {
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < table.inputs().size(); i++) {
            if (!cell(rule, i).equals(ANYTHING)) {
                conditions.add(name(table.inputs().get(i)) + " " + cell(rule, i));
            }
        }
        return "%s, maka %s %s"
                .formatted(
                        conditions.isEmpty() ? "selalu" : "bila " + String.join(" dan ", conditions),
                        name(table.result()),
                        value(rule.result()));
    }

    private static String cell(Rule rule, int column) {
        String text = column < rule.asked().size() ? rule.asked().get(column) : "-";
        if (text.equals("-")) {
            return ANYTHING;
        }
        return text.equals("true") ? "ya" : text.equals("false") ? "tidak" : text;
    }

    private static String value(@Nullable Object result) {
        if (result instanceof Boolean yes) {
            return yes ? "ya" : "tidak";
        }
        return result == null ? "kosong" : quoted(result.toString());
    }

    private static String name(Column column) {
        return column.label().isBlank() ? column.name() : column.label();
    }

    private static String policy(DecisionTable table) {
        return Objects.requireNonNull(POLICIES.getOrDefault(table.hitPolicy(), table.hitPolicy()));
    }

    private static Map<String, Rule> rules(DecisionTable table) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        table.rules().forEach(rule -> rules.put(rule.id(), rule));
        return rules;
    }
}
