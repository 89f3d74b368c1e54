import dev.doctrine.maven.BuildLog
import groovy.json.JsonSlurper

// Read and shown once, written for each module.
new BuildLog(basedir).saysOnce('Hosting of "Suivi des titres", declared in hosting.yaml:')
def assessment = new JsonSlurper().parse(new File(basedir, 'target/doctrine/assessment.json'))
assert assessment.verdict == 'allowed'
assert assessment.declarations*.path == ['hosting.yaml']
assert assessment.declarations[0].modules == ['.', 'instruction', 'portail']
assert !['portail', 'instruction'].any { new File(basedir, "$it/target/doctrine").exists() }
