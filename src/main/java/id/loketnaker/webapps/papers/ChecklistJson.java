package id.loketnaker.webapps.papers;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import id.loketnaker.servicepack.DocumentType;
import id.loketnaker.servicepack.NeededPapers;
import id.loketnaker.servicepack.Requirement;
import id.loketnaker.servicepack.ServiceStandard;
import id.loketnaker.webapps.papers.DocumentJson.StrikeJson;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The requirements of a service, each with what is there for it.
 *
 * @param largest bytes that one file may have
 * @param mayAdd whether the present user may add and strike out
 * @param others what was brought beside the requirements
 */
public record ChecklistJson(long largest, boolean mayAdd, List<RequirementJson> requirements, RequirementJson others) {

    /**
     * @param types ends of file names that are accepted, without the dot
     * @param obligatory whether the case has to bring it, as far as is known
     * @param documents struck out ones too
     * @param waived who said that this case need not bring it, and why
     */
    @JsonInclude(Include.NON_NULL)
    public record RequirementJson(
            @Nullable String name,
            boolean obligatory,
            @Nullable String condition,
            List<String> types,
            List<DocumentJson> documents,
            @Nullable StrikeJson waived) {}

    /**
     * @param chosen what a decision table chose for the case: all else is left out, unless something is there for it;
     *     empty when there is no such table, or it was not asked yet
     * @param waived by name of the requirement
     */
    public static ChecklistJson of(
            ServiceStandard standard,
            Collection<String> chosen,
            Map<String, StrikeJson> waived,
            List<DocumentJson> documents,
            long largest,
            boolean mayAdd) {
        Set<Requirement> needed = new HashSet<>(NeededPapers.of(standard, chosen));
        List<RequirementJson> listed = standard.requirements().stream()
                .filter(Requirement::isPaper)
                .map(requirement ->
                        row(requirement, needed.contains(requirement), documents, waived.get(requirement.name())))
                .filter(row ->
                        chosen.isEmpty() || row.obligatory() || !row.documents().isEmpty())
                .toList();
        List<DocumentJson> others = documents.stream()
                .filter(each -> each.requirement() == null
                        || standard.requirement(each.requirement()).isEmpty())
                .toList();
        return new ChecklistJson(
                largest,
                mayAdd,
                listed,
                new RequirementJson(null, false, null, extensions(DocumentType.USUAL), others, null));
    }

    private static RequirementJson row(
            Requirement requirement, boolean needed, List<DocumentJson> documents, @Nullable StrikeJson waived) {
        return new RequirementJson(
                requirement.name(),
                needed,
                requirement.condition(),
                extensions(requirement.types()),
                documents.stream()
                        .filter(each -> requirement.name().equals(each.requirement()))
                        .toList(),
                waived);
    }

    private static List<String> extensions(Collection<DocumentType> types) {
        return types.stream().flatMap(type -> type.extensions().stream()).toList();
    }
}
