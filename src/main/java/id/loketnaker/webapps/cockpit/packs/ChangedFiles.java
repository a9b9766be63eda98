package id.loketnaker.webapps.cockpit.packs;

import id.loketnaker.proposals.PacksInForce;
import id.loketnaker.proposals.Proposal;
import id.loketnaker.proposals.Proposals;
import id.loketnaker.webapps.cockpit.packs.ProposalView.FileJson;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Which files of a pack a proposal changes, against what was in force when it was made. */
@Component
class ChangedFiles {

    private final Proposals proposals;
    private final PacksInForce packs;

    ChangedFiles(Proposals proposals, PacksInForce packs) {
        this.proposals = proposals;
        this.packs = packs;
    }

    List<FileJson> by(Proposal proposal) {
        Map<String, byte[]> before = packs.before(proposal).content();
        Map<String, byte[]> after = proposals.files(proposal).content();
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .filter(name -> !Arrays.equals(before.get(name), after.get(name)))
                .map(name -> new FileJson(
                        name, !before.containsKey(name) ? "baru" : after.containsKey(name) ? "berubah" : "hilang"))
                .toList();
    }
}
