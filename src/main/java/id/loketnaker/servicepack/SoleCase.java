package id.loketnaker.servicepack;

import java.util.List;

/**
 * What only one case of a service may be about: {@code sekali} of {@code layanan.yaml}.
 *
 * @param fields of the start form that say it, taken together
 * @param releasedBy names of the end events after which another case may be about the same
 */
public record SoleCase(List<String> fields, List<String> releasedBy) {

    public SoleCase {
        fields = List.copyOf(fields);
        releasedBy = List.copyOf(releasedBy);
    }
}
