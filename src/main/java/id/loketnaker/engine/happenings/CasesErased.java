package id.loketnaker.engine.happenings;

import java.util.List;

/** The time to keep these cases is over: what is known of their people goes in the present transaction. */
public record CasesErased(List<String> caseIds) {

    public CasesErased {
        caseIds = List.copyOf(caseIds);
    }
}
