package id.loketnaker.webapps.tasklist.papers;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.loketnaker.webapps.papers.ChecklistJson;
import id.loketnaker.webapps.papers.DocumentJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The papers beside a start form.
 *
 * @param intake where the papers wait that were added before; nothing when none were
 * @param papers all of them
 */
record IntakeJson(
        @JsonUnwrapped ChecklistJson checklist, @Nullable String intake, List<DocumentJson> papers) {}
