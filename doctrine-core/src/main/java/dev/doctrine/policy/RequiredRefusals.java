package dev.doctrine.policy;

import dev.doctrine.crypto.Sha256;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.yaml.Place;
import dev.doctrine.yaml.Reading;
import dev.doctrine.yaml.RefusedFileException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;

/**
 * The list of known refusals that a policy names, and what it has to be.
 *
 * @param place where it is named
 * @param file where it is to be read, like a layer
 * @param sha256 the digest that its bytes have to have, so that nobody but the policy's owner lengthens it
 */
record RequiredRefusals(Place place, String file, String sha256) {

    /** The list, or all that is wrong with it. One whose digest is another is not read. */
    Reading<KnownRefusals> read(Doctrine doctrine, LayerFiles files) {
        byte[] bytes;
        try {
            bytes = files.read(file);
        } catch (RefusedFileException e) {
            return Reading.refused(place, e.problem(), file);
        } catch (NoSuchFileException e) {
            return Reading.refused(place, PolicyProblem.REFUSALS_UNREADABLE, file, "not found");
        } catch (IOException e) {
            return Reading.refused(place, PolicyProblem.REFUSALS_UNREADABLE, file, String.valueOf(e.getMessage()));
        }
        String digest = Sha256.of(bytes);
        return digest.equals(sha256)
                ? KnownRefusalsReader.read(LayerStack.fileName(file), bytes, doctrine)
                : Reading.refused(place, PolicyProblem.REFUSALS_DIFFER, file, digest);
    }
}
