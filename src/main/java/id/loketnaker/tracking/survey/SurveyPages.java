package id.loketnaker.tracking.survey;

import id.loketnaker.perimeter.CodeGuesses;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.tracking.ClosedCases;
import id.loketnaker.tracking.ClosedCases.ClosedCase;
import id.loketnaker.tracking.PublicPages;
import id.loketnaker.tracking.PublishedServices;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Asks who has number and code of a case that ended what they think of the service, once. */
@RestController
@ConditionalOnProperty(name = "loketnaker.public.enabled", matchIfMissing = true)
class SurveyPages {

    /**
     * What the form shows. Public because the template reads it.
     *
     * @param told what else there is to say; the questions are asked as long as it is nothing or a mistake
     */
    public record Page(
            String number,
            String code,
            String service,
            List<Asked> questions,
            @Nullable String told,
            boolean mistaken,
            boolean tablet) {}

    /**
     * What asks for number and code. Public because the template reads it.
     *
     * @param tablet whether others come after, at the same screen
     */
    public record Start(
            String number, boolean tablet, @Nullable String mistake) {}

    public record Asked(String field, String question, List<Choice> choices) {}

    public record Choice(int value, String text, boolean chosen) {}

    private static final String TEMPLATE = "survei";
    private static final int LONGEST = 60;
    private static final int NEXT_AFTER = 10; // seconds

    private final ClosedCases cases;
    private final SurveyAnswers answers;
    private final PublishedServices services;
    private final CodeGuesses guesses;
    private final PublicPages pages;
    private final Clock clock;

    SurveyPages(
            ClosedCases cases,
            SurveyAnswers answers,
            PublishedServices services,
            CodeGuesses guesses,
            PublicPages pages,
            Clock clock) {
        this.cases = cases;
        this.answers = answers;
        this.services = services;
        this.guesses = guesses;
        this.pages = pages;
        this.clock = clock;
    }

    /** Number and code, for who has no link: at a tablet on the counter, or with the receipt in hand. */
    @GetMapping("/publik/survei")
    ResponseEntity<String> ask(@RequestParam Map<String, String> sent) {
        return pages.answer(HttpStatus.OK, "survei-awal", new Start(cut(sent.get("nomor")), isTablet(sent), null));
    }

    @PostMapping("/publik/survei")
    ResponseEntity<String> form(@RequestParam Map<String, String> sent, HttpServletRequest request) {
        return about(sent, request)
                .map(about -> about.surveyed()
                        ? thanks(about, "Layanan ini sudah Anda nilai. Terima kasih.", sent)
                        : pages.answer(HttpStatus.OK, TEMPLATE, asked(about, sent, null)))
                .orElseGet(() -> pages.answer(
                        HttpStatus.NOT_FOUND,
                        "survei-awal",
                        new Start(
                                cut(sent.get("nomor")),
                                isTablet(sent),
                                "Nomor dan kode ini tidak cocok, atau layanannya belum selesai.")));
    }

    private static String cut(@Nullable String typed) {
        String text = Objects.toString(typed, "");
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private static boolean isTablet(Map<String, String> sent) {
        return "ya".equals(sent.get("tablet"));
    }

    @PostMapping("/publik/survei/jawaban")
    ResponseEntity<String> answer(@RequestParam Map<String, String> sent, HttpServletRequest request) {
        Optional<ClosedCase> found = about(sent, request);
        if (found.isEmpty()) {
            return pages.unknown();
        }
        ClosedCase about = found.get();
        List<Integer> given = new ArrayList<>();
        for (SurveyElement element : SurveyElement.values()) {
            String answer = sent.getOrDefault(element.field(), "");
            if (!answer.matches("[1-4]")) {
                return pages.answer(
                        HttpStatus.BAD_REQUEST, TEMPLATE, asked(about, sent, "Jawab kesembilan pertanyaannya."));
            }
            given.add(Integer.valueOf(answer));
        }
        Optional<ServicePack> pack = services.find(about.office(), about.service());
        if (pack.isEmpty()) {
            return pages.unknown();
        }
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), pack.get().office().zone());
        return answers.keep(about, given, pack.get().standard().unit(), today)
                ? thanks(about, "Terima kasih. Jawaban Anda disimpan tanpa nomor perkara dan tanpa nama.", sent)
                : thanks(about, "Layanan ini sudah Anda nilai. Terima kasih.", sent);
    }

    private Optional<ClosedCase> about(Map<String, String> sent, HttpServletRequest request) {
        String number = sent.getOrDefault("nomor", "");
        String code = sent.getOrDefault("kode", "");
        return guesses.attempt(request, () -> cases.find(number, code)).found().filter(ClosedCase::ended);
    }

    /** A tablet goes back to its beginning by itself, for the next one. */
    private ResponseEntity<String> thanks(ClosedCase about, String told, Map<String, String> sent) {
        ResponseEntity<String> page = pages.answer(
                HttpStatus.OK, TEMPLATE, new Page("", "", about.serviceName(), List.of(), told, false, isTablet(sent)));
        return isTablet(sent)
                ? ResponseEntity.status(page.getStatusCode())
                        .headers(page.getHeaders())
                        .header("Refresh", NEXT_AFTER + "; url=/publik/survei?tablet=ya")
                        .body(page.getBody())
                : page;
    }

    private static Page asked(ClosedCase about, Map<String, String> sent, @Nullable String mistake) {
        List<Asked> questions = Arrays.stream(SurveyElement.values())
                .map(element -> question(element, sent.getOrDefault(element.field(), "")))
                .toList();
        return new Page(
                sent.getOrDefault("nomor", ""),
                sent.getOrDefault("kode", ""),
                about.serviceName(),
                questions,
                mistake,
                mistake != null,
                isTablet(sent));
    }

    private static Asked question(SurveyElement element, String answer) {
        List<Choice> choices = new ArrayList<>();
        for (int value = 1; value <= SurveyElement.HIGHEST; value++) {
            choices.add(new Choice(value, element.answers().get(value - 1), answer.equals(Integer.toString(value))));
        }
        return new Asked(element.field(), element.question(), choices);
    }
}
