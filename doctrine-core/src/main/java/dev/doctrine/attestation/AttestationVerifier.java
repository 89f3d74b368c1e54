package dev.doctrine.attestation;

import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.MappingReader;
import dev.doctrine.yaml.Node;
import dev.doctrine.yaml.NodeReader;
import dev.doctrine.yaml.Place;
import java.security.interfaces.EdECPublicKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Verifies attestations for those who deploy. Whatever is missing, malformed or doubtful is refused. */
public final class AttestationVerifier {

    /** The keys of which one must have signed; none if what is verified is not signed. */
    private final List<EdECPublicKey> keys;

    private AttestationVerifier(List<EdECPublicKey> keys) {
        this.keys = List.copyOf(keys);
    }

    /**
     * A verifier that accepts only what one of these keys signed.
     *
     * @throws IllegalArgumentException if there is no key, because then nothing could be accepted
     */
    public static AttestationVerifier ofSigned(List<EdECPublicKey> keys) {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("No key");
        }
        return new AttestationVerifier(keys);
    }

    /** A verifier for attestations that are known to be genuine otherwise: it accepts only unsigned ones. */
    public static AttestationVerifier ofUnsigned() {
        return new AttestationVerifier(List.of());
    }

    /**
     * Verifies an attestation.
     *
     * @param path the attestation's file as users know it
     * @param artifact what is to be deployed; its name does not matter
     * @param today the day on which derogations have to hold
     */
    public Verification verify(String path, byte[] attestation, Artifact artifact, LocalDate today) {
        Complaints complaints = new Complaints();
        Optional<Verification.Verified> verified = NodeReader.readJson(path, attestation, complaints)
                .filter(document -> complaints.isEmpty())
                .flatMap(document -> statement(path, document, complaints))
                .flatMap(
                        statement -> new StatementReader(artifact, !keys.isEmpty(), today, complaints).read(statement));
        if (verified.isPresent() && complaints.isEmpty()) {
            return verified.get();
        }
        return new Verification.Refused(complaints.sorted());
    }

    /** The Statement, if it may be believed. */
    private Optional<Node.Mapping> statement(String path, Node.Mapping document, Complaints complaints) {
        MappingReader reader = MappingReader.of(document, complaints);
        boolean signed = Stream.of("payload", "payloadType", "signatures")
                .anyMatch(key -> reader.optional(key).isPresent());
        if (signed && keys.isEmpty()) {
            complaints.add(Place.startOf(path), AttestationProblem.NO_KEY);
        } else if (!signed && !keys.isEmpty()) {
            complaints.add(Place.startOf(path), AttestationProblem.NOT_SIGNED);
        } else if (signed) {
            return new EnvelopeReader(keys, complaints)
                    .read(reader)
                    .flatMap(payload -> NodeReader.readJson(path + " (payload)", payload, complaints))
                    .filter(statement -> complaints.isEmpty());
        }
        return Optional.of(document).filter(statement -> complaints.isEmpty());
    }
}
