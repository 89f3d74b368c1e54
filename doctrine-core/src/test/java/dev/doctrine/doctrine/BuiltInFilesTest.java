package dev.doctrine.doctrine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.doctrine.yaml.ParsedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The built-in layers as the build keeps them are those that people read and change. */
class BuiltInFilesTest {

    static final List<String> FILES = BuiltInDoctrine.FILES;

    @ParameterizedTest
    @FieldSource("FILES")
    void whatIsLoadedIsWhatIsWritten(String file) throws IOException {
        try (InputStream kept = BuiltInDoctrine.class.getResourceAsStream(file + ".parsed")) {
            assertNotNull(kept, "the build keeps it");
            assertEquals(BuiltInDoctrine.parse(file), ParsedFile.readFrom(kept));
        }
    }
}
