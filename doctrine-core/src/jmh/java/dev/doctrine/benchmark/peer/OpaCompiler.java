package dev.doctrine.benchmark.peer;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The compiler from Rego to WebAssembly, which comes with OPA and not from Maven's repositories.
 *
 * @param command how it is called
 */
record OpaCompiler(String command) {

    private static final int TAR_BLOCK = 512;

    /** The one that {@code -Dbenchmarks.opa} names. */
    static OpaCompiler configured() {
        return new OpaCompiler(System.getProperty("benchmarks.opa", "opa"));
    }

    /** Its version; empty if there is none. */
    Optional<String> version() {
        try {
            return Optional.of(run("version").lines().findFirst().orElse("").replace("Version:", "OPA"));
        } catch (IOException | InterruptedException none) {
            return Optional.empty();
        }
    }

    /** The module as WebAssembly, for these rules as entry points. */
    byte[] compiled(String module, List<String> entryPoints) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("rego");
        Path source = folder.resolve("doctrine.rego");
        Path bundle = folder.resolve("bundle.tar.gz");
        try {
            Files.writeString(source, module);
            List<String> arguments = new ArrayList<>(List.of("build", "--target", "wasm"));
            entryPoints.forEach(entryPoint -> arguments.addAll(List.of("--entrypoint", entryPoint)));
            arguments.addAll(List.of("--output", bundle.toString(), source.toString()));
            run(arguments.toArray(String[]::new));
            return policy(bundle);
        } finally {
            Files.deleteIfExists(bundle);
            Files.deleteIfExists(source);
            Files.delete(folder);
        }
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Stream.concat(Stream.of(command), Stream.of(arguments)).toList())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(output);
        }
        return output;
    }

    /** The WebAssembly in a bundle, which is a compressed tar archive. */
    private static byte[] policy(Path bundle) throws IOException {
        try (InputStream file = Files.newInputStream(bundle);
                DataInputStream archive = new DataInputStream(new GZIPInputStream(file))) {
            while (true) {
                byte[] header = new byte[TAR_BLOCK];
                archive.readFully(header);
                String name = field(header, 0, 100);
                int size = Integer.parseInt(field(header, 124, 11), 8);
                byte[] content = new byte[size];
                archive.readFully(content);
                archive.skipNBytes(Math.floorMod(-size, TAR_BLOCK));
                if (name.endsWith("policy.wasm")) {
                    return content;
                }
            }
        }
    }

    private static String field(byte[] header, int start, int length) {
        return new String(header, start, length, StandardCharsets.US_ASCII).split("\0", 2)[0].strip();
    }
}
