package dev.doctrine.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes the bundle of a release of what the build left, and checks it as it was written; see RELEASING.md. */
public final class ReleaseBundle {

    private ReleaseBundle() {}

    /**
     * Takes the root of the repository, the version, whether the build signed, and whether all is required that Maven Central asks for.
     */
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]).normalize();
        List<Component> components = Component.of(root, arguments[1]);
        Path zip = root.resolve("target").resolve("doctrine-" + arguments[1] + "-bundle.zip");
        Bundle.collect(components, Boolean.parseBoolean(arguments[2])).write(zip);

        Bundle bundle = Bundle.read(zip);
        BundleCheck check = BundleCheck.of(bundle, components);
        System.out.println("Bundle: " + zip + ", " + bundle.files().size() + " files");
        bundle.files().forEach((file, bytes) -> System.out.printf("  %9d %s%n", bytes.length, file));
        System.out.println("Missing for Maven Central: " + check.lacks().size());
        check.lacks().forEach(lack -> System.out.println("  " + lack));
        List<String> faults = new ArrayList<>(check.faults());
        Component plugin = components.get(components.size() - 1);
        byte[] jar = bundle.files().get(plugin.folder() + plugin.baseName() + ".jar");
        if (jar != null) {
            faults.addAll(DependencyList.read(root).faults(jar));
        }
        System.out.println("Faults: " + faults.size());
        faults.forEach(fault -> System.out.println("  " + fault));
        if (!faults.isEmpty()
                || (Boolean.parseBoolean(arguments[3]) && !check.lacks().isEmpty())) {
            throw new IllegalStateException("The bundle is not to be published: see the lines above.");
        }
    }
}
