package id.loketnaker.casework.books;

import id.loketnaker.register.BookScope;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.schedule.ValidProduct;
import id.loketnaker.schedule.Validities;
import id.loketnaker.servicepack.BookOfValidities;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A book of what ends, the earliest end first: its period is that of the ends. */
@Component
class ValidityBook implements BookSource<BookOfValidities> {

    private static final int SEARCHED = 10_000;

    private final Validities validities;

    ValidityBook(Validities validities) {
        this.validities = validities;
    }

    @Override
    public Class<BookOfValidities> kind() {
        return BookOfValidities.class;
    }

    @Override
    public List<String> headers(BookOfValidities book) {
        return List.of(
                "Berlaku sampai",
                "Yang berlaku",
                "Nomor perkara",
                "Pemohon",
                "Pokok",
                "Keadaan",
                "Diingatkan",
                "Diingatkan lagi");
    }

    @Override
    public int count(BookOfValidities book, BookScope scope, int atMost) {
        return validities.count(scope, atMost);
    }

    @Override
    public List<List<@Nullable Object>> lines(BookOfValidities book, BookScope scope, int first, int most) {
        return validities.list(scope, first, most).stream()
                .map(ValidityBook::line)
                .toList();
    }

    @Override
    public List<List<@Nullable Object>> linesOf(BookOfValidities book, BookScope scope, List<RegisteredCase> cases) {
        Set<String> wanted = cases.stream().map(RegisteredCase::id).collect(Collectors.toSet());
        return validities.list(scope, 0, SEARCHED).stream()
                .filter(each -> wanted.contains(each.caseId()))
                .map(ValidityBook::line)
                .toList();
    }

    private static List<@Nullable Object> line(ValidProduct each) {
        return Arrays.asList(
                each.until(),
                each.name(),
                each.number(),
                each.applicant(),
                each.subject(),
                each.renewed() ? "Digantikan perkara kemudian" : "Berlaku",
                each.lastTold(),
                each.nextReminder());
    }
}
