package id.loketnaker.engine.answers;

import id.loketnaker.calendar.MeantDate;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.BadUserRequestException;

/**
 * Refuses what no database answers, whichever resource is asked: pages before the first, and years that no office ever
 * saw.
 */
public final class SoundQuestions implements ContainerRequestFilter {

    private static final Set<String> COUNTS = Set.of("firstResult", "maxResults");
    private static final Pattern NEGATIVE = Pattern.compile("-\\d+");
    private static final Pattern DATE = Pattern.compile(
            "([+-]?\\d{4,})-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:[T ].*)?"); // a telephone number is none

    @Override
    public void filter(ContainerRequestContext request) {
        request.getUriInfo().getQueryParameters().forEach(SoundQuestions::check);
    }

    private static void check(String name, List<String> values) {
        for (String value : values) {
            if (COUNTS.contains(name) && NEGATIVE.matcher(value).matches()) {
                throw new BadUserRequestException(name + " tidak boleh negatif.");
            }
            Matcher date = DATE.matcher(value);
            if (date.matches() && !isYear(date.group(1))) {
                throw new BadUserRequestException("Tahun pada %s harus dari %d sampai %d."
                        .formatted(name, MeantDate.FIRST_YEAR, MeantDate.LAST_YEAR));
            }
        }
    }

    private static boolean isYear(String text) {
        return text.matches("\\d{4}") && MeantDate.isYear(Integer.parseInt(text));
    }
}
