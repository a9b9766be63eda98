package id.loketnaker.servicepack.parts;

import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.FormSchema;
import id.loketnaker.servicepack.Office;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.servicepack.ServiceStandard;
import id.loketnaker.servicepack.files.Findings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/**
 * What could be read of a pack so far, or of one of the fragments that it calls; a part that could not be read has its
 * findings already and is {@code null}.
 *
 * @param key of the service or of the fragment
 * @param folder where the diagram and its forms stand in the pack: {@code bersama/<kunci>/} for a fragment, else
 *     nothing
 * @param standard of the service, for a fragment too
 * @param letters that the service declares, for a fragment too
 * @param forms by their file's name without {@code .form}
 * @param fragments those that the pack calls; a fragment calls none
 */
public record Draft(
        PackFiles files,
        Findings findings,
        @Nullable Office office,
        @Nullable ServiceStandard standard,
        String key,
        String folder,
        @Nullable Document document,
        @Nullable Diagram diagram,
        Map<String, FormFile> forms,
        Map<String, DecisionFile> decisions,
        List<DeclaredLetter> letters,
        List<Draft> fragments) {

    public boolean isFragment() {
        return !folder.isEmpty();
    }

    public Findings.InFile inDiagram() {
        return findings.in(folder + key + ".bpmn");
    }

    /** By its file's name without {@code .form}. */
    public Optional<FormSchema> form(String name) {
        return Optional.ofNullable(forms.get(name)).map(FormFile::schema);
    }

    /** Whether there is such a file, readable or not. */
    public boolean hasForm(String name) {
        return files.content().containsKey(folder + name + ".form");
    }

    /**
     * The form of a user task or start event, when it names one that the pack has, or the fragment that it stands in.
     */
    public Optional<FormSchema> formOf(Element element) {
        return element.attribute("formRef")
                .flatMap(name -> withFragments()
                        .flatMap(each -> each.form(name).stream())
                        .findFirst());
    }

    /**
     * The user task of this id or name, in a fragment too; empty when several have the name, for then only a running
     * case can tell.
     */
    public Optional<Element> onlyTask(String nameOrId) {
        List<Element> tasks = elements()
                .filter(element -> element.is("userTask") && element.isCalled(nameOrId))
                .toList();
        return tasks.size() == 1 ? Optional.of(tasks.get(0)) : Optional.empty();
    }

    public Optional<Draft> fragment(String fragmentKey) {
        return fragments.stream()
                .filter(fragment -> fragment.key.equals(fragmentKey))
                .findFirst();
    }

    /** This and the fragments that it calls. */
    public Stream<Draft> withFragments() {
        return Stream.concat(Stream.of(this), fragments.stream());
    }

    /** The elements of the diagram and of the fragments that it calls. */
    public Stream<Element> elements() {
        return withFragments().flatMap(each -> each.diagram == null ? Stream.of() : each.diagram.elements().stream());
    }

    /** The role as a word of the office; without a readable office nothing is said about roles. */
    public boolean knowsRole(String role) {
        return office == null || office.role(role).isPresent();
    }

    /** Those of the pack and of the fragments that it calls. */
    public List<FormFile> formFiles() {
        return withFragments().flatMap(each -> each.forms.values().stream()).toList();
    }

    public List<FormSchema> formSchemas() {
        return forms.values().stream().map(FormFile::schema).toList();
    }
}
