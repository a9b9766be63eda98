package id.loketnaker.values;

import java.util.regex.Pattern;

/**
 * Mail addresses as mail servers take them: words with single dots before the {@code @}, a domain with a dot after it,
 * only letters that every server knows (RFC 5321, without quoted words and addresses in brackets, which nobody has).
 */
public final class MailAddress {

    /** Of a whole text; read alike by Java and by browsers. */
    public static final String PATTERN = "(?=.{6,254}$)(?=[^@]{1,64}@)"
            + "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
            + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])";

    private static final Pattern WHOLE = Pattern.compile(PATTERN);
    private static final int LONGEST = 254;

    private MailAddress() {}

    public static boolean isOne(String text) {
        return text.length() <= LONGEST && WHOLE.matcher(text).matches();
    }
}
