package id.loketnaker.firms;

/** Something that the register does not take; the message, in Indonesian, says why and what to do. */
public class FirmRefusedException extends RuntimeException {

    FirmRefusedException(String message) {
        super(message);
    }
}
