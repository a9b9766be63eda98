package id.loketnaker.casework;

import id.loketnaker.register.RegisteredCase;

/**
 * An open task that the present user may see, and its case.
 *
 * @param elementId of the task in the diagram
 * @param workable whether they may also work on it; managers only look
 */
public record CaseTask(RegisteredCase registered, String elementId, boolean workable) {}
