package id.loketnaker.servicepack.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.modulith.NamedInterface;

/**
 * A limit as a process owner writes it for a fragment: {@code 120 menit}, {@code 2 hari kerja} or
 * {@code 1 hari kerja sejak diterima}.
 *
 * @param amount more than 0
 */
@NamedInterface("language")
public record LimitText(int amount, Kind kind) {

    private static final Pattern TEXT =
            Pattern.compile("([1-9][0-9]{0,4}) (menit|hari kerja|hari kerja sejak diterima)");

    /** What is counted: service minutes or working days from now, or working days since the case was received. */
    @NamedInterface("language")
    public enum Kind {
        MINUTES,
        WORKING_DAYS,
        WORKING_DAYS_SINCE_RECEIPT
    }

    /** Nothing when the text is no limit. */
    public static Optional<LimitText> of(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Kind kind = switch (matcher.group(2)) {
            case "menit" -> Kind.MINUTES;
            case "hari kerja" -> Kind.WORKING_DAYS;
            default -> Kind.WORKING_DAYS_SINCE_RECEIPT;
        };
        return Optional.of(new LimitText(Integer.parseInt(matcher.group(1)), kind));
    }

    public static boolean isValid(String text) {
        return of(text).isPresent();
    }
}
