package id.loketnaker.servicepack;

import org.jspecify.annotations.Nullable;

/**
 * That the cases of a service may take steps together, as {@code angkatan} in {@code layanan.yaml} says it.
 *
 * @param name what the office calls such a batch: {@code Angkatan pelatihan}
 * @param nameField the field that a step entered for a batch fills with the name of the batch; null for none
 * @param seats whether a batch may have a number of seats
 * @param reserves whether cases may wait for a seat
 */
public record BatchPlan(String name, @Nullable String nameField, boolean seats, boolean reserves) {

    /** The property of a task that many cases may do together. */
    public static final String TOGETHER = "angkatan";

    /** What that property says. */
    public static final String YES = "ya";

    /** Whether a task may be done together. */
    public static boolean isTogether(Element element) {
        return element.property(TOGETHER).isPresent();
    }
}
