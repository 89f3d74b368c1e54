package dev.doctrine.declaration;

import static dev.doctrine.declaration.FactSection.Entry.optional;
import static dev.doctrine.declaration.FactSection.Entry.required;

import dev.doctrine.vocabulary.DeclaredFact;
import java.util.List;

/** The sections of a declaration in which facts stand, and under which keys. */
public enum FactSection {
    APPLICATION(optional("territorial", DeclaredFact.TERRITORIAL)),
    OWNER(required("kind", DeclaredFact.OWNER_KIND), optional("operator", DeclaredFact.OWNER_OPERATOR)),
    DATA(required("classification", DeclaredFact.CLASSIFICATION)),
    /** What an environment says of its own data. */
    OWN_DATA(optional("classification", DeclaredFact.CLASSIFICATION), optional("synthetic", DeclaredFact.SYNTHETIC)),
    /** What is said of data beside their classification, of the application's and of an environment's own. */
    DATA_DETAILS(
            optional("categories", DeclaredFact.CATEGORIES), optional("specialFrance", DeclaredFact.SPECIAL_FRANCE)),
    PARTICULAR_SENSITIVITY(
            optional("legalSecret", DeclaredFact.LEGAL_SECRET),
            optional("essentialMission", DeclaredFact.ESSENTIAL_MISSION),
            optional("harm", DeclaredFact.HARM)),
    ENVIRONMENT(
            optional("stage", DeclaredFact.STAGE),
            optional("exposure", DeclaredFact.EXPOSURE),
            optional("workload", DeclaredFact.WORKLOAD),
            optional("availability", DeclaredFact.AVAILABILITY),
            optional("regions", DeclaredFact.REGIONS),
            optional("requires", DeclaredFact.REQUIRES),
            optional("zone", DeclaredFact.ZONE),
            optional("cluster", DeclaredFact.CLUSTER)),
    SUPPORT(optional("hours", DeclaredFact.SUPPORT_HOURS), optional("response", DeclaredFact.SUPPORT_RESPONSE)),
    HOMOLOGATION(
            required("level", DeclaredFact.HOMOLOGATION_LEVEL), required("until", DeclaredFact.HOMOLOGATION_UNTIL)),
    ELIGIBILITY(required("date", DeclaredFact.ELIGIBILITY_DATE));

    private final List<Entry> entries;

    FactSection(Entry... entries) {
        this.entries = List.of(entries);
    }

    /** The facts of the section, in the order in which one writes them. */
    public List<Entry> entries() {
        return entries;
    }

    /** One fact and its key, and whether it has to be there where its section is. */
    public record Entry(String key, DeclaredFact fact, boolean required) {

        static Entry required(String key, DeclaredFact fact) {
            return new Entry(key, fact, true);
        }

        static Entry optional(String key, DeclaredFact fact) {
            return new Entry(key, fact, false);
        }
    }
}
