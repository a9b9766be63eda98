package id.loketnaker.engine.happenings;

/** A task is no longer to be done: completed, or taken away. */
public record TaskEnded(String taskId) {}
