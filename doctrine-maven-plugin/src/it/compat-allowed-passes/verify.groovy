import dev.doctrine.maven.BuildLog
import groovy.json.JsonSlurper

def log = new BuildLog(basedir)
log.says('Hosting of "Suivi des titres", declared in hosting.yaml:', '  Environment "production" on Cloud PI: allowed – 3 warnings')
log.warns('hosting.yaml:9:12 cloud-native-first, environment "production": ')

def assessment = new JsonSlurper().parse(new File(basedir, 'target/doctrine/assessment.json'))
assert assessment.schemaVersion == 1
assert assessment.verdict == 'allowed'
def declaration = assessment.declarations[0]
assert declaration.path == 'hosting.yaml'
assert declaration.modules == ['.']
assert declaration.sha256 ==~ /[0-9a-f]{64}/
assert declaration.environments*.name == ['production']
assert 'data-ceiling' in declaration.environments[0].satisfied*.constraint
assert 'support-hours' in declaration.environments[0].notApplicable
