package id.loketnaker.webapps.tasklist.letters;

import id.loketnaker.casework.LetterChanges;
import id.loketnaker.casework.NamesOfDay;
import id.loketnaker.casework.People;
import id.loketnaker.casework.TaskLetters;
import id.loketnaker.documents.SizeLimit;
import id.loketnaker.letters.Letter;
import id.loketnaker.register.RegisteredCase;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The letters of a case as the tab shows them. Moments are local times of the office with their offset. */
@Service
class TaskLettersView {

    /**
     * @param state konsep, bernomor, terbit, diganti or dibatalkan
     * @param replaces number, or name, of the letter that it corrects
     * @param electronic whether the PDF itself is signed
     * @param reason why it was withdrawn or put in the place of another, where its signatory did that by hand
     * @param changeable whether who asks signs it and may do so
     * @param scan the signed paper, if it was uploaded
     * @param earlierScans whose place it took, first to last
     */
    record LetterJson(
            String id,
            String template,
            String name,
            String state,
            @Nullable String number,
            @Nullable String date,
            @Nullable String replaces,
            boolean electronic,
            String draftedAt,
            @Nullable String draftedBy,
            @Nullable String issuedAt,
            @Nullable String issuedBy,
            @Nullable String cancelledAt,
            @Nullable String cancelledBy,
            @Nullable String reason,
            boolean changeable,
            @Nullable ScanJson scan,
            List<ScanJson> earlierScans) {}

    /** @param size in bytes */
    record ScanJson(String id, String at, @Nullable String by, int size) {}

    /**
     * @param ahead letters that completing the task may bring
     * @param workable whether who asks may change them
     * @param largestScan in bytes
     */
    record LettersJson(List<LetterJson> letters, List<AheadJson> ahead, boolean workable, long largestScan) {}

    record AheadJson(String id, String name) {}

    private final TaskLetters letters;
    private final People names;
    private final SizeLimit limit;
    private final LetterChanges changes;

    TaskLettersView(TaskLetters letters, People names, SizeLimit limit, LetterChanges changes) {
        this.letters = letters;
        this.changes = changes;
        this.names = names;
        this.limit = limit;
    }

    LettersJson of(String taskId) {
        ZoneId zone = letters.pack(taskId).office().zone();
        RegisteredCase about = letters.about(taskId);
        List<Letter> all = letters.of(taskId);
        NamesOfDay known = names.ofAllTimes(all.stream()
                .flatMap(letter -> Stream.concat(
                        Stream.of(
                                letter.draftedBy(),
                                letter.issuedBy(),
                                letter.cancelled() == null
                                        ? null
                                        : letter.cancelled().by()),
                        letter.scans().stream().map(Letter.Scan::by)))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return new LettersJson(
                all.stream()
                        .map(letter -> shown(letter, all, zone, known, changes.isOffered(about, letter)))
                        .toList(),
                letters.ahead(taskId).stream()
                        .map(letter -> new AheadJson(letter.id(), letter.name()))
                        .toList(),
                letters.isWorkable(taskId),
                limit.bytes());
    }

    private static LetterJson shown(
            Letter letter, List<Letter> all, ZoneId zone, NamesOfDay names, boolean changeable) {
        return new LetterJson(
                letter.id(),
                letter.template(),
                letter.name(),
                letter.state().word(),
                letter.number(),
                letter.date() == null ? null : letter.date().toString(),
                all.stream()
                        .filter(old -> old.id().equals(letter.replaces()))
                        .map(old -> old.number() == null ? old.name() : old.number())
                        .findFirst()
                        .orElse(null),
                letter.electronic(),
                local(letter.draftedAt(), zone),
                names.at(letter.draftedBy(), letter.draftedAt()),
                letter.issuedAt() == null ? null : local(letter.issuedAt(), zone),
                letter.issuedAt() == null ? null : names.at(letter.issuedBy(), letter.issuedAt()),
                letter.cancelled() == null ? null : local(letter.cancelled().at(), zone),
                letter.cancelled() == null
                        ? null
                        : names.at(letter.cancelled().by(), letter.cancelled().at()),
                letter.reason(),
                changeable,
                letter.scan() == null ? null : scan(letter.scan(), zone, names),
                letter.scans().stream()
                        .filter(scan -> scan != letter.scan())
                        .map(scan -> scan(scan, zone, names))
                        .toList());
    }

    private static ScanJson scan(Letter.Scan scan, ZoneId zone, NamesOfDay names) {
        return new ScanJson(scan.id(), local(scan.at(), zone), names.at(scan.by(), scan.at()), scan.size());
    }

    private static String local(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toOffsetDateTime().toString();
    }
}
