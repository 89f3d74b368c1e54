package dev.doctrine.benchmark.peer;

import dev.doctrine.doctrine.Offer;
import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.Facts;

/** An engine with the doctrine's rules and offers loaded: all that can be prepared before any environment is known is. */
public interface Peer {

    /**
     * Brings an environment into the form in which this engine takes its input.
     *
     * @param declared what is declared of it, the day included
     * @param offer the offer that it targets
     */
    Question ask(Facts<DeclaredFact> declared, Offer offer);
}
