package id.loketnaker.firms;

import id.loketnaker.servicepack.FirmKind;
import id.loketnaker.values.EnteredText;
import id.loketnaker.values.PlainWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the register knows of a firm or union. No person: whom to ask for there belongs to the case.
 *
 * @param nib business number, 13 digits; empty where it is not known, as all that follows
 * @param npwp tax number, 15 or 16 digits
 * @param address on one line
 * @param branch which branch it is; empty for the head office, and for what has none
 */
public record FirmDetails(FirmKind kind, String name, String nib, String npwp, String address, String branch) {

    static final int NAME = 150;
    static final int ADDRESS = 500;
    static final int BRANCH = 100;

    private static final Pattern NIB = Pattern.compile("[0-9]{13}");
    private static final Pattern NPWP = Pattern.compile("[0-9]{15,16}");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=[0-9])[ .\\-/]+(?=[0-9])");

    /** As somebody entered it: without what nobody sees, and without what they put between digits. */
    public static FirmDetails entered(
            FirmKind kind,
            @Nullable String name,
            @Nullable String nib,
            @Nullable String npwp,
            @Nullable String address,
            @Nullable String branch) {
        return new FirmDetails(kind, line(name), digits(nib), digits(npwp), line(address), line(branch));
    }

    private static String line(@Nullable String text) {
        return EnteredText.line(Objects.toString(text, ""));
    }

    private static String digits(@Nullable String text) {
        return BETWEEN_DIGITS.matcher(line(text)).replaceAll("");
    }

    /** Why this cannot stand in the register, in sentences; nothing when it can. */
    public List<String> objections() {
        List<String> objections = new ArrayList<>();
        if (PlainWords.of(name).isEmpty()) {
            objections.add("Nama belum diisi.");
        }
        tooLong("Nama", name, NAME, objections);
        tooLong("Alamat", address, ADDRESS, objections);
        tooLong("Cabang", branch, BRANCH, objections);
        if (!nib.isEmpty() && !NIB.matcher(nib).matches()) {
            objections.add("NIB terdiri dari 13 angka.");
        }
        if (!npwp.isEmpty() && !NPWP.matcher(npwp).matches()) {
            objections.add("NPWP terdiri dari 15 atau 16 angka.");
        }
        if (kind == FirmKind.UNION && !(nib + npwp).isEmpty()) {
            objections.add("Serikat tidak mempunyai NIB atau NPWP di daftar ini.");
        }
        return objections;
    }

    private static void tooLong(String what, String text, int most, List<String> objections) {
        if (text.length() > most) {
            objections.add("%s paling panjang %d huruf.".formatted(what, most));
        }
    }

    /** What of it may stand in the register: a case is not refused for what only the register objects to. */
    FirmDetails acceptable() {
        boolean firm = kind == FirmKind.FIRM;
        return new FirmDetails(
                kind,
                shortened(name, NAME),
                firm && NIB.matcher(nib).matches() ? nib : "",
                firm && NPWP.matcher(npwp).matches() ? npwp : "",
                shortened(address, ADDRESS),
                shortened(branch, BRANCH));
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    /** The same, with what is empty here taken from another. */
    FirmDetails completedBy(FirmDetails other) {
        return new FirmDetails(
                kind,
                name,
                nib.isEmpty() ? other.nib : nib,
                npwp.isEmpty() ? other.npwp : npwp,
                address.isEmpty() ? other.address : address,
                branch.isEmpty() ? other.branch : branch);
    }

    FirmDetails with(UnaryOperator<String> each) {
        return new FirmDetails(
                kind, each.apply(name), each.apply(nib), each.apply(npwp), each.apply(address), each.apply(branch));
    }
}
