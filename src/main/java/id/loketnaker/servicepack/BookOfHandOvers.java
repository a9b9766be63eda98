package id.loketnaker.servicepack;

import java.util.List;

/** What the record says of some steps that were done, with some of what was filled in ({@code serah-terima}). */
public record BookOfHandOvers(List<Step> steps, List<Column> columns) implements BookContent {

    /**
     * @param task id in the diagram of the service
     * @param former whether only earlier versions of the service draw it: what was done then stays in the book
     */
    public record Step(String service, String task, boolean former) {}

    /** @param fields of the forms of the steps; the first that is filled in is written */
    public record Column(String title, List<String> fields) {

        public Column {
            fields = List.copyOf(fields);
        }
    }

    public BookOfHandOvers {
        steps = List.copyOf(steps);
        columns = List.copyOf(columns);
    }

    @Override
    public List<String> services() {
        return steps.stream().map(Step::service).distinct().toList();
    }
}
