package id.loketnaker.engine.deployment;

import id.loketnaker.servicepack.Finding;
import id.loketnaker.servicepack.InvalidServicePackException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ResourceReport;
import org.camunda.bpm.engine.impl.bpmn.parser.ResourceReportImpl;
import org.jspecify.annotations.Nullable;

/**
 * Why a deployment is not accepted: file, element and remedy. REST answers it with 400, and Camunda Modeler shows it.
 */
final class DeploymentRefusedException extends ParseException {

    private record FindingProblem(Finding finding) implements Problem {

        @Override
        public String getMessage() {
            return finding.toString();
        }

        @Override
        public int getLine() {
            return 0;
        }

        @Override
        public int getColumn() {
            return 0;
        }

        @Override
        public @Nullable String getMainElementId() {
            return finding.element();
        }

        @Override
        public List<String> getElementIds() {
            return finding.element() == null ? List.of() : List.of(finding.element());
        }
    }

    private final transient List<ResourceReport> reports;

    DeploymentRefusedException(InvalidServicePackException unsound) {
        this(String.valueOf(unsound.getMessage()), unsound.findings());
    }

    DeploymentRefusedException(Finding finding) {
        this("Tidak dapat dipasang: " + finding, List.of(finding));
    }

    /** @param message what is shown; the findings are what programs read */
    DeploymentRefusedException(String message, List<Finding> findings) {
        super(message, findings.get(0).file(), List.of(), List.of());
        initCause(new InvalidServicePackException(findings)); // for who knows nothing of the engine
        Map<String, List<Problem>> byFile = findings.stream()
                .collect(Collectors.groupingBy(
                        Finding::file, TreeMap::new, Collectors.mapping(FindingProblem::new, Collectors.toList())));
        this.reports = byFile.entrySet().stream()
                .<ResourceReport>map(file -> new ResourceReportImpl(file.getKey(), file.getValue(), List.of()))
                .toList();
    }

    @Override
    public List<ResourceReport> getResorceReports() {
        return reports;
    }
}
