package id.loketnaker.tracking.survey;

import static java.util.stream.Collectors.groupingBy;

import id.loketnaker.tracking.survey.SurveyAnswers.OfService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an office publishes of its survey. A group of fewer than five is not told, nor does a sum tell it: where what is
 * left of a unit besides its services would be fewer than five, the sums are those of the told services alone. Public
 * because the templates read it.
 *
 * @param leftOut whether the sums leave answers out
 */
public record SurveyReport(Line office, List<Line> units, List<Line> services, boolean leftOut) {

    /**
     * A group.
     *
     * @param answers how many; of a group that is not told nothing but that it has too few
     * @param index nothing for a group that is not told
     */
    public record Line(
            String name,
            int answers,
            @Nullable BigDecimal index,
            @Nullable String grade,
            @Nullable String words,
            List<ElementLine> elements) {

        public boolean told() {
            return index != null;
        }

        /** As it is written here: 88,31. */
        public String shown() {
            return index == null ? "" : SurveyReport.shown(index);
        }
    }

    public record ElementLine(String title, BigDecimal mean) {

        public String shown() {
            return SurveyReport.shown(mean);
        }
    }

    static SurveyReport of(
            List<OfService> answers,
            String officeName,
            UnaryOperator<String> unitName,
            UnaryOperator<String> serviceName) {
        Map<String, List<OfService>> byUnit =
                answers.stream().collect(groupingBy(OfService::unit, TreeMap::new, Collectors.toList()));
        Map<String, SatisfactionIndex> byService = new TreeMap<>();
        answers.forEach(each -> byService.merge(each.service(), each.index(), SatisfactionIndex::and));
        List<Line> units = new ArrayList<>();
        SatisfactionIndex office = SatisfactionIndex.none();
        boolean leftOut = false;
        for (Map.Entry<String, List<OfService>> unit : byUnit.entrySet()) {
            SatisfactionIndex told = sum(unit.getValue(), true);
            SatisfactionIndex all = sum(unit.getValue(), false);
            int rest = all.answers() - told.answers();
            boolean hides = rest > 0 && rest < SatisfactionIndex.LEAST;
            SatisfactionIndex counted = hides ? told : all;
            leftOut = leftOut || hides;
            office = office.and(counted);
            units.add(line(unitName.apply(unit.getKey()), counted));
        }
        return new SurveyReport(
                line(officeName, office),
                List.copyOf(units),
                byService.entrySet().stream()
                        .map(each -> line(serviceName.apply(each.getKey()), each.getValue()))
                        .toList(),
                leftOut);
    }

    private static SatisfactionIndex sum(List<OfService> services, boolean onlyTold) {
        return services.stream()
                .map(OfService::index)
                .filter(index -> !onlyTold || index.isEnough())
                .reduce(SatisfactionIndex.none(), SatisfactionIndex::and);
    }

    private static Line line(String name, SatisfactionIndex index) {
        if (!index.isEnough()) {
            return new Line(name, 0, null, null, null, List.of());
        }
        return new Line(
                name,
                index.answers(),
                index.index(),
                index.grade().name(),
                index.grade().words(),
                Arrays.stream(SurveyElement.values())
                        .map(element -> new ElementLine(element.title(), index.mean(element)))
                        .toList());
    }

    private static String shown(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}
