package id.loketnaker.servicepack.parts;

import com.fasterxml.jackson.databind.JsonNode;
import id.loketnaker.servicepack.Office;
import id.loketnaker.servicepack.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who follows up a promise that was not kept, as {@code keterlambatan} of {@code layanan.yaml} says it, and as the
 * office's chain of superiors has it where that says nothing.
 *
 * @param role of the office; the head of the service's unit where nobody is named, or somebody unknown
 * @param warning percent of the promise after which that role is warned; {@code null} when it wants no warning
 * @param limit to follow it up, such as {@code 1 hari kerja}
 * @param ground why somebody follows it up
 * @param promiseGround why so much time is promised
 */
record LatenessPlan(String role, @Nullable Integer warning, String limit, String ground, String promiseGround) {

    /** In {@code layanan.yaml}. */
    static final String KEY = "keterlambatan";

    private static final String LIMIT = "1 hari kerja";

    /**
     * @param standard {@code layanan.yaml}, which fits its schema, with the components of the office
     * @param office {@code null} when it cannot be read; nothing is known of its roles then
     */
    static LatenessPlan of(JsonNode standard, @Nullable Office office) {
        JsonNode said = standard.path(KEY);
        Optional<String> named = Optional.ofNullable(said.path("peran").textValue());
        String promiseGround = standard.get("janji").get("dasar").asText();
        return new LatenessPlan(
                named.filter(role -> office == null || office.role(role).isPresent())
                        .orElseGet(() -> office == null
                                ? "atasan"
                                : headOf(standard.get("unit").asText(), office)),
                said.has("peringatan") ? said.get("peringatan").asInt() : null,
                said.path("batas").asText(LIMIT),
                said.path("dasar").asText(supervision(standard)),
                promiseGround);
    }

    private static String supervision(JsonNode standard) {
        return "Pengawasan internal: "
                + standard.get("komponen")
                        .get("pengawasanInternal")
                        .get("sumber")
                        .asText();
    }

    /** Whoever of the unit has the most of it below; of an empty unit the head of the office. */
    private static String headOf(String unit, Office office) {
        return office.roles().stream()
                .filter(role -> unit.equals(role.unit()))
                .max(Comparator.comparingLong(role -> below(role, unit, office)))
                .or(() -> office.roles().stream()
                        .filter(role -> role.superior() == null)
                        .findFirst())
                .map(Role::id)
                .orElse("atasan");
    }

    private static long below(Role head, String unit, Office office) {
        List<Role> members =
                office.roles().stream().filter(role -> unit.equals(role.unit())).toList();
        return members.stream()
                .filter(role -> office.superiorsOf(role.id()).contains(head))
                .count();
    }
}
