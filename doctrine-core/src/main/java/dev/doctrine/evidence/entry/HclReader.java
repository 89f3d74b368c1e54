package dev.doctrine.evidence.entry;

import dev.doctrine.trace.Subject;
import java.util.ArrayList;
import java.util.List;

/** Reads HCL: blocks with their labels, attributes, objects and lists; no expression is worked out. */
final class HclReader {

    private static final int DEPTH_LIMIT = 32;

    private static final int MOST_LABELS = 4;

    private final Entries entries;
    private final TerraformBlocks blocks;
    private final HclScanner scanner;

    /** Whether it reads a text within another. */
    private final boolean within;

    private HclReader(Entries entries, HclScanner scanner, boolean within) {
        this.entries = entries;
        this.blocks = new TerraformBlocks(entries);
        this.scanner = scanner;
        this.within = within;
    }

    static void read(Entries entries) {
        int end = entries.source().text().length();
        new HclReader(entries, new HclScanner(entries, 0, end), false).read();
    }

    private void read() {
        body(List.of(), new Block(), 0);
        while (!scanner.atEnd()) {
            // A brace too many ends no file.
            entries.passOver();
            scanner.advance();
            body(List.of(), new Block(), 0);
        }
    }

    /** Up to the brace that closes it, which stays. */
    private void body(List<String> path, Block block, int depth) {
        while (true) {
            scanner.skipBlank();
            if (scanner.atEnd() || scanner.peek() == '}') {
                return;
            }
            int start = scanner.offset();
            if (!scanner.atName()) {
                scanner.skipExpression();
                scanner.advanceFrom(start);
                entries.passOver();
                continue;
            }
            String name = scanner.name();
            scanner.skipSpaces();
            if (scanner.atAssignment()) {
                scanner.advance();
                value(Subject.KEY, plus(path, name), start, block, depth);
            } else {
                labelled(path, name, start, block, depth);
            }
        }
    }

    private void labelled(List<String> path, String type, int start, Block block, int depth) {
        List<String> inner = plus(path, type);
        for (int labels = 0; labels < MOST_LABELS && !scanner.atEnd() && scanner.atName(); labels++) {
            inner = plus(inner, scanner.name());
            scanner.skipSpaces();
        }
        if (scanner.atEnd() || scanner.peek() != '{') {
            scanner.skipExpression();
            entries.passOver();
            return;
        }
        Block within = new Block();
        // dynamic "endpoints" makes blocks of that type.
        block.put(type.equals("dynamic") ? inner.get(inner.size() - 1) : type, "");
        entries.add(Subject.KEY, inner, "", start, block);
        blocks.open(inner, start, within);
        braces(inner, within, depth);
    }

    private void braces(List<String> path, Block within, int depth) {
        if (depth == DEPTH_LIMIT) {
            entries.passOver();
            scanner.skipExpression();
            return;
        }
        scanner.advance();
        body(path, within, depth + 1);
        if (scanner.atEnd()) {
            entries.passOver();
        } else {
            scanner.advance();
        }
    }

    private void value(Subject subject, List<String> path, int start, Block block, int depth) {
        scanner.skipSpaces();
        if (scanner.atEnd()) {
            return;
        }
        switch (scanner.peek()) {
            case '{' -> {
                add(subject, path, "", start, block);
                braces(path, TerraformBlocks.within(path, block), depth);
            }
            case '[' -> {
                add(subject, path, "", start, block);
                list(path, depth);
            }
            default -> {
                int from = scanner.offset();
                add(subject, path, scanner.text(), start, block);
                readGenerated(path, from);
            }
        }
    }

    /** What Terragrunt writes into a file, one text deep. */
    private void readGenerated(List<String> path, int from) {
        if (!within && TerraformBlocks.isGenerated(path)) {
            scanner.heredoc(from).ifPresent(text -> new HclReader(entries, text, true).read());
        }
    }

    private void list(List<String> path, int depth) {
        if (depth == DEPTH_LIMIT) {
            entries.passOver();
            scanner.skipExpression();
            return;
        }
        scanner.advance();
        while (true) {
            scanner.skipBlank();
            if (scanner.atEnd() || scanner.peek() == '}') {
                entries.passOver();
                return;
            }
            if (scanner.peek() == ']') {
                scanner.advance();
                return;
            }
            int start = scanner.offset();
            value(Subject.VALUE, path, start, new Block(), depth + 1);
            scanner.advanceFrom(start);
        }
    }

    private void add(Subject subject, List<String> path, String value, int start, Block block) {
        if (subject == Subject.KEY) {
            block.put(path.get(path.size() - 1), value);
        }
        entries.add(subject, path, value, start, block);
        blocks.value(path, value, start, block);
    }

    private static List<String> plus(List<String> path, String key) {
        List<String> longer = new ArrayList<>(path);
        longer.add(key);
        return longer;
    }
}
