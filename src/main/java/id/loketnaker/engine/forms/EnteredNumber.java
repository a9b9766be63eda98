package id.loketnaker.engine.forms;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that came as text, as people here write them: {@code 1.500.000,50}. A number of JSON is one already and does
 * not come here.
 */
final class EnteredNumber {

    /** More than these a number of the engine, and of the browser, does not keep. */
    static final int MOST_DIGITS = 15;

    private static final Pattern GROUPED = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{3})+(,[0-9]+)?");
    private static final Pattern WITH_COMMA = Pattern.compile("-?[0-9]+,[0-9]+");
    private static final Pattern WITHOUT = Pattern.compile("-?[0-9]+");
    private static final Pattern WITH_POINT = Pattern.compile("-?[0-9]+\\.[0-9]+");
    private static final Pattern EITHER = Pattern.compile("-?[0-9]{1,3}\\.[0-9]{3}");

    private EnteredNumber() {}

    /**
     * The number that is meant; the text itself when it is none, or when nobody can tell: {@code 1.500} is fifteen
     * hundred where there are no decimals, and unclear where there are.
     *
     * @param decimals how many a field takes; null for any
     */
    static Object read(String text, @Nullable Integer decimals) {
        String compact = text.replace(" ", "");
        if (EITHER.matcher(compact).matches() && (decimals == null || decimals > 0)) {
            return text;
        }
        if (GROUPED.matcher(compact).matches()) {
            return number(compact.replace(".", "").replace(',', '.'), text);
        }
        if (WITH_COMMA.matcher(compact).matches()) {
            return number(compact.replace(',', '.'), text);
        }
        return WITHOUT.matcher(compact).matches() || WITH_POINT.matcher(compact).matches()
                ? number(compact, text)
                : text;
    }

    private static Object number(String plain, String text) {
        if (plain.length() > MOST_DIGITS + 2) {
            return text;
        }
        BigDecimal number = new BigDecimal(plain).stripTrailingZeros();
        if (number.precision() > MOST_DIGITS) {
            return text;
        }
        if (number.scale() > 0) {
            return number.doubleValue();
        }
        long whole = number.longValueExact();
        return whole == (int) whole ? Integer.valueOf((int) whole) : (Object) Long.valueOf(whole);
    }
}
