package id.loketnaker.tracking.survey;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.loketnaker.print.IndonesianText;
import id.loketnaker.print.OwnTemplates;
import id.loketnaker.print.PdfPrinter;
import id.loketnaker.print.PrintableText;
import id.loketnaker.print.Printout;
import id.loketnaker.servicepack.Office;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.servicepack.Unit;
import id.loketnaker.tracking.PublicPages;
import id.loketnaker.tracking.PublishedServices;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Publishes what applicants think of an office, half-year by half-year: as a page, as paper and as a table. */
@RestController
@ConditionalOnProperty(name = "loketnaker.public.enabled", matchIfMissing = true)
class SurveyReports {

    /** What the templates show. Public because they read it. */
    public record Page(
            String office,
            String address,
            String period,
            String key,
            String before,
            SurveyReport report,
            String asOf) {}

    private static final int PRINTED = 40;
    private static final String OF_OFFICE = "/publik/kepuasan/{office}";
    private static final MediaType XLSX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final SurveyAnswers answers;
    private final PublishedServices services;
    private final PublicPages pages;
    private final PdfPrinter printer;
    private final Clock clock;
    private final OwnTemplates templates = new OwnTemplates("publik/");

    /** By what they say: whoever asks again costs nobody a print. */
    private final Cache<Page, byte[]> printed =
            Caffeine.newBuilder().maximumSize(PRINTED).build();

    SurveyReports(
            SurveyAnswers answers, PublishedServices services, PublicPages pages, PdfPrinter printer, Clock clock) {
        this.answers = answers;
        this.services = services;
        this.pages = pages;
        this.printer = printer;
        this.clock = clock;
    }

    @GetMapping(OF_OFFICE)
    ResponseEntity<String> page(
            @PathVariable("office") String office, @RequestParam(name = "periode", defaultValue = "") String period) {
        return of(office, period)
                .map(page -> pages.answer(HttpStatus.OK, "kepuasan", page))
                .orElseGet(pages::unknown);
    }

    @GetMapping(OF_OFFICE + "/kepuasan.pdf")
    ResponseEntity<byte[]> paper(
            @PathVariable("office") String office, @RequestParam(name = "periode", defaultValue = "") String period) {
        return file(office, period, MediaType.APPLICATION_PDF, "pdf", page -> printed.get(page, this::print));
    }

    private byte[] print(Page page) {
        return printer.print(new Printout(
                PrintableText.of(templates.fill("kepuasan-cetak", "hal", page)),
                "Survei kepuasan masyarakat " + page.period(),
                page.office(),
                clock.instant()));
    }

    @GetMapping(OF_OFFICE + "/kepuasan.xlsx")
    ResponseEntity<byte[]> table(
            @PathVariable("office") String office, @RequestParam(name = "periode", defaultValue = "") String period) {
        return file(office, period, XLSX, "xlsx", SurveyTable::of);
    }

    private ResponseEntity<byte[]> file(
            String office, String period, MediaType type, String ending, Function<Page, byte[]> content) {
        return of(office, period)
                .map(page -> PublicPages.guarded(HttpStatus.OK)
                        .contentType(type)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"kepuasan-" + page.key() + "." + ending + "\"")
                        .body(content.apply(page)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<Page> of(String officeId, String key) {
        List<ServicePack> packs = services.all().stream()
                .filter(pack -> pack.office().id().equals(officeId))
                .toList();
        if (packs.isEmpty()) {
            return Optional.empty();
        }
        Office office = packs.get(0).office();
        LocalDate today = LocalDate.ofInstant(clock.instant(), office.zone());
        Optional<SurveyPeriod> asked =
                key.isEmpty() ? Optional.of(SurveyPeriod.lastEnded(today)) : SurveyPeriod.ended(key, today);
        return asked.map(period -> new Page(
                office.name(),
                "/publik/kepuasan/" + office.id(),
                period.words(),
                period.key(),
                period.before().key(),
                SurveyReport.of(
                        answers.of(office.id(), period),
                        office.name(),
                        unit -> office.units().stream()
                                .filter(each -> each.id().equals(unit))
                                .findFirst()
                                .map(Unit::name)
                                .orElse(unit),
                        service -> packs.stream()
                                .filter(pack -> pack.key().equals(service))
                                .findFirst()
                                .map(pack -> pack.standard().name())
                                .orElse(service)),
                IndonesianText.date(today)));
    }
}
