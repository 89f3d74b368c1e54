package dev.doctrine.maven.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A repository that Git itself makes; where there is no Git, the test is left out. */
public record GitRepository(Path root) {

    /** An empty one. */
    public static GitRepository in(Path root, String... options) throws Exception {
        try {
            new ProcessBuilder("git", "--version").start().waitFor();
        } catch (IOException e) {
            assumeTrue(false, "no git here");
        }
        Files.createDirectories(root);
        GitRepository repository = new GitRepository(root.toRealPath());
        List<String> arguments = new ArrayList<>(List.of("init", "-q"));
        arguments.addAll(List.of(options));
        repository.git(arguments.toArray(String[]::new));
        return repository;
    }

    /** Runs Git, without the settings of this machine. */
    public String git(String... arguments) throws Exception {
        return gitOf("", arguments);
    }

    /** Runs Git, with what it reads. */
    String gitOf(String input, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=a", "-c", "user.email=a@example.org"));
        command.addAll(List.of("-c", "protocol.file.allow=always"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(root.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        builder.environment().put("HOME", root.toString());
        Process git = builder.redirectErrorStream(true).start();
        try (OutputStream stream = git.getOutputStream()) {
            stream.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String output = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, git.waitFor(), output);
        return output;
    }

    /** Writes a file. */
    public GitRepository write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
        return this;
    }

    /** Writes files and adds them to the index. */
    GitRepository add(String... names) throws Exception {
        for (String name : names) {
            write(name, name);
        }
        List<String> arguments = new ArrayList<>(List.of("add", "-f", "--"));
        arguments.addAll(List.of(names));
        git(arguments.toArray(String[]::new));
        return this;
    }

    byte[] index() throws IOException {
        return Files.readAllBytes(root.resolve(".git/index"));
    }

    /** Its files, looked for as a build does that starts at the root. */
    ListedFiles files() {
        return ListedFiles.of(root, root, List.of(), folder -> folder.endsWith("left-out"));
    }
}
