package dev.doctrine.vocabulary;

import dev.doctrine.vocabulary.FactType.OneWord;
import dev.doctrine.yaml.Keys;

/**
 * What the files of the repository show of an environment on an offer. Nobody declares it and no source states it: it
 * follows from both together. Not stated where nothing was found.
 */
public enum EvidenceFact implements Fact {
    /** Whether the places to which the repository deploys agree with the offer. */
    DEPLOYMENT("evidence.deployment"),
    /** Whether the places where the repository keeps data agree with the offer. */
    STORAGE("evidence.storage"),
    /** Whether what else points to a place agrees with the offer. */
    HINT("evidence.hint");

    /** The facts' names in files and messages. */
    public static final Keys<EvidenceFact> KEYS = Keys.of(values());

    private final String key;
    private final FactType type = new OneWord(Vocabulary.AGREEMENT);

    EvidenceFact(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public FactType type() {
        return type;
    }
}
