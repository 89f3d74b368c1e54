import dev.doctrine.maven.BuildLog
import groovy.json.JsonSlurper

def builds = BuildLog.ofEach(basedir)
assert builds.size() == 6
builds[0..2].each {
    it.says('Hosting of "Socle commun", declared in hosting.yaml:',
            '  Nothing of "Socle commun" is hosted, says its declaration, so nothing says where it may be hosted. Reason: Bibliothèque que d\'autres applications embarquent')
}
assert builds[4].failure().contains('It was not made by the policy that holds here.')
builds[5].fails('The hosting declaration hosting.yaml is not accepted; one mistake to correct:')
assert builds[5].failure().contains('The policy of this build does not accept that nothing is hosted. Declare the environments and their data.')

def assessment = new JsonSlurper().parse(new File(basedir, 'target/doctrine/assessment.json'))
assert assessment.verdict == 'undetermined'
assert assessment.declarations*.complaints.flatten().size() == 1
