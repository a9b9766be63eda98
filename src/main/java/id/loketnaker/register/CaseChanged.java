package id.loketnaker.register;

/** Something happened in a case, told in the transaction in which it did; also that it can be asked for by a code. */
public record CaseChanged(String caseId) {}
