package id.loketnaker.engine.calendarchange;

import id.loketnaker.casework.Managers;
import id.loketnaker.casework.NotTheirsException;
import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.casework.UnknownException;
import id.loketnaker.casework.WhoIsPresent;
import id.loketnaker.register.CaseEntry;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.sla.CalendarBook;
import id.loketnaker.sla.CalendarMoves;
import id.loketnaker.sla.PlannedMove.Fate;
import id.loketnaker.values.EnteredText;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a change of the calendar leaves to a person: a manager decides for the own offices, an administrator for all.
 * Every method throws {@link NotTheirsException} for those who may not.
 */
@Service
public class CalendarDecisions {

    private static final int REMARK_LENGTH = 2000;

    private final Managers managers;
    private final WhoIsPresent present;
    private final UnmovedDeadlines decisions;
    private final CalendarBook book;
    private final CalendarMoves moves;
    private final CaseRegister register;
    private final Clock clock;

    CalendarDecisions(
            Managers managers,
            WhoIsPresent present,
            UnmovedDeadlines decisions,
            CalendarBook book,
            CalendarMoves moves,
            CaseRegister register,
            Clock clock) {
        this.managers = managers;
        this.present = present;
        this.decisions = decisions;
        this.book = book;
        this.moves = moves;
        this.register = register;
        this.clock = clock;
    }

    /** Deadlines of the user's offices that no change moves by itself, the undecided first. */
    @Transactional(readOnly = true)
    public List<OpenDecision> page(int first, int most) {
        return decisions.of(managers.officesToSee(), first, most);
    }

    /**
     * A person has decided what becomes of a deadline; the remark goes on the record of the case.
     *
     * @throws UnknownException when there is nothing of theirs to decide
     * @throws UnacceptableException in Indonesian, without a remark or when it is decided already
     */
    @Transactional
    public void decide(int version, String deadlineId, @Nullable String remark) {
        OpenDecision open = theirs(version, deadlineId);
        String text = EnteredText.line(Objects.requireNonNullElse(remark, ""));
        if (text.isEmpty() || text.length() > REMARK_LENGTH) {
            throw new UnacceptableException(
                    "Catatan keputusan wajib diisi, paling panjang " + REMARK_LENGTH + " huruf.");
        }
        String user = present.userId();
        if (!decisions.decide(version, deadlineId, user, clock.instant(), text)) {
            throw new UnacceptableException("Sudah diputuskan oleh orang lain; muat ulang halaman ini.");
        }
        String decree = book.find(version).orElseThrow().change().decree().citation();
        Entry entry = new Entry(
                clock.instant(),
                EntryKind.MOVE_DECIDED,
                open.elementId(),
                open.elementName(),
                user,
                decree + ": " + text);
        register.recordAll(List.of(new CaseEntry(open.caseId(), entry)));
    }

    /**
     * The reason why a deadline could not be moved was taken away: it is moved within seconds, or comes back.
     *
     * @throws NotFoundException when there is nothing of theirs to decide
     * @throws BadUserRequestException in Indonesian, when it is decided, done or counted anew already
     */
    @Transactional
    public void tryAgain(int version, String deadlineId) {
        OpenDecision open = theirs(version, deadlineId);
        if (open.reason() != Fate.FAILED || open.decidedAt() != null || !moves.again(deadlineId, version - 1)) {
            throw new UnacceptableException(
                    "Tenggat itu tidak dapat dipindahkan lagi: sudah diputuskan, sudah selesai, atau sudah dihitung menurut"
                            + " kalender yang lebih baru. Muat ulang halaman ini; bila masih tercantum, catat keputusannya.");
        }
        decisions.withdrawFailed(version, deadlineId);
    }

    private OpenDecision theirs(int version, String deadlineId) {
        List<String> offices = managers.officesToSee();
        return decisions
                .find(version, deadlineId)
                .filter(each -> offices.contains(each.office()))
                .orElseThrow(() -> new UnknownException("Tidak ada yang perlu diputuskan untuk tenggat itu."));
    }
}
