package id.loketnaker.servicepack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That the public begins cases of a service from its own pages, as {@code dari-publik} in {@code layanan.yaml} says it.
 *
 * @param fields of the start form that the public fills in, in this order
 * @param values of other fields, the same for all
 * @param secrecy for whom no identity is taken; null where everybody is named
 */
public record PublicStart(
        List<String> fields,
        Map<String, Object> values,
        @Nullable Secrecy secrecy) {

    /**
     * What becomes of those who are not to be named.
     *
     * @param field of the start form that asks for it
     * @param choices of it that mean it
     * @param values that take the place of what was typed
     * @param withoutReceipt choices after which nothing is given to ask with
     */
    public record Secrecy(String field, List<String> choices, Map<String, Object> values, List<String> withoutReceipt) {

        public Secrecy {
            choices = List.copyOf(choices);
            values = Map.copyOf(values);
            withoutReceipt = List.copyOf(withoutReceipt);
        }
    }

    public PublicStart {
        fields = List.copyOf(fields);
        values = Map.copyOf(values);
    }

    /** Whether what was filled in asks not to be named. */
    public Optional<Secrecy> secrecyOf(Map<String, ?> filledIn) {
        return Optional.ofNullable(secrecy)
                .filter(secret -> secret.choices().contains(String.valueOf(filledIn.get(secret.field()))));
    }

    /** Whether nothing is to be given to ask with. */
    public boolean isWithoutReceipt(Map<String, ?> filledIn) {
        return secrecyOf(filledIn)
                .filter(secret -> secret.withoutReceipt().contains(String.valueOf(filledIn.get(secret.field()))))
                .isPresent();
    }
}
