import dev.doctrine.maven.BuildLog
import groovy.json.JsonSlurper


def log = new BuildLog(basedir)
log.warns('No source of the hosting doctrine allows what hosting.yaml declares for "Suivi des titres", so it is not allowed.')

def assessment = new JsonSlurper().parse(new File(basedir, 'target/doctrine/assessment.json'))
assert assessment.verdict == 'undetermined'
