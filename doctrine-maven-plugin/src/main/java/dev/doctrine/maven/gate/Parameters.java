package dev.doctrine.maven.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.lang3.StringUtils;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * What a project asks of the check, as written: the goal's parameters, or the properties of the same names. What is not set
 * is null.
 *
 * @param declaration the file, relative to the root; null to look for it
 * @param missing {@code fail} or {@code warn}
 * @param undetermined {@code fail} or {@code warn}
 * @param enforcement {@code enforce} or {@code observe}
 * @param lang {@code fr} or {@code en}
 * @param today the day of the assessment
 * @param layers where layers over the built-in doctrine are to be read, the lowest first
 * @param warningDays how many days before the end of a derogation one is warned
 * @param reports the formats in which the assessment is written
 * @param skip whether the check is to be skipped
 * @param skipReason why
 * @param before the file of an earlier assessment to compare with
 * @param evidence {@code on} or {@code off}
 * @param evidenceRoots further folders whose files are looked at, relative to the root
 */
public record Parameters(
        @Nullable String declaration,
        @Nullable String missing,
        @Nullable String undetermined,
        @Nullable String enforcement,
        @Nullable String lang,
        @Nullable String today,
        List<String> layers,
        @Nullable String warningDays,
        List<String> reports,
        boolean skip,
        @Nullable String skipReason,
        @Nullable String before,
        @Nullable String evidence,
        List<String> evidenceRoots) {

    public Parameters {
        layers = List.copyOf(layers);
        reports = List.copyOf(reports);
        evidenceRoots = List.copyOf(evidenceRoots);
    }

    /** What a goal asks that shows something and refuses nothing. */
    public static Parameters ofView(
            @Nullable String enforcement,
            @Nullable String lang,
            @Nullable String today,
            @Nullable List<String> layers,
            @Nullable String evidence,
            @Nullable List<String> evidenceRoots) {
        return new Parameters(
                null,
                null,
                null,
                enforcement,
                lang,
                today,
                members(layers),
                null,
                List.of(),
                false,
                null,
                null,
                evidence,
                members(evidenceRoots));
    }

    /** What the properties of a project say, in the order in which Maven itself looks for them. */
    static Parameters of(MavenProject project, MavenSession session) {
        return of(new ProjectProperties(project, session));
    }

    /** A property of the command line, of the system or of the project. */
    private record ProjectProperties(MavenProject project, MavenSession session)
            implements Function<String, @Nullable String> {
        @Override
        public @Nullable String apply(String name) {
            String given = session.getUserProperties().getProperty(name);
            if (given == null) {
                given = session.getSystemProperties().getProperty(name);
            }
            return given == null ? project.getProperties().getProperty(name) : given;
        }
    }

    /** What properties say, where there is no goal with parameters. */
    static Parameters of(Function<String, @Nullable String> properties) {
        String skip = properties.apply("doctrine.skip");
        return new Parameters(
                properties.apply("doctrine.declaration"),
                properties.apply("doctrine.missing"),
                properties.apply("doctrine.undetermined"),
                properties.apply("doctrine.enforcement"),
                properties.apply("doctrine.lang"),
                properties.apply("doctrine.today"),
                list(properties.apply("doctrine.layers")),
                properties.apply("doctrine.warningDays"),
                list(properties.apply("doctrine.reports")),
                // As Maven reads a flag: -Ddoctrine.skip alone sets it.
                skip != null && (skip.isEmpty() || skip.equalsIgnoreCase("true")),
                properties.apply("doctrine.skip.reason"),
                properties.apply("doctrine.before"),
                properties.apply("doctrine.evidence"),
                list(properties.apply("doctrine.evidence.roots")));
    }

    /** All of it in types of the JDK, equal where the same is asked; {@link #of(List)} makes parameters of it again. */
    List<@Nullable Object> asList() {
        return Arrays.asList(
                declaration,
                missing,
                undetermined,
                enforcement,
                lang,
                today,
                layers,
                warningDays,
                reports,
                skip,
                skipReason,
                before,
                evidence,
                evidenceRoots);
    }

    /** The parameters of which {@link #asList()} made this. */
    @SuppressWarnings("unchecked") // as asList() wrote it
    static Parameters of(List<@Nullable Object> list) {
        return new Parameters(
                (String) list.get(0),
                (String) list.get(1),
                (String) list.get(2),
                (String) list.get(3),
                (String) list.get(4),
                (String) list.get(5),
                (List<String>) list.get(6),
                (String) list.get(7),
                (List<String>) list.get(8),
                (boolean) list.get(9),
                (String) list.get(10),
                (String) list.get(11),
                (String) list.get(12),
                (List<String>) list.get(13));
    }

    /** The same with other layers. */
    Parameters with(List<String> otherLayers) {
        return new Parameters(
                declaration,
                missing,
                undetermined,
                enforcement,
                lang,
                today,
                otherLayers,
                warningDays,
                reports,
                skip,
                skipReason,
                before,
                evidence,
                evidenceRoots);
    }

    /** The members of a list that a goal is given. Maven makes null of an empty one, which is a mistake to be told of. */
    public static List<String> members(@Nullable List<@Nullable String> given) {
        if (given == null) {
            return List.of();
        }
        List<String> members = new ArrayList<>();
        for (String member : given) {
            members.add(StringUtils.stripToEmpty(member));
        }
        return members;
    }

    /** What stands between commas, as Maven reads a list. */
    private static List<String> list(@Nullable String written) {
        return written == null || written.isEmpty()
                ? List.of()
                : members(List.of(StringUtils.splitPreserveAllTokens(written, ',')));
    }
}
