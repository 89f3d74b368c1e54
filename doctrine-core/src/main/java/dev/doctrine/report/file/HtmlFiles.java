package dev.doctrine.report.file;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.BuildAssessment;
import dev.doctrine.assessment.DeclarationAssessment;
import dev.doctrine.crypto.Sha256;
import dev.doctrine.report.page.BuildPage;
import dev.doctrine.report.page.HtmlReport;
import dev.doctrine.yaml.Reading;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The pages about a build. Where it has exactly one declaration and that could be read, this is the page of the declaration;
 * otherwise it is an overview with links to the pages of the declarations, which are in a folder of their own.
 */
final class HtmlFiles {

    /** The folder of the declarations' pages. */
    static final String FOLDER = "declarations";

    private static final int LONGEST_NAME = 40;
    private static final int DIGITS = 32;

    private final BuildAssessment build;
    private final Locale locale;

    HtmlFiles(BuildAssessment build, Locale locale) {
        this.build = build;
        this.locale = locale;
    }

    /** The bytes of each page by its path; the page with which readers begin has this name. */
    Map<String, byte[]> files(String first) {
        if (build.missing().isEmpty()
                && build.skipped().isEmpty()
                && build.declarations().size() == 1
                && build.declarations().get(0).reading() instanceof Reading.Accepted<Assessment> accepted) {
            return Map.of(first, page(build.declarations().get(0), accepted.value()));
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        Map<String, String> links = new LinkedHashMap<>();
        for (DeclarationAssessment declaration : build.declarations()) {
            if (declaration.reading() instanceof Reading.Accepted<Assessment> accepted) {
                String page = FOLDER + "/" + pageName(declaration.path());
                links.put(declaration.path(), page);
                files.put(page, page(declaration, accepted.value()));
            }
        }
        files.put(first, new BuildPage(build, links, locale).bytes());
        return Collections.unmodifiableMap(files);
    }

    private byte[] page(DeclarationAssessment declaration, Assessment assessment) {
        return new HtmlReport(assessment, declaration.artifacts(), locale).bytes();
    }

    /**
     * The name of a declaration's page. It depends on the path alone, so that links to it stay valid. Its letters and
     * digits are safe in every file system and address, and its digest keeps paths apart that have the same letters and
     * digits.
     */
    private static String pageName(String path) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < path.length() && name.length() < LONGEST_NAME; i++) {
            char c = Character.toLowerCase(path.charAt(i));
            boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            name.append(plain ? c : '-');
        }
        String digest = Sha256.of(path.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
        return name + "-" + digest + ".html";
    }
}
