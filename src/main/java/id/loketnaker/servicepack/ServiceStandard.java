package id.loketnaker.servicepack;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the core needs of {@code layanan.yaml}.
 *
 * @param code part of each case number
 * @param unit the id of the office's unit whose hours count
 * @param applicantField field of the start form that names the applicant
 * @param subjectField field of the start form that says what the case is about
 * @param identityField field of the start form with the identity number (NIK) of the applicant, or of who acts for
 *     them; {@code null} when it asks for none
 * @param batches how its cases take steps together; {@code null} when they do not
 * @param firms fields of forms that tell of a firm or union, where their keys do not say so
 * @param requirements the papers that the applicant brings, as the standard lists them
 * @param occasions when a case begins by itself, when a second one is refused, what is reminded of later
 * @param source the document that the standard stands in
 * @param components all fourteen, in the order of the law
 * @param pledge the maklumat of the office, its promise in public; empty where it has none
 */
public record ServiceStandard(
        String name,
        String code,
        String unit,
        Promise promise,
        String applicantField,
        String subjectField,
        @Nullable String identityField,
        @Nullable BatchPlan batches,
        List<FirmFields> firms,
        List<Requirement> requirements,
        ServiceOccasions occasions,
        String source,
        List<StandardComponent> components,
        List<String> pledge) {

    public ServiceStandard {
        firms = List.copyOf(firms);
        requirements = List.copyOf(requirements);
        components = List.copyOf(components);
        pledge = List.copyOf(pledge);
    }

    /** Which fields of a form tell of firms and unions. */
    public List<FirmFields> firmsOf(FormSchema form) {
        return FirmFields.of(form, firms);
    }

    public Optional<Requirement> requirement(String named) {
        return requirements.stream().filter(each -> each.name().equals(named)).findFirst();
    }
}
