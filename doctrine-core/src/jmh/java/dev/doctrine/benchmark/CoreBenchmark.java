package dev.doctrine.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.Assessor;
import dev.doctrine.assessment.BuildAssessment;
import dev.doctrine.assessment.DeclarationAssessment;
import dev.doctrine.assessment.EnvironmentAssessment;
import dev.doctrine.declaration.Declaration;
import dev.doctrine.declaration.DeclarationReader;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.report.file.ReportFormat;
import dev.doctrine.yaml.Reading;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The ways through the library that every build takes; beside its reading, what plain Jackson needs for the same bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 400, timeUnit = TimeUnit.MILLISECONDS)
public class CoreBenchmark {

    /** Made once, as one does with a mapper. */
    private final ObjectMapper jackson = new ObjectMapper(new YAMLFactory());

    private Hosting hosting;
    private byte[] doctrineBytes = {};
    private Doctrine doctrine;
    private Assessor assessor;
    private Declaration oneEnvironment;
    private Assessment assessment;
    private BuildAssessment build;

    /** Reads once what the benchmarks start from. */
    @Setup
    public void prepare() throws IOException {
        doctrineBytes = Hosting.resource(DoctrineReader.class, "base.yaml");
        doctrine = DoctrineReader.builtIn();
        assessor = new Assessor(doctrine);
        hosting = Hosting.read(doctrine);
        oneEnvironment = hosting.firstEnvironment();
        assessment = assessThreeEnvironments();
        build = new BuildAssessment(
                doctrine,
                assessment.policy(),
                Hosting.TODAY,
                List.of(new DeclarationAssessment(
                        hosting.declaration().path(),
                        hosting.declaration().sha256(),
                        List.of("."),
                        new Reading.Accepted<>(assessment))),
                List.of(),
                List.of());
    }

    /** All outcomes of one environment, and the offers that it might have. */
    @Benchmark
    @Warmup(iterations = 6, time = 1)
    public Assessment assessOneEnvironment() {
        return assessor.assess(oneEnvironment, Hosting.TODAY);
    }

    /** All outcomes of three environments, and the offers that they might have. */
    @Benchmark
    @Warmup(iterations = 6, time = 1)
    public Assessment assessThreeEnvironments() {
        return assessor.assess(hosting.declaration(), Hosting.TODAY);
    }

    /** All outcomes of one environment on one offer, and nothing of other offers. */
    @Benchmark
    @Warmup(iterations = 5, time = 1)
    public EnvironmentAssessment assessOneOffer() {
        EnvironmentAssessment first = assessment.environments().get(0);
        return assessment.on(first, first.offer());
    }

    /** Bytes to an assessment, as every build does it. */
    @Benchmark
    public Reading<Assessment> readAndAssess() {
        return assessor.assess("hosting.yaml", hosting.bytes(), Hosting.TODAY);
    }

    /** The assessment of a build with this declaration alone, in every format. */
    @Benchmark
    public void writeReports(Blackhole blackhole) {
        for (ReportFormat format : ReportFormat.values()) {
            blackhole.consume(format.files(build, Locale.ENGLISH));
        }
    }

    /** Bytes to a declaration: strictly, with the place of everything. */
    @Benchmark
    public Reading<Declaration> readDeclaration() {
        return DeclarationReader.read("hosting.yaml", hosting.bytes(), doctrine);
    }

    /** The same bytes to a tree of Jackson: without places, and neither checked nor understood. */
    @Benchmark
    public JsonNode readDeclarationWithJackson() throws IOException {
        return jackson.readTree(hosting.bytes());
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
}
