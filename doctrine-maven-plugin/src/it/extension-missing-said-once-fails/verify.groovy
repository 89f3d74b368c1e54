import dev.doctrine.maven.BuildLog

String refusal = new BuildLog(basedir).refusal()
assert refusal.startsWith('There is no hosting declaration for 4 modules, ')
assert refusal.contains(': ., deux, trois, un. Create one')
assert refusal.readLines().size() == 1
def assessment = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/doctrine/assessment.json'))
assert assessment.missing*.module == ['.', 'deux', 'trois', 'un']
