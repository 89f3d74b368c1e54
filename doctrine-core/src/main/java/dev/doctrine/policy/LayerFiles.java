package dev.doctrine.policy;

import java.io.IOException;

/** Where the bytes of layers and of their signatures come from: the library itself reads no file. */
public interface LayerFiles {

    /**
     * The bytes at a location.
     *
     * @throws java.nio.file.NoSuchFileException if there is nothing
     * @throws dev.doctrine.yaml.RefusedFileException if what is there is no regular file
     * @throws IOException if it cannot be read
     */
    byte[] read(String location) throws IOException;
}
