package id.loketnaker.firms;

import id.loketnaker.servicepack.FirmKind;
import id.loketnaker.values.Fingerprint;
import id.loketnaker.values.PlainWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A firm or union as it is compared: {@code Maju Jaya, P.T.} is {@code PT. MAJU JAYA}, and
 * {@code Jalan Melati No. 4} is {@code Jl. Melati 4}.
 *
 * @param name words, the legal form first
 * @param core the same without the legal form
 * @param address words, common ones shortened
 * @param branch words; empty for the head office
 */
record PlainFirm(FirmKind kind, String name, String core, String nib, String address, String branch) {

    private static final Set<String> LEGAL_FORMS = Set.of("pt", "cv", "ud", "pd", "fa");

    /** Listed on the exchange, or owned by the state: said or not, it is the same company. */
    private static final Set<String> ADDED = Set.of("tbk", "persero");

    private static final Map<String, String> SHORT = Map.of(
            "jalan", "jl",
            "jln", "jl",
            "kabupaten", "kab",
            "kecamatan", "kec",
            "kelurahan", "kel",
            "desa", "ds",
            "kampung", "kp",
            "nomor", "",
            "no", "");

    private static final Set<String> HEAD_OFFICE = Set.of("pusat", "kantor pusat");

    static PlainFirm of(FirmDetails firm) {
        String name = name(firm.name());
        String branch = PlainWords.of(firm.branch());
        return new PlainFirm(
                firm.kind(),
                name,
                core(name),
                firm.nib(),
                address(firm.address()),
                HEAD_OFFICE.contains(branch) ? "" : branch);
    }

    /** The name, or part of it, as it is compared. */
    static String name(String written) {
        List<String> words = joined(PlainWords.of(written));
        words.removeIf(ADDED::contains);
        int last = words.size() - 1;
        if (last > 0 && LEGAL_FORMS.contains(words.get(last)) && !LEGAL_FORMS.contains(words.get(0))) {
            words.add(0, words.remove(last));
        }
        return String.join(" ", words);
    }

    private static String core(String name) {
        String core = Arrays.stream(name.split(" "))
                .filter(word -> !LEGAL_FORMS.contains(word))
                .collect(Collectors.joining(" "));
        return core.isEmpty() ? name : core;
    }

    /** {@code p t} is {@code pt}. */
    private static List<String> joined(String words) {
        List<String> joined = new ArrayList<>();
        for (String word : words.split(" ")) {
            int last = joined.size() - 1;
            if (last >= 0 && word.length() == 1 && LEGAL_FORMS.contains(joined.get(last) + word)) {
                joined.set(last, joined.get(last) + word);
            } else {
                joined.add(word);
            }
        }
        return joined;
    }

    private static String address(String written) {
        return Arrays.stream(PlainWords.of(written).split(" "))
                .map(word -> SHORT.getOrDefault(word, word))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The same for the same business number and branch, else another; null without a number. */
    @Nullable
    String numberKey() {
        return nib.isEmpty() ? null : Fingerprint.of(nib + "|" + branch);
    }

    /** The same for the same name, address and branch, else another. */
    String placeKey() {
        return Fingerprint.of(String.join("|", name, address, branch));
    }
}
