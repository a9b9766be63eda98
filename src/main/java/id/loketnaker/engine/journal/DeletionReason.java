package id.loketnaker.engine.journal;

import java.util.Objects;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;

/** Why a running case is deleted. Somebody must say it: the record of the case keeps it, with their name. */
final class DeletionReason {

    /** What the engine says by itself when a version of a process is deleted with all its instances. */
    private static final String WITH_ITS_VERSION = "deleted process definition";

    private static final int LONGEST = 240; // with what stands before it in the column of outcomes

    private DeletionReason() {}

    /** @throws BadUserRequestException when nobody said why */
    static String of(HistoricProcessInstanceEventEntity process) {
        String reason = Objects.toString(process.getDeleteReason(), "").strip();
        if (reason.isEmpty()) {
            throw new BadUserRequestException(
                    "Perkara hanya dihapus dengan alasan, supaya tercatat. Tulis alasannya di halaman perkaranya.");
        }
        if (reason.equals(WITH_ITS_VERSION)) {
            throw new BadUserRequestException("Versi layanan ini masih dipakai perkara yang berjalan."
                    + " Hapus dahulu perkaranya, masing-masing dengan alasannya.");
        }
        return reason.length() > LONGEST ? reason.substring(0, LONGEST - 1) + "…" : reason;
    }
}
