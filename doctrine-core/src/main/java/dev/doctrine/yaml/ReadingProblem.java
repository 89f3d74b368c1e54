package dev.doctrine.yaml;

/** What can be wrong in any file, whatever it is about. Beside each: the arguments of its sentence. */
public enum ReadingProblem implements Problem {
    /** How many more mistakes there are, how many are shown. */
    MORE,
    /** The key, how many there are, the most that are read. */
    TOO_MANY,
    NOT_FOUND,
    /** The file's name: it is a folder. */
    FOLDER,
    /** The file's name: it is a pipe or a device, and reading it might never end. */
    NO_FILE,
    /** The file's name: the machine's settings have no way to write it. */
    UNWRITABLE_NAME,
    /** The file cannot be read at all: the system's reason. */
    UNREADABLE,
    /** The size limit, in bytes. */
    TOO_LARGE,
    /** The limit of a line, in characters. */
    LINE_TOO_LONG,
    NOT_UTF8,
    /** The character's code point. */
    CONTROL_CHARACTER,
    EMPTY,
    /** The key. */
    EMPTY_LIST,
    /** The format, the parser's reason in English. */
    SYNTAX,
    /** A tab where YAML takes spaces only. */
    TAB,
    /** The code point of a space that is none to YAML. */
    OTHER_SPACE,
    /** The mark of a merge that was not finished. */
    CONFLICT_MARK,
    /** The depth limit. */
    TOO_DEEP,
    SECOND_DOCUMENT,
    ANCHOR,
    ALIAS,
    MERGE_KEY,
    /** The tag. */
    TAG,
    /** A key that is no name: a list, a mapping, an alias. */
    COMPLEX_KEY,
    /** The key. */
    DUPLICATE_KEY,
    /** The mapping, the name, the one that it is another spelling of. */
    SPELT_LIKE_ANOTHER,
    /** The mapping, the key. */
    UNKNOWN_KEY,
    /** The key, the mapping. */
    MISSING_KEY,
    /** The key. */
    NO_VALUE,
    ROOT_MAPPING_EXPECTED,
    /** The key, what was found. */
    MAPPING_EXPECTED,
    /** The key, what was found. */
    LIST_EXPECTED,
    /** The key, what was found. */
    TEXT_EXPECTED,
    /** The key. */
    BLANK_TEXT,
    /** The mapping. */
    BLANK_NAME,
    /** The key, what was found. */
    UNKNOWN_WORD,
    /** The key, what was found. */
    WORD_EXPECTED,
    /** The key, what was found. */
    FLAG_EXPECTED,
    /** The key, what was found. */
    COUNT_EXPECTED,
    /** The key, what was found. */
    PERCENTAGE_EXPECTED,
    /** The key, what was found, the same with a point. */
    DECIMAL_POINT,
    /** The key, what was found. */
    DURATION_EXPECTED,
    /** The key, what was found. */
    DAY_EXPECTED,
    /** The key, what was found. */
    UNSUPPORTED_VERSION
}
