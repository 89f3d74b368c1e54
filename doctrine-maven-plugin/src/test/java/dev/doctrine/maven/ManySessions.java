package dev.doctrine.maven;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs Maven builds one after the other in one JVM, as a Maven daemon does: all by the same classes, so that what a class
 * keeps would outlive its build.
 */
public final class ManySessions {

    private ManySessions() {}

    /**
     * Runs the builds.
     *
     * @param arguments the Maven home, then the arguments of all builds, then {@code --} and the folder of each
     */
    public static void main(String[] arguments) throws Exception {
        List<String> all = List.of(arguments);
        int end = all.indexOf("--");
        Path home = Path.of(all.get(0));
        System.setProperty("maven.home", home.toString());
        String[] goals = all.subList(1, end).toArray(String[]::new);
        try (URLClassLoader maven = new URLClassLoader(jars(home), ClassLoader.getPlatformClassLoader())) {
            Thread.currentThread().setContextClassLoader(maven);
            Class<?> cli = maven.loadClass("org.apache.maven.cli.MavenCli");
            Method doMain = cli.getMethod("doMain", String[].class, String.class, PrintStream.class, PrintStream.class);
            Object one = cli.getConstructor().newInstance();
            for (String folder : all.subList(end + 1, all.size())) {
                System.setProperty("maven.multiModuleProjectDirectory", folder);
                System.out.println("exit code " + doMain.invoke(one, goals, folder, System.out, System.err));
            }
        }
    }

    private static URL[] jars(Path home) throws IOException {
        List<URL> jars = new ArrayList<>();
        for (String folder : List.of("boot", "lib", "lib/ext")) {
            try (Stream<Path> files = Files.list(home.resolve(folder))) {
                for (Path jar : files.filter(file -> file.toString().endsWith(".jar"))
                        .sorted()
                        .toList()) {
                    jars.add(jar.toUri().toURL());
                }
            }
        }
        return jars.toArray(URL[]::new);
    }
}
