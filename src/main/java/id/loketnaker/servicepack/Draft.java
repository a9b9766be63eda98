package id.loketnaker.servicepack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What could be read of a pack so far; a part that could not be read has its findings already and is {@code null}. */
record Draft(
        PackFiles files,
        Findings findings,
        @Nullable Office office,
        @Nullable ServiceStandard standard,
        @Nullable Diagram diagram,
        Map<String, FormFile> forms,
        List<DeclaredLetter> letters) {

    Findings.InFile inDiagram() {
        return findings.in(files.key() + ".bpmn");
    }

    /** By its file's name without {@code .form}. */
    Optional<FormSchema> form(String name) {
        return Optional.ofNullable(forms.get(name)).map(FormFile::schema);
    }

    /** The form of a user task or start event, when it names one that the pack has. */
    Optional<FormSchema> formOf(Element element) {
        return element.attribute("formRef").flatMap(this::form);
    }

    /** The role as a word of the office; without a readable office nothing is said about roles. */
    boolean knowsRole(String role) {
        return office == null || office.role(role).isPresent();
    }

    List<FormSchema> formSchemas() {
        return forms.values().stream().map(FormFile::schema).toList();
    }
}
