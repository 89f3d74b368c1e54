package dev.doctrine.report.file;

import dev.doctrine.text.Excerpt;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the elements of a JUnit test report. A text stays text even where it contains marks of XML. */
final class JUnitXml {

    private final XMLStreamWriter xml;

    private JUnitXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** What a report says. */
    @FunctionalInterface
    interface Suites {
        void write(JUnitXml xml) throws XMLStreamException;
    }

    /** The bytes of a report with these suites. */
    static byte[] document(Suites suites) {
        // A writer is given, because the JDK's own writes to a stream byte by byte.
        StringWriter text = new StringWriter();
        try {
            // The factory of the JDK, because one from the class path might write other bytes.
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuites");
            suites.write(new JUnitXml(xml));
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing to memory does not fail", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    void startSuite(String name, long tests, long failures, long errors, long skipped) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuite");
        attribute("name", name);
        attribute("tests", Long.toString(tests));
        attribute("failures", Long.toString(failures));
        attribute("errors", Long.toString(errors));
        attribute("skipped", Long.toString(skipped));
        attribute("time", "0");
    }

    void endSuite() throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEndElement();
    }

    void startProperties() throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("properties");
    }

    void property(String name, String value) throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeEmptyElement("property");
        attribute("name", name);
        attribute("value", value);
    }

    void endProperties() throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
    }

    /**
     * Starts a case. No other case may have both of its names, because GitLab leaves out a case that has those of
     * another.
     */
    void startCase(String className, String name) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testcase");
        attribute("classname", className);
        attribute("name", name);
        attribute("time", "0");
    }

    void endCase() throws XMLStreamException {
        xml.writeEndElement();
    }

    /** Writes the result of a case: {@code failure}, {@code error} or {@code skipped}. */
    void write(String result, String message, String type, List<String> lines) throws XMLStreamException {
        xml.writeStartElement(result);
        attribute("message", message);
        attribute("type", type);
        writeText(lines);
        xml.writeEndElement();
    }

    /** Writes the output of a case that passes. */
    void writeOutput(List<String> lines) throws XMLStreamException {
        xml.writeStartElement("system-out");
        writeText(lines);
        xml.writeEndElement();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, Excerpt.sentence(value));
    }

    /** Text of several lines; none of its characters is one that XML refuses, and no link to an attachment. */
    private void writeText(List<String> lines) throws XMLStreamException {
        xml.writeCharacters(lines.stream()
                .map(Excerpt::sentence)
                .collect(Collectors.joining("\n"))
                .replace("[[", "[ ["));
    }
}
