package dev.doctrine.maven.gate;

import dev.doctrine.maven.build.InputFile;
import dev.doctrine.report.file.WrittenAssessment;
import dev.doctrine.yaml.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** The assessment that another build has written. */
public final class AssessmentFile {

    private AssessmentFile() {}

    /**
     * Reads it, however large.
     *
     * @param shown the file as users know it
     */
    public static Reading<WrittenAssessment> read(Path file, String shown) {
        try (InputStream stream = InputFile.open(file)) {
            return WrittenAssessment.read(shown, stream);
        } catch (IOException e) {
            return InputFile.refused(shown, e);
        }
    }
}
