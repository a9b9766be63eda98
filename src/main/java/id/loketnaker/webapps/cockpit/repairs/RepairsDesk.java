package id.loketnaker.webapps.cockpit.repairs;

import id.loketnaker.casework.Administration;
import id.loketnaker.engine.OfficialNames;
import id.loketnaker.engine.PacksToMend;
import id.loketnaker.engine.WeakPasswords;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads it anew each time, so that what was mended is gone. */
@Component
class RepairsDesk {

    private final Administration administration;
    private final WeakPasswords passwords;
    private final PacksToMend packs;
    private final OfficialNames names;

    RepairsDesk(Administration administration, WeakPasswords passwords, PacksToMend packs, OfficialNames names) {
        this.administration = administration;
        this.passwords = passwords;
        this.packs = packs;
        this.names = names;
    }

    RepairsView view() {
        administration.onlyForAdministrators();
        List<String> weak = passwords.users();
        Map<String, String> called = names.of(Set.copyOf(weak));
        return new RepairsView(
                passwords.areRuled(),
                weak.stream()
                        .map(id -> new RepairsView.UserJson(id, called.getOrDefault(id, id)))
                        .toList(),
                packs.refused().stream().map(RepairsView.PackJson::of).toList(),
                packs.leftOut().entrySet().stream()
                        .map(pack -> new RepairsView.LeftOutJson(
                                pack.getKey(),
                                pack.getValue().stream()
                                        .map(RepairsView.FindingJson::of)
                                        .toList()))
                        .toList());
    }
}
