package id.loketnaker.engine.calendarchange;

import java.util.List;

/**
 * What a change of the calendar would do, by office and service.
 *
 * @param version of the calendar that it was compared with
 * @param notes of the day itself, in Indonesian: what it is already, and what it becomes
 */
public record CalendarPreview(int version, List<Group> groups, List<String> notes) {

    /**
     * The deadlines of one service of one office.
     *
     * @param moves open deadlines that would move
     * @param past those that would be due earlier, which is over: for a person to decide
     * @param fired timers that fired before their new due date: for a person to decide
     */
    public record Group(
            String office, String officeName, String service, String serviceName, int moves, int past, int fired) {}
}
