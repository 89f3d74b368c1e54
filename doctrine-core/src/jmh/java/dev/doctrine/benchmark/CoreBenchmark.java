package dev.doctrine.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.Assessor;
import dev.doctrine.declaration.Declaration;
import dev.doctrine.declaration.DeclarationReader;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.yaml.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The ways through the library that every build takes; beside its reading, what plain Jackson needs for the same bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CoreBenchmark {

    private static final LocalDate TODAY = LocalDate.parse("2026-06-15");

    /** Made once, as one does with a mapper. */
    private final ObjectMapper jackson = new ObjectMapper(new YAMLFactory());

    private byte[] declarationBytes = {};
    private byte[] doctrineBytes = {};
    private Doctrine doctrine;
    private Assessor assessor;
    private Declaration oneEnvironment;
    private Declaration threeEnvironments;

    /** Reads once what the benchmarks start from; refuses a declaration on which they would measure something else. */
    @Setup
    public void prepare() throws IOException {
        declarationBytes = resource(CoreBenchmark.class, "hosting.yaml");
        doctrineBytes = resource(DoctrineReader.class, "base.yaml");
        doctrine = DoctrineReader.builtIn();
        assessor = new Assessor(doctrine);
        threeEnvironments = ((Reading.Accepted<Declaration>) readDeclaration()).value();
        oneEnvironment = new Declaration(
                threeEnvironments.path(),
                threeEnvironments.sha256(),
                threeEnvironments.application(),
                threeEnvironments.owner(),
                threeEnvironments.environments().subList(0, 1),
                threeEnvironments.derogations());
        int environments = threeEnvironments.environments().size();
        if (environments != 3) {
            throw new IllegalStateException("Not three environments: " + environments);
        }
    }

    /** All outcomes of one environment, and the offers that it might have. */
    @Benchmark
    public Assessment assessOneEnvironment() {
        return assessor.assess(oneEnvironment, TODAY);
    }

    /** All outcomes of three environments, and the offers that they might have. */
    @Benchmark
    public Assessment assessThreeEnvironments() {
        return assessor.assess(threeEnvironments, TODAY);
    }

    /** Bytes to a declaration: strictly, with the place of everything. */
    @Benchmark
    public Reading<Declaration> readDeclaration() {
        return DeclarationReader.read("hosting.yaml", declarationBytes, doctrine);
    }

    /** The same bytes to a tree of Jackson: without places, and neither checked nor understood. */
    @Benchmark
    public JsonNode readDeclarationWithJackson() throws IOException {
        return jackson.readTree(declarationBytes);
    }

    /** The built-in doctrine, from the jar to the constraints. */
    @Benchmark
    public Doctrine loadDoctrine() {
        return DoctrineReader.builtIn();
    }

    /** The bytes of the built-in doctrine to a tree of Jackson. */
    @Benchmark
    public JsonNode loadDoctrineWithJackson() throws IOException {
        return jackson.readTree(doctrineBytes);
    }

    private static byte[] resource(Class<?> owner, String name) throws IOException {
        try (InputStream stream = owner.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("Missing: " + name);
            }
            return stream.readAllBytes();
        }
    }
}
