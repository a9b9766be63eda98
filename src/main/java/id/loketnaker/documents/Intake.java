package id.loketnaker.documents;

/**
 * A start dialog of an official in which papers wait for their case. Only all three together open it.
 *
 * @param id that nobody can guess
 * @param official user id
 * @param definitionId of the process that the dialog would start
 */
public record Intake(String id, String official, String definitionId) {}
