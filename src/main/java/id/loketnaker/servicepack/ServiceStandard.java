package id.loketnaker.servicepack;

/**
 * What the core needs of {@code layanan.yaml}.
 *
 * @param code part of each case number
 * @param unit the id of the office's unit whose hours count
 * @param applicantField field of the start form that names the applicant
 * @param subjectField field of the start form that says what the case is about
 */
public record ServiceStandard(
        String name, String code, String unit, Promise promise, String applicantField, String subjectField) {}
