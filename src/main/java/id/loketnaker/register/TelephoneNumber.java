package id.loketnaker.register;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A telephone number as people type it: digits, with whatever between them, and Indonesia's code or none. */
final class TelephoneNumber {

    private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]+");
    private static final Pattern LIKE_ONE = Pattern.compile("[+(]?[0-9][0-9() .+/-]*");
    private static final String ABROAD = "62";

    private TelephoneNumber() {}

    /** As it is dialled in Indonesia: {@code +62 812-3456} is {@code 08123456}. */
    static String all(String written) {
        String digits = NO_DIGITS.matcher(written).replaceAll("");
        return digits.startsWith(ABROAD) ? "0" + digits.substring(ABROAD.length()) : digits;
    }

    /** What somebody may mean who typed this: the digits alone, and as they are dialled here; nothing for a name. */
    static List<String> meant(String typed) {
        List<String> meant = new ArrayList<>();
        if (LIKE_ONE.matcher(typed).matches()) {
            meant.add(NO_DIGITS.matcher(typed).replaceAll(""));
            meant.add(all(typed));
        }
        return meant;
    }
}
