package dev.doctrine.benchmark;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.Assessor;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.yaml.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** A declaration becomes a verdict under the built-in doctrine, by the library without Maven; prints it. */
final class VerdictAlone {

    private VerdictAlone() {}

    public static void main(String[] arguments) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(arguments[0]));
        Reading<Assessment> reading =
                new Assessor(DoctrineReader.builtIn()).assess("hosting.yaml", bytes, LocalDate.parse(arguments[1]));
        System.out.println(
                ((Reading.Accepted<Assessment>) reading).value().verdict().key());
    }
}
