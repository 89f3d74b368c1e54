import dev.doctrine.maven.BuildLog
import groovy.json.JsonSlurper

// The declaration of the parent's folder holds each time, and its path does not depend on where the build was started.
def failures = new BuildLog(basedir).failures()
assert failures.size() == 3
assert failures.every { it.contains('hosting.yaml:9:12 data-ceiling: ') }

def assessment = new JsonSlurper().parse(new File(basedir, 'child/target/doctrine/assessment.json'))
assert assessment.declarations*.path == ['hosting.yaml']
assert !new File(basedir, 'other/target').exists()
