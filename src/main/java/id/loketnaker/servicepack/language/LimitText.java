package id.loketnaker.servicepack.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.modulith.NamedInterface;

/**
 * A limit as a process owner writes it for a fragment: {@code 120 menit}, {@code 2 hari kerja}, {@code 14 hari},
 * {@code 3 bulan} or {@code 1 hari kerja sejak diterima}.
 *
 * @param sinceReceipt whether it counts from receipt of the case, not from now; only in working days
 */
@NamedInterface("language")
public record LimitText(Span span, boolean sinceReceipt) {

    private static final Pattern TEXT =
            Pattern.compile("([1-9][0-9]{0,4}) (menit|jam|hari|bulan|tahun|hari kerja)( sejak diterima)?");

    /** Nothing when the text is no limit. */
    public static Optional<LimitText> of(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        return matcher.matches()
                ? SpanUnit.of(matcher.group(2).replace(' ', '-'))
                        .map(unit -> new LimitText(
                                new Span(Integer.parseInt(matcher.group(1)), unit), matcher.group(3) != null))
                        .filter(limit -> !limit.sinceReceipt || limit.span.unit() == SpanUnit.WORKING_DAYS)
                : Optional.empty();
    }

    public static boolean isValid(String text) {
        return of(text).isPresent();
    }
}
