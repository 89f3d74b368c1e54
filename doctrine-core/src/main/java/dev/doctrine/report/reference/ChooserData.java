package dev.doctrine.report.reference;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.json.JsonBytes;
import dev.doctrine.report.html.Badge;
import dev.doctrine.report.page.Badges;
import dev.doctrine.text.Excerpt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/** The answers as the page's script reads them. */
record ChooserData(Doctrine doctrine, Situations situations, ChooserAnswers answers, Badges badges) {

    /** JSON in which nothing ends an element of HTML, or begins one. */
    String json() {
        byte[] bytes = JsonBytes.compact(json -> {
            json.writeStartObject();
            json.writeNumberField("exposures", 1 << Situations.EXPOSURES.size());
            json.writeArrayFieldStart("offers");
            for (Offer offer : doctrine.offers()) {
                write(json, offer.id(), offer.name());
            }
            json.writeEndArray();
            json.writeArrayFieldStart("answers");
            for (ChooserAnswers.Answer answer : answers.answers()) {
                Badge badge = badges.of(answer.kind());
                write(
                        json,
                        badge.tone().key(),
                        badge.tone().sign(),
                        StringUtils.capitalize(badge.word()),
                        answer.constraint(),
                        answer.reason());
            }
            json.writeEndArray();
            // One text for each situation is far shorter than a list of numbers.
            json.writeArrayFieldStart("given");
            for (List<Integer> row : answers.given()) {
                json.writeString(StringUtils.join(row, " "));
            }
            json.writeEndArray();
            json.writeEndObject();
        });
        return new String(bytes, StandardCharsets.UTF_8).replace("<", "\\u003c").replace("&", "\\u0026");
    }

    private static void write(JsonGenerator json, String... texts) throws IOException {
        json.writeStartArray();
        for (String text : texts) {
            json.writeString(Excerpt.sentence(text));
        }
        json.writeEndArray();
    }
}
