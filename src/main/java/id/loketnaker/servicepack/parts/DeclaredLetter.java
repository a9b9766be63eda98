package id.loketnaker.servicepack.parts;

import org.jspecify.annotations.Nullable;

/**
 * A letter as {@code layanan.yaml} names it.
 *
 * @param id also the name of its template, {@code surat/<id>.html}
 * @param numbering kind of numbering; {@code null} for a letter without a number
 * @param shared whether cases that take a step together get it with one number
 * @param signatory role that signs
 * @param internal whether it is for the office alone
 */
public record DeclaredLetter(
        String id, String name, @Nullable String numbering, boolean shared, String signatory, boolean internal) {

    public String file() {
        return "surat/" + id + ".html";
    }
}
