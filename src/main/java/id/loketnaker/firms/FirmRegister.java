package id.loketnaker.firms;

import id.loketnaker.firms.FirmChanges.Cause;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Each firm and union of an office, once. The caller must have asked whether the user may. */
@Service
public class FirmRegister {

    /** Of the reason for a change. */
    public static final int REASON = 400;

    private final FirmRows rows;
    private final FirmMatch match;
    private final FirmCases cases;
    private final FirmChanges changes;
    private final ApplicationEventPublisher events;

    FirmRegister(
            FirmRows rows, FirmMatch match, FirmCases cases, FirmChanges changes, ApplicationEventPublisher events) {
        this.rows = rows;
        this.match = match;
        this.cases = cases;
        this.changes = changes;
        this.events = events;
    }

    /**
     * A case began with what an official typed of a firm: it is entered if it is new, and what was not known of it
     * comes to be known. What differs from the register stays in the case alone. Where several may be meant, nothing is
     * entered. Within the transaction that begins the case, which never fails for it.
     *
     * @param field in which its name was typed
     * @param official null when the application began it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(String caseId, String field, String office, FirmDetails typed, @Nullable String official) {
        FirmDetails details = typed.acceptable();
        if (!details.objections().isEmpty()) {
            return;
        }
        Cause cause = new Cause(FirmChange.Kind.BEGUN, official, null, caseId);
        meantOrNew(office, details, cause).ifPresent(firm -> {
            complete(firm, details, new Cause(FirmChange.Kind.COMPLETED, official, null, caseId));
            cases.add(firm.id(), caseId, field);
        });
    }

    private Optional<Firm> meantOrNew(String office, FirmDetails details, Cause cause) {
        FirmMatch.Found found = match.of(office, details);
        if (found.firm().isPresent()) {
            return rows.lock(office, found.firm().get().id());
        }
        if (found.isOpen()) {
            return Optional.empty();
        }
        try {
            Firm made = rows.insert(office, details, true);
            changes.add(made.id(), cause, null, details);
            return Optional.of(made);
        } catch (DuplicateKeyException begunAtTheSameTime) {
            return match.of(office, details).firm().flatMap(firm -> rows.lock(office, firm.id()));
        }
    }

    private void complete(Firm firm, FirmDetails known, Cause cause) {
        FirmDetails whole = firm.details().completedBy(known);
        if (whole.equals(firm.details())) {
            return;
        }
        try {
            rows.update(firm, whole, true);
            changes.add(firm.id(), cause, firm.details(), whole);
        } catch (DuplicateKeyException anotherHasIt) { // two entries of one firm: an official joins them
            return;
        }
    }

    /**
     * Enters one by hand.
     *
     * @throws FirmRefusedException when it cannot stand there, or is there already
     */
    @Transactional
    public Firm enter(String office, FirmDetails details, String official) {
        refuse(details.objections());
        match.of(office, details).firm().ifPresent(FirmRegister::refuseDouble);
        try {
            Firm firm = rows.insert(office, details, false);
            changes.add(firm.id(), new Cause(FirmChange.Kind.ENTERED, official, null, null), null, details);
            return firm;
        } catch (DuplicateKeyException enteredMeanwhile) {
            throw new FirmRefusedException("Sudah ada dalam daftar dengan NIB, atau nama dan alamat, yang sama.");
        }
    }

    /**
     * Corrects what stands in the register; cases keep what was typed on their day.
     *
     * @param version that the official saw
     * @param reason why, in their words
     * @throws FirmRefusedException when it cannot stand there so, another one is the same, or somebody was faster
     */
    @Transactional
    public Firm correct(String office, String id, int version, FirmDetails details, String reason, String official) {
        Firm before = locked(office, id);
        refuseOld(before, version);
        refuse(details.objections());
        if (details.kind() != before.details().kind()) {
            throw new FirmRefusedException("Jenisnya tidak dapat diubah.");
        }
        if (details.equals(before.details())) {
            throw new FirmRefusedException("Belum ada yang berbeda.");
        }
        try {
            Firm after = rows.update(before, details, false);
            Cause cause = new Cause(FirmChange.Kind.CORRECTED, official, given(reason), null);
            changes.add(id, cause, before.details(), details);
            return after;
        } catch (DuplicateKeyException isAnother) {
            throw new FirmRefusedException(
                    "NIB, atau nama dan alamat itu, sudah milik baris lain dalam daftar. Bila memang"
                            + " sama, gabungkan kedua baris itu.");
        }
    }

    /**
     * Two are the same: one stays, with what only the other knew, its cases and its history.
     *
     * @param version of the one that goes, as the official saw it
     * @throws FirmRefusedException when one of them is not there, or they cannot be the same
     */
    @Transactional
    public Firm join(String office, String stays, String goes, int version, String reason, String official) {
        if (stays.equals(goes)) {
            throw new FirmRefusedException("Pilih dua baris yang berbeda.");
        }
        boolean inOrder = stays.compareTo(goes) < 0; // nobody waits for somebody who waits for them
        Firm first = locked(office, inOrder ? stays : goes);
        Firm second = locked(office, inOrder ? goes : stays);
        Firm kept = inOrder ? first : second;
        Firm gone = inOrder ? second : first;
        refuseOld(gone, version);
        if (kept.details().kind() != gone.details().kind()) {
            throw new FirmRefusedException("Perusahaan dan serikat tidak dapat digabungkan.");
        }
        cases.move(goes, stays);
        changes.move(goes, stays);
        rows.delete(gone);
        Firm whole = rows.update(kept, kept.details().completedBy(gone.details()), false);
        Cause cause = new Cause(FirmChange.Kind.JOINED, official, given(reason), null);
        changes.add(stays, cause, gone.details(), whole.details());
        events.publishEvent(new FirmsJoined(stays, goes));
        return whole;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<FirmChange> changesOf(String firmId) {
        return changes.of(firmId);
    }

    /** The ids of the newest cases that began with it; a case is erased from here when its time is over. */
    @Transactional(readOnly = true)
    public List<String> casesOf(String firmId, int most) {
        return cases.of(firmId, most);
    }

    /** The ids of those that a case began with. */
    @Transactional(readOnly = true)
    public List<String> ofCase(String caseId) {
        return rows.ofCase(caseId).stream().map(Firm::id).toList();
    }

    private Firm locked(String office, String id) {
        return rows.lock(office, id)
                .orElseThrow(() -> new FirmRefusedException("Baris itu tidak ada lagi; mungkin sudah digabungkan."));
    }

    private static void refuseOld(Firm firm, int version) {
        if (firm.version() != version) {
            throw new FirmRefusedException("Baris ini baru saja diubah orang lain. Muat ulang, lalu periksa lagi.");
        }
    }

    private static void refuse(List<String> objections) {
        if (!objections.isEmpty()) {
            throw new FirmRefusedException(String.join(" ", objections));
        }
    }

    private static void refuseDouble(Firm firm) {
        throw new FirmRefusedException(
                "Sudah ada dalam daftar: " + firm.details().name()
                        + (firm.details().address().isEmpty()
                                ? "."
                                : ", " + firm.details().address() + "."));
    }

    private static String given(String reason) {
        String given = Objects.requireNonNullElse(reason, "").strip();
        if (given.isEmpty()) {
            throw new FirmRefusedException("Tulis alasannya.");
        }
        if (given.length() > REASON) {
            throw new FirmRefusedException("Alasan paling panjang %d huruf.".formatted(REASON));
        }
        return given;
    }
}
