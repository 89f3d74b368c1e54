import dev.doctrine.maven.BuildLog
import groovy.json.JsonSlurper

def log = new BuildLog(basedir)
log.says('Hosting of "Suivi des titres", declared in hosting.yaml:', '  Environment "production" on Cloud PI: allowed')
log.says('cloud-native-first (recommended) violated at hosting.yaml:9:12')

def assessment = new JsonSlurper().parse(new File(basedir, 'target/doctrine/assessment.json'))
assert assessment.schemaVersion == 1
assert assessment.verdict == 'allowed'
assert assessment.declaration.path == 'hosting.yaml'
assert assessment.declaration.sha256 ==~ /[0-9a-f]{64}/
assert assessment.environments*.name == ['production']
assert assessment.environments[0].outcomes.find { it.constraint == 'data-ceiling' }.result == 'satisfied'
assert assessment.environments[0].outcomes.find { it.constraint == 'support-hours' }.result == 'not-applicable'
