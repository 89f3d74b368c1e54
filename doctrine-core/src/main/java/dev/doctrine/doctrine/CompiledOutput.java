package dev.doctrine.doctrine;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Collects what a doctrine says: each text once, and numbers, which also stand for the texts. */
final class CompiledOutput {

    private static final int LARGEST = 0xFFFF;

    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final ByteArrayOutputStream numbers = new ByteArrayOutputStream();

    /** All of it: how many texts there are, how long each is, then all of them in UTF-8, then the numbers. */
    byte[] toByteArray() {
        byte[] all = String.join("", texts.keySet()).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(texts.size(), bytes);
        texts.keySet().forEach(text -> write(text.length(), bytes));
        writeLong(all.length, bytes);
        bytes.writeBytes(all);
        bytes.writeBytes(numbers.toByteArray());
        return bytes.toByteArray();
    }

    void text(String text) {
        texts.putIfAbsent(text, texts.size());
        number(texts.get(text));
    }

    void flag(boolean flag) {
        number(flag ? 1 : 0);
    }

    /**
     * A number from 0 to 65,535.
     *
     * @throws IllegalArgumentException if it is none
     */
    void number(int number) {
        write(number, numbers);
    }

    void longNumber(long number) {
        writeLong(number, numbers);
    }

    void day(LocalDate day) {
        longNumber(day.toEpochDay());
    }

    void bilingual(Bilingual text) {
        text(text.french());
        text(text.english());
    }

    <T> void list(List<T> all, Consumer<T> writer) {
        number(all.size());
        all.forEach(writer);
    }

    private static void write(int number, ByteArrayOutputStream bytes) {
        if (number < 0 || number > LARGEST) {
            throw new IllegalArgumentException("Too much for this form: " + number);
        }
        bytes.write(number >> Byte.SIZE);
        bytes.write(number);
    }

    private static void writeLong(long number, ByteArrayOutputStream bytes) {
        for (int shift = Long.SIZE - Short.SIZE; shift >= 0; shift -= Short.SIZE) {
            write((int) (number >> shift) & LARGEST, bytes);
        }
    }
}
