package dev.doctrine.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.doctrine.trace.FileKind;
import dev.doctrine.trace.Shows;
import dev.doctrine.trace.Subject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KubernetesEvidenceTest {

    private static List<String> values(String text) {
        return Shown.in("chart/values.yaml", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "db:\n  storageClass: gp2\n",
                "db:\n  storageClass: \"gp2\" # fast\n",
                "db:\n- a: 1\n  storageClass: 'gp2'\n- b: 2\n",
                "db: { size: 1, storageClass: gp2 }\n",
                "db: {\n  size: 1,\n  storageClass: gp2\n}\n",
                "db: [ { storageClass: gp2 } ]\n",
                "db:\n  storageClass: &class gp2\n",
                "db:\n  storageClass: !!str gp2\n",
                "db:\n  storageClass:\n    gp2\n",
                "\"db\":\n  \"storageClass\": gp2\n",
                "a: 1\n---\ndb:\n  storageClass: gp2\n",
                "{{- if .Values.x }}\ndb:\n  storageClass: gp2\n{{- end }}\n",
                "db:\n\tstorageClass: gp2\n",
                "a: |\n  text\ndb:\n  storageClass: gp2\n",
                "a: \"x\n  y\"\nstorageClass: gp2\n",
                "{\"db\":{\"storageClass\":\"gp2\"}}",
                "db:\r\n  storageClass: gp2\r\n",
                "\uFEFFstorageClass: gp2\n"
            })
    void aValueIsFoundHoweverItIsWritten(String text) {
        assertEquals(
                List.of("amazon deployment"),
                values(text).stream()
                        .map(find -> find.replaceAll(" [0-9:]+", ""))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "db:\n  storageClass: bsu-gp2\n",
                "db:\n  storageClass: gp2-xl\n",
                "db:\n  class: gp2\n",
                "db:\n  # storageClass: gp2\n  a: 1\n",
                "db:\n  note: use gp2 # storageClass: gp2\n",
                "db:\n  note: |\n    storageClass: gp2\n",
                "db:\n  note: \"\n    storageClass: gp2\"\n",
                "storageClass:\n  gp2: true\n"
            })
    void whatIsNotExactlyThatIsNothing(String text) {
        assertEquals(List.of(), values(text));
    }

    @Test
    void anAliasIsWhatItStandsFor() {
        assertEquals(List.of("amazon deployment 2:1"), values("x: &class gp2\nstorageClass: *class\n"));
    }

    @Test
    void annotationsAreKeys() {
        assertEquals(List.of("amazon deployment 4:5", "amazon deployment 6:19"), values("""
                metadata:
                  annotations:
                    a: b
                    eks.amazonaws.com/role-arn: arn:aws:iam::1:role/x
                    note: eks.amazonaws.com/role-arn
                  annotations2: { "eks.amazonaws.com/x": "y" }
                """));
    }

    @Test
    void aTemplateIsUnresolved() {
        Evidence evidence = MadeRules.some()
                .scan(MadeFiles.of("k8s/a.yaml", "# gp2\nstorageClass: {{ .Values.class }}\nother: {{ .x }}\n"));

        assertEquals(List.of("storageClass"), Shown.unresolved(evidence));
        assertEquals(List.of(), evidence.finds());
    }

    @Test
    void linesThatAreNotYamlArePassedOver() {
        Evidence evidence = MadeRules.some()
                .scan(MadeFiles.of("k8s/a.yaml", "{{ range .x }}\n? [a\n: ]\nkey: \"open\nstorageClass: gp2\n"));

        assertEquals(List.of("amazon deployment 5:1"), Shown.of(evidence));
        assertEquals(List.of("k8s/a.yaml"), evidence.coverage().partlyRead());
    }

    @Test
    void whatWasWhollyReadIsNotListed() {
        Evidence evidence = MadeRules.some().scan(MadeFiles.of("k8s/a.yaml", "a: [1, {b: c}]\nstorageClass: gp2\n"));

        assertEquals(List.of(), evidence.coverage().partlyRead());
    }

    @Test
    void variablesOfContainersAreKeys() {
        MadeRules rules = MadeRules.none()
                .host("x", MadeRules.trace(FileKind.KUBERNETES, Subject.HOST, Shows.STORAGE, "*.db.example"));

        assertEquals(List.of("x storage 3:5", "x storage 6:7"), Shown.of(rules.scan(MadeFiles.of("k8s/a.yaml", """
                        env:
                          - name: DB_URL
                            value: a.db.example
                        services:
                          environment:
                            - DB_URL=postgres://u:p@b.db.example/x
                            - LOGO_URL=https://c.db.example/x
                        """))));
    }

    @Test
    void settingsWithinAConfigMapAreRead() {
        assertEquals(
                List.of("amazon deployment 4:5", "amazon deployment 8:7", "amazon deployment 10:5"),
                values("""
                data:
                  application.properties: |
                    # storageClass=gp3
                    storageClass=gp2
                    other = gp2
                  application.yml: |-
                    db:
                      storageClass: gp2
                  x.env: |
                    storageClass="gp3"
                """.replace("\"", "")));
    }

    @Test
    void linesThatAnActionTakesAreRead() {
        assertEquals(List.of("amazon deployment 4:5"), values("""
                with:
                  build-args: |
                    CLASS=gp2
                    storageClass=gp2
                    if storageClass=gp2
                    a storageClass: gp2
                """));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "description: |\n  storageClass=gp2\n",
                "data:\n  x: >\n    storageClass=gp2\n",
                "data:\n  x: storageClass=gp2\n",
                "data:\n  a.txt:\n    y: |\n      storageClass=gp2\n",
                "a.yaml: |\n  b.yaml: |\n    storageClass: gp2\n",
                "data:\n  a.yaml: |\n    # storageClass: gp2\n"
            })
    void otherTextsAreNotRead(String text) {
        assertEquals(List.of(), values(text));
    }
}
