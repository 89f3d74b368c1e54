package dev.doctrine.declaration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import dev.doctrine.doctrine.Derogation;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.yaml.Place;
import dev.doctrine.yaml.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AcceptedDeclarationsTest {

    static final Path FOLDER = Path.of("src", "test", "resources", "dev", "doctrine", "declaration", "accepted");

    private static final Doctrine DOCTRINE = DoctrineReader.builtIn();

    @Test
    void everyKeyIsRead() throws IOException {
        Declaration declaration = read("every-key.yaml");

        assertEquals("Suivi des titres", declaration.application());
        assertEquals("APP-0042", declaration.applicationId());
        assertEquals("Ministère de l'Intérieur", declaration.owner());
        Environment production = declaration.environments().get(0);
        assertEquals("cloud-pi", production.offer());
        assertEquals(new Place("every-key.yaml", 20, 12), production.offerPlace());
        assertEquals(
                List.of(
                        "owner.kind=state @6:11",
                        "owner.operator=true @7:15",
                        "territorial=true @8:16",
                        "classification=tres-secret @11:19",
                        "categories=[personal, business-confidential] @12:15",
                        "particularSensitivity.legalSecret=true @14:18",
                        "particularSensitivity.essentialMission=false @15:23",
                        "particularSensitivity.harm=[public-order] @16:11",
                        "specialFrance=true @17:18",
                        "stage=production @21:12",
                        "exposure=[rie, intranet] @22:15",
                        "exposure.count=2",
                        "workload=virtual-machines @23:15",
                        "availability=99.5 @24:19",
                        "regions=2 @25:14",
                        "support.hours=24x7 @26:23",
                        "support.response=4h @26:39",
                        "requires=[france, secnumcloud-qualification, portability, internal-services] @27:15",
                        "homologation.level=diffusion-restreinte @28:28",
                        "homologation.until=2028-02-29 @28:57",
                        "eligibility.date=2026-02-28 @29:50"),
                facts(production));
        assertEquals("Avis 2026/7", production.confirmation());
    }

    @Test
    void anEnvironmentsOwnDataReplaceTheApplications() throws IOException {
        Environment recette = read("every-key.yaml").environments().get(1);

        assertEquals("recette2", recette.name());
        assertEquals("cloud-pi-native", recette.offer());
        List<String> facts = facts(recette);
        assertEquals("classification=public @34:29", facts.get(3));
        assertEquals(
                List.of(
                        "synthetic=true @34:48",
                        "lowered=[classification] @34:29",
                        "stage=acceptance",
                        "zone=np @32:11",
                        "cluster=shared @33:14"),
                facts.subList(9, facts.size()));
    }

    @Test
    void derogationsAreRead() throws IOException {
        List<Derogation> derogations = read("every-key.yaml").derogations();

        Derogation first = derogations.get(0);
        assertEquals("data-ceiling", first.constraint());
        assertEquals("nubo", first.offer());
        assertEquals(List.of("production"), first.environments());
        assertEquals("Migration vers Cloud PI\nengagée\n", first.reason());
        assertEquals(new Derogation.Decision("2026/113", "HFDS", LocalDate.of(2026, 5, 12)), first.decision());
        assertEquals(new Derogation.Until(LocalDate.of(2027, 5, 12)), first.term());
        assertEquals(new Place("every-key.yaml", 36, 5), first.place());
        assertEquals(new Derogation.Permanent(), derogations.get(1).term());
    }

    @Test
    void acknowledgementsAreRead() throws IOException {
        assertEquals(
                List.of(new Acknowledgement(
                        new Place("every-key.yaml", 52, 5),
                        "cloud-native-first",
                        List.of("production"),
                        "Migration vers Cloud Pi Native à l'étude",
                        LocalDate.of(2027, 6, 30))),
                read("every-key.yaml").acknowledgements());
    }

    @Test
    void explanationsAreRead() throws IOException {
        assertEquals(
                List.of(
                        new Explanation(
                                new Place("every-key.yaml", 57, 5),
                                "amazon",
                                "terraform/recette/",
                                "recette2",
                                "",
                                LocalDate.MAX),
                        new Explanation(
                                new Place("every-key.yaml", 58, 5),
                                "ovh",
                                "terraform/partenaire.tf",
                                null,
                                "Déployé par un partenaire",
                                LocalDate.of(2027, 5, 12))),
                read("every-key.yaml").explanations());
    }

    @Test
    void nothingMayBeHosted() throws IOException {
        Declaration declaration = read("hosting-none.yaml");

        assertEquals(
                new NotHosted("Bibliothèque, sans déploiement propre", new Place("hosting-none.yaml", 5, 10)),
                declaration.notHosted().orElseThrow());
        assertEquals(List.of(), declaration.environments());
    }

    @Test
    void oneWordStandsForAListOfOne() throws IOException {
        Declaration declaration = read("one-word-for-a-list.yaml");

        assertEquals(
                List.of(
                        "owner.kind=state @4:50",
                        "classification=sensible @6:19",
                        "categories=[personal] @7:15",
                        "particularSensitivity.harm=[public-order] @8:34",
                        "stage=production",
                        "exposure=[rie] @12:15",
                        "exposure.count=1",
                        "requires=[portability] @13:15"),
                facts(declaration.environments().get(0)));
        assertEquals(List.of("production"), declaration.derogations().get(0).environments());
        assertEquals(
                List.of("production"), declaration.acknowledgements().get(0).environments());
    }

    @Test
    void jsonIsReadTheSameWay() throws IOException {
        Environment preprod = read("minimal.json").environments().get(0);

        assertEquals("nubo", preprod.offer());
        assertEquals(new Place("minimal.json", 6, 27), preprod.offerPlace());
        assertEquals(
                List.of(
                        "owner.kind=local-authority @3:93",
                        "classification=diffusion-restreinte @4:31",
                        "stage=pre-production",
                        "availability=100 @6:51"),
                facts(preprod));
    }

    @Test
    void stagesAreGuessedFromTheUsualNames() throws IOException {
        List<String> stages = new ArrayList<>();
        for (Environment environment : read("guessed-stages.yaml").environments()) {
            stages.add(DeclaredFact.STAGE.type().write(environment.facts().value(DeclaredFact.STAGE)));
        }

        assertEquals(
                List.of(
                        "development",
                        "development",
                        "test",
                        "test",
                        "test",
                        "acceptance",
                        "acceptance",
                        "acceptance",
                        "pre-production",
                        "pre-production",
                        "pre-production",
                        "production",
                        "production"),
                stages);
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsMakeNoDifference() throws IOException {
        String text = Files.readString(FOLDER.resolve("every-key.yaml"));
        Declaration plain = read("every-key.yaml");
        Declaration windows = read("every-key.yaml", '\uFEFF' + text.replace("\n", "\r\n"));

        assertEquals(
                plain.environments().stream()
                        .map(AcceptedDeclarationsTest::facts)
                        .toList(),
                windows.environments().stream()
                        .map(AcceptedDeclarationsTest::facts)
                        .toList());
        assertEquals(plain.derogations(), windows.derogations());
    }

    private static List<String> facts(Environment environment) {
        List<String> facts = new ArrayList<>();
        for (DeclaredFact fact : DeclaredFact.values()) {
            if (environment.facts().states(fact)) {
                Place place = environment.places().get(fact);
                facts.add(
                        fact.key() + "=" + fact.type().write(environment.facts().value(fact))
                                + (place == null ? "" : " @" + place.line() + ":" + place.column()));
            }
        }
        return facts;
    }

    private static Declaration read(String name) throws IOException {
        return read(name, Files.readString(FOLDER.resolve(name)));
    }

    private static Declaration read(String name, String text) {
        Reading<Declaration> reading = DeclarationReader.read(name, text.getBytes(StandardCharsets.UTF_8), DOCTRINE);
        return reading instanceof Reading.Accepted<Declaration> accepted ? accepted.value() : fail(reading.toString());
    }
}
