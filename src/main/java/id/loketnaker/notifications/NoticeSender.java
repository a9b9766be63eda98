package id.loketnaker.notifications;

import id.loketnaker.jobs.Sweep;
import id.loketnaker.notifications.UndeliverableException.Reach;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.servicepack.ContactChannel;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what waits, each notice in a transaction of its own that holds the lock of its row: of several nodes one sends
 * it, and a node that dies on the way leaves it waiting.
 */
@Component
class NoticeSender {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeSender.class);
    private static final int AT_ONCE = 100;

    private final NoticeRows rows;
    private final Channels channels;
    private final CaseRegister register;
    private final TransactionTemplate transaction;
    private final Clock clock;

    NoticeSender(
            NoticeRows rows,
            Channels channels,
            CaseRegister register,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.rows = rows;
        this.channels = channels;
        this.register = register;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Tries once whatever is due. A channel that cannot be reached is left alone until the next time. */
    void sendDue() {
        Set<ContactChannel> unreachable = EnumSet.noneOf(ContactChannel.class);
        Instant now = clock.instant();
        new Sweep("Pengiriman pemberitahuan").through(last -> rows.due(last, now, AT_ONCE), (NoticeRows.Due due) -> {
            if (!unreachable.contains(due.channel())) {
                transaction.executeWithoutResult(
                        status -> rows.lock(due.id(), now).flatMap(this::send).ifPresent(unreachable::add));
            }
        });
    }

    /** Answers the channel when it could not be reached at all. */
    private Optional<ContactChannel> send(Notice notice) {
        Channel channel = channels.of(notice.message().channel());
        if (!channel.isConnected()) {
            settle(notice, NoticeState.RECORDED, EntryKind.NOTICE_RECORDED, null);
            return Optional.empty();
        }
        try {
            channel.send(notice);
        } catch (UndeliverableException failed) {
            failed(notice, failed);
            return failed.reach() == Reach.UNREACHABLE
                    ? Optional.of(notice.message().channel())
                    : Optional.empty();
        }
        settle(notice, NoticeState.SENT, EntryKind.NOTICE_SENT, null);
        return Optional.empty();
    }

    private void failed(Notice notice, UndeliverableException failed) {
        int tries = notice.tries() + 1;
        Optional<Instant> again =
                failed.reach() == Reach.NEVER ? Optional.empty() : BackOff.after(tries, clock.instant());
        String reason = String.valueOf(failed.getMessage());
        if (again.isPresent()) {
            rows.postpone(notice.id(), tries, again.get(), reason);
        } else {
            LOG.warn("Pemberitahuan {} gagal: {}", notice.id(), reason);
            settle(notice, NoticeState.FAILED, EntryKind.NOTICE_FAILED, reason);
        }
    }

    private void settle(Notice notice, NoticeState state, EntryKind kind, @Nullable String error) {
        Instant now = clock.instant();
        rows.settle(notice.id(), state, now, error);
        if (notice.message().caseId() != null && (notice.message().isForApplicant() || state == NoticeState.FAILED)) {
            String channel = notice.message().channel().id();
            register.record(
                    notice.message().caseId(),
                    new Entry(
                            now,
                            kind,
                            notice.message().about(),
                            notice.message().subject(),
                            null,
                            error == null ? channel : channel + ", " + error));
        }
    }
}
