package dev.doctrine.doctrine;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a {@link CompiledOutput} collected, to be asked for in the same order. */
final class CompiledInput {

    private final byte[] bytes;
    private final List<String> texts;
    private int position;

    CompiledInput(byte[] bytes) {
        this.bytes = bytes;
        this.texts = readTexts();
    }

    private List<String> readTexts() {
        int[] lengths = new int[number()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = number();
        }
        int size = (int) longNumber();
        String all = new String(bytes, position, size, StandardCharsets.UTF_8);
        position += size;
        List<String> read = new ArrayList<>(lengths.length);
        int begin = 0;
        for (int length : lengths) {
            read.add(all.substring(begin, begin + length));
            begin += length;
        }
        return read;
    }

    String text() {
        return texts.get(number());
    }

    boolean flag() {
        return number() == 1;
    }

    int number() {
        return (bytes[position++] & 0xFF) << Byte.SIZE | (bytes[position++] & 0xFF);
    }

    long longNumber() {
        long number = 0;
        for (int i = 0; i < Long.BYTES / Short.BYTES; i++) {
            number = number << Short.SIZE | number();
        }
        return number;
    }

    LocalDate day() {
        return LocalDate.ofEpochDay(longNumber());
    }

    List<String> texts() {
        List<String> read = new ArrayList<>();
        for (int left = number(); left > 0; left--) {
            read.add(text());
        }
        return read;
    }

    Bilingual bilingual() {
        return new Bilingual(text(), text());
    }
}
