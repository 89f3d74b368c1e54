package dev.doctrine;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.declaration.DeclarationReader;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.expectation.ExpectationReader;
import dev.doctrine.policy.KnownRefusalsReader;
import dev.doctrine.policy.PolicyReader;
import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.NodeReader;
import dev.doctrine.yaml.Reading;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every piece of YAML on a page is read without complaint by the reader that it is meant for. */
class PageExamplesTest {

    private static final Doctrine DOCTRINE = DoctrineReader.builtIn();
    private static final String KEY = key();
    private static final String DECLARATION = """
            version: 1
            application: { name: a, owner: { name: b, kind: state } }
            data: { classification: usuel }
            environments: { production: { offer: cloud-pi }, demo: { offer: cloud-commercial, stage: test } }
            """;
    /** An environment of a guide, without what stands above it. */
    private static final String ABOVE_ENVIRONMENTS = DECLARATION.substring(0, DECLARATION.indexOf("environments"));

    @ParameterizedTest
    @MethodSource("dev.doctrine.Pages#all")
    void everyExampleIsRead(Path page) {
        List<String> examples = Pages.blocks(page).stream()
                .filter(block -> block.language().equals("yaml"))
                .map(Pages.Block::text)
                .toList();

        assertAll(examples.stream().map(example -> () -> assertEquals(List.of(), complaints(example), example)));
    }

    @Test
    void aWrongExampleIsComplainedOf() {
        assertNotEquals(List.of(), complaints("version: 1\nenforcement: perhaps\n"));
        assertNotEquals(List.of(), complaints("derogations:\n  - id: D-1\n"));
    }

    private static List<?> complaints(String example) {
        return read(example).complaints();
    }

    private static Reading<?> read(String example) {
        String text = example.replaceAll("4f8c…", "4f8c".repeat(16)).replaceAll("MCow\\S+", KEY);
        if (has("expectations", text)) {
            return ExpectationReader.read("expectations.yaml", bytes(text), DOCTRINE);
        }
        if (has("layer", text)) {
            return DoctrineReader.extend(DOCTRINE, "layer.yaml", bytes(text));
        }
        if (text.startsWith("evidence:\n  hosts:") || has("known-findings", text)) {
            return DoctrineReader.extend(
                    DOCTRINE, "layer.yaml", bytes("format: 1\nlayer: { id: x, version: \"1\" }\n" + text));
        }
        if (has("refusals", text)) {
            return KnownRefusalsReader.read("known-refusals.yaml", bytes(text), DOCTRINE);
        }
        if (has("application", text)) {
            return DeclarationReader.read("hosting.yaml", bytes(text), DOCTRINE);
        }
        if (has("build", text) || has("jobs", text)) {
            Complaints complaints = new Complaints();
            assertTrue(
                    NodeReader.read("ci.yml", bytes(text), complaints).isPresent(),
                    () -> complaints.sorted().toString());
            return new Reading.Accepted<>(text);
        }
        if (has("version", text)) {
            // A comment alone, and the version, is how a declaration begins in an editor.
            return text.startsWith("# yaml-language-server")
                    ? DeclarationReader.read("hosting.yaml", bytes(text + DECLARATION.substring(11)), DOCTRINE)
                    : PolicyReader.read("doctrine-policy.yaml", bytes(text));
        }
        if (has("environments", text)) {
            String filledIn = text.replaceAll("offer: #", "offer: cloud-pi #");
            return DeclarationReader.read("hosting.yaml", bytes(ABOVE_ENVIRONMENTS + filledIn), DOCTRINE);
        }
        if (text.startsWith("evidence: {")) {
            return PolicyReader.read("doctrine-policy.yaml", bytes("version: 1\n" + text));
        }
        return DeclarationReader.read("hosting.yaml", bytes(DECLARATION + text), DOCTRINE);
    }

    private static boolean has(String key, String text) {
        return Pattern.compile("^" + key + ":", Pattern.MULTILINE).matcher(text).find();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String key() {
        try {
            return Base64.getEncoder()
                    .encodeToString(KeyPairGenerator.getInstance("Ed25519")
                            .generateKeyPair()
                            .getPublic()
                            .getEncoded());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
