package dev.doctrine.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two languages of each bundle say the same. */
class BundlesTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d");
    private static final Pattern LONE_QUOTE = Pattern.compile("(?<!')'(?!')");
    private static final Pattern WRONG_FRENCH_SPACE = Pattern.compile(" [:;?!»%]|« ");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/main/resources/dev/doctrine/report/text/messages",
                "src/main/resources/dev/doctrine/report/text/problems",
                "src/main/resources/dev/doctrine/portfolio/portfolio",
                "src/main/resources/dev/doctrine/schema/schema",
                "../doctrine-maven-plugin/src/main/resources/dev/doctrine/maven/message/plugin"
            })
    void sayTheSame(String bundle) throws IOException {
        Properties english = load(bundle + "_en.properties");
        Properties french = load(bundle + "_fr.properties");

        assertEquals(english.stringPropertyNames(), french.stringPropertyNames());
        List<String> wrong = new ArrayList<>();
        for (String key : english.stringPropertyNames()) {
            String en = english.getProperty(key);
            String fr = french.getProperty(key);
            if (!places(en).equals(places(fr))
                    || LONE_QUOTE.matcher(en + fr).find()
                    || WRONG_FRENCH_SPACE.matcher(fr).find()) {
                wrong.add(key);
            }
        }
        assertEquals(List.of(), wrong);
        assertFalse(english.isEmpty());
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties load(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(file))) {
            properties.load(reader);
        }
        return properties;
    }
}
