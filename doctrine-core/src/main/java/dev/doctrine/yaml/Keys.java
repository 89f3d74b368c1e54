package dev.doctrine.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The keys of all constants of an enum.
 *
 * @param <E> the enum
 */
public final class Keys<E extends Keyed> {

    private final List<E> constants;

    private Keys(List<E> constants) {
        this.constants = constants;
    }

    /** The keys of these constants, which are all of an enum. */
    public static <E extends Enum<E> & Keyed> Keys<E> of(E[] constants) {
        return new Keys<>(List.of(constants));
    }

    /** All keys, in the order of the constants. */
    public List<String> all() {
        List<String> keys = new ArrayList<>();
        for (E constant : constants) {
            keys.add(constant.key());
        }
        return List.copyOf(keys);
    }

    /** The constant of this key. */
    public Optional<E> find(String key) {
        for (E constant : constants) {
            if (constant.key().equals(key)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
