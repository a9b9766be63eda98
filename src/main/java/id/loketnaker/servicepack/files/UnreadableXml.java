package id.loketnaker.servicepack.files;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.SAXParseException;

/** Why a text is no XML, in words of a process owner: the parser speaks English only. */
final class UnreadableXml {

    private static final Map<Pattern, String> WORDS = new LinkedHashMap<>();

    static {
        put("entity \"([^\"]+)\" was referenced", "\"&$1;\" tidak dikenal");
        put("element type \"([^\"]+)\" must be terminated", "tanda <$1> tidak ditutup");
        put("must start and end within the same entity", "berkasnya terpotong, ada tanda yang belum ditutup");
        put("Premature end of file", "berkasnya kosong atau terpotong");
        put("not allowed in prolog", "awalnya bukan tanda XML");
        put("DOCTYPE is disallowed", "DOCTYPE tidak boleh ada");
        put("prefix \"([^\"]+)\" for", "awalan \"$1:\" belum dijelaskan (xmlns)");
        put("Attribute \"([^\"]+)\" was already specified", "atribut \"$1\" tertulis dua kali");
        put("maxElementDepth", "tandanya bertumpuk terlalu dalam");
    }

    private UnreadableXml() {}

    private static void put(String english, String ours) {
        WORDS.put(Pattern.compile(english), ours);
    }

    static String why(SAXParseException e) {
        for (Map.Entry<Pattern, String> word : WORDS.entrySet()) {
            Matcher matcher = word.getKey().matcher(String.valueOf(e.getMessage()));
            if (matcher.find()) {
                return matcher.groupCount() == 0
                        ? word.getValue()
                        : word.getValue().replace("$1", matcher.group(1));
            }
        }
        return "tidak dapat dibaca di kolom %d".formatted(e.getColumnNumber());
    }
}
