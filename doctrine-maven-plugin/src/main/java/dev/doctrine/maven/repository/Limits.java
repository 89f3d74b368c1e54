package dev.doctrine.maven.repository;

/**
 * How much of a repository is looked at.
 *
 * @param names how many names, folders that are left out among them
 * @param characters how many characters these names have together
 * @param file how many bytes a file that is read may have
 * @param together how many bytes are read of all files together
 */
record Limits(int names, int characters, int file, int together) {

    static final Limits USUAL = new Limits(50_000, 8 << 20, 256 << 10, 16 << 20);
}
