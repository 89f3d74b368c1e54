import dev.doctrine.maven.BuildLog
import groovy.json.JsonSlurper

// Read and shown once, written for each module.
new BuildLog(basedir).saysOnce('Hosting of "Suivi des titres", declared in hosting.yaml:')
def assessments = ['.', 'portail', 'instruction'].collect { new File(basedir, "$it/target/doctrine/assessment.json") }
assessments.each {
    def assessment = new JsonSlurper().parse(it)
    assert assessment.verdict == 'allowed'
    assert assessment.declaration.path == 'hosting.yaml'
}
assert assessments.every { it.bytes == assessments[0].bytes }
