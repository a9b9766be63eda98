package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.Office;
import id.loketnaker.servicepack.ServiceStandard;
import id.loketnaker.servicepack.parts.Draft;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What must hold, asked of as much of a pack as could be read; what could not be read has its findings already. */
interface Rule {

    void check(CheckedPack pack);

    static Rule ofOffice(BiConsumer<Draft, Office> rule) {
        return pack -> {
            if (pack.draft().office() != null) {
                rule.accept(pack.draft(), pack.draft().office());
            }
        };
    }

    static Rule ofStandard(BiConsumer<Draft, ServiceStandard> rule) {
        return pack -> {
            if (pack.draft().standard() != null) {
                rule.accept(pack.draft(), pack.draft().standard());
            }
        };
    }

    /** Of the pack itself and of each fragment that it calls. */
    static Rule ofEachDraft(Consumer<Draft> rule) {
        return pack -> pack.draft().withFragments().forEach(rule);
    }

    /** Of each diagram that is XML, whatever it draws. */
    static Rule ofEachSheet(Consumer<Sheet> rule) {
        return pack -> pack.sheets().forEach(rule);
    }

    /** Of each diagram with a process. */
    static Rule ofEachDiagram(BiConsumer<Sheet, Diagram> rule) {
        return ofEachSheet(sheet -> {
            if (sheet.draft().diagram() != null) {
                rule.accept(sheet, sheet.draft().diagram());
            }
        });
    }

    /** Of each diagram, with the pack that it belongs to. */
    static Rule ofEachCaller(BiConsumer<CheckedPack, Sheet> rule) {
        return pack -> pack.sheets().forEach(sheet -> rule.accept(pack, sheet));
    }
}
