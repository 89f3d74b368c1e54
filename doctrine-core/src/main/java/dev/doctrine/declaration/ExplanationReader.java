package dev.doctrine.declaration;

import dev.doctrine.doctrine.Host;
import dev.doctrine.vocabulary.Quantity;
import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.MappingReader;
import dev.doctrine.yaml.Names;
import dev.doctrine.yaml.Node;
import dev.doctrine.yaml.ReadingProblem;
import dev.doctrine.yaml.ValueReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a project says of its evidence, in one of two forms:
 *
 * <pre>{@code
 * evidence:
 *   - { host: amazon, files: terraform/demo/, environment: demo }
 *   - { host: amazon, files: terraform/partner/, reason: A partner deploys it, until: 2027-05-12 }
 * }</pre>
 */
final class ExplanationReader {

    private final List<String> hosts;
    private final Names declared;
    private final List<String> environments;
    private final Complaints complaints;

    /** A reader of what is about these environments. */
    ExplanationReader(List<Host> hosts, List<String> environments, Complaints complaints) {
        this.hosts = hosts.stream().map(Host::id).toList();
        this.declared = Names.of(environments);
        this.environments = environments;
        this.complaints = complaints;
    }

    List<Explanation> read(List<Node> nodes) {
        List<Explanation> explanations = new ArrayList<>();
        for (Node node : nodes) {
            MappingReader reader = MappingReader.of("evidence", node, complaints);
            explanations.add(explanation(reader));
            reader.refuseOthers();
        }
        return explanations;
    }

    private Explanation explanation(MappingReader reader) {
        String host = word("host", reader.required("host"), hosts, hosts::contains);
        String files = readFiles(reader);
        Optional<Node> environment = reader.optional("environment");
        List<Optional<Node>> reasons = List.of(reader.optional("reason"), reader.optional("until"));
        boolean hasReason = reasons.stream().anyMatch(Optional::isPresent);
        if (environment.isPresent() == hasReason && reader.isPresent()) {
            complaints.add(reader.place(), DeclarationProblem.EXPLAINED_BY_ONE);
        }
        if (environment.isPresent()) {
            return new Explanation(reader.place(), host, files, readEnvironment(environment), "", LocalDate.MAX);
        }
        String reason = reader.optionalText("reason").orElse("");
        Optional<LocalDate> until = reader.optional("until").flatMap(day -> Quantity.readDay("until", day, complaints));
        if (hasReason) {
            reader.required("reason");
            reader.required("until");
        }
        return new Explanation(reader.place(), host, files, null, reason, until.orElse(LocalDate.MIN));
    }

    private @Nullable String readEnvironment(Optional<Node> node) {
        String written = word(
                "environment", node, environments, name -> declared.find(name).isPresent());
        return declared.find(written).orElse(written);
    }

    /** A path from the repository's root that stays in it. */
    private String readFiles(MappingReader reader) {
        Optional<Node> node = reader.required("files");
        String files = node.isPresent() ? ValueReader.text("files", node.get(), complaints) : "";
        boolean stays = !files.startsWith("/") && !List.of(files.split("/", -1)).contains("..");
        if (node.isPresent() && !stays) {
            complaints.add(node.get().place(), DeclarationProblem.FILES_OUTSIDE, files);
        }
        return files.startsWith("./") ? files.substring(2) : files;
    }

    private String word(String key, Optional<Node> node, List<String> accepted, Predicate<String> isAccepted) {
        String word = node.isPresent() ? ValueReader.text(key, node.get(), complaints) : "";
        if (node.isPresent() && !word.isEmpty() && !isAccepted.test(word)) {
            complaints.addUnknown(node.get().place(), ReadingProblem.UNKNOWN_WORD, key, word, accepted);
        }
        return word;
    }
}
