package id.loketnaker.changes;

import static id.loketnaker.changes.PackWords.quoted;

import id.loketnaker.pictures.Mark;
import id.loketnaker.servicepack.FileNames;
import id.loketnaker.servicepack.ServicePack;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What of a letter or a notice reads otherwise, paragraph by paragraph. */
final class TextChanges {

    private final Sentences told;

    private TextChanges(Part part, String file) {
        this.told = new Sentences(part, file);
    }

    /** @param file of a template that both have */
    static List<Change> letter(ServicePack before, ServicePack after, String file) {
        return new TextChanges(Part.LETTER, file)
                .all(
                        title(after, file),
                        LetterParagraphs.of(bytes(before, file), new PackWords(before)),
                        LetterParagraphs.of(bytes(after, file), new PackWords(after)));
    }

    /** @param file of a notice that both have */
    static List<Change> notice(ServicePack before, ServicePack after, String file) {
        Function<ServicePack, List<String>> lines = pack -> new String(bytes(pack, file), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(new PackWords(pack)::text)
                .toList();
        return new TextChanges(Part.NOTICE, file).all(title(after, file), lines.apply(before), lines.apply(after));
    }

    /** What people know a letter or a notice by. */
    static String title(ServicePack pack, String file) {
        String inPack = FileNames.inPack(file);
        String id = inPack.substring(inPack.lastIndexOf('/') + 1).replaceFirst("\\.(html|txt)$", "");
        if (FileNames.isNotice(inPack)) {
            return "Pemberitahuan "
                    + quoted(pack.notices()
                            .text(id)
                            .map(text -> new PackWords(pack).text(text.subject()))
                            .orElse(id));
        }
        return FileNames.isPartOfLetters(file)
                ? "Bagian surat bersama " + quoted(id)
                : "Surat " + quoted(pack.letter(id).map(letter -> letter.name()).orElse(id));
    }

    private List<Change> all(String title, List<String> before, List<String> after) {
        for (Aligned pair : Aligned.of(before, after)) {
            if (pair.isSame()) {
                continue;
            }
            if (pair.before() == null) {
                told.add(Mark.ADDED, title + ": alinea baru", null, pair.after());
            } else if (pair.after() == null) {
                told.add(Mark.REMOVED, title + ": alinea dihapus", pair.before(), null);
            } else {
                told.changed(title + ": alinea", quoted(pair.before()), quoted(pair.after()));
            }
        }
        if (told.isEmpty()) {
            told.add(Mark.MOVED, title + ": tata letaknya diubah; bunyinya tetap.");
        }
        return told.all();
    }

    private static byte[] bytes(ServicePack pack, String file) {
        return Objects.requireNonNull(pack.files().content().get(file), file);
    }
}
