package id.loketnaker.letters;

import static java.util.Objects.requireNonNull;

import id.loketnaker.values.Json;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What may be told in public of an issued letter. */
@Service
class Proofs {

    /**
     * @param name of the kind of letter
     * @param office its name as it stood on the letter
     * @param sha256 of the PDF as issued
     * @param scanSha256 of the signed paper, if it was uploaded
     * @param replaced by a later letter that corrects it
     * @param cancelledOn local date of the office on which it was withdrawn
     */
    record Proof(
            String name,
            @Nullable String number,
            LocalDate date,
            String office,
            String sha256,
            @Nullable String scanSha256,
            boolean replaced,
            @Nullable LocalDate cancelledOn) {}

    private final LetterRows rows;
    private final LetterFiles files;

    Proofs(LetterRows rows, LetterFiles files) {
        this.rows = rows;
        this.files = files;
    }

    @Transactional(readOnly = true)
    Optional<Proof> of(String code) {
        return rows.findByCode(code).map(row -> {
            Letter letter = row.shown(files.scans(row.id()));
            return new Proof(
                    letter.name(),
                    letter.number(),
                    requireNonNull(letter.date()),
                    office(row.model()),
                    requireNonNull(letter.sha256()),
                    letter.scan() == null ? null : letter.scan().sha256(),
                    letter.state() == LetterState.REPLACED,
                    letter.cancelled() == null ? null : letter.cancelled().on());
        });
    }

    private static String office(String model) {
        return Json.tree(model).orElseThrow().path("instansi").path("nama").asText();
    }
}
