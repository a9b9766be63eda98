package id.loketnaker.casework.books;

import id.loketnaker.casework.Offices;
import id.loketnaker.casework.PresentUser;
import id.loketnaker.casework.Services;
import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.casework.UnknownException;
import id.loketnaker.casework.WhoIsPresent;
import id.loketnaker.register.BookScope;
import id.loketnaker.register.CaseDate;
import id.loketnaker.register.CaseQuery;
import id.loketnaker.register.CaseSearch;
import id.loketnaker.register.FoundCases;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.servicepack.BookContent;
import id.loketnaker.servicepack.BookOfValidities;
import id.loketnaker.servicepack.Office;
import id.loketnaker.servicepack.RegisterBook;
import id.loketnaker.servicepack.ServicePack;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register books of an office, for the roles that the office names, its managers, and administrators. */
@Service
public class RegisterBooks {

    /**
     * Lines of a book are counted up to so many, or as many as are asked for: who wants more asks for a shorter period.
     */
    public static final int COUNTED = 2000;

    private final WhoIsPresent present;
    private final Offices offices;
    private final Services services;
    private final CaseSearch search;
    private final List<BookSource<?>> sources;
    private final Clock clock;

    RegisterBooks(
            WhoIsPresent present,
            Offices offices,
            Services services,
            CaseSearch search,
            List<BookSource<?>> sources,
            Clock clock) {
        this.present = present;
        this.offices = offices;
        this.services = services;
        this.search = search;
        this.sources = sources;
        this.clock = clock;
    }

    /** The books that the present user may open, by office. */
    public List<OpenBook> open() {
        return present.user().map(this::open).orElse(List.of());
    }

    private List<OpenBook> open(PresentUser user) {
        return offices(user).stream()
                .flatMap(office -> office.books().stream()
                        .filter(book -> mayOpen(user, book))
                        .map(book -> new OpenBook(office, book)))
                .toList();
    }

    /** A book that the present user may open. */
    public Optional<OpenBook> find(String officeId, String bookId) {
        return open().stream()
                .filter(each ->
                        each.office().id().equals(officeId) && each.book().id().equals(bookId))
                .findFirst();
    }

    /**
     * Some lines of a book.
     *
     * @param first from 0
     * @throws UnknownException when there is no such book, or none that the present user may open
     * @throws UnacceptableException when the question makes no sense
     */
    @Transactional(readOnly = true)
    public BookPage read(String officeId, String bookId, BookQuestion question, int first, int most) {
        OpenBook open = find(officeId, bookId)
                .orElseThrow(() -> new UnknownException("Buku " + bookId + " tidak ada atau bukan untuk peran Anda."));
        LocalDate today = LocalDate.now(clock.withZone(open.office().zone()));
        boolean ahead = open.book().content() instanceof BookOfValidities;
        LocalDate from = question.from() != null ? question.from() : ahead ? today : today.withDayOfYear(1);
        LocalDate until = question.until() != null ? question.until() : ahead ? from.plusYears(1) : today;
        try {
            return read(
                    open, open.book().content(), question, scope(open, from, until, question.letter()), first, most);
        } catch (IllegalArgumentException unacceptable) {
            throw new UnacceptableException(unacceptable.getMessage());
        }
    }

    private static BookScope scope(OpenBook open, LocalDate from, LocalDate until, @Nullable String letter) {
        Office office = open.office();
        return new BookScope(office.id(), office.zone(), open.book().content().services(), from, until, letter);
    }

    private <C extends BookContent> BookPage read(
            OpenBook open, C content, BookQuestion question, BookScope scope, int first, int most) {
        BookSource<C> source = sourceOf(content);
        List<List<@Nullable Object>> lines;
        int count;
        boolean more;
        if (question.isSearch()) {
            List<RegisteredCase> found = new ArrayList<>();
            more = find(open.office(), scope, question, found);
            List<List<@Nullable Object>> all = source.linesOf(content, scope, found);
            count = all.size();
            lines = all.stream().skip(first).limit(most).toList();
        } else {
            int atMost = Math.max(COUNTED, most);
            int counted = source.count(content, scope, atMost + 1);
            count = Math.min(counted, atMost);
            more = counted > atMost;
            lines = source.lines(content, scope, first, most);
        }
        return new BookPage(open, scope.first(), scope.last(), source.headers(content), first + 1, lines, count, more);
    }

    /** Answers whether there are more than were looked at. */
    private boolean find(Office office, BookScope scope, BookQuestion question, List<RegisteredCase> into) {
        boolean more = false;
        List<@Nullable String> services = new ArrayList<>(scope.services());
        if (services.isEmpty()) {
            services.add(null); // of any
        }
        for (String service : services) {
            FoundCases found = search.find(new CaseQuery(
                    Map.of(office.id(), office.zone()),
                    question.number(),
                    question.applicant(),
                    service,
                    null,
                    null,
                    null,
                    CaseDate.RECEIVED,
                    true));
            into.addAll(search.cases(found.ids()));
            more = more || found.more() || found.cut();
        }
        return more;
    }

    @SuppressWarnings("unchecked") // the kind is asked
    private <C extends BookContent> BookSource<C> sourceOf(C content) {
        return (BookSource<C>) sources.stream()
                .filter(source -> source.kind().isInstance(content))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(content.getClass().getName()));
    }

    private static boolean mayOpen(PresentUser user, RegisterBook book) {
        return !user.isConfined() || user.hasAny(book.roles());
    }

    private Collection<Office> offices(PresentUser user) {
        List<String> ids = user.isAdministrator() ? offices.all() : user.offices();
        Map<String, Office> found = new LinkedHashMap<>();
        for (ServicePack pack : services.of(ids)) {
            found.putIfAbsent(pack.office().id(), pack.office());
        }
        return found.values();
    }
}
