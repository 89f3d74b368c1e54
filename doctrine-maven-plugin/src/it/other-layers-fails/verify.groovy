import dev.doctrine.maven.BuildLog
import groovy.json.JsonSlurper

new BuildLog(basedir).fails('This check asks for other layers of the doctrine,')
// What the first check has assessed stays.
assert new JsonSlurper().parse(new File(basedir, 'target/doctrine/assessment.json')).verdict == 'allowed'
