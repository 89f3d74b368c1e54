import dev.doctrine.maven.BuildLog

new BuildLog(basedir).saysOnce('Hosting of "Suivi des titres", declared in hosting.yaml:')
def assessment = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/doctrine/assessment.json'))
assert assessment.declarations*.modules == [['.', 'deux', 'quatre', 'trois', 'un']]
assert !['un', 'deux', 'trois', 'quatre'].any { new File(basedir, "$it/target/doctrine").exists() }
