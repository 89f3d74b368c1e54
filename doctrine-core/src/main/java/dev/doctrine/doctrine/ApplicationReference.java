package dev.doctrine.doctrine;

import dev.doctrine.yaml.Spelling;

/**
 * How an entry that stands outside a declaration, such as that of a register, names the application that it is about.
 *
 * @param name the application's name
 * @param id its stable id; empty where the entry gives none
 */
public record ApplicationReference(String name, String id) {

    /**
     * Whether it means this application. An id, where there is one, decides alone and to the letter: a name may change, and
     * others may take it.
     *
     * @param applicationId the id that the application declares; empty where it declares none
     */
    public boolean means(String application, String applicationId) {
        return id.isEmpty() ? Spelling.areSame(name, application) : id.equals(applicationId);
    }
}
