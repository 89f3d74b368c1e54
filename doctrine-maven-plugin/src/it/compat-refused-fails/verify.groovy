import dev.doctrine.maven.BuildLog
import groovy.json.JsonSlurper

// All that stands under BUILD FAILURE.
assert new BuildLog(basedir).failure() == new File(basedir, 'refusal.txt').getText('UTF-8').strip().replace('PLUGIN_VERSION', pluginVersion)

// Written before the build failed.
def assessment = new JsonSlurper().parse(new File(basedir, 'target/doctrine/assessment.json'))
assert assessment.verdict == 'forbidden'
def production = assessment.declarations[0].environments[0]
assert production.name == 'production'
assert production.offer == 'nubo'
assert production.classification == 'diffusion-restreinte'
assert production.verdict == 'forbidden'
assert production.allowedOffers == ['cloud-pi']
def ceiling = production.outcomes.find { it.constraint == 'data-ceiling' }
assert assessment.doctrine.constraints.find { it.id == 'data-ceiling' }.level == 'mandatory'
assert ceiling.result == 'violated'
assert ceiling.location == [path: 'hosting.yaml', line: 9, column: 12]
assert ceiling.sources.first() == [id: 'DINUM-CI', section: 'Le Cloud Nubo']
assert ceiling.contradictions == ['C1']
assert ceiling.derogation == null
