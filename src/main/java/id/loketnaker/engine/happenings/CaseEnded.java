package id.loketnaker.engine.happenings;

/** A case is over: it reached its end, or was deleted. */
public record CaseEnded(String caseId) {}
