package id.loketnaker.casework.books;

import id.loketnaker.casework.NamesOfDay;
import id.loketnaker.register.BookCases;
import id.loketnaker.register.BookScope;
import id.loketnaker.register.LeftOut;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.servicepack.BookOfCases;
import id.loketnaker.sla.ClockFace;
import id.loketnaker.sla.Holding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A book of cases in the order of their receipt. */
@Component
class CaseBook implements BookSource<BookOfCases> {

    private static final int AT_ONCE = 200;

    private final BookCases cases;
    private final ClockFace clockFace;
    private final Officials officials;
    private final CaseColumns columns;

    CaseBook(BookCases cases, ClockFace clockFace, Officials officials, CaseColumns columns) {
        this.cases = cases;
        this.clockFace = clockFace;
        this.officials = officials;
        this.columns = columns;
    }

    @Override
    public Class<BookOfCases> kind() {
        return BookOfCases.class;
    }

    @Override
    public List<String> headers(BookOfCases book) {
        List<String> headers = new ArrayList<>(List.of("Nomor perkara", "Diterima", "Pemohon", "Pokok"));
        book.columns().stream().map(BookOfCases.Column::title).forEach(headers::add);
        headers.addAll(List.of("Petugas", "Hasil", "Selesai"));
        return headers;
    }

    @Override
    public int count(BookOfCases book, BookScope scope, int atMost) {
        return cases.count(scope, leftOut(book), atMost);
    }

    @Override
    public List<List<@Nullable Object>> lines(BookOfCases book, BookScope scope, int first, int most) {
        return lines(book, cases.list(scope, leftOut(book), first, most));
    }

    @Override
    public List<List<@Nullable Object>> linesOf(BookOfCases book, BookScope scope, List<RegisteredCase> found) {
        return lines(
                book,
                cases.listed(found, leftOut(book)).stream()
                        .filter(each -> !each.receivedAt().isBefore(scope.from())
                                && each.receivedAt().isBefore(scope.until()))
                        .sorted(Comparator.comparing(RegisteredCase::receivedAt).thenComparing(RegisteredCase::id))
                        .toList());
    }

    private static LeftOut leftOut(BookOfCases book) {
        return book.without() == null
                ? LeftOut.NOTHING
                : new LeftOut(book.without().field(), book.without().values());
    }

    private List<List<@Nullable Object>> lines(BookOfCases book, List<RegisteredCase> found) {
        Map<String, String> holders = new HashMap<>();
        Map<String, List<@Nullable Object>> told = new HashMap<>();
        for (int first = 0; first < found.size(); first += AT_ONCE) {
            List<RegisteredCase> some = found.subList(first, Math.min(found.size(), first + AT_ONCE));
            clockFace.holdings(some.stream().map(RegisteredCase::id).toList()).stream()
                    .filter(holding -> isOfTheRole(book, holding))
                    .forEach(holding -> holders.put(holding.caseId(), holding.holder()));
            told.putAll(columns.of(book.columns(), some));
        }
        NamesOfDay naming = officials.naming(new ArrayList<>(holders.values()));
        return found.stream()
                .map(each -> line(
                        each, told.getOrDefault(each.id(), List.of()), naming.at(holders.get(each.id()), endOf(each))))
                .toList();
    }

    /** The name that stands in a book of an ended case is of the day it ended. */
    private static Instant endOf(RegisteredCase each) {
        return Objects.requireNonNullElse(each.closedAt(), Instant.MAX);
    }

    private static boolean isOfTheRole(BookOfCases book, Holding holding) {
        return book.officialRole() == null || book.officialRole().equals(holding.role());
    }

    private static List<@Nullable Object> line(
            RegisteredCase each, List<@Nullable Object> told, @Nullable String official) {
        List<@Nullable Object> line =
                new ArrayList<>(Arrays.asList(each.number(), each.receivedAt(), each.applicant(), each.subject()));
        line.addAll(told);
        line.addAll(Arrays.asList(official, each.outcome(), each.closedAt()));
        return line;
    }
}
