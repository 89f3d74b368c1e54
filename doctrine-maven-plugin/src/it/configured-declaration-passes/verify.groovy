import dev.doctrine.maven.BuildLog
import groovy.json.JsonSlurper

// Relative to the top for each module, and before the module's own.
new BuildLog(basedir).saysOnce('Hosting of "Suivi des titres", declared in ops/hosting.yaml:')
def assessment = new JsonSlurper().parse(new File(basedir, 'target/doctrine/assessment.json'))
assert assessment.declarations*.path == ['ops/hosting.yaml']
assert assessment.declarations[0].modules == ['.', 'portail']
