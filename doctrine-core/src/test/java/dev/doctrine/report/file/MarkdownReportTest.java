package dev.doctrine.report.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.report.Assessments;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** What a declaration says changes no mark of the comment. */
class MarkdownReportTest {

    /** A mark that is not escaped. */
    private static final Pattern MARK = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*([`*_{}\\[\\]<>|~#!$^&])");

    static final List<String> HOSTILE = Assessments.HOSTILE;

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void hasTheSameMarksWhateverTheDeclarationSays(String text) {
        List<String> harmless = lines(Assessments.everyOutcome("harmless"));
        List<String> hostile = lines(Assessments.everyOutcome(text));
        assertEquals(
                harmless.stream().map(MarkdownReportTest::marks).toList(),
                hostile.stream().map(MarkdownReportTest::marks).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "@someone, @&#8203;someone",
        "a@b.fr, a@&#8203;b.fr",
        "see #12, see \\#&#8203;12",
        "https://x.fr, https:&#8203;//x.fr",
        "WWW.x.fr, WWW&#8203;.x.fr",
        "99.5%, 99.5%",
        "a: b - c, a: b - c"
    })
    void callsAndLinksToNobody(String text, String escaped) {
        assertEquals(escaped, Markdown.escaped(text));
    }

    @Test
    void whatIsAllowedShowsNoFailures() {
        String file = String.join("\n", lines(Assessments.assess("""
                version: 1
                application: { name: a, owner: { name: b, kind: state } }
                data: { classification: public }
                environments: { production: { offer: cloud-pi-native } }
                """)));
        assertFalse(file.contains("###"), file);
        assertFalse(file.contains("Derogations"), file);
    }

    private static String marks(String line) {
        StringBuilder marks = new StringBuilder();
        Matcher matcher = MARK.matcher(line.replace("&#8203;", ""));
        while (matcher.find()) {
            marks.append(matcher.group(1));
        }
        return marks.toString();
    }

    private static List<String> lines(Assessment assessment) {
        return new String(
                        new MarkdownReport(Assessments.build(assessment), null, Locale.ENGLISH).bytes(),
                        StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
