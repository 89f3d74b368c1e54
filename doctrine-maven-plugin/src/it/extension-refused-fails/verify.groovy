import dev.doctrine.maven.BuildLog
import groovy.json.JsonSlurper

// The gate is on, and on time: no goal was run.
def log = new BuildLog(basedir)
assert log.refusal().startsWith('The hosting doctrine forbids what hosting.yaml declares for "Suivi des titres".')
assert log.goals() == []
assert new JsonSlurper().parse(new File(basedir, 'target/doctrine/assessment.json')).verdict == 'forbidden'
