package id.loketnaker.register;

/** Whether a case goes on. */
public enum CaseState {
    RUNNING,
    CLOSED
}
