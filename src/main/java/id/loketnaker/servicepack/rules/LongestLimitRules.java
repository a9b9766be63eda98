package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.Promise;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.language.LimitText;
import id.loketnaker.servicepack.language.Span;
import id.loketnaker.servicepack.language.SpanUnit;
import id.loketnaker.servicepack.parts.Draft;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A step may not take longer than the office promised for the whole, unless the promise stands still meanwhile: one of
 * both numbers is wrong.
 */
final class LongestLimitRules {

    private static final Pattern LIMIT =
            Pattern.compile("\\$\\{\\s*tenggat\\.(\\w+)\\(\\s*execution\\s*,\\s*([1-9][0-9]{0,4})\\s*\\)\\s*}");
    private static final Map<String, SpanUnit> UNITS = Map.of(
            "hariKerja", SpanUnit.WORKING_DAYS,
            "sejakDiterima", SpanUnit.WORKING_DAYS,
            "hari", SpanUnit.DAYS,
            "bulan", SpanUnit.MONTHS,
            "tahun", SpanUnit.YEARS,
            "jam", SpanUnit.HOURS,
            "menit", SpanUnit.MINUTES);

    /** A working day of an office is longer than this many minutes of service. */
    private static final int SHORTEST_DAY = 120;

    private static final int SHORTEST_MONTH = 28;
    private static final int LONGEST_MONTH = 31;

    private final Draft draft;
    private final Promise promise;
    private final Findings.InFile findings;

    private LongestLimitRules(Draft draft, Promise promise) {
        this.draft = draft;
        this.promise = promise;
        this.findings = draft.inDiagram();
    }

    static void check(CheckedPack pack) {
        Draft draft = pack.draft();
        if (draft.standard() != null && draft.diagram() != null) {
            new LongestLimitRules(draft, draft.standard().promise()).check(draft.diagram());
        }
    }

    private void check(Diagram diagram) {
        diagram.elements("userTask").stream()
                .filter(task -> !standsStill(task, diagram))
                .forEach(task -> limit(task).ifPresent(limit -> isWithinThePromise(task, limit)));
        diagram.elements(Diagram.CALL).stream()
                .filter(call -> !standsStill(call, diagram))
                .forEach(this::limitsOfCall);
    }

    /** Of a fragment's steps during which the clock runs. */
    private void limitsOfCall(Element call) {
        draft.fragment(call.attribute("calledElement").orElse(""))
                .map(Draft::diagram)
                .ifPresent(fragment -> call.given().forEach((name, text) -> {
                    if (isDueOfSomeStep(name, fragment)) {
                        Stream.of(text.split(","))
                                .flatMap(each -> LimitText.of(each).stream())
                                .map(LimitText::span)
                                .forEach(limit -> isWithinThePromise(call, limit));
                    }
                }));
    }

    private static boolean isDueOfSomeStep(String name, Diagram fragment) {
        return fragment.elements("userTask").stream()
                .filter(task -> !standsStill(task, fragment))
                .anyMatch(
                        task -> task.attribute("dueDate").orElse("").matches(".*\\b" + Pattern.quote(name) + "\\b.*"));
    }

    private static boolean standsStill(Element element, Diagram diagram) {
        return element.property("jeda").isPresent()
                || Optional.ofNullable(element.parent())
                        .flatMap(diagram::element)
                        .filter(parent -> standsStill(parent, diagram))
                        .isPresent();
    }

    private static Optional<Span> limit(Element task) {
        Matcher matcher = LIMIT.matcher(task.attribute("dueDate").orElse("").strip());
        return matcher.matches() && UNITS.containsKey(matcher.group(1))
                ? Optional.of(new Span(Integer.parseInt(matcher.group(2)), UNITS.get(matcher.group(1))))
                : Optional.empty();
    }

    private void isWithinThePromise(Element element, Span limit) {
        if (isLonger(limit)) {
            findings.about(Causes.STANDARD)
                    .add(
                            element,
                            "batas %s lebih lama dari janji %s di layanan.yaml"
                                    .formatted(limit.words(), promise.words()),
                            "Betulkan batas langkah ini, atau janji di layanan.yaml; bila janji berhenti selama langkah"
                                    + " ini, isi properti \"jeda\" dengan dasarnya.");
        }
    }

    /** Where that is sure, whatever days the office works. */
    private boolean isLonger(Span limit) {
        Span whole = promise.span();
        if (limit.unit() == whole.unit()) {
            return limit.amount() > whole.amount();
        } else if (ofService(whole)) {
            return minutes(limit) > minutes(whole);
        }
        return whole.unit() != SpanUnit.WORKING_DAYS
                && !ofService(limit)
                && days(limit, SHORTEST_MONTH) > days(whole, LONGEST_MONTH);
    }

    private static boolean ofService(Span span) {
        return span.unit() == SpanUnit.MINUTES || span.unit() == SpanUnit.HOURS;
    }

    /** At least; calendar days may all be holidays. */
    private static long minutes(Span span) {
        return switch (span.unit()) {
            case MINUTES -> span.amount();
            case HOURS -> span.amount() * 60L;
            case WORKING_DAYS -> (long) span.amount() * SHORTEST_DAY;
            case DAYS, MONTHS, YEARS -> 0;
        };
    }

    /** Of the calendar; as many working days are never fewer. */
    private static long days(Span span, int month) {
        return switch (span.unit()) {
            case MONTHS -> (long) span.amount() * month;
            case YEARS -> span.amount() * (365L + (month > SHORTEST_MONTH ? 1 : 0));
            default -> span.amount();
        };
    }
}
