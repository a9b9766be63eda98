package id.loketnaker.engine.happenings;

/**
 * An official who can be reached by mail.
 *
 * @param userId log-in
 */
public record Official(String userId, String mail, MailWish wish) {}
