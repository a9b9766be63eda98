package id.loketnaker.webapps.cockpit.cases;

import static java.util.Objects.requireNonNullElse;

import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.register.CaseDate;
import id.loketnaker.register.CaseQuery;
import id.loketnaker.register.CaseState;
import id.loketnaker.webapps.Typed;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a search, in the body of its request: a name or a number has no place in an address, which proxies
 * and browsers keep.
 *
 * @param number its beginning
 * @param applicant any part of the name, from three letters on
 * @param text any part of number, applicant, identity number or telephone number, from three letters on
 * @param state {@code running}, {@code closed} or {@code deleted}; of any unless said
 * @param dates which date the period and the order mean: {@code received}, or {@code closed}
 * @param from local date of the office, included
 * @param until local date of the office, included
 * @param order {@code newest} first, or {@code oldest}
 * @param page from 1
 */
public record CaseSearchInput(
        @Nullable String number,
        @Nullable String applicant,
        @Nullable String text,
        @Nullable String service,
        @Nullable String office,
        @Nullable String state,
        @Nullable String dates,
        @Nullable String from,
        @Nullable String until,
        @Nullable String order,
        @Nullable Integer page) {

    private static final Map<String, CaseState> STATES =
            Map.of("running", CaseState.RUNNING, "closed", CaseState.CLOSED, "deleted", CaseState.DELETED);
    private static final Map<String, CaseDate> DATES = Map.of("received", CaseDate.RECEIVED, "closed", CaseDate.CLOSED);
    private static final Map<String, Boolean> ORDERS = Map.of("newest", true, "oldest", false);

    CaseQuery query(Map<String, ZoneId> offices) {
        try {
            return new CaseQuery(
                    offices,
                    Typed.text(number),
                    Typed.text(applicant),
                    Typed.text(text),
                    Typed.text(service),
                    Typed.choice(state, "Keadaan", STATES),
                    Typed.date(from),
                    Typed.date(until),
                    requireNonNullElse(Typed.choice(dates, "Tanggal", DATES), CaseDate.RECEIVED),
                    requireNonNullElse(Typed.choice(order, "Urutan", ORDERS), true),
                    Map.of());
        } catch (IllegalArgumentException unacceptable) {
            throw new UnacceptableException(unacceptable.getMessage());
        }
    }
}
