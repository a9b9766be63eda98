package id.loketnaker.casework;

import id.loketnaker.audit.AuditKind;
import id.loketnaker.audit.AuditTrail;
import id.loketnaker.queue.QueueNumber;
import id.loketnaker.queue.QueueNumbers;
import id.loketnaker.queue.QueueState;
import id.loketnaker.queue.WaitingScreens;
import id.loketnaker.servicepack.Office;
import id.loketnaker.servicepack.QueuePlan;
import id.loketnaker.servicepack.ServicePack;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The queues of an office for those at its counters. Whoever may see the cases of a service sees its queue; its
 * officials give numbers out and call them.
 */
@Service
@Transactional
public class QueueDesk {

    private static final int LONGEST_COUNTER = 40;

    /**
     * A queue of an office; services with the same letters share it.
     *
     * @param workable whether the present user works at it
     */
    public record Queue(Office office, String letters, String name, List<ServicePack> services, boolean workable) {}

    private final CaseReaders readers;
    private final Services services;
    private final WhoIsPresent present;
    private final QueueNumbers numbers;
    private final WaitingScreens screens;
    private final AuditTrail trail;
    private final Clock clock;

    QueueDesk(
            CaseReaders readers,
            Services services,
            WhoIsPresent present,
            QueueNumbers numbers,
            WaitingScreens screens,
            AuditTrail trail,
            Clock clock) {
        this.readers = readers;
        this.services = services;
        this.present = present;
        this.numbers = numbers;
        this.screens = screens;
        this.trail = trail;
        this.clock = clock;
    }

    /** The queues that some services have, by office and letters; of those alike, the first tells the name. */
    public static Map<String, List<ServicePack>> byLetters(List<ServicePack> ofOffice) {
        Map<String, List<ServicePack>> queues = new TreeMap<>();
        for (ServicePack pack : ofOffice) {
            QueuePlan plan = pack.standard().occasions().queue();
            if (plan != null) {
                queues.computeIfAbsent(plan.letters(), letters -> new ArrayList<>())
                        .add(pack);
            }
        }
        return queues;
    }

    /** What a queue is called: as one of its services says, or as the first of them. */
    public static String nameOf(List<ServicePack> sharing) {
        return sharing.stream()
                .map(pack -> pack.standard().occasions().queue())
                .filter(Objects::nonNull)
                .map(QueuePlan::name)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> sharing.get(0).standard().name());
    }

    /** The queues that the present user may see; none for those who may see no case. */
    @Transactional(readOnly = true)
    public List<Queue> queues() {
        Sight sight;
        try {
            sight = readers.sight();
        } catch (NotTheirsException nobodyOfCases) {
            return List.of();
        }
        Map<String, List<ServicePack>> ofOffices = new LinkedHashMap<>();
        services.of(sight.all()).stream()
                .filter(pack -> sight.includes(pack.office().id(), pack.key()))
                .forEach(pack -> ofOffices
                        .computeIfAbsent(pack.office().id(), office -> new ArrayList<>())
                        .add(pack));
        List<Queue> queues = new ArrayList<>();
        ofOffices
                .values()
                .forEach(packs -> byLetters(packs)
                        .forEach((letters, sharing) -> queues.add(new Queue(
                                sharing.get(0).office(),
                                letters,
                                nameOf(sharing),
                                List.copyOf(sharing),
                                sharing.stream().anyMatch(this::isTheirWork)))));
        return List.copyOf(queues);
    }

    private boolean isTheirWork(ServicePack pack) {
        Set<String> roles = new TreeSet<>(pack.taskRoles());
        roles.addAll(pack.diagram().starterRoles());
        return present.user()
                .filter(user -> user.offices().contains(pack.office().id()) && user.hasAny(roles))
                .isPresent();
    }

    /** The numbers of a queue today, as they were given. */
    @Transactional(readOnly = true)
    public List<QueueNumber> today(Queue queue) {
        return numbers.ofDay(queue.office().id(), todayAt(queue.office())).stream()
                .filter(number -> number.queue().equals(queue.letters()))
                .toList();
    }

    /** The code of the office's screen, for those who work at a queue of it. */
    @Transactional(readOnly = true)
    public Optional<String> screen(String office) {
        return screens.codeOf(mustWork(office).office().id());
    }

    /** A new address for the screen of the office; the one before shows nothing any more. It is on the audit trail. */
    public String openScreen(String office) {
        String id = mustWork(office).office().id();
        trail.done(AuditKind.QUEUE_SCREEN, present.userId(), "screenOpened", id);
        return screens.makeAnew(id, present.userId());
    }

    /** @throws NotTheirsException for who only looks */
    public QueueNumber give(String office, String letters) {
        Queue queue = mustWork(office, letters);
        return numbers.give(office, letters, todayAt(queue.office()), present.userId());
    }

    /** A number to print. */
    public record Ticket(QueueNumber number, Queue queue, long waitingBefore) {}

    /** @throws UnknownException when there is none that the present user may see */
    @Transactional(readOnly = true)
    public Ticket ticket(String id) {
        QueueNumber number = mine(id);
        Queue queue = mustWork(number.office(), number.queue());
        long before = today(queue).stream()
                .filter(other -> other.number() < number.number() && other.state() == QueueState.WAITING)
                .count();
        return new Ticket(number, queue, before);
    }

    /**
     * Calls who waits longest.
     *
     * @param counter where to come to, such as {@code Loket 2}
     * @return nothing when nobody waits
     * @throws UnacceptableException without a counter
     */
    public Optional<QueueNumber> callNext(String office, String letters, @Nullable String counter) {
        Queue queue = mustWork(office, letters);
        return numbers.callNext(office, letters, todayAt(queue.office()), present.userId(), checkedCounter(counter));
    }

    /** As {@link QueueNumbers#callAgain}. */
    public QueueNumber callAgain(String id, @Nullable String counter) {
        return numbers.callAgain(ofToday(id).id(), present.userId(), checkedCounter(counter));
    }

    /** As {@link QueueNumbers#serve}. */
    public QueueNumber serve(String id) {
        return numbers.serve(ofToday(id).id(), present.userId());
    }

    /** As {@link QueueNumbers#finish}. */
    public QueueNumber finish(String id) {
        return numbers.finish(ofToday(id).id());
    }

    /** As {@link QueueNumbers#noteAbsent}. */
    public QueueNumber noteAbsent(String id) {
        return numbers.noteAbsent(ofToday(id).id());
    }

    private static String checkedCounter(@Nullable String counter) {
        String where = counter == null ? "" : counter.strip();
        if (where.isEmpty() || where.length() > LONGEST_COUNTER) {
            throw new UnacceptableException("Tulis nama loket Anda, paling panjang " + LONGEST_COUNTER + " huruf.");
        }
        return where;
    }

    private QueueNumber mine(String id) {
        QueueNumber number = numbers.find(id).orElseThrow(QueueDesk::unknown);
        mustWork(number.office(), number.queue());
        return number;
    }

    private QueueNumber ofToday(String id) {
        QueueNumber number = mine(id);
        Queue queue = mustWork(number.office(), number.queue());
        if (!number.day().equals(todayAt(queue.office()))) {
            throw new UnacceptableException("Nomor ini dari hari lain.");
        }
        return number;
    }

    private Queue mustWork(String office) {
        return queues().stream()
                .filter(queue -> queue.office().id().equals(office) && queue.workable())
                .findFirst()
                .orElseThrow(QueueDesk::unknown);
    }

    private Queue mustWork(String office, String letters) {
        Queue found = queues().stream()
                .filter(queue ->
                        queue.office().id().equals(office) && queue.letters().equals(letters))
                .findFirst()
                .orElseThrow(QueueDesk::unknown);
        if (!found.workable()) {
            throw new NotTheirsException("Nomor antrean hanya diberikan dan dipanggil petugas layanannya.");
        }
        return found;
    }

    private LocalDate todayAt(Office office) {
        return LocalDate.ofInstant(clock.instant(), office.zone());
    }

    private static UnknownException unknown() {
        return new UnknownException("Antrean ini tidak ditemukan.");
    }
}
