package id.loketnaker.webapps.tasklist.queue;

import id.loketnaker.casework.QueueDesk.Queue;
import id.loketnaker.queue.QueueNumber;
import id.loketnaker.queue.QueueState;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.webapps.LocalMoments;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Queues as JSON. */
final class QueueView {

    private QueueView() {}

    /**
     * @param name by which the start dialog lists it: that of its diagram
     * @param field of its start form, into which the number goes
     */
    record ServiceJson(String key, String name, @Nullable String field) {}

    /** @param mine whether the present user called it */
    record NumberJson(
            String id,
            String label,
            QueueState state,
            String givenAt,
            int calls,
            @Nullable String calledAt,
            @Nullable String counter,
            boolean mine) {}

    /**
     * @param counter where the present user called from last, today
     * @param screen address of the screen in the waiting room; nothing while it has none, or for who only looks
     */
    record QueueJson(
            String office,
            String officeName,
            String letters,
            String name,
            boolean workable,
            @Nullable String counter,
            @Nullable String screen,
            List<ServiceJson> services,
            List<NumberJson> numbers) {}

    static QueueJson of(Queue queue, List<QueueNumber> today, String user, @Nullable String screen) {
        LocalMoments times = new LocalMoments(queue.office().zone());
        return new QueueJson(
                queue.office().id(),
                queue.office().name(),
                queue.letters(),
                queue.name(),
                queue.workable(),
                today.stream()
                        .filter(number -> user.equals(number.calledBy()) && number.calledAt() != null)
                        .max(Comparator.comparing(number -> Objects.requireNonNull(number.calledAt())))
                        .map(QueueNumber::counter)
                        .orElse(null),
                screen,
                queue.services().stream().map(QueueView::service).toList(),
                today.stream().map(number -> number(number, times, user)).toList());
    }

    private static ServiceJson service(ServicePack pack) {
        return new ServiceJson(
                pack.key(),
                Objects.requireNonNullElse(
                        pack.diagram().process().name(), pack.standard().name()),
                Objects.requireNonNull(pack.standard().occasions().queue()).field());
    }

    static NumberJson number(QueueNumber number, LocalMoments times, String user) {
        return new NumberJson(
                number.id(),
                number.label(),
                number.state(),
                times.of(number.givenAt()),
                number.calls(),
                times.orNothing(number.calledAt()),
                number.counter(),
                user.equals(number.calledBy()));
    }
}
