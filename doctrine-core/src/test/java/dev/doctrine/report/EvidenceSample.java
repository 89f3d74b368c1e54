package dev.doctrine.report;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.Assessor;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.evidence.Evidence;
import dev.doctrine.evidence.EvidenceScanner;
import dev.doctrine.evidence.MadeFiles;
import dev.doctrine.policy.Policy;
import dev.doctrine.policy.PolicyReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** A repository that shows something of every kind, assessed by an organisation that forbids what is forbidden there. */
public final class EvidenceSample {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final Doctrine BUILT_IN = DoctrineReader.builtIn();

    private EvidenceSample() {}

    /** What a scan of the repository shows. */
    public static Evidence evidence() {
        return scan(MadeFiles.none()
                .and("main.tf", bytes("provider \"aws\" {\n  region = \"eu-west-3\"\n}\n"))
                .and("infra/eks.yaml", bytes("metadata:\n  annotations:\n    eks.amazonaws.com/role-arn: arn\n"))
                .and("terraform/recette.tf", bytes("provider \"outscale\" {\n  region = \"eu-west-2\"\n}\n"))
                .and("terraform/demo/main.tf", bytes("provider \"aws\" {}\n"))
                .and("terraform/partenaire/main.tf", bytes("provider \"scaleway\" {}\n"))
                .and("terraform/azure.tf", bytes("provider \"azurerm\" {}\n"))
                .and("terraform/test/gcp.tf", bytes("provider \"google\" {}\n"))
                .and("terraform/formation/ovh.tf", bytes("provider \"ovh\" {}\n"))
                .and("terraform/autre.tf", bytes("provider \"inconnu\" {}\n"))
                .and("docs/exemple.tf", bytes("provider \"google\" {}\n"))
                .and("scalingo.json", bytes("{}\n"))
                .and("src/main/resources/application-production.properties", bytes("""
                                spring.datasource.url=jdbc:postgresql://secret.abc.eu-west-3.rds.amazonaws.com/db
                                audit.datasource.url=${AUDIT_URL}
                                """)));
    }

    /** What a scan with the built-in doctrine shows of these files. */
    public static Evidence scan(MadeFiles files) {
        return new EvidenceScanner(BUILT_IN.evidence()).scan(files);
    }

    /** The assessment of the sample's declaration. */
    public static Assessment assessment() {
        return assessment(evidence());
    }

    /** The same where the repository shows this. */
    public static Assessment assessment(Evidence evidence) {
        Policy policy = PolicyReader.read(
                        "policy.yaml",
                        bytes(
                                "version: 1\nlevels: { evidence-forbidden: mandatory }\nevidence: { explanations: accepted }\n"))
                .content()
                .orElseThrow();
        return new Assessor(BUILT_IN.withLevels(policy.levels()), policy)
                .assess("hosting.yaml", bytes(Assessments.resource("evidence/hosting.yaml")), evidence, TODAY)
                .content()
                .orElseThrow();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
