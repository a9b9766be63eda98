package id.loketnaker.webapps.cockpit.packs;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import id.loketnaker.servicepack.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What runs and what is proposed, as JSON; moments are local ones of the office.
 *
 * @param broken folders that were left out at the start
 */
record PacksView(
        List<OfficeJson> offices, List<ServiceJson> services, List<ProposalLine> proposals, List<BrokenJson> broken) {

    /** @param changes whether the present user proposes changes for it */
    record OfficeJson(String id, String name, boolean changes) {}

    /** @param versions the newest first, which is in force; of the others those that cases run on and the latest */
    record ServiceJson(String office, String officeName, String service, String name, List<VersionJson> versions) {}

    /**
     * One of them.
     *
     * @param origin where it came from, in Indonesian
     * @param by who deployed or proposed it
     * @param agreed who agreed to it
     */
    @JsonInclude(Include.NON_NULL)
    record VersionJson(
            int version,
            String since,
            String origin,
            @Nullable Long proposal,
            @Nullable String by,
            @Nullable String agreed,
            long running) {}

    /** A proposal in the list. */
    record ProposalLine(
            long number,
            String office,
            String officeName,
            String service,
            String serviceName,
            String state,
            String reason,
            @Nullable String by,
            String at,
            int played,
            int planned) {}

    /** A pack of the folder, such as {@code bekasi/mediasi-phi}. */
    record BrokenJson(String pack, List<FindingJson> findings) {}

    @JsonInclude(Include.NON_NULL)
    record FindingJson(String file, @Nullable String element, String problem, String remedy) {

        static FindingJson of(Finding finding) {
            return new FindingJson(finding.file(), finding.element(), finding.problem(), finding.remedy());
        }
    }

    /** @param proposal its number; nothing where the office puts in force at once */
    @JsonInclude(Include.NON_NULL)
    record AnswerJson(@Nullable Long proposal) {}
}
