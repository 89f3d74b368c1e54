package dev.doctrine.report.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The schema of an assessment in both languages. */
class AssessmentSchemaTest {

    @Test
    void theLanguagesDifferByDescriptionsOnly() throws IOException {
        JsonNode english = schema(Locale.ENGLISH);
        JsonNode french = schema(Locale.FRENCH);
        List<String> inEnglish = withoutDescriptions(english);
        List<String> inFrench = withoutDescriptions(french);

        assertEquals(english, french);
        assertEquals(inEnglish.size(), inFrench.size());
        assertTrue(inEnglish.size() > 50, "there are more descriptions");
        assertTrue(inFrench.stream().noneMatch(inEnglish::contains), inFrench::toString);
        assertTrue(inFrench.stream().noneMatch(text -> text.matches(".* [:;?!»].*|.*« .*")), inFrench::toString);
    }

    private static JsonNode schema(Locale locale) throws IOException {
        return new ObjectMapper().readTree(AssessmentSchema.bytes(locale));
    }

    /** Takes the descriptions out; a property may be called a description too, and is no text. */
    private static List<String> withoutDescriptions(JsonNode node) {
        List<String> taken = new ArrayList<>();
        if (node instanceof ObjectNode object && object.path("description").isTextual()) {
            taken.add(object.remove("description").asText());
        }
        node.forEach(child -> taken.addAll(withoutDescriptions(child)));
        return taken;
    }
}
