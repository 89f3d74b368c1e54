package dev.doctrine.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.doctrine.doctrine.EvidenceRules;
import dev.doctrine.evidence.RepositoryFiles.Reason;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceScannerTest {

    private static final String AWS = "provider \"aws\" {}\n";

    /** A scan sees no name of a folder that is not even listed. */
    @Test
    void whatAListingLeavesOutIsCoveredToo() {
        Evidence.Coverage scanned = new Evidence.Coverage(9, 3, List.of("docs"), List.of("z.tf"), List.of("b.yml"));
        assertEquals(
                new Evidence.Coverage(
                        9, 3, List.of("a/test", "docs"), List.of("closed", "z.tf"), List.of("b.yml"), 4, true),
                scanned.listed(List.of("docs", "a/test"), List.of("closed"), 4, true));
    }

    @Test
    void whereNothingIsLookedForNothingIsFound() {
        Evidence evidence = new EvidenceScanner(EvidenceRules.NONE).scan(MadeFiles.of("main.tf", AWS));

        assertEquals(List.of(), evidence.finds());
        assertEquals(new Evidence.Coverage(1, 0, List.of(), List.of(), List.of()), evidence.coverage());
    }

    @Test
    void aNameAloneShows() {
        Evidence evidence = MadeRules.some()
                .scan(MadeFiles.of("a/Dockerrun.aws.json", "")
                        .and("a/.ebextensions/x.config", "")
                        .and("a/.ebextensions/deep/x.config", "")
                        .and("b/xDockerrun.aws.json", ""));

        assertEquals(
                List.of("a/.ebextensions/x.config:1:1", "a/Dockerrun.aws.json:1:1"),
                evidence.finds().stream().map(find -> find.place().toString()).toList());
        assertEquals(
                List.of(".ebextensions/*", "Dockerrun.aws.json"),
                evidence.finds().stream().map(Find::pattern).toList());
        assertEquals(2, evidence.coverage().files());
    }

    @Test
    void foldersThatSayNothingAreLeftOutAtAnyDepth() {
        MadeFiles files = MadeFiles.of("a/docs/b/main.tf", AWS)
                .and("a/docs/main.tf", AWS)
                .and("spring-samples/main.tf", AWS)
                .and("src/test/main.tf", AWS)
                .and("x/src/main/java/main.tf", AWS)
                .and("x/src/java/main.tf", AWS)
                .and("testing/main.tf", AWS)
                .and("docs.tf", AWS)
                .and("test/Dockerrun.aws.json", "");
        Evidence evidence = MadeRules.some().scan(files);

        assertEquals(
                List.of("docs.tf", "testing/main.tf", "x/src/java/main.tf"),
                evidence.finds().stream().map(find -> find.place().path()).toList());
        assertEquals(
                List.of("a/docs", "spring-samples", "src/test", "test", "x/src/main/java"),
                evidence.coverage().leftOut());
        assertEquals(files.names().size(), evidence.coverage().names());
        assertEquals(List.of("docs.tf", "testing/main.tf", "x/src/java/main.tf"), files.asked());
    }

    @Test
    void onlyFilesOfKnownNamesAreOpened() {
        MadeFiles files = MadeFiles.of("Dockerfile", "FROM 1.dkr.ecr.eu-west-3.amazonaws.com/x")
                .and("src/main/resources/messages.properties", "db=a.rds.amazonaws.com")
                .and("README.md", "eb deploy");

        assertEquals(List.of(), MadeRules.some().scan(files).finds());
        assertEquals(List.of(), files.asked());
    }

    @Test
    void jibIsNotRead() {
        assertEquals(List.of(), Shown.in("pom.xml", """
                <project><build><plugins><plugin><groupId>com.google.cloud.tools</groupId>
                <artifactId>jib-maven-plugin</artifactId><configuration><from><image>1.dkr.ecr.eu-west-3.amazonaws.com/x</image>
                </from></configuration></plugin></plugins></build></project>
                """));
    }

    @Test
    void whatIsNotReadIsListed() {
        Evidence evidence = MadeRules.some()
                .scan(MadeFiles.none()
                        .andUnread("b.tf", Reason.TOO_LARGE)
                        .andUnread("a.tf", Reason.NOT_A_FILE)
                        .andUnread("c.txt", Reason.TOO_LARGE));

        assertEquals(new Evidence.Coverage(3, 0, List.of(), List.of("a.tf", "b.tf"), List.of()), evidence.coverage());
    }

    @Test
    void aFileWithoutAnyOfTheTextsIsLookedIntoButNotRead() {
        Evidence evidence = MadeRules.some().scan(MadeFiles.of("values.yaml", "{{ not yaml }}\n"));

        assertEquals(1, evidence.coverage().files());
        assertEquals(List.of(), evidence.coverage().partlyRead());
    }

    @Test
    void findsAreOrderedByPathThenPlaceThenDoctrine() {
        Evidence evidence = MadeRules.some()
                .scan(MadeFiles.of("b.tf", AWS + AWS.repeat(10))
                        .and("a.tf", "provider \"outscale\" {}\n" + AWS)
                        .and("B.tf", AWS));

        assertEquals(
                List.of("B.tf:1:1", "a.tf:1:1", "a.tf:2:1", "b.tf:1:1", "b.tf:2:1"),
                evidence.finds().stream()
                        .map(find -> find.place().toString())
                        .limit(5)
                        .toList());
        assertEquals("b.tf:11:1", evidence.finds().get(13).place().toString());
    }

    @Test
    void theSameFilesGiveTheSameEvidence() {
        MadeFiles files = MadeFiles.of("a.tf", AWS).and(".gitlab-ci.yml", "a: {script: [eb deploy, eb deploy]}");

        assertEquals(MadeRules.some().scan(files), MadeRules.some().scan(files));
        EvidenceScanner scanner = new EvidenceScanner(MadeRules.some().rules());
        assertEquals(scanner.scan(files), scanner.scan(files));
    }

    @Test
    void contentIsReadAsItIsWritten() {
        assertEquals(
                List.of("heroku deployment 2:14", "heroku deployment 3:16", "heroku deployment 4:2"),
                Shown.in("x/app.json", """
                { "name": "heroku-x",
                  "addons": ["heroku-postgresql",
                             { "plan": "heroku-redis:mini" }],
                 "stack": "heroku-22" }
                """));
        assertEquals(List.of("buildpack hint 1:1"), Shown.in("system.properties", "java.runtime.version=17\n"));
        assertEquals(
                List.of("amazon deployment 1:1"), Shown.in("template.yaml", "AWSTemplateFormatVersion: 2010-09-09\n"));
        assertEquals(List.of("amazon deployment 1:2"), Shown.in("template.json", "{\"AWSTemplateFormatVersion\": {}}"));
        assertEquals(List.of(), Shown.in("template.yaml", "x:\n  AWSTemplateFormatVersion: 2010-09-09\n"));
    }

    @Test
    void anEncodingOfTwoBytesIsRead() {
        MadeFiles files =
                MadeFiles.none().and("values.yaml", "\uFEFFstorageClass: gp2\n".getBytes(StandardCharsets.UTF_16BE));

        assertEquals(List.of("amazon deployment 1:1"), Shown.of(MadeRules.some().scan(files)));
    }

    @Test
    void whatIsWrittenInAnotherWayIsFound() {
        assertEquals(List.of("amazon deployment 1:1"), Shown.in("values.yaml", "storageClass: \"g\\u0070\\x32\"\n"));
        assertEquals(List.of("amazon deployment 1:1"), Shown.in("values.yaml", "storageClass: GP2\n"));
    }
}
