package dev.doctrine.report.file;

import dev.doctrine.assessment.Verdict;
import dev.doctrine.policy.Enforcement;
import dev.doctrine.report.file.WrittenAssessment.WrittenDeclaration;
import dev.doctrine.report.file.WrittenAssessment.WrittenEnvironment;
import dev.doctrine.vocabulary.Quantity;
import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.MappingReader;
import dev.doctrine.yaml.Node;
import dev.doctrine.yaml.NodeReader;
import dev.doctrine.yaml.Reading;
import dev.doctrine.yaml.ReadingProblem;
import dev.doctrine.yaml.ValueReader;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what {@link JsonReport} wrote, as far as {@link WrittenAssessment} needs it. */
final class WrittenAssessmentReader {

    /** All keys that are read, at any depth; what else stands in the file takes no memory. */
    private static final Set<String> KEPT = Set.of(
            "schemaVersion",
            "verdict",
            "enforcement",
            "observed",
            "day",
            "policy",
            "sha256",
            "declarations",
            "path",
            "modules",
            "complaints",
            "environments",
            "name",
            "offer",
            "classification",
            "missing",
            "skipped",
            "module");

    private final Complaints complaints = new Complaints();

    /** Reads the file, once. */
    Reading<WrittenAssessment> read(String path, InputStream stream) {
        Optional<Node.Mapping> root = NodeReader.readJson(path, stream, KEPT, complaints);
        if (root.isEmpty()) {
            return new Reading.Refused<>(complaints.sorted());
        }
        MappingReader reader = MappingReader.of(root.get(), complaints);
        reader.requireVersion("schemaVersion", Integer.toString(JsonReport.SCHEMA_VERSION));
        return complaints.unlessRefused(new WrittenAssessment(
                verdict(reader),
                reader.requiredWord("enforcement", Enforcement.Mode.KEYS).orElse(Enforcement.Mode.ENFORCE),
                day(reader),
                policy(reader),
                declarations(reader),
                modules(reader, "missing"),
                modules(reader, "skipped")));
    }

    private static Verdict verdict(MappingReader reader) {
        // Not to be used where there is a complaint.
        return reader.requiredWord("verdict", Verdict.KEYS).orElse(Verdict.FORBIDDEN);
    }

    private LocalDate day(MappingReader reader) {
        Optional<Node> node = reader.required("day");
        Optional<LocalDate> day = node.isPresent() ? Quantity.readDay("day", node.get(), complaints) : Optional.empty();
        return day.orElse(LocalDate.EPOCH);
    }

    private @Nullable String policy(MappingReader reader) {
        Optional<Node> policy = reader.required("policy");
        return policy.isEmpty() || isNull(policy.get())
                ? null
                : MappingReader.of("policy", policy.get(), complaints).text("sha256");
    }

    private List<WrittenDeclaration> declarations(MappingReader reader) {
        List<WrittenDeclaration> declarations = new ArrayList<>();
        for (Node node : reader.list("declarations")) {
            MappingReader declaration = MappingReader.of("declarations", node, complaints);
            Optional<Node> digest = declaration.required("sha256");
            List<String> modules = new ArrayList<>();
            for (Node module : declaration.list("modules")) {
                modules.add(name("modules", module));
            }
            declarations.add(new WrittenDeclaration(
                    declaration.text("path"),
                    digest.isEmpty() || isNull(digest.get()) ? null : name("sha256", digest.get()),
                    modules,
                    verdict(declaration),
                    declaration.optionalFlag("observed"),
                    declaration.list("complaints").isEmpty(),
                    environments(declaration)));
        }
        return declarations;
    }

    private List<WrittenEnvironment> environments(MappingReader declaration) {
        List<WrittenEnvironment> environments = new ArrayList<>();
        for (Node node : declaration.list("environments")) {
            MappingReader environment = MappingReader.of("environments", node, complaints);
            environments.add(new WrittenEnvironment(
                    environment.text("name"),
                    environment.text("offer"),
                    environment.text("classification"),
                    verdict(environment)));
        }
        return environments;
    }

    private List<String> modules(MappingReader reader, String key) {
        List<String> modules = new ArrayList<>();
        for (Node node : reader.list(key)) {
            Optional<Node> module = MappingReader.of(key, node, complaints).required("module");
            module.ifPresent(name -> modules.add(name("module", name)));
        }
        return modules;
    }

    /** A text that may be of signs alone, as the name of the root is. */
    private String name(String key, Node node) {
        if (node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.TEXT) {
            return scalar.text();
        }
        ValueReader.complain(key, node, ReadingProblem.TEXT_EXPECTED, complaints);
        return "";
    }

    private static boolean isNull(Node node) {
        return node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.NULL;
    }
}
