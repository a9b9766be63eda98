package id.loketnaker.proposals;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.stereotype.Component;

/** What each office asks before a change of a process owner is in force. */
@Component
public class Approvals {

    private static final String NAME = "loketnaker.packs.approval";

    /** What has to happen before. */
    public enum Approval {
        /**
         * Nothing: what is sound is in force at once, its scenarios unplayed. For trying packs on one's own machine.
         */
        DIRECT,
        /** Its scenarios are played; when all is green it is in force. */
        NONE,
        /** A second person agrees after that. */
        SECOND_PERSON;

        private static Approval of(String word, String whole) {
            return Arrays.stream(values())
                    .filter(each ->
                            each.name().replace('_', '-').equals(word.strip().toUpperCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new InvalidConfigurationPropertyValueException(
                            NAME,
                            whole,
                            "Tulis second-person, none atau direct; untuk kantor tertentu sesudah koma,"
                                    + " misalnya second-person,bekasi=none."));
        }
    }

    private final Approval common;
    private final Map<String, Approval> ofOffices = new HashMap<>();

    /**
     * @param setting what holds for all offices, and after commas what holds for one:
     *     {@code second-person,bekasi=none}
     * @throws InvalidConfigurationPropertyValueException for another word; the start ends with its remedy
     */
    Approvals(@Value("${loketnaker.packs.approval:second-person}") String setting) {
        Approval all = Approval.SECOND_PERSON;
        for (String part : setting.split(",")) {
            String[] sides = part.split("=", 2);
            if (sides.length == 2) {
                ofOffices.put(sides[0].strip(), Approval.of(sides[1], setting));
            } else {
                all = Approval.of(part, setting);
            }
        }
        common = all;
    }

    public Approval of(String office) {
        return ofOffices.getOrDefault(office, common);
    }
}
