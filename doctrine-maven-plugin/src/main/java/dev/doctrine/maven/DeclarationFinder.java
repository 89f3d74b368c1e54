package dev.doctrine.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the declaration of a module: the file that a parameter names, else {@code hosting.yaml}, {@code .yml} or
 * {@code .json} in the module's folder, else in its parents up to the top of the reactor.
 */
final class DeclarationFinder {

    /** What a declaration may be called. */
    static final List<String> NAMES = List.of("hosting.yaml", "hosting.yml", "hosting.json");

    private DeclarationFinder() {}

    /** What came of looking for a declaration. */
    sealed interface Search {}

    /** The declaration; whether it can be read is another matter. */
    record Found(Path file) implements Search {}

    /** One folder has several: nobody can tell which one counts. */
    record Ambiguous(List<Path> files) implements Search {}

    /** It leads out of the reactor, by a link or by its name: it is not what belongs to this project. */
    record Outside(Path file) implements Search {}

    /** It stands elsewhere than at the top, where alone it would count. */
    record NotAtTop(Path file) implements Search {}

    /** None in the module's folder and its parents up to the top. */
    record Missing() implements Search {}

    /**
     * Looks for the declaration of a module.
     *
     * @param configured the file that a parameter names, relative to the top of the reactor; null to look for it
     */
    static Search find(ModuleFolder module, @Nullable String configured, Rules rules, BuildSession session) {
        if (configured != null) {
            Path file = module.top().resolve(configured).normalize();
            // Without a policy, whoever names a file may name any.
            return rules.policy().isGiven() ? judged(file, module, rules, session) : new Found(file);
        }
        for (Path folder : module.upToTop()) {
            List<Path> files = session.declarationsIn(folder);
            if (files.size() > 1) {
                return new Ambiguous(files);
            }
            if (files.size() == 1) {
                return judged(files.get(0), module, rules, session);
            }
        }
        return new Missing();
    }

    private static Search judged(Path file, ModuleFolder module, Rules rules, BuildSession session) {
        if (leadsOut(file, module)) {
            return new Outside(file);
        }
        // Nor does another file count that stands there too, under whatever name.
        return rules.topOnly() && !session.declarationsIn(module.top()).equals(List.of(file))
                ? new NotAtTop(file)
                : new Found(file);
    }

    /** Whether a file is, in truth, neither below the top of the reactor nor in the module's own folder. */
    private static boolean leadsOut(Path file, ModuleFolder module) {
        try {
            Path real = file.toRealPath();
            return !real.startsWith(module.top().toRealPath())
                    && !real.startsWith(module.folder().toRealPath());
        } catch (IOException e) {
            return false; // it cannot be read either, which is said when it is
        }
    }

    /** The declarations of one folder: a link to nothing is one that cannot be read, not one that is not there. */
    static List<Path> declarationsIn(Path folder) {
        // One look at the folder is cheaper than asking for names that mostly are not there.
        String[] names = folder.toFile().list();
        return NAMES.stream()
                .filter(name -> names == null
                        ? Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)
                        : Arrays.asList(names).contains(name))
                .map(folder::resolve)
                .toList();
    }
}
