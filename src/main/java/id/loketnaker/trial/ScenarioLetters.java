package id.loketnaker.trial;

import id.loketnaker.letters.Letter;
import id.loketnaker.letters.LetterArchive;
import id.loketnaker.servicepack.ServicePack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Keeps the letters that scenarios issued as files, for the process owner to look at and to print. */
@Component
@Profile(ScenarioRunner.PROFILE)
class ScenarioLetters {

    private final LetterArchive letters;

    ScenarioLetters(LetterArchive letters) {
        this.letters = letters;
    }

    /**
     * Writes {@code kantor/layanan/skenario/01-surat.pdf} and so on, in the order in which they were drafted; earlier
     * files of that name are replaced.
     *
     * @return how many
     * @throws UncheckedIOException when a file cannot be written
     */
    int keep(Path folder, ServicePack pack, ScenarioResult result) {
        List<Letter> issued = letters.ofCase(result.caseId()).stream()
                .filter(letter -> letter.isIssued())
                .toList();
        Path place = folder.resolve(pack.id()).resolve(stem(result.scenario().file()));
        for (int at = 0; at < issued.size(); at++) {
            Letter letter = issued.get(at);
            write(place.resolve("%02d-%s.pdf".formatted(at + 1, letter.template())), letters.issued(letter, null));
        }
        return issued.size();
    }

    private static String stem(String file) {
        return Path.of(file).getFileName().toString().replaceFirst("\\.yaml$", "");
    }

    private static void write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
