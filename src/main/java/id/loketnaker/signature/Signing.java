package id.loketnaker.signature;

import java.time.Instant;

/**
 * What a signature says of itself.
 *
 * @param signer who signs, with their position as in the letter
 * @param reason what for, such as the kind and number of the letter
 * @param place the office's town
 * @param at the moment that it claims
 */
public record Signing(String signer, String reason, String place, Instant at) {

    public Signing {
        if (signer.isBlank() || reason.isBlank()) {
            throw new CannotSignException("Isi penanda tangan dan perihal tanda tangan: tidak boleh kosong.");
        }
    }
}
