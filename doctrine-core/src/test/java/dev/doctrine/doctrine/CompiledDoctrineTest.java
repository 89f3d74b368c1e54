package dev.doctrine.doctrine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.doctrine.yaml.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The doctrine that the build keeps, and that is loaded, is the one that people read and change. */
class CompiledDoctrineTest {

    static final List<Named<Function<Doctrine, List<?>>>> PARTS = List.of(
            Named.of("layers", Doctrine::layers),
            Named.of("sources", Doctrine::sources),
            Named.of("offers", Doctrine::catalogue),
            Named.of("constraints", Doctrine::constraints),
            Named.of("contradictions", Doctrine::contradictions),
            Named.of("amendments", Doctrine::amendments),
            Named.of("known findings", Doctrine::knownFindings),
            Named.of("register", Doctrine::register),
            Named.of("market names", Doctrine::marketNames));

    @ParameterizedTest
    @FieldSource("PARTS")
    void whatIsLoadedIsWhatIsWritten(Function<Doctrine, List<?>> part) {
        assertEquals(part.apply(BuiltInDoctrine.read()), part.apply(BuiltInDoctrine.load()));
    }

    /** What is written cannot lack the same in both places: the doctrine that is read says all that is asked for. */
    @ParameterizedTest
    @FieldSource("PARTS")
    void whatIsKeptIsReadAgain(Function<Doctrine, List<?>> part) {
        Doctrine kept = BuiltInDoctrine.read();

        assertEquals(part.apply(kept), part.apply(CompiledDoctrineReader.doctrine(CompiledDoctrineWriter.bytes(kept))));
    }

    @Test
    void numbersAreKeptWhole() {
        CompiledOutput out = new CompiledOutput();
        out.number(0xFFFF);
        out.longNumber(Long.MIN_VALUE);
        out.longNumber(0x0123_4567_89AB_CDEFL);
        CompiledInput in = new CompiledInput(out.toByteArray());

        assertEquals(0xFFFF, in.number());
        assertEquals(Long.MIN_VALUE, in.longNumber());
        assertEquals(0x0123_4567_89AB_CDEFL, in.longNumber());
        assertThrows(IllegalArgumentException.class, () -> out.number(0x1_0000));
        assertThrows(IllegalArgumentException.class, () -> out.number(-1));
    }

    @Test
    void keepingWhatIsLoadedKeepsTheSame() {
        assertArrayEquals(
                CompiledDoctrineWriter.bytes(BuiltInDoctrine.read()),
                CompiledDoctrineWriter.bytes(BuiltInDoctrine.load()));
    }

    @Test
    void aDoctrineThatAmendsAnotherIsNotKept() {
        String layer = """
                format: 1
                layer: { id: organisation, version: "1" }
                amendments:
                  constraints:
                    portability: { level: mandatory }
                """;
        Reading<Doctrine> amended =
                DoctrineReader.extend(DoctrineReader.builtIn(), "layer.yaml", layer.getBytes(StandardCharsets.UTF_8));
        Doctrine doctrine = ((Reading.Accepted<Doctrine>) amended).value();
        assertThrows(IllegalArgumentException.class, () -> CompiledDoctrineWriter.bytes(doctrine));
    }
}
