package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.BookOfCases;
import id.loketnaker.servicepack.BookOfLetters;
import id.loketnaker.servicepack.Finding;
import id.loketnaker.servicepack.RegisterBook;
import id.loketnaker.servicepack.ServicePack;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * What the books of an office list of its services: a service, letter, field or limit that is misspelt would leave a
 * book or a column of it empty, and nobody would know.
 */
final class BookListings {

    private final ServicePack pack;
    private final List<ServicePack> ofOffice;
    private final List<Finding> findings = new ArrayList<>();

    /** @param pack whose {@code instansi.yaml} is looked at */
    BookListings(ServicePack pack, Collection<ServicePack> packs) {
        this.pack = pack;
        this.ofOffice = packs.stream()
                .filter(other -> other.office().id().equals(pack.office().id()))
                .toList();
    }

    List<Finding> check() {
        pack.office().books().forEach(this::check);
        return findings;
    }

    private void check(RegisterBook book) {
        List<String> services = book.content().services();
        List<String> known = ofOffice.stream().map(ServicePack::key).toList();
        services.stream()
                .filter(service -> !known.contains(service))
                .forEach(service -> add(
                        book,
                        "layanan \"%s\" tidak ada di kantor ini".formatted(service),
                        "Tulis nama folder layanan kantor ini."));
        List<ServicePack> listed = ofOffice.stream()
                .filter(other -> services.isEmpty() || services.contains(other.key()))
                .toList();
        if (book.content() instanceof BookOfLetters letters) {
            hasEach(book, listed, letters.letters(), "surat", BookListings::hasLetter, "id surat dari layanan.yaml");
        }
        if (book.content() instanceof BookOfCases cases && known.containsAll(services)) {
            cases.columns().forEach(column -> check(book, listed, column));
            Optional.ofNullable(cases.without()).ifPresent(without -> check(book, listed, without));
        }
    }

    private void check(RegisterBook book, List<ServicePack> listed, BookOfCases.Column column) {
        hasEach(book, listed, column.letters(), "surat", BookListings::hasLetter, "id surat dari layanan.yaml");
        hasEach(book, listed, column.fields(), "bidang", BookListings::hasField, "kunci bidang yang ada di formulir");
        hasEach(
                book,
                listed,
                column.passed().keySet(),
                "peristiwa",
                (service, event) -> service.element(event).isPresent(),
                "id peristiwa batas yang ada di diagram");
    }

    private void check(RegisterBook book, List<ServicePack> listed, BookOfCases.Without without) {
        List<String> choices = listed.stream()
                .flatMap(service ->
                        service.formOf(service.diagram().start().orElseThrow().id()).stream())
                .flatMap(form -> form.field(without.field()).stream())
                .flatMap(field -> field.choices().stream())
                .toList();
        without.values().stream()
                .filter(value -> !choices.contains(value))
                .forEach(value -> add(
                        book,
                        "kecuali: \"%s\" bukan pilihan bidang \"%s\" di formulir permohonan"
                                .formatted(value, without.field()),
                        "Tulis kunci bidang pilihan dan nilai pilihannya di formulir permohonan layanan buku ini."));
    }

    private void hasEach(
            RegisterBook book,
            List<ServicePack> listed,
            Collection<String> names,
            String kind,
            BiPredicate<ServicePack, String> has,
            String wanted) {
        names.stream()
                .filter(name -> listed.stream().noneMatch(service -> has.test(service, name)))
                .sorted()
                .forEach(name -> add(
                        book,
                        "%s \"%s\" tidak ada di layanan buku ini".formatted(kind, name),
                        "Tulis %s, atau hapus \"%s\".".formatted(wanted, name)));
    }

    private static boolean hasLetter(ServicePack service, String id) {
        return service.letter(id).isPresent();
    }

    private static boolean hasField(ServicePack service, String field) {
        return service.forms().values().stream()
                .anyMatch(form -> form.field(field).isPresent());
    }

    private void add(RegisterBook book, String problem, String remedy) {
        findings.add(new Finding(pack.id(), "instansi.yaml", "buku." + book.id(), problem, remedy));
    }
}
