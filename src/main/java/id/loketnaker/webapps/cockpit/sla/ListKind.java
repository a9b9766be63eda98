package id.loketnaker.webapps.cockpit.sla;

import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.figures.PastCases.Kind;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which cases a list shows: those behind one of the numbers. */
enum ListKind {
    RUNNING("berjalan", "Perkara berjalan"),
    ON_TIME("tepat-waktu", "Perkara tepat waktu"),
    AT_RISK("berisiko", "Perkara berisiko"),
    LATE("terlambat", "Perkara terlambat"),
    PAUSED("jeda", "Perkara yang jamnya berhenti"),
    PROMISES_DUE("besok", "Janji jatuh tempo sampai hari kerja berikutnya"),
    STEPS_DUE("langkah-besok", "Perkara dengan batas langkah sampai hari kerja berikutnya"),
    STOPPED("gangguan", "Perkara yang terhenti karena gangguan mesin"),
    RECEIVED("diterima", "Perkara yang diterima", Kind.RECEIVED),
    ENDED("selesai", "Perkara yang selesai", Kind.ENDED),
    ENDED_IN_TIME("selesai-tepat-waktu", "Perkara yang selesai tepat waktu", Kind.IN_TIME),
    ENDED_LATE("selesai-terlambat", "Perkara yang selesai melewati janji", Kind.LATE),
    DELETED("dihapus", "Perkara yang dihapus", Kind.DELETED),
    CAUSE("sebab", "Perkara yang selesai"),
    TASKS_DONE("tugas-selesai", "Tugas yang diselesaikan"),
    TASKS_DONE_IN_TIME("tugas-selesai-tepat-waktu", "Tugas yang diselesaikan tepat waktu"),
    TASKS_DONE_LATE("tugas-selesai-terlambat", "Tugas yang diselesaikan terlambat"),
    TASKS("tugas", "Perkara dengan tugas terbuka"),
    TASKS_AT_RISK("tugas-berisiko", "Perkara dengan tugas berisiko"),
    TASKS_LATE("tugas-terlambat", "Perkara dengan tugas terlambat");

    private final String word;
    private final String title;
    private final @Nullable Kind past;

    ListKind(String word, String title) {
        this(word, title, null);
    }

    ListKind(String word, String title, @Nullable Kind past) {
        this.word = word;
        this.title = title;
        this.past = past;
    }

    /** Of a list of cases of a period: what became of them in it. */
    Optional<Kind> past() {
        return Optional.ofNullable(past);
    }

    /** Whether it lists tasks that were done, and not cases. */
    boolean isOfDoneTasks() {
        return this == TASKS_DONE || this == TASKS_DONE_IN_TIME || this == TASKS_DONE_LATE;
    }

    String title() {
        return title;
    }

    /** @throws UnacceptableException when there is no such list */
    static ListKind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new UnacceptableException("Daftar \"%s\" tidak ada. Pilih salah satu: %s."
                        .formatted(
                                word,
                                Arrays.stream(values()).map(kind -> kind.word).collect(Collectors.joining(", ")))));
    }
}
