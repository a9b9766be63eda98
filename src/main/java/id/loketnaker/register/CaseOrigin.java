package id.loketnaker.register;

/**
 * Where a case comes from.
 *
 * @param definitionId of the version of the process that it started with
 */
public record CaseOrigin(
        String caseId, String number, String office, String service, String definitionId, CaseState state) {}
