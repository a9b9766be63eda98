package id.loketnaker.servicepack;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One service of one office, read and found valid.
 *
 * @param key folder name, BPMN file name and process id
 * @param forms by form id
 */
public record ServicePack(
        Office office,
        String key,
        ServiceStandard standard,
        Diagram diagram,
        Map<String, FormSchema> forms,
        List<LetterTemplate> letters,
        NoticePlan notices,
        List<Scenario> scenarios,
        PackFiles files) {

    public ServicePack {
        forms = Map.copyOf(forms);
        letters = List.copyOf(letters);
        scenarios = List.copyOf(scenarios);
    }

    public Optional<LetterTemplate> letter(String id) {
        return letters.stream().filter(letter -> letter.id().equals(id)).findFirst();
    }

    /** Such as {@code bekasi/mediasi-phi}. */
    public String id() {
        return files.id();
    }
}
