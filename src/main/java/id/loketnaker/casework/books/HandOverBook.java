package id.loketnaker.casework.books;

import id.loketnaker.casework.NamesOfDay;
import id.loketnaker.casework.Packs;
import id.loketnaker.register.BookScope;
import id.loketnaker.register.BookSteps;
import id.loketnaker.register.DoneStep;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.servicepack.BookOfHandOvers;
import id.loketnaker.servicepack.BookOfHandOvers.Column;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A book of hand-overs and receipts in the order in which they were done. */
@Component
class HandOverBook implements BookSource<BookOfHandOvers> {

    private final BookSteps steps;
    private final Officials officials;
    private final Packs packs;

    HandOverBook(BookSteps steps, Officials officials, Packs packs) {
        this.steps = steps;
        this.officials = officials;
        this.packs = packs;
    }

    @Override
    public Class<BookOfHandOvers> kind() {
        return BookOfHandOvers.class;
    }

    @Override
    public List<String> headers(BookOfHandOvers book) {
        List<String> headers = new ArrayList<>(List.of("Waktu", "Nomor perkara", "Pemohon", "Langkah"));
        book.columns().stream().map(Column::title).forEach(headers::add);
        headers.add("Petugas");
        return headers;
    }

    @Override
    public int count(BookOfHandOvers book, BookScope scope, int atMost) {
        return steps.count(scope, stepsOf(book), atMost);
    }

    @Override
    public List<List<@Nullable Object>> lines(BookOfHandOvers book, BookScope scope, int first, int most) {
        return lines(book, steps.list(scope, stepsOf(book), first, most));
    }

    @Override
    public List<List<@Nullable Object>> linesOf(BookOfHandOvers book, BookScope scope, List<RegisteredCase> found) {
        return lines(book, steps.of(scope, stepsOf(book), found));
    }

    private static List<BookSteps.Step> stepsOf(BookOfHandOvers book) {
        return book.steps().stream()
                .map(step -> new BookSteps.Step(step.service(), step.task()))
                .toList();
    }

    private List<List<@Nullable Object>> lines(BookOfHandOvers book, List<DoneStep> done) {
        List<@Nullable String> actors = new ArrayList<>();
        done.forEach(step -> actors.add(step.entry().actor()));
        NamesOfDay naming = officials.naming(actors);
        return done.stream().map(step -> line(book, step, naming)).toList();
    }

    private List<@Nullable Object> line(BookOfHandOvers book, DoneStep step, NamesOfDay naming) {
        FilledInValues values =
                FilledInValues.of(step.entry(), packs.of(step.registered().definitionId()));
        List<@Nullable Object> line = new ArrayList<>();
        line.add(step.entry().at());
        line.add(step.registered().number());
        line.add(step.registered().applicant());
        line.add(
                step.entry().elementName() == null
                        ? step.entry().elementId()
                        : step.entry().elementName());
        book.columns().forEach(column -> line.add(values.first(column.fields())));
        line.add(naming.at(step.entry().actor(), step.entry().at()));
        return line;
    }
}
