package dev.doctrine.yaml;

import java.util.List;

/**
 * Reads lists that say something where they are there. An empty one is refused, because it could mean nobody or anybody.
 *
 * @param complaints where what is wrong is noted
 */
public record FilledLists(Complaints complaints) {

    /** The items of a list that may be left out: none then. */
    public List<Node> nodes(MappingReader reader, String key) {
        List<Node> items = reader.optionalList(key);
        reader.optional(key)
                .filter(node -> node instanceof Node.Sequence && items.isEmpty())
                .ifPresent(node -> complaints.add(node.place(), ReadingProblem.EMPTY_LIST, key));
        return items;
    }

    /** The items of a list that has to be there. */
    public List<Node> required(MappingReader reader, String key) {
        reader.required(key);
        return nodes(reader, key);
    }

    /** The texts of a list that may be left out: none then. */
    public List<String> texts(MappingReader reader, String key) {
        return nodes(reader, key).stream()
                .map(node -> ValueReader.text(key, node, complaints))
                .toList();
    }
}
