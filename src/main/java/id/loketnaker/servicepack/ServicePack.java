package id.loketnaker.servicepack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One service of one office, read and found valid.
 *
 * @param key folder name, BPMN file name and process id
 * @param fragments the diagrams of the fragments that it calls; no element of one has the id of an element of another
 * @param forms by form id, those of the fragments too
 * @param decisions by id
 */
public record ServicePack(
        Office office,
        String key,
        ServiceStandard standard,
        Diagram diagram,
        List<Diagram> fragments,
        Map<String, FormSchema> forms,
        Map<String, DecisionTable> decisions,
        List<LetterTemplate> letters,
        NoticePlan notices,
        List<Scenario> scenarios,
        PackFiles files) {

    public ServicePack {
        fragments = List.copyOf(fragments);
        forms = Map.copyOf(forms);
        letters = List.copyOf(letters);
        decisions = Map.copyOf(decisions);
        scenarios = List.copyOf(scenarios);
    }

    /** The same for running cases, which play none. */
    public ServicePack withoutScenarios() {
        return new ServicePack(
                office, key, standard, diagram, fragments, forms, decisions, letters, notices, List.of(), files);
    }

    public Optional<LetterTemplate> letter(String id) {
        return letters.stream().filter(letter -> letter.id().equals(id)).findFirst();
    }

    /** Where a table stands: in the folder of the pack, or in that of a fragment that brings it along. */
    public String fileOfDecision(String id) {
        return files.content().keySet().stream()
                .filter(file -> FileNames.inPack(file).equals(id + ".dmn"))
                .findFirst()
                .orElseThrow();
    }

    /** Whether some letter shows the variable. */
    public boolean prints(String variable) {
        return letters.stream().anyMatch(letter -> letter.variables().contains(variable));
    }

    /** Such as {@code bekasi/mediasi-phi}. */
    public String id() {
        return files.id();
    }

    /** The diagram of the service and those of the fragments that it calls. */
    public Stream<Diagram> diagrams() {
        return Stream.concat(Stream.of(diagram), fragments.stream());
    }

    /** An element of the diagram or of a fragment. */
    public Optional<Element> element(String elementId) {
        return diagrams().flatMap(each -> each.element(elementId).stream()).findFirst();
    }

    /** The roles that its tasks go to, also those in the fragments that it calls. */
    public Set<String> taskRoles() {
        return new TaskRoles(this).all();
    }

    /** Ids of the letters that completing a task may draft, number or issue, whatever way the case takes then. */
    public Set<String> lettersAhead(String taskId) {
        return element(taskId).map(task -> new LettersAhead(this).after(task)).orElse(Set.of());
    }

    /** The form of a task or start event, when it has one. */
    public Optional<FormSchema> formOf(String elementId) {
        return element(elementId)
                .flatMap(element -> element.attribute("formRef"))
                .map(forms::get);
    }

    /** The fields of the form of a task or start event that tell of a firm or union; none where there is no form. */
    public List<FirmFields> firmsOf(String elementId) {
        return formOf(elementId)
                .map(form -> FirmFields.of(form, standard.firms()))
                .orElse(List.of());
    }

    /** Whether the form that begins a case asks for a firm or union. */
    public boolean beginsWithFirms() {
        return diagram.start().map(start -> !firmsOf(start.id()).isEmpty()).orElse(false);
    }
}
