package id.loketnaker.webapps.cockpit.packs;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import id.loketnaker.webapps.cockpit.packs.PacksView.ProposalLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as JSON; moments are local ones of the office.
 *
 * @param origin where it came from, in Indonesian
 * @param report what its trial printed
 * @param files what is another file than in force, or a new one, or gone
 * @param letters that its trial printed, by name
 * @param open whether something can still come of it
 * @param agrees whether the present user may agree to it or reject it
 * @param withdraws whether they may withdraw it
 * @param hint what it waits for, in Indonesian
 */
@JsonInclude(Include.NON_NULL)
record ProposalView(
        ProposalLine line,
        String origin,
        @Nullable String decree,
        @Nullable String report,
        @Nullable String checked,
        @Nullable String decidedBy,
        @Nullable String decidedAt,
        @Nullable String decidedReason,
        List<FileJson> files,
        List<String> letters,
        boolean open,
        boolean agrees,
        boolean withdraws,
        String hint) {

    /** @param change {@code baru}, {@code berubah} or {@code hilang} */
    record FileJson(String name, String change) {}
}
