import dev.doctrine.maven.BuildLog
import groovy.json.JsonSlurper

def log = new BuildLog(basedir)
log.fails('No source of the hosting doctrine allows what hosting.yaml declares for "Suivi des titres", so it is not allowed.',
        '',
        'Environment "production" on SGAMI: undetermined',
        '  hosting.yaml:10:12 data-ceiling: ')

def assessment = new JsonSlurper().parse(new File(basedir, 'target/doctrine/assessment.json'))
assert assessment.verdict == 'undetermined'
assert assessment.declarations[0].environments[0].outcomes.find { it.constraint == 'data-ceiling' }.result == 'undetermined'
