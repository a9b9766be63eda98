package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.files.Findings;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A diagram says and has UTF-8. The engine reads others as well, but Camunda Modeler takes each file for UTF-8: it
 * would open the letters of another encoding broken, and save them so.
 */
final class Encoding {

    private static final String REMEDY = "Simpan ulang sebagai UTF-8, dan tulis encoding=\"UTF-8\" di baris pertama.";
    private static final Pattern DECLARED = Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']+)[\"']");
    private static final int PROLOGUE = 200;

    private Encoding() {}

    static boolean isUtf8(byte[] bytes, Findings.InFile findings) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, '<', 0)) {
            findings.add((String) null, "berkas tersimpan sebagai UTF-16, bukan UTF-8", REMEDY);
            return false;
        }
        String prologue = new String(bytes, 0, Math.min(bytes.length, PROLOGUE), StandardCharsets.ISO_8859_1)
                .replace("\u00ef\u00bb\u00bf", "");
        Matcher declared = DECLARED.matcher(prologue);
        if (declared.find() && !declared.group(1).equalsIgnoreCase("UTF-8")) {
            findings.add("baris 1", "berkas menyatakan pengodean %s, bukan UTF-8".formatted(declared.group(1)), REMEDY);
            return false;
        }
        int good = decodable(bytes);
        if (good < bytes.length) {
            findings.add("baris %d".formatted(line(bytes, good)), "ada huruf yang bukan UTF-8", REMEDY);
            return false;
        }
        return true;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** How many bytes can be read. */
    private static int decodable(byte[] bytes) {
        ByteBuffer input = ByteBuffer.wrap(bytes);
        try {
            StandardCharsets.UTF_8.newDecoder().decode(input);
            return bytes.length;
        } catch (CharacterCodingException e) {
            return input.position();
        }
    }

    private static int line(byte[] bytes, int end) {
        int line = 1;
        for (int i = 0; i < end; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
