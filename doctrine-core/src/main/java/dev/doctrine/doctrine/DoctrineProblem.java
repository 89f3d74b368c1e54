package dev.doctrine.doctrine;

import dev.doctrine.yaml.Problem;

/** What can be wrong in a doctrine, or in what refers to one, beyond its form. Beside each: the arguments of its sentence. */
public enum DoctrineProblem implements Problem {
    /** The offer. */
    FACTS_UNACCOUNTED,
    /** The offer. */
    LIMITS_UNACCOUNTED,
    /** The offer. */
    FACTS_INCOMPLETE,
    /** The offer, the fact. */
    FACT_STATED_AND_NOT_STATED,
    /** The offer, the fact. */
    PARENT_STATES,
    NO_SOURCE,
    /** The name, the offer that bears it. */
    NAME_TAKEN,
    /** The offer. */
    PARENT_NOT_BEFORE,
    /** The operator, the fact. */
    OPERATOR_DOES_NOT_FIT,
    /** The two facts. */
    FACTS_NOT_COMPARABLE,
    CONDITION_MALFORMED,
    /** The fact. */
    NOT_DECLARABLE,
    /** The section. */
    EMPTY_SECTION,
    /** The sentence, the placeholder. */
    UNKNOWN_PLACEHOLDER,
    /** The kind of thing, its id. */
    ALREADY_DEFINED,
    /** The layer. */
    LAYER_TWICE,
    /** The file. */
    EMPTY_LAYER,
    /** The kind of file, what it may be compared with. */
    TRACE_SUBJECT,
    /** The kind of file. */
    TRACE_FILES,
    LOOSENING_WITHOUT_SOURCE,
    /** The constraint. */
    AMENDMENT_SAYS_NOTHING,
    /** The finding, how many things it is about. */
    FINDING_ABOUT_OTHERWISE,
    /** The family. */
    FAMILY_IS_NOT_AN_OFFER,
    /** The derogation's id. */
    DUPLICATE_DEROGATION,
    DEROGATION_WITHOUT_ENVIRONMENT,
    /** The constraint. */
    HOST_MISSING,
    /** The constraint. */
    HOST_NEEDLESS,
    UNTIL_AND_PERMANENT,
    UNTIL_OR_PERMANENT_MISSING,
    /** What was found. */
    URL_EXPECTED,
    /** The constraint. */
    NOT_TO_BE_AMENDED,
    /** The fact. */
    NO_SET,
    /** The fact. */
    WORD_STATED_AND_NOT_STATED,
    /** What was written, the offer to declare instead. */
    MARKET_NAME
}
