package id.loketnaker.servicepack.archetype;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import id.loketnaker.servicepack.files.TextFiles;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills a file of an archetype: {@code «nama»} is a value, written as the kind of file needs it, {@code «#daftar»} and
 * {@code «/daftar»} enclose what is repeated or left out, {@code «&nama»} is a value as it stands. In names of files,
 * and where a diagram wants an id, {@code _nama_} stands for a value. What ends in {@code .pola} cannot be opened
 * before it is filled, and loses that ending.
 */
final class Filling {

    private static final String NOT_YET = ".pola";
    private static final Pattern IN_NAMES = Pattern.compile("_([a-z]+(?:\\.[a-z]+)?)_");

    private final Map<String, Object> answers;

    Filling(Map<String, Object> answers) {
        this.answers = answers;
    }

    String name(String template) {
        String name =
                template.endsWith(NOT_YET) ? template.substring(0, template.length() - NOT_YET.length()) : template;
        return IN_NAMES.matcher(name)
                .replaceAll(token -> Matcher.quoteReplacement(filled("«&" + token.group(1) + "»", Escapers.NONE)));
    }

    /** @throws MustacheException when the archetype asks for what nobody answers */
    String content(String name, String template) {
        if (name.endsWith(".bpmn")) {
            return filled(template.replace("_kunci_", "«kunci»"), Escapers.HTML);
        }
        if (name.endsWith(".form")) {
            return pretty(filled(
                    template, raw -> new String(JsonStringEncoder.getInstance().quoteAsString(raw))));
        }
        if (name.endsWith(".yaml")) {
            return filled(template, YamlText::of);
        }
        return filled(template, name.endsWith(".html") ? Escapers.HTML : Escapers.NONE);
    }

    private String filled(String template, Mustache.Escaper escaper) {
        return Mustache.compiler()
                .withDelims("« »")
                .withEscaper(escaper)
                .emptyStringIsFalse(true)
                .strictSections(true)
                .compile(template)
                .execute(answers);
    }

    /** As Camunda Modeler lays out a form. */
    private static String pretty(String json) {
        String withoutTrailingCommas = json.replaceAll(",(\\s*[}\\]])", "$1");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withSeparators(com.fasterxml.jackson.core.util.Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(com.fasterxml.jackson.core.util.Separators.Spacing.AFTER));
        printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
        try {
            return TextFiles.JSON.writer(printer).writeValueAsString(TextFiles.JSON.readTree(withoutTrailingCommas))
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new MustacheException("Formulir pola ini tidak menjadi JSON yang benar: " + e.getOriginalMessage());
        }
    }
}
