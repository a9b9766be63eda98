package id.loketnaker.notifications;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends every few seconds what waits. */
@Component
class NoticeSweep {

    private final NoticeSender sender;

    NoticeSweep(NoticeSender sender) {
        this.sender = sender;
    }

    @Scheduled(fixedDelayString = "${loketnaker.notices.interval:PT15S}")
    void run() {
        sender.sendDue();
    }
}
