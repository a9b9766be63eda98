package id.loketnaker.firms;

/**
 * Two entries of a register turned out to be one firm.
 *
 * @param stays id of the one that remains
 * @param goes id of the one that is no more
 */
public record FirmsJoined(String stays, String goes) {}
