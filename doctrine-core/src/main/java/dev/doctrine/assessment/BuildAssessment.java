package dev.doctrine.assessment;

import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the doctrine says of everything that one build declares: each declaration once, whichever and however many modules
 * it is about.
 *
 * @param declarations in the order of their paths
 * @param missing the modules that were to be checked and have no declaration
 * @param skipped the modules whose check was skipped
 */
public record BuildAssessment(
        Doctrine doctrine,
        Policy policy,
        LocalDate today,
        List<DeclarationAssessment> declarations,
        List<MissingDeclaration> missing,
        List<SkippedModule> skipped) {

    public BuildAssessment {
        declarations = List.copyOf(declarations);
        missing = List.copyOf(missing);
        skipped = List.copyOf(skipped);
    }

    /** The worst verdict; where something is missing or was skipped, or nothing is declared, undetermined at best. */
    public Verdict verdict() {
        Stream<Verdict> declared = declarations.stream().map(DeclarationAssessment::verdict);
        boolean whole = !declarations.isEmpty() && missing.isEmpty() && skipped.isEmpty();
        return Verdict.worst(whole ? declared : Stream.concat(declared, Stream.of(Verdict.UNDETERMINED)));
    }
}
