package id.loketnaker.firms;

/**
 * A firm or union in the register of an office.
 *
 * @param version one more with each change, so that two who correct it at once are told
 */
public record Firm(String id, String office, FirmDetails details, int version) {}
