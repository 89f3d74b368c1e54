import dev.doctrine.maven.BuildLog

// All complaints at once, each with its place.
def log = new BuildLog(basedir)
log.fails('The hosting declaration hosting.yaml is not accepted; 5 mistakes to correct:')
def complaints = log.failure().readLines().drop(1)
assert complaints*.replaceFirst(/  .*/, '') == [
        'hosting.yaml:4:50', 'hosting.yaml:6:19', 'hosting.yaml:9:5', 'hosting.yaml:9:5', 'hosting.yaml:10:19']
assert complaints[0].endsWith(
        'Accepted: state, public-establishment, local-authority, private. Did you mean "state"?')
assert complaints[3].endsWith('Did you mean "offer"?')
def assessment = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/doctrine/assessment.json'))
assert assessment.verdict == 'undetermined'
assert assessment.declarations[0].application == null
assert assessment.declarations[0].complaints*.location*.line == [4, 6, 9, 9, 10]
