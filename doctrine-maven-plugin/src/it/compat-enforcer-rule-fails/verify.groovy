import dev.doctrine.maven.BuildLog
import groovy.json.JsonSlurper

assert new BuildLog(basedir).failure()
        .contains('The hosting doctrine forbids what hosting.yaml declares for "Suivi des titres".')
assert new JsonSlurper().parse(new File(basedir, 'target/doctrine/assessment.json')).verdict == 'forbidden'
