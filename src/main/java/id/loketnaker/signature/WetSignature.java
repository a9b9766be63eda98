package id.loketnaker.signature;

/** Off: a person signs the printed letter by hand. */
final class WetSignature implements ElectronicSignature {

    @Override
    public boolean isOn() {
        return false;
    }

    @Override
    public byte[] sign(byte[] pdf, Signing signing) {
        throw new IllegalStateException("Tanda tangan elektronik tidak diaktifkan.");
    }
}
