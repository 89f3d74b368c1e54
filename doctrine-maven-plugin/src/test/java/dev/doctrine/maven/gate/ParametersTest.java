package dev.doctrine.maven.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a check asks is known again by what {@link Parameters#asList()} says: a parameter that it leaves out is lost. */
class ParametersTest {

    private static final Parameters NOTHING = Parameters.of(name -> null);

    private static final Map<String, String> PROPERTIES = Map.ofEntries(
            Map.entry("declaration", "doctrine.declaration"),
            Map.entry("missing", "doctrine.missing"),
            Map.entry("undetermined", "doctrine.undetermined"),
            Map.entry("enforcement", "doctrine.enforcement"),
            Map.entry("lang", "doctrine.lang"),
            Map.entry("today", "doctrine.today"),
            Map.entry("layers", "doctrine.layers"),
            Map.entry("warningDays", "doctrine.warningDays"),
            Map.entry("reports", "doctrine.reports"),
            Map.entry("skip", "doctrine.skip"),
            Map.entry("skipReason", "doctrine.skip.reason"),
            Map.entry("before", "doctrine.before"),
            Map.entry("evidence", "doctrine.evidence"),
            Map.entry("evidenceRoots", "doctrine.evidence.roots"));

    static Stream<String> names() {
        return Stream.of(Parameters.class.getRecordComponents()).map(RecordComponent::getName);
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachIsToldApartAndHandedOver(String name) {
        Map<String, String> properties = new HashMap<>();
        properties.put(PROPERTIES.get(name), "true");
        Parameters asked = Parameters.of(properties::get);

        assertNotEquals(NOTHING.asList(), asked.asList());
        assertEquals(asked, Parameters.of(asked.asList()));
        assertEquals(
                1, Stream.of(differences(asked)).filter(Boolean::booleanValue).count());
    }

    @Test
    void aListIsReadAsMavenReadsIt() {
        assertEquals(
                List.of("a.yaml", "", "b.yaml"),
                Parameters.of(Map.of("doctrine.layers", "a.yaml,, b.yaml")::get).layers());
    }

    private static Boolean[] differences(Parameters asked) {
        Boolean[] differences = new Boolean[asked.asList().size()];
        for (int i = 0; i < differences.length; i++) {
            Object one = asked.asList().get(i);
            differences[i] = one != null && !one.equals(NOTHING.asList().get(i));
        }
        return differences;
    }
}
