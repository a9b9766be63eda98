package id.loketnaker.engine.calendarchange;

import id.loketnaker.register.CaseOrigin;
import id.loketnaker.sla.PlannedMove;
import java.time.ZoneId;

/**
 * A deadline that a change of the calendar would move, the case that it belongs to, and the time zone of its office.
 */
public record PreviewRow(PlannedMove move, CaseOrigin origin, ZoneId zone) {}
