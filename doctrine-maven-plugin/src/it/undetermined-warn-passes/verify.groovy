import dev.doctrine.maven.BuildLog
import groovy.json.JsonSlurper

// Once for both modules, each line as a warning.
def log = new BuildLog(basedir)
log.saysOnce('No source of the hosting doctrine allows what hosting.yaml declares for "Suivi des titres", so it is not allowed.')
log.warns('No source of the hosting doctrine allows what hosting.yaml declares for "Suivi des titres"')
log.warns('  hosting.yaml:10:12 data-ceiling: ')

def assessment = new JsonSlurper().parse(new File(basedir, 'target/doctrine/assessment.json'))
assert assessment.verdict == 'undetermined'
