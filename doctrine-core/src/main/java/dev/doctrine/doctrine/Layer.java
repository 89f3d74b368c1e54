package dev.doctrine.doctrine;

/**
 * A part of the doctrine that has one owner and one file.
 *
 * @param sha256 the digest of the file's bytes, in lower-case hexadecimal
 */
public record Layer(String id, String version, String sha256) {}
