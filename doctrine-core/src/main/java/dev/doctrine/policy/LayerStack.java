package dev.doctrine.policy;

import dev.doctrine.crypto.Ed25519;
import dev.doctrine.crypto.Sha256;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.doctrine.Layer;
import dev.doctrine.yaml.Complaint;
import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.Reading;
import dev.doctrine.yaml.RefusedFileException;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.NoSuchFileException;
import java.security.interfaces.EdECPublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Puts layers over a doctrine, after checking that each is the one that is required. If one is not, there is no
 * doctrine.
 */
public final class LayerStack {

    /** What the location of a layer's signature ends in: 64 bytes, the Ed25519 signature of the layer's bytes. */
    static final String SIGNATURE_ENDING = ".sig";

    /** What the location of a layer begins with that comes with the library. */
    static final String SHIPPED = "builtin:";

    private static final Pattern TOO_LARGE = Pattern.compile("\\d{10}");

    private final List<EdECPublicKey> keys;
    private final LayerFiles files;
    private final Complaints complaints = new Complaints();

    private LayerStack(List<EdECPublicKey> keys, LayerFiles files) {
        this.keys = keys;
        this.files = files;
    }

    /**
     * The doctrine with all these layers over it, or all that is wrong with them.
     *
     * @param keys where there are some, each layer has to be signed by one of them
     */
    public static Reading<Doctrine> over(
            Doctrine builtIn, List<RequiredLayer> layers, List<EdECPublicKey> keys, LayerFiles files) {
        LayerStack stack = new LayerStack(keys, files);
        List<Complaint> inLayers = new ArrayList<>();
        Doctrine doctrine = builtIn;
        for (RequiredLayer required : layers) {
            if (required.location() == null) {
                stack.checkBuiltIn(required, builtIn);
                continue;
            }
            Reading<Doctrine> next = stack.read(required, required.location(), doctrine);
            if (next instanceof Reading.Accepted<Doctrine> accepted) {
                doctrine = accepted.value();
                stack.checkLayer(required, top(doctrine));
            } else {
                inLayers.addAll(next.complaints());
            }
        }
        inLayers.addAll(0, stack.complaints.sorted());
        return inLayers.isEmpty() ? new Reading.Accepted<>(doctrine) : new Reading.Refused<>(inLayers);
    }

    /** The doctrine with the layer over it. A layer that is not the one that is required is not read. */
    private Reading<Doctrine> read(RequiredLayer required, String location, Doctrine below) {
        Optional<byte[]> bytes = location.startsWith(SHIPPED)
                ? shipped(required, location.substring(SHIPPED.length()))
                : bytes(required, location, PolicyProblem.LAYER_UNREADABLE);
        if (bytes.isEmpty() || !isSigned(required, location, bytes.get())) {
            return new Reading.Refused<>(List.of());
        }
        String digest = Sha256.of(bytes.get());
        if (required.sha256() != null && !required.sha256().equals(digest)) {
            complaints.add(required.place(), PolicyProblem.DIGEST_DIFFERS, location, digest);
            return new Reading.Refused<>(List.of());
        }
        return DoctrineReader.extend(below, fileName(location), bytes.get());
    }

    /** A layer that comes with the library: it is there as it was built, and needs no signature of its own. */
    private Optional<byte[]> shipped(RequiredLayer required, String name) {
        Optional<byte[]> layer = DoctrineReader.optionalLayer(name);
        if (layer.isEmpty()) {
            complaints.addUnknown(
                    required.place(), PolicyProblem.NO_SHIPPED_LAYER, name, name, DoctrineReader.optionalLayers());
        }
        return layer;
    }

    private Optional<byte[]> bytes(RequiredLayer required, String location, PolicyProblem otherwise) {
        try {
            return Optional.of(files.read(location));
        } catch (RefusedFileException e) {
            complaints.add(required.place(), e.problem(), location);
        } catch (NoSuchFileException e) {
            complaints.add(required.place(), otherwise, location, "not found");
        } catch (IOException e) {
            complaints.add(required.place(), otherwise, location, String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    private boolean isSigned(RequiredLayer required, String location, byte[] layer) {
        if (keys.isEmpty() || location.startsWith(SHIPPED)) {
            return true;
        }
        String place = location + SIGNATURE_ENDING;
        Optional<byte[]> signature = bytes(required, place, PolicyProblem.SIGNATURE_MISSING);
        if (signature.isEmpty()) {
            return false;
        }
        boolean right = keys.stream().anyMatch(key -> Ed25519.isSignedBy(key, layer, signature.get()));
        if (!right) {
            complaints.add(required.place(), PolicyProblem.SIGNATURE_WRONG, location, place);
        }
        return right;
    }

    private void checkBuiltIn(RequiredLayer required, Doctrine builtIn) {
        Optional<Layer> layer = builtIn.layers().stream()
                .filter(known -> known.id().equals(required.id()))
                .findFirst();
        if (layer.isEmpty()) {
            List<String> ids = builtIn.layers().stream().map(Layer::id).toList();
            complaints.addClosed(required.place(), PolicyProblem.NO_BUILT_IN_LAYER, ids, String.valueOf(required.id()));
            return;
        }
        checkLayer(required, layer.get());
        if (required.sha256() != null && !required.sha256().equals(layer.get().sha256())) {
            complaints.add(
                    required.place(),
                    PolicyProblem.DIGEST_DIFFERS,
                    layer.get().id(),
                    layer.get().sha256());
        }
    }

    private void checkLayer(RequiredLayer required, Layer layer) {
        if (required.id() != null && !required.id().equals(layer.id())) {
            complaints.add(required.place(), PolicyProblem.ID_DIFFERS, required.id(), layer.id());
        }
        if (required.version() != null && isOlder(layer.version(), required.version())) {
            complaints.add(
                    required.place(), PolicyProblem.VERSION_TOO_OLD, layer.id(), layer.version(), required.version());
        }
    }

    /**
     * Whether a version comes before another one. What is no version, or has numbers too large to compare, comes first.
     */
    private static boolean isOlder(String version, String oldest) {
        if (TOO_LARGE.matcher(version + " " + oldest).find()) {
            return !version.equals(oldest);
        }
        try {
            return Version.parse(version).compareTo(Version.parse(oldest)) < 0;
        } catch (IllegalArgumentException e) {
            return !version.equals(oldest);
        }
    }

    private static Layer top(Doctrine doctrine) {
        return doctrine.layers().get(doctrine.layers().size() - 1);
    }

    /** The name that reports show, without the folder, which differs from machine to machine. */
    static String fileName(String location) {
        String path = location.replace('\\', '/');
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf(':')) + 1);
    }
}
