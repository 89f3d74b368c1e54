package dev.doctrine.maven.gate;

import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.policy.LayerStack;
import dev.doctrine.policy.Policy;
import dev.doctrine.policy.RequiredLayer;
import dev.doctrine.yaml.Reading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.artifact.Artifact;
import org.jspecify.annotations.Nullable;

/** The doctrines of one build: the built-in one, and what layers make of it, each read once. */
final class BuildDoctrines {

    private final Path root;
    private final List<Artifact> artifacts;
    private final Doctrine builtIn = DoctrineReader.builtIn();
    private final Map<List<?>, Reading<Doctrine>> known = new HashMap<>();
    private @Nullable Reading<Policy> completed;

    /**
     * The doctrines of a build, none read yet but the built-in one.
     *
     * @param root from where files of layers are found that no policy names
     * @param artifacts the dependencies of the plugin, among which layers may be
     */
    BuildDoctrines(Path root, List<Artifact> artifacts) {
        this.root = root;
        this.artifacts = artifacts;
    }

    /** The built-in doctrine with these layers over it. */
    Reading<Doctrine> layered(List<String> layers) {
        if (layers.isEmpty()) {
            return new Reading.Accepted<>(builtIn);
        }
        Reading<Doctrine> doctrine = known.get(layers);
        if (doctrine == null) {
            List<RequiredLayer> required = new ArrayList<>();
            for (String layer : layers) {
                required.add(RequiredLayer.at(layer));
            }
            doctrine = LayerStack.over(builtIn, required, List.of(), new LayerLocations(root, artifacts));
            known.put(layers, doctrine);
        }
        return doctrine;
    }

    /** The doctrine that a policy asks for. */
    Reading<Doctrine> of(PolicyFinder.Found policy) {
        List<String> key = List.of(policy.policy().sha256());
        Reading<Doctrine> doctrine = known.get(key);
        if (doctrine == null) {
            doctrine = policy.policy().doctrine(builtIn, new LayerLocations(policy.folder(), artifacts));
            known.put(key, doctrine);
        }
        return doctrine;
    }

    /** The policy of the build, with the known refusals that it names. */
    Reading<Policy> withKnownRefusals(PolicyFinder.Found policy, Doctrine doctrine) {
        if (completed == null) {
            completed = policy.policy().withKnownRefusals(doctrine, new LayerLocations(policy.folder(), artifacts));
        }
        return completed;
    }
}
