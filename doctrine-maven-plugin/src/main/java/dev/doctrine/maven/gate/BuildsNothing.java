package dev.doctrine.maven.gate;

/** Marks a goal that builds nothing, so that the core extension lets it run whatever is declared. */
public interface BuildsNothing {}
