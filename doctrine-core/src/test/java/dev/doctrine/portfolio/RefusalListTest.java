package dev.doctrine.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.doctrine.Assessing;
import dev.doctrine.assessment.Assessor;
import dev.doctrine.policy.KnownRefusalsReader;
import dev.doctrine.policy.Policy;
import dev.doctrine.portfolio.PortfolioSummary.Ended;
import dev.doctrine.report.text.Style;
import dev.doctrine.yaml.Place;
import dev.doctrine.yaml.Reading;
import dev.doctrine.yaml.ReadingProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The list of known refusals that a portfolio writes. */
class RefusalListTest {

    private static final String TITLES = declaration("Suivi « des » titres: {a}", "nubo");

    private static final String OTHER = declaration("Autre, id: \"APP-7\"", "cloud-commercial");

    private static final String LISTED = """
            version: 1
            refusals:
              - {"application":"Suivi « des » titres: {a}","environment":"production","constraint":"data-ceiling",\
            "offer":"nubo","classification":"diffusion-restreinte","result":"violated"}
            """;

    @Test
    void holdsWhatRefusesInLinesThatAPolicyReads() {
        byte[] list = list(Policy.NONE, TITLES, TITLES, declaration("Bien", "cloud-pi"));

        assertEquals(LISTED, new String(list, StandardCharsets.UTF_8));
        assertEquals(
                1,
                KnownRefusalsReader.read("known.yaml", list, Assessing.BUILT_IN)
                        .content()
                        .orElseThrow()
                        .entries()
                        .size());
    }

    @Test
    void holdsNothingWhereNothingRefuses() {
        assertEquals(
                "version: 1\nrefusals: []\n",
                new String(list(Policy.NONE, declaration("Bien", "cloud-pi")), StandardCharsets.UTF_8));
    }

    @Test
    void underAPolicyWithAListItNeverHoldsMoreThanThat() {
        assertEquals(LISTED, new String(list(Assessing.policyKnowing(LISTED), TITLES, OTHER), StandardCharsets.UTF_8));
        assertEquals(
                "version: 1\nrefusals: []\n",
                new String(list(Assessing.policyKnowing(LISTED), OTHER), StandardCharsets.UTF_8));
    }

    @Test
    void holdsAnyTextThatADeclarationMayHave() {
        String odd = TITLES.replace("\"Suivi « des » titres: {a}\"", "\"a\\u202E\\u2028\\x07 # - 😀 'b'\"");
        byte[] list = list(Policy.NONE, odd);

        Policy known = Assessing.policyKnowing(new String(list, StandardCharsets.UTF_8));
        assertEquals(true, Assessing.assess(known, odd).isObserved());
    }

    @Test
    void whatHasEndedIsListed() throws IOException {
        Policy known = Assessing.policyKnowing(LISTED);
        List<Ended> refused = summary(known, TITLES).endedRefusals();
        List<Ended> mended = summary(known, declaration("Suivi « des » titres: {a}", "cloud-pi"))
                .endedRefusals();
        List<Ended> renamed = summary(known, declaration("Titres", "nubo")).endedRefusals();

        assertEquals(List.of(), refused);
        assertEquals(List.of(new Ended(known.knownRefusals().entries().get(0), true)), mended);
        assertEquals(List.of(new Ended(known.knownRefusals().entries().get(0), false)), renamed);
        List<String> lines =
                new PortfolioText(summary(known, declaration("Titres", "nubo")), Locale.ENGLISH, Style.PLAIN).lines();
        assertEquals(
                List.of(
                        "Known refusals that refuse nothing any more: 1. Take them out of the list that the policy names:",
                        "  application \"Suivi « des » titres: {a}\", environment \"production\", data-ceiling violated"
                                + " on nubo with \"diffusion-restreinte\" data (serves nobody here: was the application"
                                + " renamed?)"),
                lines.subList(lines.size() - 2, lines.size()));
    }

    private static PortfolioSummary summary(Policy policy, String yaml) throws IOException {
        Portfolio portfolio = new Portfolio(Assessing.BUILT_IN, policy, Assessing.TODAY);
        PortfolioWriter writer = new PortfolioWriter(
                portfolio, Locale.ENGLISH, new ByteArrayOutputStream(), new ByteArrayOutputStream());
        writer.add("hosting.yaml", portfolio.assess("hosting.yaml", yaml.getBytes(StandardCharsets.UTF_8)));
        return writer.finish();
    }

    private static byte[] list(Policy policy, String... declarations) {
        RefusalList list = new RefusalList(policy);
        for (String yaml : declarations) {
            list.add(new Assessor(Assessing.BUILT_IN, policy)
                    .assess("hosting.yaml", yaml.getBytes(StandardCharsets.UTF_8), Assessing.TODAY));
        }
        list.add(Reading.refused(Place.startOf("broken.yaml"), ReadingProblem.EMPTY));
        return list.bytes();
    }

    private static String declaration(String application, String offer) {
        return """
                version: 1
                application: { name: %s, owner: { name: b, kind: state } }
                data: { classification: diffusion-restreinte }
                environments: { production: { offer: %s } }
                """.formatted(application.contains("id:") ? application : '"' + application + '"', offer);
    }
}
