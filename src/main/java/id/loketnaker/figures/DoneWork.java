package id.loketnaker.figures;

/** Tasks that one official did for one role since a day. */
public record DoneWork(ServiceKey service, String official, String role, int done, int late) {}
