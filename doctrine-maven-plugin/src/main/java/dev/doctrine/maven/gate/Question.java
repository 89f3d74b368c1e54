package dev.doctrine.maven.gate;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check asks about its module.
 *
 * @param folder the module's folder, by its real path
 * @param parameters what its project asks
 * @param info whether anybody sees what is not a warning
 * @param warnings whether anybody sees warnings
 * @param layers the digests of the doctrine's layers, where another class loader has found other files for them; else null
 */
record Question(
        Path folder,
        Parameters parameters,
        boolean info,
        boolean warnings,
        @Nullable List<String> layers) {

    /** In types of the JDK; {@link #of} makes a question of it again. */
    List<?> asList() {
        return Arrays.asList(folder, parameters.asList(), info, warnings, layers);
    }

    @SuppressWarnings("unchecked") // as asList() wrote it
    static Question of(List<?> list) {
        return new Question(
                (Path) list.get(0),
                Parameters.of((List<@Nullable Object>) list.get(1)),
                (boolean) list.get(2),
                (boolean) list.get(3),
                (List<String>) list.get(4));
    }
}
