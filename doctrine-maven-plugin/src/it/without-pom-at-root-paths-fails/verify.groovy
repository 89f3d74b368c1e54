import groovy.json.JsonSlurper
import java.util.regex.Pattern

// Every path of every report, in the folder of reports of this module: from the root of the repository that it is in.
def paths = { String module ->
    def read = { new JsonSlurper().parse(new File(basedir, "$module/target/doctrine/$it")) }
    def assessment = read('assessment.json')
    def sarif = read('doctrine.sarif')
    def markdown = new File(basedir, "$module/target/doctrine/doctrine.md").getText('UTF-8')
    [assessment: (assessment.declarations*.path + assessment.declarations*.environments.flatten()*.outcomes.flatten()*.place*.path) as Set,
     sarif: sarif.runs*.results.flatten()*.locations.flatten()*.physicalLocation*.artifactLocation*.uri as Set,
     gitlab: read('gl-code-quality-report.json')*.location*.path as Set,
     markdown: (markdown =~ /[\w\/.-]*(?:hosting\.yaml|pom\.xml)/).collect { it } as Set]
}
def log = new File(basedir, 'build.log').getText('UTF-8')
def annotated = { (log =~ /(?m)^::\w+ file=([^,]+)/).collect { it[1] } as Set }

def expected = [
    'depots/titres/service': ['depots/titres/service/hosting.yaml'] as Set,
    'plat/parent': ['plat/api/hosting.yaml', 'plat/batch/pom.xml', 'plat/parent/pom.xml'] as Set,
    // Each of these is a repository of its own.
    'arbre/service': ['service/hosting.yaml'] as Set,
    'sous-module/service': ['service/hosting.yaml'] as Set]
expected.each { module, files ->
    def found = paths(module)
    assert found.assessment == files.findAll { it.endsWith('.yaml') } as Set
    assert found.sarif == files
    assert found.gitlab == files
    assert found.markdown.every { name -> files.any { it == name } } && !found.markdown.empty
}
assert annotated() == expected.values().flatten() as Set
