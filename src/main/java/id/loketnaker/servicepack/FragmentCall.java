package id.loketnaker.servicepack;

import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** A call activity of a diagram, and what it hands over to the fragment and takes back. */
record FragmentCall(Element xml) {

    static final String IN = "in";
    static final String OUT = "out";

    /** What Modeler writes for "Business key"; a fragment has the number of its case anyway. */
    static final String CASE_NUMBER = "#{execution.processBusinessKey}";

    String fragment() {
        return xml.getAttribute("calledElement");
    }

    boolean isBoundToTheDeployment() {
        return xml.getAttributeNS(Bpmn.CAMUNDA, "calledElementBinding").equals("deployment");
    }

    List<Element> in() {
        return mappings(IN)
                .filter(mapping -> !mapping.getAttribute("businessKey").equals(CASE_NUMBER))
                .toList();
    }

    List<Element> out() {
        return mappings(OUT).toList();
    }

    private Stream<Element> mappings(String name) {
        return Bpmn.children(xml, "extensionElements").flatMap(extensions -> Bpmn.children(extensions, name));
    }
}
