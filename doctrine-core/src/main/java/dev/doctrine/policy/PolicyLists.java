package dev.doctrine.policy;

import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.MappingReader;
import dev.doctrine.yaml.Node;
import dev.doctrine.yaml.ValueReader;
import java.util.List;

/** Reads the lists of a policy. Any may be left out; an empty one is refused, because it could mean nobody or anybody. */
record PolicyLists(Complaints complaints) {

    /** The items of this list. */
    List<Node> nodes(MappingReader reader, String key) {
        List<Node> items = reader.optionalList(key);
        reader.optional(key)
                .filter(node -> node instanceof Node.Sequence && items.isEmpty())
                .ifPresent(node -> complaints.add(node.place(), PolicyProblem.EMPTY_LIST, key));
        return items;
    }

    /** The texts of this list. */
    List<String> texts(MappingReader reader, String key) {
        return nodes(reader, key).stream()
                .map(node -> ValueReader.text(key, node, complaints))
                .toList();
    }
}
