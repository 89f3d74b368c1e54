package dev.doctrine.maven.goal;

import dev.doctrine.assessment.ProposedEnvironment;
import dev.doctrine.maven.message.PluginMessages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * The declaration that a project starts from: commented, right in form, and empty where a person has to decide. Whoever
 * fills in nothing does not pass.
 *
 * @param application the application's name, as the project has it
 * @param answers what a person has decided already
 * @param offers the ids of the offers that may be declared
 */
record DeclarationTemplate(String application, FirstAnswers answers, List<String> offers, Locale locale) {

    /** Longer names are cut: no person gave them. */
    private static final int LONGEST_NAME = 200;

    /** The file's bytes, with these environments unless nothing is hosted. */
    byte[] bytes(List<ProposedEnvironment> environments) throws IOException {
        String template = StartingText.of(answers.hosted() ? "hosting" : "library", locale);
        return filled(template, environments).getBytes(StandardCharsets.UTF_8);
    }

    private String filled(String template, List<ProposedEnvironment> environments) {
        EnvironmentTemplate environment = new EnvironmentTemplate(answers.offer(), offers, locale);
        StringBuilder text = new StringBuilder();
        // Line by line, so that nothing that is filled in is taken for a place to be filled.
        template.lines().forEach(line -> {
            if (line.equals("@environments@")) {
                environments.forEach(each ->
                        environment.lines(each).forEach(own -> text.append(own).append('\n')));
            } else {
                text.append(filled(line)).append('\n');
            }
        });
        return text.toString();
    }

    private String filled(String line) {
        int begin = line.indexOf('@');
        if (begin < 0) {
            return line;
        }
        String value = switch (line.substring(begin)) {
            case "@application@" -> quoted(cut(application));
            case "@owner@" -> quoted(answers.owner());
            case "@kind@" -> answers.kind();
            case "@reason@" -> quoted(answers.reason());
            case "@classification@" -> answers.classification();
            default -> throw new IllegalStateException(line);
        };
        return line.substring(0, begin) + (value.isEmpty() ? toFillIn(locale) : value);
    }

    /** The comment beside a key that is left empty. */
    static String toFillIn(Locale locale) {
        return "# " + new PluginMessages(locale).text("init.to-fill-in");
    }

    private static String cut(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }

    /** A YAML text in single quotes, on one line; nothing where a declaration would not accept it as a text. */
    private static String quoted(String value) {
        StringBuilder text = new StringBuilder();
        value.codePoints().map(c -> isRefused(c) ? ' ' : c).forEach(text::appendCodePoint);
        boolean says = text.codePoints().anyMatch(Character::isLetterOrDigit);
        return says ? "'" + text.toString().strip().replace("'", "''") + "'" : "";
    }

    private static boolean isRefused(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
