package id.loketnaker.servicepack.parts;

import id.loketnaker.servicepack.files.Bpmn;
import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** A call activity of a diagram, and what it hands over to the fragment and takes back. */
public record FragmentCall(Element xml) {

    public static final String IN = "in";
    public static final String OUT = "out";

    /** What Modeler writes for "Business key"; a fragment has the number of its case anyway. */
    public static final String CASE_NUMBER = "#{execution.processBusinessKey}";

    public String fragment() {
        return xml.getAttribute("calledElement");
    }

    public boolean isBoundToTheDeployment() {
        return xml.getAttributeNS(Bpmn.CAMUNDA, "calledElementBinding").equals("deployment");
    }

    public List<Element> in() {
        return mappings(IN)
                .filter(mapping -> !mapping.getAttribute("businessKey").equals(CASE_NUMBER))
                .toList();
    }

    public List<Element> out() {
        return mappings(OUT).toList();
    }

    private Stream<Element> mappings(String name) {
        return Bpmn.children(xml, "extensionElements").flatMap(extensions -> Bpmn.children(extensions, name));
    }
}
