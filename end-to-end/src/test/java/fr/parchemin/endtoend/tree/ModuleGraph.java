package fr.parchemin.endtoend.tree;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Which of our modules may need which at run time; none needs an application. */
final class ModuleGraph {

    private static final Set<String> WEB = Set.of("web-kit");

    private static final Set<String> KITS = Set.of("service-kit", "web-kit");

    private static final Map<String, Set<String>> MAY_NEED = Map.of(
            "campus-service", KITS,
            "candidate-service", KITS,
            "assessment-service", KITS,
            "jury-service", KITS,
            "gateway", WEB,
            "web-kit", Set.of(),
            "service-kit", WEB,
            "local-stack", Set.of(),
            "local-stack-parts", Set.of(),
            "end-to-end", Set.of("local-stack"));

    /** Nothing of it gets on a class path: it is built first, or unpacked. */
    private static final Set<String> WITHOUT_CLASSES = Set.of("pom");

    private static final Set<String> APPLICATIONS =
            Set.of("campus-service", "candidate-service", "assessment-service", "jury-service", "gateway");

    private ModuleGraph() {}

    static List<String> objections(String module, String pom) {
        Set<String> allowed = MAY_NEED.get(module);
        if (allowed == null) {
            return List.of(module + " is a module of which nothing is promised");
        }
        List<String> objections = new ArrayList<>();
        for (Element dependency : dependencies(pom)) {
            String needed = text(dependency, "artifactId");
            boolean ours = text(dependency, "groupId").equals("fr.parchemin");
            boolean hasClasses = !WITHOUT_CLASSES.contains(text(dependency, "type"));
            boolean tested = text(dependency, "scope").equals("test");
            if (ours && hasClasses && (APPLICATIONS.contains(needed) || (!tested && !allowed.contains(needed)))) {
                objections.add(module + " needs " + needed);
            }
        }
        return objections;
    }

    private static List<Element> dependencies(String pom) {
        try {
            Element project = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(pom)))
                    .getDocumentElement();
            return children(project, "dependencies").stream()
                    .flatMap(list -> children(list, "dependency").stream())
                    .toList();
        } catch (IOException | ParserConfigurationException | SAXException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String text(Element of, String name) {
        return children(of, name).stream()
                .map(child -> child.getTextContent().strip())
                .findFirst()
                .orElse("");
    }

    private static List<Element> children(Element of, String name) {
        List<Element> children = new ArrayList<>();
        for (Node child = of.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && element.getTagName().equals(name)) {
                children.add(element);
            }
        }
        return children;
    }
}
