import dev.doctrine.maven.BuildLog
import groovy.json.JsonSlurper

// All modules are assessed, and all refusals shown.
def log = new BuildLog(basedir)
def refusal = log.refusal()
assert refusal.contains('The hosting doctrine forbids what portail/hosting.yaml declares for "Suivi des titres".')
assert refusal.contains('The hosting doctrine forbids what instruction/hosting.yaml declares for "Suivi des titres".')
assert log.goals() == []
def verdict = { new JsonSlurper().parse(new File(basedir, "$it/target/doctrine/assessment.json")).verdict }
assert verdict('.') == 'allowed'
assert verdict('portail') == 'forbidden'
assert verdict('instruction') == 'forbidden'
