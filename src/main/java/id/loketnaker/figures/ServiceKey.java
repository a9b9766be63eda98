package id.loketnaker.figures;

/** A service of an office; the same service in another office has another key. */
public record ServiceKey(String office, String service) {}
