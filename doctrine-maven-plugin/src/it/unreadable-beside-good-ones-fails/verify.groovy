import dev.doctrine.maven.BuildLog

assert new BuildLog(basedir).failure().startsWith('The hosting declaration instruction/hosting.yaml is not accepted;')
def assessment = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/doctrine/assessment.json'))
assert assessment.verdict == 'undetermined'
assert assessment.declarations.collectEntries { [it.path, it.verdict] } == [
    'hosting.yaml': 'allowed', 'instruction/hosting.yaml': 'undetermined', 'statistiques/hosting.yaml': 'allowed']
assert assessment.declarations[1].complaints*.location*.line == [9]
['doctrine.sarif', 'gl-code-quality-report.json', 'TEST-doctrine.xml', 'doctrine.html', 'doctrine.md'].each {
    assert new File(basedir, "target/doctrine/$it").getText('UTF-8').contains('instruction/hosting.yaml')
}
def tool = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/doctrine/doctrine.sarif')).runs[0].tool.driver
assert tool.version == pluginVersion
true
