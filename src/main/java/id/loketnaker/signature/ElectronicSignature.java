package id.loketnaker.signature;

/**
 * Signs an issued letter. There is always one such bean; while it is off, which is the default, letters are signed by
 * hand and the scan is kept as the issued copy.
 *
 * <p>One that signs through BSrE's esign service fits in here too. It has to send the PDF together with the signer's
 * NIK and the passphrase that the signer types for this one signature and that nobody keeps, so {@link Signing} will
 * have to carry both for it; it has to answer the signed PDF whole and unchanged but for the signature, tell a wrong
 * passphrase and an expired certificate apart in its {@link CannotSignException}, and give up within seconds, because
 * an official waits and a transaction is open. It has to be built and tried against the service itself, which needs an
 * agreement with BSrE.
 */
public interface ElectronicSignature {

    /** Whether letters are signed electronically here. */
    boolean isOn();

    /**
     * The same PDF with a signature added; what was there stays byte for byte, and PDF/A stays PDF/A.
     *
     * @throws CannotSignException when it cannot be signed now; nothing has been signed then
     * @throws IllegalStateException while it is off
     */
    byte[] sign(byte[] pdf, Signing signing);
}
