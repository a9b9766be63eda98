package id.loketnaker.webapps.controlcard;

import id.loketnaker.casework.ControlCard;
import id.loketnaker.casework.ControlCard.HandOver;
import id.loketnaker.casework.ControlCard.Standstill;
import id.loketnaker.casework.ControlCard.Step;
import id.loketnaker.print.Paper;
import id.loketnaker.sla.ClockReading;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the template of the card prints: texts only, in the order of the page. Public because the template reads it. */
public record CardPage(
        String paper, String office, String address, List<Line> head, List<Row> rows, String made, String zone) {

    /** A line of the head. */
    public record Line(String label, String text, boolean strong) {}

    /**
     * A line of the card.
     *
     * @param number of the hand-over; empty for a pause
     * @param below what stands small under the name: the pause's ground, or to whom it went up and through whose hands
     */
    public record Row(
            String number,
            String name,
            String below,
            String official,
            String role,
            String from,
            String until,
            String used,
            String outcome,
            boolean bad,
            boolean pause) {}

    private static final String NOTHING = "–";

    static CardPage of(ControlCard card) {
        return new Writing(card, card.pack().office().zone()).page();
    }

    /** Says moments in the time of the office. */
    private record Writing(ControlCard card, ZoneId zone) {

        CardPage page() {
            return new CardPage(
                    Paper.A4.landscape(),
                    card.pack().office().name(),
                    card.pack().office().address(),
                    head(),
                    rows(),
                    moment(card.asOf()),
                    zone.getDisplayName(TextStyle.SHORT, Locale.forLanguageTag("id-ID")));
        }

        private List<Line> head() {
            List<Line> head = new ArrayList<>();
            head.add(new Line("Layanan", card.pack().standard().name(), false));
            head.add(new Line("Nomor perkara", card.registered().number(), true));
            head.add(new Line("Pemohon", card.registered().applicant(), true));
            head.add(new Line("Pokok", orNothing(card.registered().subject()), false));
            head.add(new Line("Diterima", received(), false));
            head.add(new Line(
                    "Janji layanan", promise(card.clock()), card.clock().late()));
            head.add(new Line("Selesai", closed(), false));
            return head;
        }

        private String received() {
            String at = moment(card.registered().receivedAt());
            return card.receiver() == null ? at : at + ", oleh " + card.receiver();
        }

        private String promise(ClockReading clock) {
            StringBuilder said = new StringBuilder("%s, paling lambat %s%s"
                    .formatted(
                            CardWords.amount(clock.promised(), clock.unit()),
                            moment(clock.dueIfResumed() == null ? clock.due() : clock.dueIfResumed()),
                            clock.provisional() ? " (sementara)" : ""));
            said.append("; terpakai ").append(CardWords.amount(clock.elapsed(), clock.unit()));
            if (clock.paused() > 0) {
                said.append(", jam berhenti ").append(CardWords.amount(clock.paused(), clock.unit()));
            }
            if (clock.standing()) {
                said.append(". Jam sedang berhenti: tenggat akan bergeser");
            }
            return said.append(clock.late() ? ". TERLAMBAT" : "").toString();
        }

        private String closed() {
            Instant at = card.registered().closedAt();
            if (at == null) {
                return "masih berjalan";
            }
            String outcome = card.registered().outcome();
            return outcome == null ? moment(at) : moment(at) + ": " + outcome;
        }

        private List<Row> rows() {
            List<Row> rows = new ArrayList<>();
            int number = 0;
            for (Step step : card.steps()) {
                rows.add(step instanceof HandOver task ? handOver(++number, task) : standstill((Standstill) step));
            }
            return rows;
        }

        private Row handOver(int number, HandOver task) {
            return new Row(
                    String.valueOf(number),
                    task.name(),
                    below(task),
                    task.official() == null ? "belum diambil" : task.official(),
                    orNothing(task.role()),
                    moment(task.from()),
                    task.until() == null ? "belum" : moment(task.until()),
                    task.limit() == 0 ? "sampai " + moment(task.due()) : CardWords.used(task),
                    CardWords.outcome(task.kept()),
                    CardWords.bad(task.kept()),
                    false);
        }

        private String below(HandOver task) {
            List<String> told = new ArrayList<>();
            if (!task.raisedTo().isEmpty()) {
                told.add("Dinaikkan ke " + String.join(", ", task.raisedTo()) + ".");
            }
            task.moves().forEach(move -> told.add(CardWords.move(move, zone)));
            return String.join(" ", told);
        }

        private Row standstill(Standstill pause) {
            return new Row(
                    "",
                    "Jam berhenti: " + pause.name(),
                    pause.ground(),
                    NOTHING,
                    "",
                    moment(pause.from()),
                    pause.until() == null ? "masih berhenti" : moment(pause.until()),
                    CardWords.amount(pause.amount(), card.clock().unit()) + " tidak dihitung",
                    NOTHING,
                    false,
                    true);
        }

        private String moment(Instant at) {
            return CardWords.moment(at, zone);
        }

        private static String orNothing(@Nullable String text) {
            return text == null || text.isBlank() ? NOTHING : text;
        }
    }
}
