import dev.doctrine.maven.BuildLog
import groovy.json.JsonSlurper

def log = new BuildLog(basedir)
log.saysOnce('Hosting of "Suivi des titres", declared in hosting.yaml:')
log.saysOnce('Hosting of "Statistiques", declared in statistiques/hosting.yaml:')

def path = { new JsonSlurper().parse(new File(basedir, "$it/target/doctrine/assessment.json")).declaration.path }
assert path('.') == 'hosting.yaml'
assert path('portail') == 'hosting.yaml'
assert path('statistiques') == 'statistiques/hosting.yaml'

// One set of reports of the whole reactor, each declaration once.
def reactor = new JsonSlurper().parse(new File(basedir, 'target/doctrine/reactor/assessment.json'))
assert reactor.verdict == 'allowed'
assert reactor.assessments*.declaration*.path == ['hosting.yaml', 'statistiques/hosting.yaml']
