package id.loketnaker.webapps.tasklist.firms;

import id.loketnaker.casework.FirmDesk;
import id.loketnaker.firms.FirmSearch;
import java.util.List;

/**
 * A page of the register as JSON.
 *
 * @param more whether there are more than are counted and listed
 */
record FirmListJson(List<FirmJson> firms, int count, boolean more, int page, int perPage) {

    static FirmListJson of(FirmSearch.Page found, int page) {
        return new FirmListJson(FirmJson.all(found.firms()), found.count(), found.more(), page, FirmDesk.PAGE);
    }
}
