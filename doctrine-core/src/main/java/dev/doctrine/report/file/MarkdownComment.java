package dev.doctrine.report.file;

import dev.doctrine.report.text.Messages;
import java.util.ArrayList;
import java.util.List;

/**
 * A comment that grows block by block, until one does not fit into what a forge takes. From there on all is left out,
 * between two blocks and never within one, and the last sentence says how much that is.
 */
final class MarkdownComment {

    /** The most characters. GitHub takes 65,536; whoever posts the comment may want to add some. */
    static final int LIMIT = 60_000;

    /** Enough for the sentence that says what is left out. */
    private static final int CLOSING = 1_000;

    private final Messages messages;
    private final StringBuilder text = new StringBuilder();
    private final List<String> headings = new ArrayList<>();
    private boolean full;
    private int leftOut;

    MarkdownComment(Messages messages) {
        this.messages = messages;
    }

    /** Adds a line for what comes next; it is left out together with it. */
    void addHeading(String heading) {
        headings.add(heading);
    }

    /** Adds a paragraph. */
    void addParagraph(String paragraph) {
        add("\n\n", paragraph, 0);
    }

    /** Adds a list of findings, as many of them as fit. */
    void addList(List<String> items) {
        for (int i = 0; i < items.size(); i++) {
            add(i == 0 ? "\n\n" : "\n", items.get(i), 1);
        }
    }

    /** Adds a list of findings that readers open when they want it. The empty line lets Markdown begin again in it. */
    void addFolded(String summary, List<String> items) {
        addFolded(summary, items, items.size());
    }

    /** Adds a list of what explains findings and is none itself, folded too. */
    void addFoldedNotes(String summary, List<String> items) {
        addFolded(summary, items, 0);
    }

    private void addFolded(String summary, List<String> items, int findings) {
        if (!items.isEmpty()) {
            add(
                    "\n\n",
                    "<details><summary>" + summary + "</summary>\n\n" + String.join("\n", items) + "\n\n</details>",
                    findings);
        }
    }

    /** Adds a table, as many of its rows as fit; {@code columns} are the keys of its headings. */
    void addTable(List<String> columns, List<List<String>> rows) {
        String top = row(columns.stream().map(messages::text).toList()) + "\n|" + " --- |".repeat(columns.size());
        add("\n\n", top, 0);
        rows.forEach(cells -> add("\n", row(cells), 0));
    }

    private static String row(List<String> cells) {
        StringBuilder row = new StringBuilder("|");
        cells.forEach(cell -> row.append(' ').append(Markdown.escaped(cell)).append(" |"));
        return row.toString();
    }

    /** The whole comment. */
    String text() {
        if (full) {
            append(
                    "\n\n",
                    Markdown.escaped(
                            messages.text("markdown.full", Integer.toString(leftOut), ReportFormat.JSON.fileName())));
        }
        return text + "\n";
    }

    private void add(String separator, String block, int findings) {
        if (!full) {
            String whole = String.join("\n\n", headings) + (headings.isEmpty() ? "" : "\n\n") + block;
            full = text.length() + separator.length() + whole.length() > LIMIT - CLOSING;
            if (!full) {
                append(headings.isEmpty() ? separator : "\n\n", whole);
            }
        }
        headings.clear();
        leftOut += full ? findings : 0;
    }

    private void append(String separator, String block) {
        text.append(text.isEmpty() ? "" : separator).append(block);
    }
}
