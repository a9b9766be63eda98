package id.loketnaker.webapps.cockpit.sla;

import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.figures.Cause;
import id.loketnaker.figures.Period;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a manager asks for. An empty text asks for all.
 *
 * @param unit as {@code office/unit}
 * @param days how far back: 30, 90 or 365
 * @param dates {@code from} and {@code until}: days of a list that are none of these
 * @param role whose unclaimed tasks
 * @param element the step where a case waits
 * @param call activity through which the step came, of one in a fragment; {@code -} for one that came through none
 * @param stepRole whose step it is, taken or not; {@code -} for nobody's
 * @param cause of ended cases
 * @param page of a list, from 1
 */
record SlaQuestion(
        String office,
        String service,
        String unit,
        String official,
        int days,
        @Nullable Period dates,
        String role,
        String element,
        String call,
        String stepRole,
        ListKind list,
        @Nullable Cause cause,
        int page) {

    /** Asks for steps outside fragments, or for nobody's. */
    static final String NONE = "-";

    static final List<Integer> PERIODS = List.of(30, 90, 365);

    private static final int LAST_PAGE = 100_000;

    /** A list of an office, from its first line. */
    static SlaQuestion of(String office, ListKind list) {
        return new SlaQuestion(office, "", "", "", PERIODS.get(0), null, "", "", "", "", list, null, 1);
    }

    /** @throws UnacceptableException for a value that is none of those offered */
    static SlaQuestion of(MultivaluedMap<String, String> parameters) {
        int days = number(parameters, "period", "periode", 90);
        if (!PERIODS.contains(days)) {
            throw new UnacceptableException("Periode harus 30, 90, atau 365 hari.");
        }
        int page = number(parameters, "page", "halaman", 1);
        if (page < 1 || page > LAST_PAGE) {
            throw new UnacceptableException("Halaman harus 1 sampai " + LAST_PAGE + ".");
        }
        String list = text(parameters, "status");
        return new SlaQuestion(
                text(parameters, "office"),
                text(parameters, "service"),
                text(parameters, "unit"),
                text(parameters, "official"),
                days,
                PeriodQuestion.of(parameters).period(),
                text(parameters, "role"),
                text(parameters, "element"),
                text(parameters, "call"),
                text(parameters, "stepRole"),
                list.isEmpty() ? ListKind.RUNNING : ListKind.of(list),
                cause(parameters),
                page);
    }

    private static @Nullable Cause cause(MultivaluedMap<String, String> parameters) {
        String kind = text(parameters, "kind");
        if (kind.isEmpty()) {
            return null;
        }
        return Stream.of(Cause.Kind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .map(each -> new Cause(each, text(parameters, "cause")))
                .orElseThrow(() -> new UnacceptableException("Jenis sebab \"" + kind + "\" tidak ada."));
    }

    private static int number(MultivaluedMap<String, String> parameters, String name, String called, int otherwise) {
        String text = text(parameters, name);
        try {
            return text.isEmpty() ? otherwise : Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            throw new UnacceptableException("Isian " + called + " harus berupa angka.");
        }
    }

    private static String text(MultivaluedMap<String, String> parameters, String name) {
        String text = parameters.getFirst(name);
        return text == null ? "" : text.strip();
    }
}
