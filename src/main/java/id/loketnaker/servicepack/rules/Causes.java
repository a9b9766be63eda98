package id.loketnaker.servicepack.rules;

import java.util.function.Predicate;

/** Files whose own faults may be why another file does not fit them. */
final class Causes {

    static final Predicate<String> DIAGRAMS = file -> file.endsWith(".bpmn");
    static final Predicate<String> TABLES = file -> file.endsWith(".dmn");
    static final Predicate<String> FORMS = file -> file.endsWith(".form");
    static final Predicate<String> STANDARD = "layanan.yaml"::equals;
    static final Predicate<String> OFFICE = "instansi.yaml"::equals;

    private Causes() {}
}
