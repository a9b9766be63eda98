package id.loketnaker.drafts;

/** Another page of the same author has saved or thrown away the draft since this one read it. */
public final class WrittenElsewhereException extends RuntimeException {

    WrittenElsewhereException(OpenForm form) {
        super(form.id());
    }
}
