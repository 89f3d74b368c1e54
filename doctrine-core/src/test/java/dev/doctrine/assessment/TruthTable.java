package dev.doctrine.assessment;

import dev.doctrine.DeclarationText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One table of {@code truth-table.md}.
 *
 * @param baseline the declaration that its cells vary
 */
record TruthTable(String title, String baseline, List<String> headers, List<List<String>> rows) {

    private static final Pattern CODE = Pattern.compile("`([^`]*)`");

    private static final Pattern BLOCK = Pattern.compile("(?s)```yaml\n(.*?)```");

    static final List<TruthTable> ALL = readAll();

    /** Of the mandatory constraints. */
    static final List<TruthTable> MANDATORY = ALL.subList(0, 3);

    static final TruthTable WARNINGS = ALL.get(3);

    static final TruthTable DEROGATIONS = ALL.get(4);

    /** Each of one constraint of the State layer. */
    static final List<TruthTable> STATE_LAYER = ALL.subList(5, ALL.size() - 1);

    static final TruthTable ACKNOWLEDGEMENTS = ALL.get(ALL.size() - 1);

    /** All tables of the file, in order; a table without a baseline of its own has the one before it. */
    private static List<TruthTable> readAll() {
        List<TruthTable> tables = new ArrayList<>();
        String baseline = "";
        for (String section : text().split("\n##? ", -1)) {
            Matcher block = BLOCK.matcher(section);
            if (block.find()) {
                baseline = block.group(1);
            }
            List<List<String>> lines = section.lines()
                    .filter(line -> line.startsWith("|") && !line.startsWith("|-"))
                    .map(TruthTable::cells)
                    .toList();
            if (!lines.isEmpty()) {
                String title = section.lines().findFirst().orElseThrow();
                tables.add(new TruthTable(title, baseline, lines.get(0), lines.subList(1, lines.size())));
            }
        }
        return tables;
    }

    /** The constraint that the table's title names; empty where it names none. */
    String constraint() {
        return codes(title, 0);
    }

    /** The columns whose cells are declared: after the first, all but those of offers and results. */
    List<Integer> declaredColumns() {
        return columns().stream()
                .filter(column -> baseline.contains(code(column, 0) + ":"))
                .toList();
    }

    /** The columns headed by an offer. */
    List<Integer> offerColumns() {
        return columns().stream()
                .filter(column ->
                        !code(column, 0).isEmpty() && !declaredColumns().contains(column))
                .toList();
    }

    /** The offer that heads a column. */
    String offer(int column) {
        return code(column, 0);
    }

    /** The declaration of a row, its offer left to the baseline. */
    DeclarationText declaration(List<String> row) {
        DeclarationText text = new DeclarationText(baseline);
        for (int column : declaredColumns()) {
            text = text.with(code(column, 0), codes(row.get(column), 0));
        }
        return text;
    }

    /** The declaration of a cell. */
    DeclarationText declaration(List<String> row, int column) {
        DeclarationText onOffer = new DeclarationText(baseline)
                .with("production", "{ offer: " + offer(column) + " }")
                .with("production", code(column, 1));
        for (int declared : declaredColumns()) {
            onOffer = onOffer.with(code(declared, 0), codes(row.get(declared), 0));
        }
        return onOffer;
    }

    private List<Integer> columns() {
        List<Integer> columns = new ArrayList<>();
        for (int column = 1; column < headers.size(); column++) {
            columns.add(column);
        }
        return columns;
    }

    private String code(int column, int which) {
        return codes(headers.get(column), which);
    }

    private static String codes(String cell, int which) {
        return CODE.matcher(cell)
                .results()
                .skip(which)
                .findFirst()
                .map(code -> code.group(1))
                .orElse("");
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                .map(String::strip)
                .toList();
    }

    private static String text() {
        try (InputStream stream = TruthTable.class.getResourceAsStream("/dev/doctrine/truth-table.md")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
