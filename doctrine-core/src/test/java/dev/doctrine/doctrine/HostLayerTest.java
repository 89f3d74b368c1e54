package dev.doctrine.doctrine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.doctrine.yaml.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an organisation's layer changes of the hosts below it is told. */
class HostLayerTest {

    private static final Doctrine BUILT_IN = DoctrineReader.builtIn();

    @Test
    void aNewHostChangesNothingBelow() {
        assertEquals(List.of(), amendments("hosts: { ministry: " + host("cloud-pi") + " }"));
    }

    @Test
    void aHostThatMayBeAnotherOfferLoosens() {
        assertEquals(
                List.of(new Amendment.HostRestated(
                        "org", "amazon", true, List.of(new Citation(source("MI-DH"), "amazon")))),
                amendments("hosts: { amazon: " + host("cloud-pi") + " }"));
    }

    @Test
    void foldersThatAreLeftOutLoosen() {
        assertEquals(
                List.of(new Amendment.EvidenceLeftOut("org", List.of("infra", "aws"))),
                amendments("{ left-out: [infra, docs], neutral-providers: [aws] }"));
    }

    private static String host(String offer) {
        return "{ name: { fr: H, en: H }, offers: [" + offer
                + "], traces: [ { in: terraform, provider: [ours], shows: deployment, source: MI-DH } ] }";
    }

    private static Source source(String id) {
        return BUILT_IN.sources().stream()
                .filter(source -> source.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Amendment> amendments(String evidence) {
        String section = evidence.startsWith("{") ? evidence : "{ " + evidence + " }";
        byte[] layer = ("format: 1\nlayer: { id: org, version: \"1\" }\nevidence: " + section + "\n")
                .getBytes(StandardCharsets.UTF_8);
        Reading<Doctrine> reading = DoctrineReader.extend(BUILT_IN, "org.yaml", layer);
        assertEquals(List.of(), reading.complaints());
        return reading.content().orElseThrow().amendments();
    }
}
