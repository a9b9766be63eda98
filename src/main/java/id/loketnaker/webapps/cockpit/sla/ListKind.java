package id.loketnaker.webapps.cockpit.sla;

import id.loketnaker.casework.UnacceptableException;
import java.util.Arrays;
import java.util.stream.Collectors;

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
    ENDED_LATE("selesai-terlambat", "Perkara yang selesai melewati janji"),
    TASKS("tugas", "Perkara dengan tugas terbuka"),
    TASKS_AT_RISK("tugas-berisiko", "Perkara dengan tugas berisiko"),
    TASKS_LATE("tugas-terlambat", "Perkara dengan tugas terlambat");

    private final String word;
    private final String title;

    ListKind(String word, String title) {
        this.word = word;
        this.title = title;
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
