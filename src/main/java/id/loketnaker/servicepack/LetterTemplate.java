package id.loketnaker.servicepack;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A letter of a service.
 *
 * @param numbering kind of numbering; {@code null} for a letter without a number
 * @param shared whether cases that take a step together get it with one number
 * @param signatory role that signs
 * @param internal whether it is for the office alone; any other is for the applicant, who sees that it was issued
 * @param body what stands in the template's {@code body}: XHTML with the attributes of Thymeleaf that letters may use
 * @param variables of the case that it names, without standard names
 * @param labels of the fields that fill them, for people; by path, {@code namaPemohon}
 */
public record LetterTemplate(
        String id,
        String name,
        @Nullable String numbering,
        boolean shared,
        String signatory,
        boolean internal,
        String body,
        Set<String> variables,
        Map<String, String> labels) {

    public LetterTemplate {
        variables = Set.copyOf(variables);
        labels = Map.copyOf(labels);
    }
}
