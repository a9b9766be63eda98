package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.FormField;
import id.loketnaker.servicepack.Parameters;
import id.loketnaker.servicepack.files.Bpmn;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.language.Expression;
import id.loketnaker.servicepack.language.LimitText;
import id.loketnaker.servicepack.parts.Draft;
import id.loketnaker.servicepack.parts.FragmentCall;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * The roles and limits that one call hands over stand there as they are, so that they can be checked before any case
 * depends on them.
 */
final class HandedOver {

    /** Letters of a text that the engine keeps as a variable. */
    private static final int LONGEST = 4000;

    /** Of a choice or a number. */
    private static final int OTHERS = 100;

    private final Draft draft;
    private final FragmentCall call;
    private final Parameters parameters;
    private final Findings.InFile findings;

    HandedOver(Draft draft, FragmentCall call, Parameters parameters, Findings.InFile findings) {
        this.draft = draft;
        this.call = call;
        this.parameters = parameters;
        this.findings = findings;
    }

    void check() {
        handedOver().forEach((name, text) -> {
            if (isHandedOn(name) || isTheSameAsAnother(name)) {
                return;
            }
            if (parameters.roles().contains(name)) {
                areRoles(name, items(text));
            } else if (parameters.limits().contains(name)) {
                areLimits(name, items(text));
            } else {
                fits(name, text);
            }
        });
    }

    /** It is checked, or missed, as that. */
    private boolean isTheSameAsAnother(String name) {
        return parameters.sameAs(name).isPresent()
                && call.in().stream().noneMatch(in -> in.getAttribute("target").equals(name));
    }

    /** A fragment hands on what it was given itself, which is checked where a pack says it. */
    private boolean isHandedOn(String name) {
        if (draft.diagram() == null || !draft.isFragment()) {
            return false;
        }
        Parameters own = Parameters.of(draft.diagram());
        Set<String> fitting = parameters.roles().contains(name) ? own.roles() : own.limits();
        return call.in().stream()
                .filter(in -> in.getAttribute("target").equals(name))
                .anyMatch(in -> fitting.contains(in.getAttribute("source")));
    }

    /** What the call says, and for the rest what the fragment says itself. */
    private Map<String, String> handedOver() {
        Map<String, String> given = new TreeMap<>();
        for (Element in : call.in()) {
            given.put(in.getAttribute("target"), in.getAttribute("sourceExpression"));
        }
        return parameters.completed(given);
    }

    private void areRoles(String name, List<String> roles) {
        if (draft.isFragment()) {
            add(
                    "masukan \"%s\" bukan peran yang diberi kepada potongan ini".formatted(name),
                    "Isi Source dengan nama dari masukanPeran potongan ini; siapa orangnya hanya layanan yang tahu.");
            return;
        }
        if (roles.isEmpty()) {
            add(
                    "masukan \"%s\" tidak menyebut peran".formatted(name),
                    "Isi Source expression dengan id peran dari instansi.yaml, dipisah koma, tanpa ${…}.");
        }
        roles.stream()
                .filter(role -> !draft.knowsRole(role))
                .forEach(role -> add(
                        "peran \"%s\" tidak ada di instansi.yaml".formatted(role),
                        "Daftarkan peran itu di instansi.yaml, atau perbaiki ejaannya."));
    }

    private void areLimits(String name, List<String> limits) {
        if (limits.isEmpty() || !limits.stream().allMatch(LimitText::isValid)) {
            add(
                    "masukan \"%s\" bukan batas waktu".formatted(name),
                    "Isi Source expression dengan misalnya 120 menit, 2 hari kerja, 14 hari, 3 bulan, 1 hari kerja"
                            + " sejak diterima, atau 6 hari sejak tanggalPendaftaran (kunci bidang tanggal).");
        }
        limits.stream()
                .flatMap(limit -> LimitText.of(limit).map(LimitText::sinceField).stream())
                .filter(since -> !isDateOfTheCase(since))
                .forEach(since -> add(
                        "masukan \"%s\" dihitung sejak \"%s\", yang bukan bidang tanggal layanan ini"
                                .formatted(name, since),
                        "Tulis kunci bidang tanggal di formulir layanan ini, misalnya dari formulir permohonan."));
        Set<Integer> roles = counts();
        if (limits.size() > 1 && !roles.contains(limits.size())) {
            add(
                    "masukan \"%s\" berisi %d batas".formatted(name, limits.size()),
                    "Tulis satu batas untuk semua, atau satu untuk setiap peran.");
        }
    }

    private boolean isDateOfTheCase(String key) {
        return draft.formFiles().stream()
                .flatMap(form -> form.schema().fields().stream())
                .anyMatch(field -> field.key().equals(key) && field.type().equals("datetime"));
    }

    /** The engine keeps so many letters of a text; a longer one would stop the case at this call. */
    private void fits(String name, String text) {
        int filled = Expression.isIn(text)
                ? Expression.allIn(text).stream()
                        .flatMap(expression -> expression.variables().stream())
                        .mapToInt(this::longest)
                        .sum()
                : 0;
        if (text.length() + filled > LONGEST) {
            add(
                    "masukan \"%s\" dapat menjadi lebih panjang dari %d huruf".formatted(name, LONGEST),
                    "Gabungkan lebih sedikit bidang, atau perkecil panjang bidangnya di formulir.");
        }
    }

    /** As who fills it in may write it, here or in a fragment that answers it. */
    private int longest(String variable) {
        Set<String> names =
                Stream.concat(Stream.of(variable), sourcesOf(variable)).collect(Collectors.toSet());
        return draft.formFiles().stream()
                .flatMap(form -> form.schema().fields().stream())
                .filter(field -> names.contains(field.variable()) && field.maxLength() != null)
                .mapToInt(FormField::maxLength)
                .max()
                .orElse(OTHERS);
    }

    /** What fragments call that which they answer as this variable. */
    private Stream<String> sourcesOf(String variable) {
        return Bpmn.all(call.xml().getOwnerDocument(), FragmentCall.OUT)
                .filter(out -> out.getAttribute("target").equals(variable))
                .map(out -> out.getAttribute("source"));
    }

    private Set<Integer> counts() {
        return handedOver().entrySet().stream()
                .filter(handed -> parameters.roles().contains(handed.getKey()))
                .map(handed -> items(handed.getValue()).size())
                .collect(Collectors.toSet());
    }

    private static List<String> items(String text) {
        return Expression.isIn(text) ? List.of() : Diagram.itemsOf(text);
    }

    private void add(String problem, String remedy) {
        findings.add(ExpressionRules.place(call.xml()), problem, remedy);
    }
}
