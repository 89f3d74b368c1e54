import dev.doctrine.maven.BuildLog

new BuildLog(basedir).saysOnce('Hosting of "Suivi des titres", declared in hosting.yaml:')
assert ['.', 'un', 'deux', 'trois', 'quatre'].every { new File(basedir, "$it/target/doctrine/assessment.json").exists() }

assert new groovy.json.JsonSlurper().parse(new File(basedir, 'target/doctrine/reactor/assessment.json')).assessments.size() == 1
