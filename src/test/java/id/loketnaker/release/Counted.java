package id.loketnaker.release;

import id.loketnaker.casework.books.BookQuestion;
import id.loketnaker.casework.books.OpenBook;
import id.loketnaker.casework.books.RegisterBooks;
import id.loketnaker.figures.EndedFigures;
import id.loketnaker.figures.OpenCases;
import id.loketnaker.figures.Period;
import id.loketnaker.testing.Desk;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Tenant;
import org.springframework.context.ApplicationContext;

/** What managers are told in figures, and how many lines each register book has. */
final class Counted {

    private static final Period YEAR = new Period(LocalDate.parse("2026-01-01"), LocalDate.parse("2027-01-31"));

    private final ApplicationContext application;
    private final List<String> offices;

    Counted(ApplicationContext application) {
        this.application = application;
        this.offices = application.getBean(IdentityService.class).createTenantQuery().list().stream()
                .map(Tenant::getId)
                .sorted()
                .toList();
    }

    Map<String, Integer> figures() {
        Map<String, Integer> figures = new TreeMap<>();
        application.getBean(OpenCases.class).asOfNow().of(offices, key -> true).forEach(service -> {
            String of = service.key().office() + "/" + service.key().service();
            figures.put(of + " paused", service.standings().paused());
            figures.put(of + " on time", service.standings().onTime());
            figures.put(of + " at risk", service.standings().atRisk());
            figures.put(of + " late", service.standings().late());
            figures.put(of + " with a late task", service.withLateTask());
        });
        application.getBean(EndedFigures.class).cases(offices, YEAR).forEach(day -> {
            String of = day.service().office() + "/" + day.service().service();
            figures.merge(of + " ended", day.done(), Integer::sum);
            figures.merge(of + " ended in time", day.inTime(), Integer::sum);
        });
        return figures;
    }

    Map<String, Integer> books() {
        Desk desk = new Desk(application.getBean(ProcessEngine.class));
        RegisterBooks books = application.getBean(RegisterBooks.class);
        BookQuestion year = new BookQuestion(YEAR.from(), YEAR.until(), null, null);
        Map<String, Integer> lines = new TreeMap<>();
        offices.forEach(office -> desk.doAs("manajer." + office, () -> {
            for (OpenBook open : books.open()) {
                String book = open.book().id();
                lines.put(
                        office + "/" + book,
                        books.read(office, book, year, 0, 50).count());
            }
        }));
        return lines;
    }
}
