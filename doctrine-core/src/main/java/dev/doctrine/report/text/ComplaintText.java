package dev.doctrine.report.text;

import dev.doctrine.text.Excerpt;
import dev.doctrine.yaml.Complaint;
import java.util.List;
import java.util.Locale;

/**
 * Complaints as lines that a person can act on: the place in the file, what was found, what is accepted, what to do.
 *
 * <pre>{@code
 * hosting.yaml:12:12  The value of "stage" is "prodution", which is not an accepted word. Accepted: development, …
 * }</pre>
 */
public final class ComplaintText {

    private final Messages messages;

    private ComplaintText(Messages messages) {
        this.messages = messages;
    }

    /** A report in French for French-speaking readers, else in English. */
    public static ComplaintText in(Locale locale) {
        return new ComplaintText(Messages.of(ComplaintText.class, "problems", locale));
    }

    /** One line for each complaint, in their order. */
    public List<String> lines(List<Complaint> complaints) {
        return complaints.stream().map(this::line).toList();
    }

    private String line(Complaint complaint) {
        return Excerpt.escaped(complaint.place().toString()) + "  " + sentence(complaint);
    }

    /** What was found, what is accepted and what to do, for readers who see the place elsewhere. */
    public String sentence(Complaint complaint) {
        Object[] arguments =
                complaint.arguments().stream().map(Excerpt::shortened).toArray();
        StringBuilder sentence =
                new StringBuilder(messages.text(complaint.problem().key(), arguments));
        if (!complaint.accepted().isEmpty()) {
            String accepted = Excerpt.escaped(String.join(", ", complaint.accepted()));
            sentence.append(' ').append(messages.text("complaint.accepted", accepted));
        }
        String suggestion = complaint.suggestion();
        if (suggestion != null) {
            sentence.append(' ').append(messages.text("complaint.suggestion", Excerpt.shortened(suggestion)));
        }
        if (!complaint.paste().isEmpty()) {
            sentence.append(' ').append(messages.text("complaint.paste", Excerpt.sentence(complaint.paste())));
        }
        return sentence.toString();
    }
}
