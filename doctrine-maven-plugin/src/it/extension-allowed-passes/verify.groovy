import dev.doctrine.maven.BuildLog
import groovy.json.JsonSlurper

// Nothing in the pom asks for it.
new BuildLog(basedir).saysOnce('Hosting of "Suivi des titres", declared in hosting.yaml:')
assert new JsonSlurper().parse(new File(basedir, 'target/doctrine/assessment.json')).verdict == 'allowed'
