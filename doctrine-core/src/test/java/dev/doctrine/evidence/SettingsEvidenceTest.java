package dev.doctrine.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.doctrine.doctrine.EvidenceRules;
import dev.doctrine.trace.FileKind;
import dev.doctrine.trace.Shows;
import dev.doctrine.trace.Subject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsEvidenceTest {

    private static List<String> properties(String text) {
        return Shown.in("src/main/resources/application.properties", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spring.datasource.url=jdbc:postgresql://a.rds.amazonaws.com:5432/x?user=b",
                "spring.datasource.url = jdbc:postgresql://a.rds.amazonaws.com/x",
                "spring.datasource.url: jdbc\\:postgresql\\://a.rds.amazonaws.com/x",
                "app.dataSourceUrl jdbc:postgresql://b.example,a.rds.amazonaws.com/x",
                "DB_HOST=a.rds.amazonaws.com",
                "app.jdbc-url=jdbc:oracle:thin:@a.rds.amazonaws.com:1521:x",
                "app.jdbcUrl=jdbc:sqlserver://a.rds.amazonaws.com;databaseName=x",
                "mongodb.uri=mongodb://user:pa.ss@a.rds.amazonaws.com/x",
                "app.db=a.rds.\\\n   amazonaws.com",
                "app.db=\\u0061.rds.amazonaws.com",
                "s3Endpoint=https://bucket.s3.eu-west-3.amazonaws.com/"
            })
    void aStoreIsKnownByItsHost(String text) {
        assertEquals(List.of("amazon storage 1:1"), properties(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "logo.url=https://bucket.s3.eu-west-3.amazonaws.com/logo.png",
                "#spring.datasource.url=jdbc:postgresql://a.rds.amazonaws.com/x",
                "! db=a.rds.amazonaws.com",
                "db=https://example.org/a.rds.amazonaws.com",
                "db=a.rds.amazonaws.com.example.org",
                "db=https://a.rds.amazonaws.com:pass@example.org/",
                "dbx.url=https://a.rds.amazonaws.com/",
                "a.rds.amazonaws.com=db"
            })
    void whatIsCalledIsNothing(String text) {
        assertEquals(List.of(), properties(text));
    }

    @Test
    void yamlIsReadAlike() {
        assertEquals(List.of("amazon storage 3:5"), Shown.in("application-prod.yml", """
                spring:
                  datasource:
                    url: jdbc:postgresql://a.rds.amazonaws.com:5432/x
                """));
    }

    @Test
    void aHostInAVariableIsUnresolved() {
        Evidence evidence = MadeRules.some().scan(MadeFiles.of("application.properties", """
                # .rds.amazonaws.com
                spring.datasource.url=jdbc:postgresql://${DB_HOST}:5432/x
                app.db=jdbc:postgresql://localhost/${name}
                app.s3=@s3.host@
                logo.url=${LOGO}
                """));

        assertEquals(List.of("spring.datasource.url", "app.s3"), Shown.unresolved(evidence));
        assertEquals(List.of(), evidence.finds());
    }

    /** It holds wherever nobody sets the variable. */
    @Test
    void whatAVariableDefaultsToIsFound() {
        assertEquals(
                List.of("amazon storage 1:1"), properties("app.db=${DB_URL:jdbc:postgresql://a.rds.amazonaws.com/x}"));
    }

    @Test
    void aTraceMaySayItsOwnWords() {
        MadeRules rules = MadeRules.none()
                .host(
                        "x",
                        MadeRules.trace(FileKind.SETTINGS, Subject.HOST, Shows.STORAGE, "*.example")
                                .of("minio"))
                .host("y", MadeRules.trace(FileKind.SETTINGS, Subject.HOST, Shows.DEPLOYMENT, "*.example"));
        MadeFiles files = MadeFiles.of("application.properties", "db=a.example\nminio.url=http://a.example\n");

        assertEquals(List.of("y deployment 1:1", "x storage 2:1", "y deployment 2:1"), Shown.of(rules.scan(files)));
    }

    @Test
    void whereNoWordSaysThatDataAreKeptNoneAre() {
        EvidenceRules rules = MadeRules.some().rules();
        EvidenceRules without =
                new EvidenceRules(rules.leftOut(), rules.files(), List.of(), rules.neutral(), rules.hosts());

        assertEquals(
                List.of(),
                new EvidenceScanner(without)
                        .scan(MadeFiles.of("application.properties", "db=a.rds.amazonaws.com"))
                        .finds());
    }

    @Test
    void profilesOfADocumentAreTokens() {
        Evidence yaml = MadeRules.some().scan(MadeFiles.of("application.yml", """
                db: a.rds.amazonaws.com
                ---
                db: b.rds.amazonaws.com
                spring.config.activate.on-profile: prod & !dev
                ---
                spring:
                  config:
                    activate:
                      on-profile: "preprod"
                db: c.rds.amazonaws.com
                """));
        Evidence properties = MadeRules.some().scan(MadeFiles.of("application.properties", """
                db: a.rds.amazonaws.com
                #---
                db: b.rds.amazonaws.com
                spring.config.activate.on-profile=prod
                """));

        assertEquals(
                List.of(Set.of(), Set.of("prod"), Set.of("preprod")),
                yaml.finds().stream().map(Find::tokens).toList());
        assertEquals(
                List.of(Set.of(), Set.of("prod")),
                properties.finds().stream().map(Find::tokens).toList());
    }

    @Test
    void aFindHoldsNoValue() {
        Evidence evidence = MadeRules.some()
                .scan(MadeFiles.of("application.properties", "db=https://u:secret@mine.rds.amazonaws.com"));

        assertEquals(1, evidence.finds().size());
        assertEquals(
                false,
                evidence.toString().contains("secret") || evidence.toString().contains("mine"));
    }
}
