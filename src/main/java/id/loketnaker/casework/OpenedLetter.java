package id.loketnaker.casework;

/**
 * An issued letter to look at or to keep.
 *
 * @param fileName says kind and number
 * @param pdf as it was issued
 */
public record OpenedLetter(String fileName, byte[] pdf) {}
