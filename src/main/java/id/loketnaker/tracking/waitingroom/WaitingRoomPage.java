package id.loketnaker.tracking.waitingroom;

import id.loketnaker.casework.QueueDesk;
import id.loketnaker.print.IndonesianText;
import id.loketnaker.queue.QueueNumber;
import id.loketnaker.queue.QueueNumbers;
import id.loketnaker.queue.QueueState;
import id.loketnaker.queue.WaitingScreens;
import id.loketnaker.servicepack.Office;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.tracking.PublicPages;
import id.loketnaker.tracking.PublishedServices;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows the numbers that are called, at an address that only the office's own screens have. It tells of nobody who
 * waits but a number, begins no session, and is kept by nobody.
 */
@RestController
@ConditionalOnProperty(name = "loketnaker.public.enabled", matchIfMissing = true)
class WaitingRoomPage {

    private static final int SHOWN = 6;
    private static final Duration NEW = Duration.ofSeconds(20);

    /**
     * What the screen shows: texts only. Public because the template reads it.
     *
     * @param last the number that was called last
     * @param before those called before it and still at a counter
     */
    public record Page(
            String office,
            String day,
            String time,
            @Nullable Called last,
            List<Called> before,
            List<Waiting> queues) {}

    /** @param isNew whether it was called just now */
    public record Called(String label, String counter, boolean isNew) {}

    public record Waiting(String name, int count) {}

    private final WaitingScreens screens;
    private final QueueNumbers numbers;
    private final PublishedServices services;
    private final PublicPages pages;
    private final Clock clock;

    WaitingRoomPage(
            WaitingScreens screens, QueueNumbers numbers, PublishedServices services, PublicPages pages, Clock clock) {
        this.screens = screens;
        this.numbers = numbers;
        this.services = services;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/publik/antrean/{code}")
    ResponseEntity<String> screen(@PathVariable("code") String code) {
        Optional<String> office = screens.officeOf(code);
        List<ServicePack> packs = services.all().stream()
                .filter(pack -> office.filter(pack.office().id()::equals).isPresent())
                .toList();
        return packs.isEmpty() ? pages.unknown() : pages.answer(HttpStatus.OK, "antrean", page(packs));
    }

    private Page page(List<ServicePack> packs) {
        Office office = packs.get(0).office();
        Instant now = clock.instant();
        ZonedDateTime local = now.atZone(office.zone());
        LocalDate today = local.toLocalDate();
        List<QueueNumber> ofDay = numbers.ofDay(office.id(), today);
        List<Called> called = ofDay.stream()
                .filter(number -> number.isInHand() && number.calledAt() != null)
                .sorted(Comparator.comparing((QueueNumber number) -> Objects.requireNonNull(number.calledAt()))
                        .thenComparing(QueueNumber::number)
                        .reversed())
                .limit(SHOWN)
                .map(number -> called(number, now))
                .toList();
        List<Waiting> waiting = QueueDesk.byLetters(packs).entrySet().stream()
                .map(queue -> new Waiting(QueueDesk.nameOf(queue.getValue()), (int) ofDay.stream()
                        .filter(number -> number.queue().equals(queue.getKey()) && number.state() == QueueState.WAITING)
                        .count()))
                .toList();
        return new Page(
                office.name(),
                IndonesianText.day(today),
                IndonesianText.time(local.toLocalTime()),
                called.isEmpty() ? null : called.get(0),
                called.subList(Math.min(1, called.size()), called.size()),
                waiting);
    }

    private static Called called(QueueNumber number, Instant now) {
        Instant at = Objects.requireNonNull(number.calledAt());
        return new Called(
                number.label(),
                Objects.requireNonNullElse(number.counter(), ""),
                at.plus(NEW).isAfter(now));
    }
}
