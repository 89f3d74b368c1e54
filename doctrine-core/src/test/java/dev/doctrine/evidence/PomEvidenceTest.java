package dev.doctrine.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PomEvidenceTest {

    private static final String PLUGIN =
            "<plugin><groupId>br.com.x</groupId><artifactId>beanstalk-maven-plugin</artifactId>%s</plugin>";

    private static String pom(String inner) {
        return "<project>\n" + inner + "\n</project>\n";
    }

    private static String build(String more) {
        return "<build><plugins>\n" + PLUGIN.formatted(more) + "\n</plugins></build>";
    }

    private static List<String> shown(String inner) {
        return Shown.in("app/pom.xml", pom(inner));
    }

    @Test
    void aPluginIsADeployment() {
        assertEquals(List.of("amazon deployment 3:1"), shown(build("")));
    }

    @Test
    void whatDoesNotRunIsAHint() {
        assertEquals(List.of("amazon hint 3:1"), shown(build("<configuration><skip>true</skip></configuration>")));
        assertEquals(
                List.of("amazon hint 3:1"),
                shown(build("<executions><execution><phase>none</phase></execution></executions>")));
        assertEquals(
                List.of("amazon hint 3:1"),
                shown(build(
                        "<executions><execution><phase>deploy</phase><configuration><skip>true</skip></configuration>"
                                + "</execution></executions>")));
        assertEquals(
                List.of("amazon hint 2:35"),
                shown("<build><pluginManagement><plugins>" + PLUGIN.formatted("")
                        + "</plugins></pluginManagement></build>"));
    }

    @Test
    void whatRunsOnceRuns() {
        assertEquals(
                List.of("amazon deployment 3:1"),
                shown(build("<executions><execution><phase>none</phase></execution>"
                        + "<execution><phase>deploy</phase></execution></executions>")));
        assertEquals(
                List.of("amazon deployment 3:1"), shown(build("<configuration><skip>false</skip></configuration>")));
    }

    @Test
    void whereItIsManagedItMayBeSkipped() {
        String managed = "<build><pluginManagement><plugins>"
                + PLUGIN.formatted("<configuration><skip>true</skip></configuration>")
                + "</plugins></pluginManagement><plugins>\n%s\n</plugins></build>";

        assertEquals(
                List.of("hint", "hint"),
                shown(managed.formatted(PLUGIN.formatted(""))).stream()
                        .map(find -> find.replaceAll("^\\w+ | [0-9:]+$", ""))
                        .toList());
        assertEquals(
                List.of("hint", "deployment"),
                shown(managed.formatted(PLUGIN.formatted("<configuration><skip>false</skip></configuration>"))).stream()
                        .map(find -> find.replaceAll("^\\w+ | [0-9:]+$", ""))
                        .toList());
    }

    @Test
    void reportingCommentsPropertiesAndDependenciesAreNothing() {
        assertEquals(List.of(), shown("<reporting><plugins>" + PLUGIN.formatted("") + "</plugins></reporting>"));
        assertEquals(List.of(), shown("<!--" + build("") + "-->"));
        assertEquals(List.of(), shown("<properties><beanstalk-maven-plugin>1</beanstalk-maven-plugin></properties>"));
        assertEquals(
                List.of(),
                shown("<build><plugins><plugin><artifactId>a</artifactId><dependencies><dependency>"
                        + "<groupId>br.com.x</groupId><artifactId>beanstalk-maven-plugin</artifactId>"
                        + "</dependency></dependencies></plugin></plugins></build>"));
        assertEquals(
                List.of(),
                shown("<build><plugins><plugin><configuration>" + build("")
                        + "</configuration></plugin></plugins></build>"));
    }

    @Test
    void aProfileIsATokenWhereverItsIdStands() {
        Evidence evidence = MadeRules.some()
                .scan(MadeFiles.of(
                        "pom.xml",
                        pom("<profiles>"
                                + "<profile><id>prod</id>" + build("") + "</profile>"
                                + "<profile>" + build("") + "<id>demo</id></profile></profiles>" + build(""))));

        assertEquals(
                List.of(Set.of("prod"), Set.of("demo"), Set.of()),
                evidence.finds().stream().map(Find::tokens).collect(Collectors.toList()));
    }

    @Test
    void aPluginInAVariableIsUnresolved() {
        Evidence evidence = MadeRules.some().scan(MadeFiles.of("pom.xml", pom("""
                <properties><p>beanstalk-maven-plugin</p></properties>
                <build><plugins>
                <plugin><groupId>br.com.x</groupId><artifactId>${p}</artifactId></plugin>
                <plugin><groupId>${project.groupId}</groupId><artifactId>own-maven-plugin</artifactId></plugin>
                </plugins></build>""")));

        assertEquals(List.of(), Shown.of(evidence));
        assertEquals(1, evidence.unresolved().size());
        assertEquals(4, evidence.unresolved().get(0).place().line());
    }

    @Test
    void nothingOutsideOfTheFileIsRead() {
        String bomb =
                "<!DOCTYPE project [<!ENTITY a \"beanstalk-maven-plugin\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>"
                        + pom(
                                "<build><plugins><plugin><groupId>br.com.x</groupId><artifactId>&a;&b;</artifactId></plugin>"
                                        + "</plugins></build>");
        Evidence evidence = MadeRules.some().scan(MadeFiles.of("pom.xml", bomb));

        assertEquals(List.of(), evidence.finds());
        assertEquals(List.of("pom.xml"), evidence.coverage().partlyRead());
    }

    @Test
    void characterReferencesAreRead() {
        assertEquals(List.of("amazon deployment 3:1"), shown(build("").replace("beanstalk", "b&#101;anstalk")));
    }

    @Test
    void whatStandsAmidATextHidesNothing() {
        for (String amid : List.of("<!-- -->", "<![CDATA[]]>", "<?x y?>")) {
            String hidden = build("").replace("beanstalk", "bean" + amid + "stalk");

            assertEquals(List.of("amazon deployment 3:1"), shown(hidden), amid);
        }
        assertEquals(
                List.of("amazon deployment 3:1"),
                shown(build("").replace("beanstalk-maven-plugin", "<![CDATA[beanstalk-]]>maven-plugin")));
    }

    @Test
    void placesHoldInLargeFiles() {
        String much = "<a>é🏛</a>\n".repeat(20_000);

        assertEquals(List.of("amazon deployment 20003:1"), shown(much.strip() + "\n" + build("")));
    }

    @Test
    void whatIsNoXmlIsPartlyRead() {
        Evidence evidence =
                MadeRules.some().scan(MadeFiles.of("pom.xml", pom(build("")).replace("</project>", "<a><b></a>")));

        assertEquals(List.of("amazon deployment 3:1"), Shown.of(evidence));
        assertEquals(List.of("pom.xml"), evidence.coverage().partlyRead());
    }
}
