package dev.doctrine.maven.gate;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/**
 * Knows the goals of this plugin that build nothing. They have to be called by their full name and with this version, because
 * another plugin may have the same prefix, and what calls itself another version may do anything.
 */
final class GoalsThatBuildNothing {

    private static final Pattern GOAL = Pattern.compile("dev\\.doctrine:doctrine-maven-plugin:"
            + Pattern.quote(
                    String.valueOf(GoalsThatBuildNothing.class.getPackage().getImplementationVersion()))
            + ":([a-z-]+)");

    /** The class of this goal is generated, so it cannot be marked. */
    private static final String HELP = "help";

    private GoalsThatBuildNothing() {}

    /** Whether all goals that Maven was given build nothing; false where there is none. */
    static boolean areAll(List<String> goals) {
        for (String goal : goals) {
            Matcher matcher = GOAL.matcher(goal);
            if (!matcher.matches() || !buildsNothing(matcher.group(1))) {
                return false;
            }
        }
        return !goals.isEmpty();
    }

    /** Whether the goal's class says so: {@code test-doctrine} is {@code TestDoctrineMojo}. */
    private static boolean buildsNothing(String goal) {
        if (goal.equals(HELP)) {
            return true;
        }
        StringBuilder name = new StringBuilder("dev.doctrine.maven.goal.");
        for (String word : StringUtils.split(goal, '-')) {
            name.append(StringUtils.capitalize(word));
        }
        try {
            return BuildsNothing.class.isAssignableFrom(
                    Class.forName(name.append("Mojo").toString()));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
