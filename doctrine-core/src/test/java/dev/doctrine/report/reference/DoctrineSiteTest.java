package dev.doctrine.report.reference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import dev.doctrine.doctrine.DoctrineReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the built-in doctrine within the site. */
class DoctrineSiteTest {

    @Test
    void isThePageInEachLanguage(@TempDir Path site) throws IOException {
        DoctrineSite.main(new String[] {site.toString(), "2026-11-22"});

        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertArrayEquals(
                    new DoctrinePage(DoctrineReader.builtIn(), LocalDate.of(2026, 11, 22), locale).bytes(),
                    Files.readAllBytes(site.resolve(locale.getLanguage()).resolve("doctrine.html")));
        }
    }
}
