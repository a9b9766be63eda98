package id.loketnaker.servicepack;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** A pack that breaks rules, with all that was found. */
public final class InvalidServicePackException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    public InvalidServicePackException(List<Finding> findings) {
        super(findings.stream()
                .map(Finding::toString)
                .collect(Collectors.joining(
                        "\n", "Paket layanan tidak sah (%d temuan):\n".formatted(findings.size()), "")));
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }
}
