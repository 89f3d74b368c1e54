import dev.doctrine.maven.BuildLog
import groovy.json.JsonSlurper

// All that stands under BUILD FAILURE.
assert new BuildLog(basedir).failure() == new File(basedir, 'refusal.txt').getText('UTF-8').strip().replace('PLUGIN_VERSION', pluginVersion)

def assessment = new JsonSlurper().parse(new File(basedir, 'target/doctrine/assessment.json'))
assert assessment.verdict == 'forbidden'
assert assessment.declarations[0].environments[0].outcomes.find { it.constraint == 'data-ceiling' }.message.contains('le plafond de Nubo')
