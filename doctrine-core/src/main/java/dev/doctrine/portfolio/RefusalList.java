package dev.doctrine.portfolio;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.doctrine.assessment.Assessment;
import dev.doctrine.json.JsonBytes;
import dev.doctrine.policy.KnownRefusal;
import dev.doctrine.policy.Policy;
import dev.doctrine.yaml.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The refusals of a portfolio as a list that a policy can name. Where the policy names one already, only what stands in
 * that is taken over, so that no list grows by itself. For one thread.
 */
public final class RefusalList {

    private final Policy policy;
    private final Map<KnownRefusal, KnownRefusal> refusals = new LinkedHashMap<>();

    /** An empty list, for what is assessed under this policy. */
    public RefusalList(Policy policy) {
        this.policy = policy;
    }

    /** Adds what refuses a declaration; one that cannot be read cannot be known. */
    public void add(Reading<Assessment> reading) {
        Optional<Assessment> assessment = reading.content();
        if (assessment.isEmpty()) {
            return;
        }
        for (KnownRefusal refusal : assessment.get().refusals()) {
            if (policy.listsRefusals()) {
                policy.knownRefusals()
                        .listing(refusal)
                        .ifPresent(listed -> refusals.putIfAbsent(listed.folded(), listed));
            } else {
                refusals.putIfAbsent(refusal.folded(), refusal);
            }
        }
    }

    /** How many there are. */
    public int size() {
        return refusals.size();
    }

    /** The whole file: YAML, each refusal on a line of its own, so that its owner can take out any of them. */
    public byte[] bytes() {
        StringBuilder file = new StringBuilder("version: 1\nrefusals:");
        for (KnownRefusal refusal : refusals.values()) {
            // An object of JSON is a mapping of YAML, whatever stands in its texts.
            byte[] line = JsonBytes.compact(json -> write(json, refusal));
            file.append("\n  - ").append(new String(line, StandardCharsets.UTF_8).strip());
        }
        return file.append(refusals.isEmpty() ? " []\n" : "\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(JsonGenerator json, KnownRefusal refusal) throws IOException {
        json.writeStartObject();
        json.writeStringField("application", refusal.application().name());
        if (!refusal.application().id().isEmpty()) {
            json.writeStringField("application-id", refusal.application().id());
        }
        json.writeStringField("environment", refusal.environment());
        json.writeStringField("constraint", refusal.constraint());
        json.writeStringField("offer", refusal.offer());
        if (!refusal.host().isEmpty()) {
            json.writeStringField("host", refusal.host());
        }
        json.writeStringField("classification", refusal.classification());
        json.writeStringField("result", refusal.result().key());
        json.writeEndObject();
    }
}
