import dev.doctrine.maven.BuildLog
import groovy.json.JsonSlurper

// The goal is run, and finds it answered.
def log = new BuildLog(basedir)
assert log.goals() == ['check']
log.saysOnce('Hosting of "Suivi des titres", declared in hosting.yaml:')
assert new JsonSlurper().parse(new File(basedir, 'target/doctrine/assessment.json')).verdict == 'allowed'
