package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.Parameters;
import id.loketnaker.servicepack.files.Bpmn;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.language.Expression;
import id.loketnaker.servicepack.language.Vocabulary;
import id.loketnaker.servicepack.parts.Draft;
import id.loketnaker.servicepack.parts.Listeners;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A fragment is started by the packs that call it and by nobody else, and says what it asks of them. */
final class FragmentRules {

    private static final String NAME = "[a-z][A-Za-z0-9]*";

    private final Draft draft;
    private final Diagram diagram;
    private final Findings.InFile findings;

    FragmentRules(Draft draft, Diagram diagram) {
        this.draft = draft;
        this.diagram = diagram;
        this.findings = draft.inDiagram();
    }

    /**
     * Whether a variable of this name would hide a word from the expressions of a fragment. One that writes no letters
     * may call what it hands on a letter.
     */
    static Predicate<String> hidesAWord(Draft fragment) {
        boolean writesLetters = fragment.document() != null
                && Bpmn.all(fragment.document(), Listeners.ELEMENT)
                        .flatMap(Listeners::calls)
                        .anyMatch(call -> call.bean().equals(Vocabulary.LETTERS));
        return name -> name.equals("execution")
                || Vocabulary.OF_DIAGRAMS.knows(name) && (writesLetters || !name.equals(Vocabulary.LETTERS));
    }

    void check(KnownVariables known) {
        if (!draft.isFragment()) {
            return;
        }
        nobodyStartsIt();
        beginsWithoutForm();
        parametersAreNames();
        defaultsAreOfInputs();
        resultsAreFilled(known);
    }

    private void nobodyStartsIt() {
        if (!diagram.process().attribute("isStartableInTasklist").orElse("").equals("false")) {
            findings.add(
                    diagram.process(),
                    "potongan dapat dimulai dari Tasklist",
                    "Hapus centang Tasklist > Startable pada proses.");
        }
        if (!diagram.starterRoles().isEmpty()) {
            findings.add(
                    diagram.process(),
                    "potongan tidak dimulai oleh siapa pun",
                    "Hapus Candidate starter groups; potongan hanya dipanggil oleh layanan.");
        }
    }

    private void beginsWithoutForm() {
        List<Element> starts = diagram.elements("startEvent").stream()
                .filter(event -> diagram.processId().equals(event.parent()))
                .toList();
        if (starts.size() != 1
                || !starts.get(0).eventDefinitions().isEmpty()
                || starts.get(0).attribute("formRef").isPresent()) {
            findings.add(
                    diagram.process(),
                    "potongan harus punya tepat satu peristiwa awal biasa, tanpa formulir",
                    "Sisakan satu peristiwa awal biasa (lingkaran kosong) tanpa formulir.");
        }
    }

    private void parametersAreNames() {
        Set<String> seen = new HashSet<>(Parameters.OF_CASE);
        Parameters parameters = Parameters.of(diagram);
        Stream.concat(parameters.inputs().stream(), parameters.results().stream())
                .filter(name -> !name.matches(NAME))
                .forEach(name -> findings.add(
                        diagram.process(),
                        "\"%s\" bukan nama masukan atau keluaran".formatted(name),
                        "Pakai huruf dan angka, diawali huruf kecil, misalnya judulNaskah."));
        Stream.concat(parameters.inputs().stream(), parameters.results().stream())
                .distinct()
                .filter(hidesAWord(draft))
                .forEach(name ->
                        findings.add(diagram.process(), "\"%s\" adalah kata kamus".formatted(name), "Beri nama lain."));
        Stream.of(parameters.values(), parameters.roles(), parameters.limits())
                .flatMap(names -> names.stream())
                .filter(name -> !seen.add(name))
                .forEach(name -> findings.add(
                        diagram.process(),
                        "masukan \"%s\" sudah ada".formatted(name),
                        "Beri nama lain; layanan, nomorPerkara dan pemohon selalu ada."));
    }

    /**
     * Plain texts, or the same as another input: whose variables any other expression would mean, nobody could say.
     */
    private void defaultsAreOfInputs() {
        Parameters parameters = Parameters.of(diagram);
        parameters.defaults().forEach((name, text) -> {
            if (!parameters.inputs().contains(name)) {
                findings.add(
                        diagram.process(),
                        "nilai baku untuk \"%s\", yang bukan masukan".formatted(name),
                        "Tulis baku.<nama masukan>, atau tambahkan namanya di masukan.");
            } else if (Expression.isIn(text) && !isAnother(parameters, name)) {
                findings.add(
                        diagram.process(),
                        "nilai baku \"%s\" berisi ekspresi".formatted(name),
                        "Tulis teks biasa, atau ${nama} satu masukan lain yang sejenis; yang berbeda per perkara diberi oleh layanan yang memanggil.");
            }
        });
    }

    /** One that is not itself the same as a third: nobody follows a chain. */
    private static boolean isAnother(Parameters parameters, String name) {
        return parameters
                .sameAs(name)
                .filter(other -> !other.equals(name) && parameters.sameAs(other).isEmpty())
                .filter(parameters.ofTheKindOf(name)::contains)
                .isPresent();
    }

    private void resultsAreFilled(KnownVariables known) {
        Parameters.of(diagram).results().stream()
                .filter(name -> !known.areFilledHere(name))
                .forEach(name -> findings.add(
                        diagram.process(),
                        "keluaran \"%s\" tidak diisi oleh formulir atau pendengar mana pun di potongan".formatted(name),
                        "Perbaiki ejaannya, atau isi di formulir."));
    }
}
