package id.loketnaker.notifications;

import id.loketnaker.engine.happenings.MailWish;
import id.loketnaker.engine.happenings.Official;
import id.loketnaker.engine.happenings.OfficialTold;
import id.loketnaker.engine.happenings.TaskRanLate;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.servicepack.ContactChannel;
import id.loketnaker.servicepack.Office;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells officials by mail of tasks that run late, at once or the next morning in one mail, and what else they are to
 * know. Such a mail names task and case, and nothing of the applicant: who may see more sees it in Tasklist.
 */
@Component
class OfficialNotices {

    private static final LocalTime MORNING = LocalTime.of(6, 30);
    private static final String FOOT = """

            Buka Tasklist untuk menanganinya. Surel ini dikirim otomatis. Mau sehari sekali saja, atau tidak sama sekali?
            Atur di Tasklist, menu "Surel saya".
            """;

    private final Outbox outbox;
    private final CaseRegister register;
    private final Clock clock;

    OfficialNotices(Outbox outbox, CaseRegister register, Clock clock) {
        this.outbox = outbox;
        this.register = register;
        this.clock = clock;
    }

    /** In the transaction of the step. */
    @EventListener
    void tell(TaskRanLate late) {
        RegisteredCase registered = register.find(late.caseId()).orElseThrow();
        for (Official official : late.to()) {
            if (official.wish() == MailWish.AT_ONCE) {
                outbox.put(late.eventKey(), single(late, official, registered));
            } else if (official.wish() == MailWish.DAILY) {
                digest(late, official, registered);
            }
        }
    }

    /** In the transaction of whoever tells. */
    @EventListener
    void tell(OfficialTold told) {
        outbox.put(
                told.eventKey(),
                new Message(
                        told.to().userId(),
                        null,
                        told.office(),
                        told.about(),
                        ContactChannel.MAIL,
                        told.to().mail(),
                        told.officeName(),
                        told.replyTo(),
                        told.subject(),
                        told.body()));
    }

    private static Message single(TaskRanLate late, Official official, RegisteredCase registered) {
        return message(
                late,
                official,
                registered.id(),
                "%s: %s, %s"
                        .formatted(
                                late.warning() ? "Hampir jatuh tempo" : "Terlambat",
                                late.taskName(),
                                registered.number()),
                line(late, registered) + FOOT);
    }

    /** The first of the day makes the mail of the next morning, the others add a line to it. */
    private void digest(TaskRanLate late, Official official, RegisteredCase registered) {
        Office office = late.pack().office();
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), office.zone());
        LocalDateTime morning = now.toLocalDate()
                .plusDays(now.toLocalTime().isBefore(MORNING) ? 0 : 1)
                .atTime(MORNING);
        Instant due = morning.atZone(office.zone()).toInstant();
        String key = "ringkasan/%s/%s".formatted(office.id(), morning.toLocalDate());
        String subject = "Tugas yang hampir atau sudah lewat jatuh tempo, sampai " + Dates.day(morning.toLocalDate());
        outbox.collect(
                key, message(late, official, null, subject, FOOT.strip() + "\n\n"), line(late, registered) + "\n", due);
    }

    private static String line(TaskRanLate late, RegisteredCase registered) {
        String due = Dates.moment(
                LocalDateTime.ofInstant(late.dueAt(), late.pack().office().zone()));
        return "%s: %s\nPerkara %s, %s\nJatuh tempo %s\n"
                .formatted(
                        late.warning() ? "Hampir jatuh tempo" : "▲ Terlambat",
                        late.taskName(),
                        registered.number(),
                        late.pack().standard().name(),
                        due);
    }

    private static Message message(
            TaskRanLate late, Official official, @Nullable String caseId, String subject, String body) {
        return new Message(
                official.userId(),
                caseId,
                late.pack().office().id(),
                late.elementId(),
                ContactChannel.MAIL,
                official.mail(),
                late.pack().office().name(),
                late.pack().notices().officeMail(),
                subject,
                body);
    }
}
