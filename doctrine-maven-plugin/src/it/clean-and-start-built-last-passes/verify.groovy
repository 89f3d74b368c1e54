import dev.doctrine.maven.BuildLog

def builds = BuildLog.ofEach(basedir)
assert builds.size() == 3
// The clean of this module comes after the check of the other, which has written the reports.
assert builds[0].goals().findAll { it in ['check', 'clean'] } == ['clean', 'check', 'clean', 'check']
def assessment = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/doctrine/assessment.json'))
assert assessment.declarations*.modules == [['.', 'portail']]
// The page was asked for in the build before.
assert new File(basedir, 'target/doctrine').list().toList() == ['assessment.json']
assert !new File(basedir, 'portail/target/doctrine').exists()
