package dev.doctrine.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Places count characters as people see them, in every format alike. */
class PlacesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\": \"x\", \"b\": 1}",
                "{\"a\": \"\uD83D\uDE00\", \"b\": [ \"\uD83D\uDE00\uD83D\uDE00\", 2 ], \"\uD83D\uDE00\": { \"c\": 3 }}",
                "{\"a\":\n \"\uD83D\uDE00\", \"b\": 1,\n\"\uD83D\uDE00\": 2, \"d\": true}"
            })
    void jsonIsPlacedAsYaml(String text) {
        assertEquals(places("a.yaml", text), places("a.json", text));
    }

    @Test
    void whatFollowsAnEmojiIsOneColumnOn() {
        Node.Mapping root = read("a.json", "{\"a\": \"\uD83D\uDE00\", \"b\": 1}");

        assertEquals(12, root.entries().get(1).place().column());
    }

    @Test
    void mistakesAreToo() {
        Complaints complaints = new Complaints();
        bytes("a.json", "{\"a\": \"\uD83D\uDE00\", b}", complaints);
        Complaints control = new Complaints();
        bytes("a.yaml", "\uD83D\uDE00: \u0007", control);

        assertEquals(12, complaints.sorted().get(0).place().column());
        assertEquals(4, control.sorted().get(0).place().column());
    }

    private static List<String> places(String path, String text) {
        return read(path, text).entries().stream()
                .map(entry -> entry.place().line() + ":" + entry.place().column() + " "
                        + entry.value().place().line() + ":"
                        + entry.value().place().column())
                .toList();
    }

    private static Node.Mapping read(String path, String text) {
        Complaints complaints = new Complaints();
        Node.Mapping root = bytes(path, text, complaints);
        assertTrue(complaints.isEmpty(), () -> complaints.sorted().toString());
        return root;
    }

    private static Node.Mapping bytes(String path, String text, Complaints complaints) {
        return NodeReader.read(path, text.getBytes(StandardCharsets.UTF_8), complaints)
                .orElse(new Node.Mapping(Place.startOf(path), List.of()));
    }
}
