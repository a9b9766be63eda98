package id.loketnaker.register;

/** A step that was done, and its case. */
public record DoneStep(RegisteredCase registered, Entry entry) {}
