package id.loketnaker.register;

/** One thing that happened, and the case that it happened in. */
public record CaseEntry(String caseId, Entry entry) {}
