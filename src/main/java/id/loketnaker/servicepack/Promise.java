package id.loketnaker.servicepack;

import id.loketnaker.servicepack.language.Span;

/** What the office promises the public: how long it takes at most, and on what ground. */
public record Promise(Span span, String ground) {

    /** As people read it: {@code 30 hari kerja}. */
    public String words() {
        return span.words();
    }
}
