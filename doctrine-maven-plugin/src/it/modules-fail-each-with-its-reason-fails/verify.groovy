import dev.doctrine.maven.BuildLog

def failures = new BuildLog(basedir).failures()
assert failures.size() == 2
assert failures[0].startsWith('The hosting doctrine forbids what portail/hosting.yaml declares for "Portail".')
assert failures[0].contains('portail/hosting.yaml:9:12 data-ceiling: ')
assert failures[1].startsWith('The hosting doctrine forbids what statistiques/hosting.yaml declares for "Statistiques".')
assert failures[1].contains('statistiques/hosting.yaml:9:12 data-ceiling: ')

// The whole build is in its reports, whichever modules fail.
def assessment = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/doctrine/assessment.json'))
assert assessment.verdict == 'forbidden'
assert assessment.declarations*.verdict.count('forbidden') == 2
assert assessment.declarations*.verdict.count('allowed') == 1
