package dev.doctrine.evidence.entry;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the plugins of a raw {@code pom.xml}, without what it declares or imports. */
final class PomReader {

    private static final int LONGEST_TEXT = 1_000;
    private static final int LONGEST_NAME = 100;

    private final Entries entries;
    private final PomPlugins plugins;
    private final Deque<String> path = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();

    private PomReader(Entries entries) {
        this.entries = entries;
        this.plugins = new PomPlugins(entries);
    }

    static void read(Entries entries) {
        PomReader reader = new PomReader(entries);
        try {
            XMLStreamReader xml = factory()
                    .createXMLStreamReader(new StringReader(entries.source().text()));
            reader.read(xml);
        } catch (XMLStreamException | RuntimeException e) {
            // The parser of the JDK also throws other exceptions on files that are not XML.
            entries.passOver();
        }
        reader.plugins.done();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing outside of the file is read");
        });
        return factory;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters(xml);
                default -> {}
            }
        }
    }

    private void start(XMLStreamReader xml) {
        String name = xml.getLocalName();
        path.addLast(name.length() > LONGEST_NAME ? "" : name);
        text.setLength(0);
        if (path.size() > Entries.DEPTH_LIMIT) {
            entries.passOver();
        } else if (name.equals("plugin") || name.equals("profile")) {
            plugins.open(pathText(), tagStart(xml.getLocation()));
        }
    }

    /** The parser says where a tag ends; its count of all characters is wrong in large files. */
    private int tagStart(Location end) {
        SourceText source = entries.source();
        int line = Math.min(source.lines(), Math.max(1, end.getLineNumber())) - 1;
        int offset = source.start(line) + Math.max(1, end.getColumnNumber()) - 1;
        return Math.max(0, source.text().lastIndexOf('<', offset - 1));
    }

    private void characters(XMLStreamReader xml) {
        if (text.length() < LONGEST_TEXT) {
            text.append(xml.getText());
        }
    }

    private void end() {
        if (path.size() <= Entries.DEPTH_LIMIT) {
            plugins.close(pathText(), text.toString().strip());
        }
        path.removeLast();
        text.setLength(0);
    }

    private String pathText() {
        return String.join("/", path);
    }
}
