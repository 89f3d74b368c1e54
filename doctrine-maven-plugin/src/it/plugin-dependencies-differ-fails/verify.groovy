import dev.doctrine.maven.BuildLog
import groovy.json.JsonSlurper

def builds = BuildLog.ofEach(basedir)
assert builds.size() == 3
builds.each { it.saysOnce('Hosting of "Suivi des titres", declared in hosting.yaml:') }
builds[2].fails('This check asks for other layers of the doctrine,')

def assessment = new JsonSlurper().parse(new File(basedir, 'target/doctrine/assessment.json'))
assert assessment.declarations*.modules == [['.', 'deux', 'un']]
assert assessment.doctrine.layers*.version.contains('2026.1')
