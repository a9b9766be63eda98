package id.loketnaker.servicepack;

import java.util.List;
import java.util.Map;

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
        NoticePlan notices,
        List<Scenario> scenarios,
        PackFiles files) {

    public ServicePack {
        forms = Map.copyOf(forms);
        scenarios = List.copyOf(scenarios);
    }

    /** Such as {@code bekasi/mediasi-phi}. */
    public String id() {
        return files.id();
    }
}
