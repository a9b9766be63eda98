package id.loketnaker.sla;

/** What is due. */
public enum DeadlineKind {
    /** What the service standard promises the applicant for the whole case. */
    PROMISE,
    /** A user task, whose due date is a limit of the office's own. */
    TASK,
    /** A timer event of the diagram, whose path is the consequence in law. */
    TIMER
}
