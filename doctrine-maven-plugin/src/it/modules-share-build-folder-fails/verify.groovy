import dev.doctrine.maven.BuildLog

assert new BuildLog(basedir).failure().contains('declares for "Portail"')
def assessment = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/doctrine/assessment.json'))
assert assessment.verdict == 'forbidden'
assert assessment.declarations*.verdict == ['allowed', 'forbidden', 'allowed']
assert !new File(basedir, 'out').exists()
