package dev.doctrine;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.Assessor;
import dev.doctrine.crypto.Sha256;
import dev.doctrine.declaration.Declaration;
import dev.doctrine.declaration.DeclarationReader;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.policy.Policy;
import dev.doctrine.policy.PolicyReader;
import dev.doctrine.yaml.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** The way from a declaration's text to its assessment, as users go it. */
public final class Assessing {

    public static final LocalDate TODAY = LocalDate.parse("2026-06-15");

    public static final Doctrine BUILT_IN = DoctrineReader.builtIn();

    /** The base layer of the built-in doctrine, alone. */
    public static final Doctrine BASE = base();

    private Assessing() {}

    public static Declaration read(String yaml) {
        return read(BUILT_IN, yaml);
    }

    public static Declaration read(Doctrine doctrine, String yaml) {
        Reading<Declaration> reading =
                DeclarationReader.read("hosting.yaml", yaml.getBytes(StandardCharsets.UTF_8), doctrine);
        if (reading instanceof Reading.Accepted<Declaration> accepted) {
            return accepted.value();
        }
        throw new AssertionError(reading.complaints() + "\n" + yaml);
    }

    private static Doctrine base() {
        try (InputStream stream = DoctrineReader.class.getResourceAsStream("base.yaml")) {
            Reading<Doctrine> reading = DoctrineReader.read("base.yaml", stream.readAllBytes());
            return ((Reading.Accepted<Doctrine>) reading).value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Assessment assess(String yaml) {
        return new Assessor(BUILT_IN).assess(read(yaml), TODAY);
    }

    /** Under this policy, by the built-in doctrine. */
    public static Assessment assess(Policy policy, String yaml) {
        return new Assessor(BUILT_IN, policy).assess(read(yaml), TODAY);
    }

    public static Assessment assess(Doctrine doctrine, String yaml, String today) {
        return new Assessor(doctrine).assess(read(doctrine, yaml), LocalDate.parse(today));
    }

    /** A policy whose list of known refusals is this file. */
    public static Policy policyKnowing(String list) {
        byte[] bytes = list.getBytes(StandardCharsets.UTF_8);
        String policy = "version: 1\nknown-refusals: { file: known.yaml, sha256: " + Sha256.of(bytes) + " }";
        return PolicyReader.read("policy.yaml", policy.getBytes(StandardCharsets.UTF_8))
                .content()
                .orElseThrow()
                .withKnownRefusals(BUILT_IN, location -> bytes)
                .content()
                .orElseThrow();
    }
}
