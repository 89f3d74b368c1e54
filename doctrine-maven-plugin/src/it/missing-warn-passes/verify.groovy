import dev.doctrine.maven.BuildLog

new BuildLog(basedir).warns('There is no hosting declaration: neither hosting.yaml, hosting.yml nor hosting.json in ')
def assessment = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/doctrine/assessment.json'))
assert assessment.verdict == 'undetermined'
assert assessment.missing*.module == ['.']
