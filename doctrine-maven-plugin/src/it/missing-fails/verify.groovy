import dev.doctrine.maven.BuildLog

def log = new BuildLog(basedir)
assert log.failure().startsWith('There is no hosting declaration: neither hosting.yaml, hosting.yml nor hosting.json in ')
assert log.failure() =~ /Create one with mvn dev\.doctrine:doctrine-maven-plugin:[\d.]+(-SNAPSHOT)?:init,/
assert log.failure().contains('-Ddoctrine.declaration=<file>')
assert log.failure().contains('A library or a parent pom, of which nothing is hosted, declares "hosting: none" with a reason.')
assert log.failure().contains('In a container image, check that the declaration is copied beside the pom.')
assert log.failure().contains('-Ddoctrine.missing=warn')
def assessment = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/doctrine/assessment.json'))
assert assessment.verdict == 'undetermined'
assert assessment.missing == [[module: '.']]
