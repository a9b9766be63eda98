package id.loketnaker.webapps.tasklist.firms;

import id.loketnaker.firms.Firm;
import id.loketnaker.firms.FirmDetails;
import id.loketnaker.servicepack.FirmFields;
import id.loketnaker.servicepack.FirmKind;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A firm or union of the register as JSON.
 *
 * @param kind {@code perusahaan} or {@code serikat}
 */
record FirmJson(
        String id, int version, String kind, String name, String nib, String npwp, String address, String branch) {

    static FirmJson of(Firm firm) {
        FirmDetails details = firm.details();
        return new FirmJson(
                firm.id(),
                firm.version(),
                details.kind().word(),
                details.name(),
                details.nib(),
                details.npwp(),
                details.address(),
                details.branch());
    }

    static List<FirmJson> all(List<Firm> firms) {
        return firms.stream().map(FirmJson::of).toList();
    }

    /** What somebody typed of one; it may tell of a sole trader, so it is in the body of its request. */
    public record Typed(
            @Nullable String kind,
            @Nullable String name,
            @Nullable String nib,
            @Nullable String npwp,
            @Nullable String address,
            @Nullable String branch) {

        FirmDetails details() {
            return FirmDetails.entered(kindOf(kind), name, nib, npwp, address, branch);
        }
    }

    /** Of nothing, where nothing was sent. */
    static FirmDetails details(@Nullable Typed typed) {
        return (typed == null ? new Typed(null, null, null, null, null, null) : typed).details();
    }

    /** A firm, where nothing else is said. */
    static FirmKind kindOf(@Nullable String word) {
        return FirmKind.of(Objects.toString(word, "")).orElse(FirmKind.FIRM);
    }

    /**
     * Which fields of a form tell of a firm.
     *
     * @param condition field that says whether they do; null where they always do
     * @param answers of that field, for which they do
     */
    record FieldsJson(
            String kind,
            String name,
            @Nullable String nib,
            @Nullable String npwp,
            @Nullable String address,
            @Nullable String branch,
            @Nullable String condition,
            List<String> answers) {

        static FieldsJson of(FirmFields fields) {
            return new FieldsJson(
                    fields.kind().word(),
                    fields.name(),
                    fields.nib(),
                    fields.npwp(),
                    fields.address(),
                    fields.branch(),
                    fields.condition(),
                    fields.answers());
        }
    }
}
