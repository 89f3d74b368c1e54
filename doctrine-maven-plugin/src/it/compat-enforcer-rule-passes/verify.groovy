import dev.doctrine.maven.BuildLog
import groovy.json.JsonSlurper

new BuildLog(basedir).saysOnce('Hosting of "Suivi des titres", declared in hosting.yaml:')
assert new JsonSlurper().parse(new File(basedir, 'target/doctrine/assessment.json')).verdict == 'allowed'
