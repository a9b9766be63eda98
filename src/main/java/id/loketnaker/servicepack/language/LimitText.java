package id.loketnaker.servicepack.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A limit as a process owner writes it for a fragment: {@code 120 menit}, {@code 2 hari kerja}, {@code 14 hari},
 * {@code 3 bulan}, {@code 1 hari kerja sejak diterima} or {@code 6 hari sejak tanggalPendaftaran}.
 *
 * @param sinceReceipt whether it counts from receipt of the case, not from now; only in working days
 * @param sinceField the date of the case that it counts from, by the key of its field; only in days
 */
@NamedInterface("language")
public record LimitText(
        Span span, boolean sinceReceipt, @Nullable String sinceField) {

    private static final Pattern TEXT =
            Pattern.compile("([1-9][0-9]{0,4}) (menit|jam|hari|bulan|tahun|hari kerja)(?: sejak ([a-z][A-Za-z0-9]*))?");

    private static final String RECEIPT = "diterima";

    public LimitText(Span span, boolean sinceReceipt) {
        this(span, sinceReceipt, null);
    }

    /** Nothing when the text is no limit. */
    public static Optional<LimitText> of(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        return matcher.matches()
                ? SpanUnit.of(matcher.group(2).replace(' ', '-'))
                        .map(unit -> since(new Span(Integer.parseInt(matcher.group(1)), unit), matcher.group(3)))
                        .filter(LimitText::fits)
                : Optional.empty();
    }

    private static LimitText since(Span span, @Nullable String since) {
        return RECEIPT.equals(since) ? new LimitText(span, true) : new LimitText(span, false, since);
    }

    private boolean fits() {
        boolean working = span.unit() == SpanUnit.WORKING_DAYS;
        return (!sinceReceipt || working) && (sinceField == null || working || span.unit() == SpanUnit.DAYS);
    }

    public static boolean isValid(String text) {
        return of(text).isPresent();
    }
}
