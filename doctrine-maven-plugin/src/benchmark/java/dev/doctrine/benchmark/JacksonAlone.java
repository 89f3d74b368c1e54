package dev.doctrine.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A declaration becomes a tree of Jackson, neither checked nor understood; prints how many sections it has. */
final class JacksonAlone {

    private JacksonAlone() {}

    public static void main(String[] arguments) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(arguments[0]));
        System.out.println(new ObjectMapper(new YAMLFactory()).readTree(bytes).size());
    }
}
