package dev.doctrine.report.reference;

import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.DoctrineReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The page of the built-in doctrine within a site that has a folder for each language. */
public final class DoctrineSite {

    private static final String FILE_NAME = "doctrine.html";

    private DoctrineSite() {}

    /** Writes the page in each language; the arguments are the site's folder and the day for which the answers hold. */
    public static void main(String[] arguments) throws IOException {
        Doctrine doctrine = DoctrineReader.builtIn();
        LocalDate day = LocalDate.parse(arguments[1]);
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Path folder = Files.createDirectories(Path.of(arguments[0], locale.getLanguage()));
            Files.write(folder.resolve(FILE_NAME), new DoctrinePage(doctrine, day, locale).bytes());
        }
    }
}
