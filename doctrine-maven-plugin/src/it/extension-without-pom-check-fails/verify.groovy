import dev.doctrine.maven.BuildLog
import groovy.json.JsonSlurper

def builds = BuildLog.ofEach(basedir)
assert builds.size() == 6
String forbidden = 'The hosting doctrine forbids what hosting.yaml declares for "Suivi des titres".'
String notAtRoot = 'portail/hosting.yaml:1:1  This hosting declaration does not count, because the policy of this build accepts only the one'

assert builds[0].failure().startsWith(forbidden)
assert builds[0].goals() == ['check']
builds[1].says('Hosting of "Portail", declared in portail/hosting.yaml:')
assert builds[2].failure().contains(notAtRoot)
assert builds[2].goals() == ['check']

assert builds[3].refusal().startsWith(forbidden)
builds[4].says('Hosting of "Portail", declared in portail/hosting.yaml:')
assert builds[5].refusal().contains(notAtRoot)
builds[3..5].each { assert it.goals() == [] }

// The reports of a check without a pom outlive the end of the session.
def root = new JsonSlurper().parse(new File(basedir, 'target/doctrine/assessment.json'))
assert root.verdict == 'forbidden'
assert root.declarations.collectEntries { [it.path, it.modules] } == ['hosting.yaml': ['.']]
