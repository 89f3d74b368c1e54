import dev.doctrine.maven.BuildLog
import groovy.json.JsonSlurper

// Maven 4 knows the whole reactor, Maven 3 only what is below: the same counts.
assert new BuildLog(basedir).failures().every { it.contains('declares for "Portail"') }
def assessment = new JsonSlurper().parse(new File(basedir, 'portail/target/doctrine/assessment.json'))
assert assessment.declarations.collectEntries { [it.path, it.modules] } == [
    'hosting.yaml': ['portail'], 'portail/api/hosting.yaml': ['portail/api']]
assert !new File(basedir, 'target/doctrine').exists()
assert !new File(basedir, 'portail/api/target/doctrine').exists()
