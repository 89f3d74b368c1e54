import dev.doctrine.maven.BuildLog
import groovy.json.JsonSlurper

// All modules are assessed, and all refusals shown.
def log = new BuildLog(basedir)
def refusal = log.refusal()
assert refusal.contains('The hosting doctrine forbids what portail/hosting.yaml declares for "Suivi des titres".')
assert refusal.contains('The hosting doctrine forbids what instruction/hosting.yaml declares for "Suivi des titres".')
assert log.goals() == []
def assessment = new JsonSlurper().parse(new File(basedir, 'target/doctrine/assessment.json'))
assert assessment.verdict == 'forbidden'
assert assessment.declarations.collectEntries { [it.path, it.verdict] } == [
    'hosting.yaml': 'allowed', 'instruction/hosting.yaml': 'forbidden', 'portail/hosting.yaml': 'forbidden']
