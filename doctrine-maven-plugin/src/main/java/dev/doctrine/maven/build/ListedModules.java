package dev.doctrine.maven.build;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads which modules a pom lists that Maven has not read. */
final class ListedModules {

    private ListedModules() {}

    /** The folders of the modules that the pom in this folder lists, by their real paths. */
    static List<Path> foldersOf(Path folder) {
        List<Path> modules = new ArrayList<>();
        for (String name : of(folder.resolve("pom.xml"))) {
            File module = folder.resolve(name).toFile();
            modules.add(RealPath.of(module.isFile() ? module.getAbsoluteFile().getParentFile() : module));
        }
        return modules;
    }

    /** The modules, those of profiles too, as they are written; none if the pom cannot be read. */
    private static List<String> of(Path pom) {
        List<String> modules = new ArrayList<>();
        if (!Files.isRegularFile(pom)) {
            return modules;
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream stream = Files.newInputStream(pom)) {
            XMLStreamReader xml = factory.createXMLStreamReader(stream);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && (xml.getLocalName().equals("module")
                                || xml.getLocalName().equals("subproject"))) {
                    modules.add(xml.getElementText().strip());
                }
            }
            return modules;
        } catch (IOException | XMLStreamException e) {
            return List.of();
        }
    }
}
