package dev.doctrine.release;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** An XML file of the bundle, as far as its check looks at it: elements by their names. */
record PomFile(Element root) {

    static PomFile read(byte[] bytes) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new PomFile(factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(bytes))
                    .getDocumentElement());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("This is no XML: " + e.getMessage(), e);
        }
    }

    /** The text of an element below others; it is not there if it is blank. */
    Optional<String> text(String... path) {
        List<Element> found = List.of(root);
        for (String name : path) {
            found = found.stream()
                    .flatMap(element -> children(element, name).stream())
                    .toList();
        }
        return found.stream()
                .map(element -> element.getTextContent().strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** What it names, with its version; what is not there is empty. */
    String coordinates(String group, String name) {
        return String.join(
                ":",
                text(group).orElse(""),
                text(name).orElse(""),
                text("version").orElse(""));
    }

    /** The elements of a name that stand in a list of the root. */
    List<PomFile> items(String list, String name) {
        return children(root, list).stream()
                .flatMap(element -> children(element, name).stream())
                .map(PomFile::new)
                .toList();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                children.add(element);
            }
        }
        return children;
    }
}
