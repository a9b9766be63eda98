package id.loketnaker.notifications;

/** What became of a notice. */
public enum NoticeState {
    WAITING,
    SENT,
    /** Its channel is not connected: kept to be read, and sent to nobody. */
    RECORDED,
    /** Tried in vain; somebody has to look. */
    FAILED,
    CANCELLED
}
