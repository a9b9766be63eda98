package id.loketnaker.webapps.cockpit.repairs;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import id.loketnaker.engine.PacksToMend.Refused;
import id.loketnaker.servicepack.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What runs on although it would be refused today.
 *
 * @param passwordRules whether there are any here
 * @param users whose password is to be changed
 */
record RepairsView(boolean passwordRules, List<UserJson> users, List<PackJson> packs, List<LeftOutJson> leftOut) {

    /** A pack of the folder that was not deployed, such as {@code bekasi/mediasi-phi}. */
    record LeftOutJson(String pack, List<FindingJson> findings) {}

    record UserJson(String id, String name) {}

    record PackJson(String officeName, String serviceName, List<FindingJson> findings) {

        static PackJson of(Refused refused) {
            return new PackJson(
                    refused.pack().office().name(),
                    refused.pack().standard().name(),
                    refused.findings().stream().map(FindingJson::of).toList());
        }
    }

    @JsonInclude(Include.NON_NULL)
    record FindingJson(String file, @Nullable String element, String problem, String remedy) {

        static FindingJson of(Finding finding) {
            return new FindingJson(finding.file(), finding.element(), finding.problem(), finding.remedy());
        }
    }
}
