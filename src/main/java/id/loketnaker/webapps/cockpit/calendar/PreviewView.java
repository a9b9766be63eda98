package id.loketnaker.webapps.cockpit.calendar;

import id.loketnaker.engine.calendarchange.CalendarPreview;
import java.util.List;

/**
 * What a change would do, as JSON.
 *
 * @param version of the calendar that it was looked at
 * @param notes of the day itself
 */
record PreviewView(int version, List<GroupJson> groups, List<String> notes) {

    /**
     * The deadlines of one service of one office.
     *
     * @param moves how many would move
     * @param past how many would be due earlier, which is over
     * @param fired how many timers fired before their new due date
     */
    record GroupJson(
            String office, String officeName, String service, String serviceName, int moves, int past, int fired) {}

    static PreviewView of(CalendarPreview preview) {
        return new PreviewView(
                preview.version(),
                preview.groups().stream()
                        .map(group -> new GroupJson(
                                group.office(),
                                group.officeName(),
                                group.service(),
                                group.serviceName(),
                                group.moves(),
                                group.past(),
                                group.fired()))
                        .toList(),
                preview.notes());
    }
}
