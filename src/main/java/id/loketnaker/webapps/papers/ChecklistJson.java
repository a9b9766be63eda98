package id.loketnaker.webapps.papers;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import id.loketnaker.servicepack.DocumentType;
import id.loketnaker.servicepack.Requirement;
import id.loketnaker.servicepack.ServiceStandard;
import java.util.Collection;
import java.util.List;
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
     * @param documents struck out ones too
     */
    @JsonInclude(Include.NON_NULL)
    public record RequirementJson(
            @Nullable String name,
            boolean obligatory,
            @Nullable String condition,
            List<String> types,
            List<DocumentJson> documents) {}

    public static ChecklistJson of(
            ServiceStandard standard, List<DocumentJson> documents, long largest, boolean mayAdd) {
        List<RequirementJson> listed = standard.requirements().stream()
                .map(requirement -> row(requirement, documents))
                .toList();
        List<DocumentJson> others = documents.stream()
                .filter(each -> each.requirement() == null
                        || standard.requirement(each.requirement()).isEmpty())
                .toList();
        return new ChecklistJson(
                largest,
                mayAdd,
                listed,
                new RequirementJson(null, false, null, extensions(DocumentType.USUAL), others));
    }

    private static RequirementJson row(Requirement requirement, List<DocumentJson> documents) {
        return new RequirementJson(
                requirement.name(),
                requirement.obligatory(),
                requirement.condition(),
                extensions(requirement.types()),
                documents.stream()
                        .filter(each -> requirement.name().equals(each.requirement()))
                        .toList());
    }

    private static List<String> extensions(Collection<DocumentType> types) {
        return types.stream().flatMap(type -> type.extensions().stream()).toList();
    }
}
