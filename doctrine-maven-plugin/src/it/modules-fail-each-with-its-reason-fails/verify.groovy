import dev.doctrine.maven.BuildLog

def failures = new BuildLog(basedir).failures()
assert failures.size() == 2
assert failures[0].startsWith('The hosting doctrine forbids what portail/hosting.yaml declares for "Portail".')
assert failures[0].contains('data-ceiling (mandatory) violated at portail/hosting.yaml:9:12')
assert failures[1].startsWith('The hosting doctrine forbids what statistiques/hosting.yaml declares for "Statistiques".')
assert failures[1].contains('data-ceiling (mandatory) violated at statistiques/hosting.yaml:9:12')
assert new File(basedir, 'instruction/target/doctrine/assessment.json').exists()

// The whole reactor is in its reports, whichever modules fail.
def reactor = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/doctrine/reactor/assessment.json'))
assert reactor.verdict == 'forbidden'
assert reactor.assessments*.verdict.count('forbidden') == 2
