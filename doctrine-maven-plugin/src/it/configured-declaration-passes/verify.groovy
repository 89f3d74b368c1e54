import dev.doctrine.maven.BuildLog
import groovy.json.JsonSlurper

// Relative to the top for each module, and before the module's own.
new BuildLog(basedir).saysOnce('Hosting of "Suivi des titres", declared in ops/hosting.yaml:')
def path = { new JsonSlurper().parse(new File(basedir, "$it/target/doctrine/assessment.json")).declaration.path }
assert path('.') == 'ops/hosting.yaml'
assert path('portail') == 'ops/hosting.yaml'
