package id.loketnaker.servicepack;

import java.util.List;

/** A unit of an office, whose hours count for its services. */
public record Unit(String id, String name, List<HoursPeriod> hours) {

    public Unit {
        hours = List.copyOf(hours);
    }
}
