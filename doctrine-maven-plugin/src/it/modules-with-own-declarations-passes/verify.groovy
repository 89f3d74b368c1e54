import dev.doctrine.maven.BuildLog
import groovy.json.JsonSlurper

def log = new BuildLog(basedir)
log.saysOnce('Hosting of "Suivi des titres", declared in hosting.yaml:')
log.saysOnce('Hosting of "Statistiques", declared in statistiques/hosting.yaml:')

def assessment = new JsonSlurper().parse(new File(basedir, 'target/doctrine/assessment.json'))
assert assessment.verdict == 'allowed'
assert assessment.declarations.collectEntries { [it.path, it.modules] } == [
    'hosting.yaml': ['.', 'portail'], 'statistiques/hosting.yaml': ['statistiques']]
