package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.BookOfCases;
import id.loketnaker.servicepack.BookOfHandOvers;
import id.loketnaker.servicepack.BookOfLetters;
import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.FormSchema;
import id.loketnaker.servicepack.Office;
import id.loketnaker.servicepack.RegisterBook;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.parts.Draft;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a schema cannot say about register books: that each has what its kind needs, and names what is there. */
final class BookRules {

    private final Draft draft;
    private final Office office;
    private final Findings.InFile findings;

    BookRules(Draft draft, Office office) {
        this.draft = draft;
        this.office = office;
        this.findings = draft.findings().in("instansi.yaml");
    }

    void check() {
        idsAreUnique();
        office.books().forEach(this::check);
    }

    private void idsAreUnique() {
        Map<String, Long> times =
                office.books().stream().collect(Collectors.groupingBy(RegisterBook::id, Collectors.counting()));
        times.forEach((id, count) -> {
            if (count > 1) {
                findings.add(
                        "buku",
                        "id \"%s\" dipakai dua kali".formatted(id),
                        "Beri id yang berbeda, atau hapus salah satu.");
            }
        });
    }

    private void check(RegisterBook book) {
        String place = "buku." + book.id();
        book.roles().forEach(role -> isRole(place, role));
        if (book.content() instanceof BookOfCases cases) {
            hasItsParts(place, "perkara", "layanan", cases.services());
            Optional.ofNullable(cases.officialRole()).ifPresent(role -> isRole(place, role));
            cases.columns().stream()
                    .filter(BookOfCases.Column::tellsNothing)
                    .forEach(column -> writesNothing(place, column.title(), "\"bidang\", \"surat\" atau \"lewat\""));
        } else if (book.content() instanceof BookOfHandOvers handOvers) {
            hasItsParts(place, "serah-terima", "langkah", handOvers.steps());
            handOvers.columns().stream()
                    .filter(column -> column.fields().isEmpty())
                    .forEach(column -> writesNothing(place, column.title(), "\"bidang\""));
            stepsAreTasks(place, handOvers);
            columnsAreInTheForms(place, handOvers);
        } else if (book.content() instanceof BookOfLetters letters) {
            letters.kinds().forEach(kind -> isKindOfNumbering(place, kind));
        }
    }

    private void isKindOfNumbering(String place, String kind) {
        if (office.stationery() == null) {
            LetterRules.letterheadIsMissing(draft.findings());
        } else if (office.stationery().numbering(kind).isEmpty()) {
            findings.add(
                    place,
                    "jenis nomor \"%s\" tidak ada".formatted(kind),
                    "Tambahkan pada \"penomoran\", perbaiki ejaannya, atau hapus \"jenis\".");
        }
    }

    private void hasItsParts(String place, String kind, String part, List<?> items) {
        if (items.isEmpty()) {
            findings.add(
                    place,
                    "buku dengan isi \"%s\" belum menyebut \"%s\"".formatted(kind, part),
                    "Tambahkan \"%s\", atau ganti isi bukunya.".formatted(part));
        }
    }

    private void writesNothing(String place, String title, String wanted) {
        findings.add(place, "kolom \"%s\" tidak mengisi apa pun".formatted(title), "Tambahkan %s.".formatted(wanted));
    }

    private void isRole(String place, String role) {
        if (!draft.knowsRole(role)) {
            findings.add(
                    place,
                    "peran \"%s\" tidak ada".formatted(role),
                    "Daftarkan sebagai peran, atau perbaiki ejaannya.");
        }
    }

    private void stepsAreTasks(String place, BookOfHandOvers book) {
        ownSteps(book)
                .filter(step -> !step.former() && task(step).isEmpty() && draft.diagram() != null)
                .forEach(step -> findings.about(Causes.DIAGRAMS)
                        .add(
                                place,
                                "tugas \"%s\" tidak ada di diagram %s".formatted(step.task(), step.service()),
                                "Tulis id tugas yang ada di diagram, misalnya Task_Serahkan; dahulu: true bila tugas itu"
                                        + " hanya digambar versi sebelumnya."));
    }

    /** Where all steps are of this service, and drawn: none knows the forms of others, or of earlier versions. */
    private void columnsAreInTheForms(String place, BookOfHandOvers book) {
        if (draft.diagram() == null
                || book.steps().isEmpty()
                || book.steps().stream().anyMatch(BookOfHandOvers.Step::former)
                || ownSteps(book).count() < book.steps().size()) {
            return;
        }
        List<FormSchema> forms = ownSteps(book)
                .map(this::task)
                .flatMap(Optional::stream)
                .map(draft::formOf)
                .flatMap(Optional::stream)
                .toList();
        for (BookOfHandOvers.Column column : book.columns()) {
            column.fields().stream()
                    .filter(field ->
                            forms.stream().map(form -> form.field(field)).allMatch(Optional::isEmpty))
                    .forEach(field -> findings.about(Causes.FORMS.or(Causes.DIAGRAMS))
                            .add(
                                    place,
                                    "bidang \"%s\" tidak ada di formulir langkah-langkahnya".formatted(field),
                                    "Tulis kunci bidang yang ada di formulir langkah itu."));
        }
    }

    private Stream<BookOfHandOvers.Step> ownSteps(BookOfHandOvers book) {
        return book.steps().stream()
                .filter(step -> step.service().equals(draft.files().key()));
    }

    private Optional<Element> task(BookOfHandOvers.Step step) {
        return draft.elements()
                .filter(element -> element.is("userTask") && element.id().equals(step.task()))
                .findFirst();
    }
}
