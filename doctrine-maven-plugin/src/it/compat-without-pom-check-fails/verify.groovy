import dev.doctrine.maven.BuildLog
import groovy.json.JsonSlurper

def builds = BuildLog.ofEach(basedir)
assert builds.size() == 7
String forbidden = 'The hosting doctrine forbids what hosting.yaml declares for "Suivi des titres".'
String notAtRoot = 'portail/hosting.yaml:1:1  This hosting declaration does not count, because the policy of this build accepts only the one'

// The one of the root.
assert builds[0].failure().startsWith(forbidden)
assert builds[1].failure().startsWith(forbidden)
// The one nearest.
builds[2, 3].each { it.says('Hosting of "Portail", declared in portail/hosting.yaml:') }
// The policy.
builds[4, 5].each { assert it.failure().contains(notAtRoot) }
builds[6].says('Verdict: forbidden')

def read = { new JsonSlurper().parse(new File(basedir, it)) }
def root = read('target/doctrine/assessment.json')
assert root.verdict == 'forbidden'
assert root.declarations.collectEntries { [it.path, it.modules] } == ['hosting.yaml': ['.']]
assert read('target/doctrine/gl-code-quality-report.json')*.location*.path.unique() == ['hosting.yaml']
assert read('facturation/target/doctrine/assessment.json').declarations.collectEntries { [it.path, it.modules] } == [
    'hosting.yaml': ['facturation']]
assert read('portail/web/target/doctrine/assessment.json').declarations.collectEntries { [it.path, it.modules] } == [
    'portail/hosting.yaml': ['portail/web']]
