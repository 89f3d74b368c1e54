import dev.doctrine.maven.BuildLog
import groovy.json.JsonSlurper

def log = new BuildLog(basedir)
log.warns('The following would stop the build, but refusals are only observed here:')
log.warns('  hosting.yaml:9:12 data-ceiling: It declares "diffusion-restreinte" data; the ceiling of Nubo is "sensible".')
def assessment = new JsonSlurper().parse(new File(basedir, 'target/doctrine/assessment.json'))
assert assessment.verdict == 'forbidden'
assert assessment.enforcement == 'observe'
assert assessment.declarations*.observed == [true]
